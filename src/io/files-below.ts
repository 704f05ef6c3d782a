import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodePoints } from '#json/code-point-order'

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The absolute paths of the files below a folder, in order. Links are not followed. None where there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder)
    .toSorted((a, b) => compareCodePoints(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
