import { type AskedSpellings, askedSpellings } from '#checks/asked-spellings'
import { localModules } from '#checks/local-modules'
import { deploymentModule } from '#deployment/deployment-module'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { fingerprintSecrets } from '#io/fingerprint'
import type { Configuration } from '#workspace/configuration'
import { listConfiguration, partSecrets } from '#workspace/configuration-listing'
import { emptySecrets } from '#workspace/empty-secrets'
import { knownProfiles } from '#workspace/profile'
import { collectSecrets, type SecretSources } from '#workspace/secret-sources'
import type { SecretText } from '#workspace/secret-text'
import type { OpenWorkspace } from './open-workspace.ts'
import { workspaceVersions } from './workspace-versions.ts'

export interface DeclaredConfiguration {
  readonly configuration: Configuration
  /** Of the profiles that variables give secrets to, what their `secrets.toml` is to be. */
  readonly documents: ReadonlyMap<string, SecretText>
  /** Keys of secrets that are empty, by profile. */
  readonly empty: ReadonlyMap<string, readonly string[]>
  readonly diagnostics: readonly Diagnostic[]
}

/** What a caller hands over beside the workspace itself. */
export interface HandedSecrets {
  /** Repository secrets by name, in addition to the environment. */
  readonly secrets: Readonly<Record<string, string | undefined>>
  /** Whether secrets of variables add to those of files, or stand in their place; `merge` where it is absent. */
  readonly secretsMode?: 'merge' | 'replace'
  /** Profiles that have secrets and no settings file of their own. */
  readonly profiles?: readonly string[]
  /** The deployment module whose code spells keys; null for `__deployment__`. */
  readonly module: string | null
}

/** How the code that is deployed spells keys. It is read where a name is given that no file spells. */
function askedIn({ files, parse }: OpenWorkspace, named: string | null): NonNullable<SecretSources['asked']> {
  let known: AskedSpellings | null = null
  return (path) => {
    const { module } = deploymentModule(named)
    known ??= askedSpellings(localModules(files, module, workspaceVersions(files).python, parse))
    return path.includes('DESTINATION') ? known.destination : known.other
  }
}

/**
 * The configuration as it would be deployed: settings of the checkout, secrets of every source by name.
 * `place` salts the fingerprints.
 */
export async function declareConfiguration(
  door: Pick<Door, 'conceal' | 'env'>,
  workspace: OpenWorkspace,
  { secrets, secretsMode = 'merge', profiles = [], module }: HandedSecrets,
  place: string,
): Promise<DeclaredConfiguration> {
  const { settings } = workspace
  // A profile's name becomes the name of a file.
  const misnamed = profiles.filter((name) => !/^[\w-]+$/.test(name))
  const collected = collectSecrets({
    files: settings.secrets,
    settings: settings.config,
    variables: { ...door.env, ...secrets },
    given: Object.keys(secrets),
    profiles: knownProfiles([...settings.config.keys(), ...settings.secrets.keys(), ...profiles]),
    mode: secretsMode,
    asked: askedIn(workspace, module),
  })
  const parted = partSecrets(settings.config, collected.secrets)
  door.conceal([...parted.secrets.values()].flatMap((values) => [...values.values()].map((value) => value.reveal())))
  const fingerprints = await fingerprintSecrets({ workspace: workspace.name, place }, parted.secrets)
  return {
    configuration: listConfiguration(parted, fingerprints),
    documents: collected.documents,
    empty: emptySecrets(parted.secrets, collected.unset),
    diagnostics: [
      ...misnamed.map((name) => diagnose('PROFILE_NAME_INVALID', { name })),
      ...settings.diagnostics,
      ...collected.diagnostics,
      ...parted.diagnostics,
    ],
  }
}
