import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { temporaryFolder } from '#io/temporary-folder'
import { configurationSelection, type FileSelection, topLevelConfigurationSelection } from '#package/file-selector'
import { openDltHubPlatform, publicApiUrl } from '#platform/dlthub/dlthub-platform'
import { requirementsOf } from '#platform/dlthub/locked-requirements'
import { onFirstUse } from '#platform/dlthub/on-first-use'
import type { DeclaredSettings } from '#platform/dlthub/recognition'
import { stateRef } from '#state/state-ref'
import { activeProfile, profilePin } from '#workspace/profile'
import { requiredDlt } from '#workspace/required-dlt'
import { textOf } from '#workspace/required-version'
import { settingAt, settingsUnder } from '#workspace/settings'
import { compareReleases, parseRelease } from '#workspace/version-specifier'
import { assembleConfiguration } from './assemble-configuration.ts'
import { declareConfiguration } from './declare-configuration.ts'
import { declarePackage } from './declare-package.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { OpenPlatform, SettledRequest } from './platform-request.ts'
import { stopAtErrors } from './stop-at-errors.ts'
import { uvEnvironment } from './uv-environment.ts'

/**
 * Opens the dltHub workspace that the environment and the settings name. What the platform does not give back is held
 * against what stands here; the values of secrets are laid out in a folder of their own, which goes with `close`.
 * Rejects with `DLTHUB_KEY_MISSING`, `DLTHUB_KEY_FORM`, `DLTHUB_WORKSPACE_MISSING`, `DLTHUB_WORKSPACE_DIFFERS` and
 * `DLTHUB_URL_UNTRUSTED`.
 */
export function openDltHub(door: Door, workspace: OpenWorkspace, request: SettledRequest): OpenPlatform {
  const apiKey = request.apiKey || setting(door, workspace, 'api_key')
  if (apiKey === null) throw failure('DLTHUB_KEY_MISSING', {})
  if (!/^dlt_(?:sa|u)_./.test(apiKey)) throw failure('DLTHUB_KEY_FORM', {})
  refuseOtherWorkspace(door, workspace, request.workspaceId || null)
  const id = request.workspaceId || setting(door, workspace, 'workspace_id')
  if (id === null) throw workspaceMissing(workspace)
  const apiUrl = addressOf(door, workspace, request)

  const folders: { remove(): Promise<void> }[] = []
  const settings = onFirstUse(async (): Promise<DeclaredSettings> => {
    const place = request.stateRef ?? stateRef(workspace.name)
    const declared = await declareConfiguration(door, workspace, { secrets: {}, module: null, ...request }, place)
    stopAtErrors(declared.diagnostics)
    const folder = await temporaryFolder(door.temporary)
    folders.push(folder)
    const packed = await assembleConfiguration(workspace, declared.documents, folder.path, selectionOf(workspace))
    return { configuration: declared.configuration, package: packed }
  })
  const code = onFirstUse(async () => (await declarePackage(workspace)).listing)
  const { files, root } = workspace
  const trusted = request.trusted ?? true
  const uvDoor = { redact: door.redact, trusted, env: uvEnvironment(door, files, trusted) }
  const requirements = () => requirementsOf(files, root, uvDoor)
  const platform = openDltHubPlatform({ apiUrl, apiKey, workspace: id, settings, code, requirements }, door)
  return {
    ...platform,
    async close() {
      await Promise.all(folders.map((folder) => folder.remove()))
    },
  }
}

/** Where the key is sent. Whoever may not have the key may not choose that. */
function addressOf(door: Door, workspace: OpenWorkspace, { apiUrl, trusted = true }: SettledRequest): string {
  const given = apiUrl || door.env['RUNTIME__API_BASE_URL']
  if (given) return given
  const configured = setting(door, workspace, 'api_base_url') ?? publicApiUrl
  if (!trusted && configured !== publicApiUrl) throw failure('DLTHUB_URL_UNTRUSTED', { url: configured })
  return configured
}

/** Settings of a profile that is not in force say nothing, and are mostly what was meant. */
function workspaceMissing({ settings }: OpenWorkspace): Error {
  const named = [...settings.config].flatMap(([profile, table]) =>
    typeof settingAt(table, ['runtime', 'workspace_id']) === 'string' && profile !== '' ? [`\`${profile}\``] : [],
  )
  const elsewhere =
    named.length === 0 ? '' : `, though the settings of ${named.toSorted().join(', ')} do for that profile`
  return failure('DLTHUB_WORKSPACE_MISSING', { elsewhere })
}

/** Where an input and the settings name two workspaces, nobody knows which was meant. */
function refuseOtherWorkspace({ env }: Door, workspace: OpenWorkspace, given: string | null): void {
  const profile = profileInForce(env, workspace)
  const configured = configuredSetting(workspace, profile, 'workspace_id')
  if (given === null || configured === null || configured.toLowerCase() === given.toLowerCase()) return
  throw failure('DLTHUB_WORKSPACE_DIFFERS', { given, configured, profile })
}

/**
 * A setting of `[runtime]`, as dlt's own client finds it: the environment's variable, else the settings files under the
 * profile in force.
 */
function setting({ env }: Door, workspace: OpenWorkspace, name: string): string | null {
  return (
    env[`RUNTIME__${name.toUpperCase()}`] || configuredSetting(workspace, profileInForce(env, workspace), name) || null
  )
}

function profileInForce(env: Door['env'], { settingsFolder, files }: OpenWorkspace): string {
  const pin = textOf(files, `${settingsFolder}/${profilePin}`)
  return activeProfile({ argument: null, environment: env['WORKSPACE__PROFILE'] ?? null, pin })
}

function configuredSetting({ settings }: OpenWorkspace, profile: string, name: string): string | null {
  for (const table of [settings.secrets, settings.config]) {
    const found = settingAt(settingsUnder(profile, table), ['runtime', name])
    if (typeof found === 'string' && found !== '') return found
  }
  return null
}

function selectionOf({ files }: OpenWorkspace): FileSelection {
  const release = parseRelease(requiredDlt(files).version) ?? []
  return compareReleases(release, [1, 27]) < 0 ? configurationSelection : topLevelConfigurationSelection
}
