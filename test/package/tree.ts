import { chmodSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What to plant at a path: a file's text, a link, or a file that may be executed. */
export type Plant = string | { readonly link: string } | { readonly program: string }

/** Plants a tree of files in a folder, over what is there. */
export function plant(root: string, tree: Readonly<Record<string, Plant>>): void {
  for (const [path, what] of Object.entries(tree)) {
    const full = join(root, path)
    mkdirSync(dirname(full), { recursive: true })
    if (typeof what === 'string') writeFileSync(full, what)
    else if ('link' in what) symlinkSync(what.link, full)
    else {
      writeFileSync(full, what.program)
      chmodSync(full, 0o755)
    }
  }
}

/** True where the path is free and every part of it above is a folder or nothing: planting there will not fail. */
export function isFree(root: string, path: string): boolean {
  const parts = path.split('/')
  return parts.every((_, i) => {
    const stat = lstatSync(join(root, ...parts.slice(0, i + 1)), { throwIfNoEntry: false })
    return stat === undefined || (stat.isDirectory() && i < parts.length - 1)
  })
}

/** A new folder. Its path is the real one, as dlt resolves it. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'dlt-deploy-')))
}

/** Runs with a new folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = newFolder()
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
