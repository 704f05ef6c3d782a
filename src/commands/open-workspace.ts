import { resolve } from 'node:path'
import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pathExists, readWorkspaceFiles } from '#io/files'
import { type ParsePython, parseOnce } from '#python/parse-once'
import { repositoryRoot } from '#workspace/repository-root'
import { isSecretSetting } from '#workspace/secret-settings'
import { flatten, settingAt, settingsUnder } from '#workspace/settings'
import { readSettings, type SettingsFiles } from '#workspace/settings-files'
import type { SourceFiles } from '#workspace/source-files'
import { textsWithin } from '#workspace/toml-text'
import { defaultSettingsFolder, findWorkspace, type Workspace, workspaceName } from '#workspace/workspace'

/** A workspace with its files and settings at hand. */
export interface OpenWorkspace extends Workspace {
  readonly name: string
  /** The repository's folder, or the workspace's own where it is in none. Links lead no further. */
  readonly boundary: string
  readonly files: SourceFiles
  /** Parses Python; each text once, be it of these files or of an earlier commit of them. */
  readonly parse: ParsePython
  readonly settings: SettingsFiles
}

/** Secrets that stand in files, in the wrong ones too. */
function* valuesIn({ config, secrets }: SettingsFiles): Generator<string> {
  for (const table of secrets.values()) yield* textsWithin(table)
  for (const table of config.values())
    for (const [key, value] of flatten(table)) if (isSecretSetting(key, value)) yield* textsWithin(value)
}

/**
 * The workspace at `folder`, or above it; the folder the command was started in where it is null.
 * Rejects with `WORKSPACE_NOT_FOUND`.
 */
export function openWorkspace(door: Door, folder: string | null): OpenWorkspace {
  const start = resolve(door.cwd, folder ?? '.')
  const found = findWorkspace(start, pathExists, door.env['DLT_CONFIG_FOLDER'] || defaultSettingsFolder)
  if ('code' in found) throw new DeploymentError([found])
  const boundary = repositoryRoot(found.root, pathExists)
  const files = readWorkspaceFiles(found.root, boundary)
  const settings = readSettings(files, found.settingsFolder)
  door.conceal(valuesIn(settings))
  const configured = settingAt(settingsUnder('', settings.config), ['workspace', 'settings', 'name'])
  return {
    ...found,
    name: workspaceName(found.root, typeof configured === 'string' ? configured : null),
    boundary,
    files,
    parse: parseOnce(),
    settings,
  }
}
