import type { NeededValue } from '#checks/needed-values'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { trackedFiles } from '#io/tracked-files'
import type { CodePackage } from '#platform/platform'
import { carriesConfiguration } from '#redact/secret-variables'
import type { Configuration } from '#workspace/configuration'
import { trackedSecrets } from '#workspace/tracked-secrets'
import { declareConfiguration, type HandedSecrets } from './declare-configuration.ts'
import { type DeclaredManifest, type ManifestRequest, manifestOf } from './declare-manifest.ts'
import { declarePackage } from './declare-package.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { stopAtErrors } from './stop-at-errors.ts'

export interface DeclareRequest extends ManifestRequest, HandedSecrets {
  /** Whether secrets are at hand at all: a fork's pull request has none, and their absence there says nothing. */
  readonly secretsKnown: boolean
}

/** Everything the workspace declares, ready to be compared or deployed. */
export interface Declared extends DeclaredManifest {
  readonly deployment: CodePackage
  readonly configuration: Configuration
  /** Keys of secrets that are empty, by profile. */
  readonly empty: ReadonlyMap<string, readonly string[]>
  readonly hazards: readonly (Diagnostic & { readonly jobRef?: string })[]
  /** What the jobs need of the configuration; null where secrets could not be seen. */
  readonly needs: readonly NeededValue[] | null
  /** The jobs whose code imports a file of the workspace, directly or not: references by path. */
  readonly code: ReadonlyMap<string, readonly string[]>
}

/** Reads the workspace whole. Rejects with every fault of severity error, of the manifest, the package and the settings. */
export async function declareWorkspace(
  door: Door,
  workspace: OpenWorkspace,
  request: DeclareRequest,
  place: string,
): Promise<Omit<Declared, 'needs' | 'code'>> {
  const [tracked, manifest, code, settings] = await Promise.all([
    trackedFiles(workspace.root, ['*secrets.toml'], door.env),
    manifestOf(door, workspace, request),
    declarePackage(workspace),
    declareConfiguration(door, workspace, request, place),
  ])
  const twice = givenTwice(door.env, request.secrets)
  const diagnostics = [
    ...manifest.diagnostics,
    ...stopAtErrors([...twice, ...settings.diagnostics, ...code.diagnostics]),
  ]
  return {
    ...manifest,
    diagnostics,
    deployment: { ...code.listing, root: workspace.root },
    configuration: settings.configuration,
    empty: settings.empty,
    hazards: [...code.hazards, ...trackedSecrets(tracked)],
  }
}

/** Names under which the environment and the repository's secrets hold different values, neither of them empty. */
function givenTwice(env: Door['env'], secrets: DeclareRequest['secrets']): readonly Diagnostic[] {
  return Object.entries(secrets)
    .filter(([name, value]) => carriesConfiguration(name) && value && env[name] && env[name] !== value)
    .map(([name]) => diagnose('SECRET_GIVEN_TWICE', { name }))
}
