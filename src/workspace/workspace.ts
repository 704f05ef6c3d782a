import { basename, dirname, join } from 'node:path/posix'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'

/** A folder that dlt takes for a workspace, because `.dlt/.workspace` is in it (dlt/_workspace/run_context.py). */
export interface Workspace {
  /** Absolute path, with `/`. */
  readonly root: string
  /** Of the folder with settings, relative to the root. */
  readonly settingsFolder: string
}

/** How dlt names the settings folder: `.dlt`, or what `DLT_CONFIG_FOLDER` says. */
export const defaultSettingsFolder = '.dlt'

/** Looks whether something is at an absolute path. */
export type Exists = (path: string) => boolean

/**
 * The workspace that `start` is in: the nearest folder upwards with the marker. `start` is absolute, with `/`.
 *
 * dlt itself looks at the current folder only; looking upwards serves whoever stands in a subfolder.
 */
export function findWorkspace(
  start: string,
  exists: Exists,
  settingsFolder: string = defaultSettingsFolder,
): Workspace | Diagnostic {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(markerOf(folder, settingsFolder))) return { root: folder, settingsFolder }
    if (folder === dirname(folder)) return diagnose('WORKSPACE_NOT_FOUND', { path: start })
  }
}

/** The file whose presence makes a folder a workspace. */
export function markerOf(folder: string, settingsFolder: string = defaultSettingsFolder): string {
  return join(folder, settingsFolder, '.workspace')
}

/**
 * The workspaces of a repository, as the folders that hold one, out of all its file paths. Relative paths in, relative
 * paths out, `.` for the repository's root; in the order of the input. A repository with many is a monorepo.
 */
export function workspacesAmong(
  paths: readonly string[],
  settingsFolder: string = defaultSettingsFolder,
): readonly string[] {
  const marker = markerOf('.', settingsFolder)
  return paths.flatMap((path) => {
    if (path === marker) return ['.']
    return path.endsWith(`/${marker}`) ? [path.slice(0, -marker.length - 1)] : []
  })
}

/**
 * What a workspace is called: `[workspace.settings] name` of its settings where that is set, else the name of its
 * folder (dlt/_workspace/run_context.py).
 */
export function workspaceName(root: string, configured: string | null): string {
  return configured || basename(root) || '_dlt'
}
