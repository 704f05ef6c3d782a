import { type AskedSpellings, askedSpellings } from '#checks/asked-spellings'
import { localModules } from '#checks/local-modules'
import { deploymentModule } from '#deployment/deployment-module'
import type { Diagnostic } from '#diagnostics/diagnostic'
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

/** How the code that is deployed spells keys. It is read where a name is given that no file spells. */
function askedIn({ files, parse }: OpenWorkspace): NonNullable<SecretSources['asked']> {
  let known: AskedSpellings | null = null
  return (path) => {
    known ??= askedSpellings(localModules(files, deploymentModule(null).module, workspaceVersions(files).python, parse))
    return path.includes('DESTINATION') ? known.destination : known.other
  }
}

/**
 * The configuration as it would be deployed: settings of the checkout, secrets of every source by name.
 * `variables` are the environment and the repository's secrets; `place` salts the fingerprints; `handed` says which of the
 * variables were handed over as secrets, and how they stand to those of files.
 */
export async function declareConfiguration(
  door: Pick<Door, 'conceal'>,
  workspace: OpenWorkspace,
  variables: Readonly<Record<string, string | undefined>>,
  place: string,
  handed: Pick<SecretSources, 'given' | 'mode'> = {},
): Promise<DeclaredConfiguration> {
  const { settings } = workspace
  const profiles = knownProfiles([...settings.config.keys(), ...settings.secrets.keys()])
  const files = { files: settings.secrets, settings: settings.config }
  const collected = collectSecrets({ ...files, variables, profiles, asked: askedIn(workspace), ...handed })
  const parted = partSecrets(settings.config, collected.secrets)
  door.conceal([...parted.secrets.values()].flatMap((values) => [...values.values()].map((value) => value.reveal())))
  const fingerprints = await fingerprintSecrets({ workspace: workspace.name, place }, parted.secrets)
  return {
    configuration: listConfiguration(parted, fingerprints),
    documents: collected.documents,
    empty: emptySecrets(parted.secrets, collected.unset),
    diagnostics: [...settings.diagnostics, ...collected.diagnostics, ...parted.diagnostics],
  }
}
