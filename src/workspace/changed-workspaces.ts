import { dirname, join } from 'node:path/posix'

/**
 * Which workspaces of a repository a change touches: those with a changed path in their folder, or where a link out of
 * it leads. All paths are relative to the repository, `.` being the repository itself.
 */
export function changedWorkspaces(
  workspaces: readonly string[],
  changed: readonly string[],
  links: ReadonlyMap<string, string>,
): readonly string[] {
  const places = [...links].map(([path, target]) => ({ path, leadsTo: join(dirname(path), target) }))
  return workspaces.filter((workspace) => {
    const reached = places.filter(({ path }) => isBelow(path, workspace)).map(({ leadsTo }) => leadsTo)
    return changed.some((path) => [workspace, ...reached].some((place) => isBelow(path, place)))
  })
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
