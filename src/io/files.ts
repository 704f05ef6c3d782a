import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { compareCodePoints } from '#json/code-point-order'
import type { SourceFiles } from '#workspace/source-files'

/**
 * Opens a workspace for reading. Nothing is read before it is asked for, and each file once at most.
 *
 * `boundary` is the folder that symbolic links may lead to, the repository's for a workspace inside one; the root
 * itself where it is absent. So a checkout that nobody has reviewed cannot show what else lies on this machine.
 */
export function readWorkspaceFiles(root: string, boundary: string = root): SourceFiles {
  const inside = realpathSync(boundary)
  const read = new Map<string, Uint8Array | null>()

  /** The real path, or null for what is not there or not to be seen. */
  const locate = (path: string): string | null => {
    const full = resolve(root, path)
    if (isAbsolute(path) || path.includes('\0') || !isWithin(full, resolve(root))) return null
    const real = attempt(() => realpathSync(full))
    return real !== null && isWithin(real, inside) && !isRecord(relative(inside, real)) ? real : null
  }

  const readFile = (path: string): Uint8Array | null => {
    const known = read.get(path)
    if (known !== undefined) return known
    const real = locate(path)
    const bytes = real !== null && statSync(real).isFile() ? attempt(() => readFileSync(real)) : null
    read.set(path, bytes)
    return bytes
  }

  return {
    read: readFile,
    isHidden: (path) => {
      const full = resolve(root, path)
      if (isAbsolute(path) || path.includes('\0') || !isWithin(full, resolve(root)) || readFile(path) !== null)
        return false
      return attempt(() => statSync(full).isFile()) === true
    },
    isLinked: (path) => {
      const real = locate(path)
      return real !== null && real !== resolve(realpathSync(root), path)
    },
    isFolder: (path) => {
      const real = locate(path)
      return real !== null && statSync(real).isDirectory()
    },
    list: (folder) => {
      const real = locate(folder)
      const names = real === null ? null : attempt(() => readdirSync(real))
      return (names ?? []).toSorted(compareCodePoints)
    },
  }
}

// A checkout's records hold the credentials that it was made with.
const isRecord = (path: string): boolean => path.split(sep).some((part) => part.toLowerCase() === '.git')

/** Whether something is at this path, wherever a link there leads. */
export function pathExists(path: string): boolean {
  return existsSync(path)
}

/** Whether `path` is `folder` or below it. Both absolute, and resolved as far as the question asks. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Null in place of what the file system refuses: to a reader, a file that cannot be opened is not there. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
