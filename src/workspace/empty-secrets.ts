import type { SecretsByProfile } from './secret-sources.ts'

/** A key that a variable speaks of and does not fill. */
export interface UnsetKey {
  readonly profile: string
  readonly key: string
}

/** The keys whose value is an empty text, or that a variable leaves unset, by profile. */
export function emptySecrets(
  secrets: SecretsByProfile,
  unset: readonly UnsetKey[],
): ReadonlyMap<string, readonly string[]> {
  const blank = [...secrets].flatMap(([profile, values]) =>
    [...values].filter(([, value]) => isBlank(value.reveal())).map(([key]): UnsetKey => ({ profile, key })),
  )
  const keys = new Map<string, readonly string[]>()
  for (const { profile, key } of [...blank, ...unset]) keys.set(profile, [...(keys.get(profile) ?? []), key])
  return keys
}

/** One that stood in a `config.toml` is kept as TOML writes it. */
const isBlank = (value: string): boolean => value.trim() === '' || value === '""'
