import { posix, relative, resolve, sep } from 'node:path'

/** The workspace's folder relative to the checkout, with `/`; `.` for the checkout itself. */
export function workspaceFolder(cwd: string, checkout: string | null, workspace: string | null): string {
  const folder = relative(checkout ?? cwd, resolve(cwd, workspace ?? '.'))
  return posix.normalize(folder.split(sep).join('/') || '.')
}
