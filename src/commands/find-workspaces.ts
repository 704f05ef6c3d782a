import { join, posix, resolve } from 'node:path'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { commonCommit } from '#io/committed-files'
import type { Door } from '#io/door'
import { pathExists } from '#io/files'
import { repositoryInfo } from '#io/git-repository'
import { pathsAt, pathsChangedSince, repositoryFiles } from '#io/repository-files'
import { compareCodePoints } from '#json/code-point-order'
import { changedWorkspaces } from '#workspace/changed-workspaces'
import { defaultSettingsFolder, markerOf, workspacesAmong } from '#workspace/workspace'
import { openWorkspace } from './open-workspace.ts'

export interface FindRequest {
  /** Where to look; null for the folder the command was started in. */
  readonly folder: string | null
  /** The commit to compare with; null to compare with none. */
  readonly since: string | null
  /** Whether a workspace is known by its name alone where it is deployed. */
  readonly namesMatter: boolean
}

export interface FoundWorkspace {
  /** Relative to the folder that the command was started in, with `/`: what `workspace` takes. */
  readonly workspace: string
  readonly name: string
  /** Whether it differs from the commit compared with; null where that cannot be told. */
  readonly changed: boolean | null
}

export interface FoundWorkspaces {
  /** Ordered by folder. */
  readonly workspaces: readonly FoundWorkspace[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The workspaces of a repository: every folder with the marker of one, unless git ignores it. Rejects with
 * `GIT_REPOSITORY_NOT_FOUND` outside of a repository.
 */
export async function findWorkspaces(door: Door, request: FindRequest): Promise<FoundWorkspaces> {
  const { env } = door
  const start = resolve(door.cwd, request.folder ?? '.')
  const { topLevel, prefix } = await repositoryInfo(start, env)
  const top = topLevel ?? start
  const settingsFolder = env['DLT_CONFIG_FOLDER'] || defaultSettingsFolder
  const files = await repositoryFiles(start, top, env)
  const folders = [...new Set(workspacesAmong(files.paths, settingsFolder))]
    .filter((folder) => pathExists(markerOf(join(top, folder), settingsFolder)))
    .toSorted(compareCodePoints)
  const given = (folder: string): string =>
    posix.normalize(posix.join(request.folder ?? '.', withoutPrefix(folder, prefix)))

  const since = request.since === null ? null : await commonCommit(top, env, request.since, 'HEAD')
  const moved = since === null ? null : await pathsChangedSince(top, env, since)
  const touched = moved === null ? null : changedWorkspaces(folders, moved, files.links)
  const before = since === null ? [] : workspacesAmong((await pathsAt(top, env, since)) ?? [], settingsFolder)
  const gone = before.filter((folder) => !folders.includes(folder) && `${folder}/`.startsWith(prefix))

  const workspaces = folders.map((folder) => ({
    workspace: given(folder),
    name: openWorkspace(door, join(top, folder)).name,
    changed: touched?.includes(folder) ?? null,
  }))
  return {
    workspaces,
    diagnostics: [
      ...(request.namesMatter ? sameNames(workspaces) : []),
      ...(request.since !== null && touched === null
        ? [diagnose('WORKSPACES_NOT_COMPARED', { since: request.since })]
        : []),
      ...gone.map((folder) => diagnose('WORKSPACE_GONE', { workspace: given(folder) })),
    ],
  }
}

function withoutPrefix(folder: string, prefix: string): string {
  return `${folder}/` === prefix ? '.' : folder.slice(prefix.length)
}

/** Two workspaces of one name would each archive the jobs of the other. */
function sameNames(workspaces: readonly FoundWorkspace[]): readonly Diagnostic[] {
  const names = [...new Set(workspaces.map(({ name }) => name))]
  return names.flatMap((name) => {
    const same = workspaces.filter((found) => found.name === name).map(({ workspace }) => `\`${workspace}\``)
    return same.length === 1 ? [] : [diagnose('WORKSPACE_NAMES_EQUAL', { name, folders: same.join(', ') })]
  })
}
