import { resolve } from 'node:path'
import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pathExists, readWorkspaceFiles } from '#io/files'
import type { SourceFiles } from '#workspace/source-files'
import { defaultSettingsFolder, findWorkspace, type Workspace } from '#workspace/workspace'

/** A workspace with its files at hand. */
export interface OpenWorkspace extends Workspace {
  readonly files: SourceFiles
}

/**
 * The workspace at `folder`, or above it; the folder the command was started in where it is null.
 * Rejects with `WORKSPACE_NOT_FOUND`.
 */
export function openWorkspace(door: Door, folder: string | null): OpenWorkspace {
  const start = resolve(door.cwd, folder ?? '.')
  const found = findWorkspace(start, pathExists, door.env['DLT_CONFIG_FOLDER'] || defaultSettingsFolder)
  if ('code' in found) throw new DeploymentError([found])
  return { ...found, files: readWorkspaceFiles(found.root) }
}
