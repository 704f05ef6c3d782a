import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import type { Json } from '#json/json'
import { sha3Base64 } from '#json/sha3'
import type { Configuration, ProfileConfiguration } from './configuration.ts'
import { isSecretSetting } from './secret-settings.ts'
import type { SecretsByProfile } from './secret-sources.ts'
import { SecretText } from './secret-text.ts'
import { flatten, type SettingsByProfile } from './settings.ts'
import { plainText, tomlText } from './toml-text.ts'

/** The configuration of a workspace before its secrets are fingerprinted. */
export interface PartedConfiguration {
  /** Plain settings by profile and key, as TOML writes them. No secret is among them. */
  readonly settings: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly secrets: SecretsByProfile
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Parts plain settings from secrets. A setting of a `config.toml` that looks like a secret is reported and counted among
 * the secrets, so that its value is shown to nobody; one from a proper source has precedence over it.
 */
export function partSecrets(config: SettingsByProfile, secrets: SecretsByProfile): PartedConfiguration {
  const settings = new Map<string, ReadonlyMap<string, string>>()
  const all = new Map(secrets)
  const diagnostics: Diagnostic[] = []
  const known = longValues(secrets)
  for (const [profile, table] of [...config].toSorted(([a], [b]) => compareCodePoints(a, b))) {
    const entries = [...flatten(table)]
    const hidden = entries.filter(([key, value]) => isSecretSetting(key, value) || known.has(plainText(value)))
    settings.set(
      profile,
      new Map(entries.filter((entry) => !hidden.includes(entry)).map(([key, value]) => [key, tomlText(value)])),
    )
    if (hidden.length === 0) continue
    const misplaced = hidden.map(([key, value]): [string, SecretText] => [key, new SecretText(tomlText(value))])
    all.set(profile, new Map([...misplaced, ...(secrets.get(profile) ?? [])]))
    const file = profile === '' ? 'config.toml' : `${profile}.config.toml`
    diagnostics.push(...hidden.map(([key]) => diagnose('SECRET_IN_CONFIG', { key, file })))
  }
  return { settings, secrets: all, diagnostics }
}

/** Values of secrets that nothing else has by chance. */
function longValues(secrets: SecretsByProfile): ReadonlySet<string> {
  const values = [...secrets.values()].flatMap((profile) => [...profile.values()])
  return new Set(values.map((value) => value.reveal()).filter((value) => value.length >= 8))
}

/** The configuration as it is shown and stored. `fingerprints` are those of the profiles that have secrets. */
export function listConfiguration(
  declared: PartedConfiguration,
  fingerprints: ReadonlyMap<string, string>,
): Configuration {
  const names = new Set([...declared.settings.keys(), ...declared.secrets.keys()])
  const profiles = [...names].toSorted(compareCodePoints).flatMap((profile): ProfileConfiguration[] => {
    const settings = [...(declared.settings.get(profile) ?? [])].map(([key, value]) => ({ key, value }))
    const secrets = [...(declared.secrets.get(profile)?.keys() ?? [])].toSorted(compareCodePoints)
    if (settings.length === 0 && secrets.length === 0) return []
    return [
      { profile, settings, secrets, fingerprint: secrets.length === 0 ? null : (fingerprints.get(profile) ?? null) },
    ]
  })
  return { contentHash: configurationHash(profiles), profiles }
}

/** Base64 SHA3-256 over the canonical JSON of the profiles. */
export function configurationHash(profiles: readonly ProfileConfiguration[]): string {
  const document = profiles.map(({ profile, settings, secrets, fingerprint }): Json => {
    return { profile, settings: settings.map(({ key, value }): Json => ({ key, value })), secrets, fingerprint }
  })
  return sha3Base64(canonicalJson(document))
}

/** The same of the settings alone: without what is secret, which is no part of any commit. */
export function settingsHash(profiles: readonly ProfileConfiguration[]): string {
  const plain = profiles.filter(({ settings }) => settings.length > 0)
  return configurationHash(
    plain.map(({ profile, settings }) => ({ profile, settings, secrets: [], fingerprint: null })),
  )
}
