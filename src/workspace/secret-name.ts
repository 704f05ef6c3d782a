/** What the name of a variable says it holds. */
export type SecretName =
  /** A whole TOML document; under every profile where `profile` is `''`, under one that nobody knows where it is null. */
  | { readonly kind: 'document'; readonly profile: string | null }
  /** One value. The path is in capitals, as dlt's names are; how the keys are spelled is not known from it. */
  | { readonly kind: 'value'; readonly profile: string; readonly path: readonly string[] }

/**
 * Reads the name of a variable: `SECRETS_TOML`, `<PROFILE>_SECRETS_TOML`, or a name of dlt's with the profile in front,
 * `PROD__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD` (dlt/common/configuration/providers/environ.py). Null for any
 * other, `PATH` and dlt's names without a profile among them: those are the runner's own.
 */
export function secretName(name: string, profiles: readonly string[]): SecretName | null {
  if (name === 'SECRETS_TOML') return { kind: 'document', profile: '' }
  const owner = /^(.+)_SECRETS_TOML$/.exec(name)?.[1]
  if (owner !== undefined) {
    return { kind: 'document', profile: profiles.find((profile) => variablePrefix(profile) === owner) ?? null }
  }
  const [profile] = profiles
    .filter((each) => name.startsWith(`${variablePrefix(each)}__`))
    .toSorted((a, b) => b.length - a.length)
  if (profile === undefined) return null
  const path = name.slice(variablePrefix(profile).length + 2).split('__')
  return path.every((part) => /^[A-Z0-9_]+$/.test(part)) ? { kind: 'value', profile, path } : null
}

/**
 * Whether a name has a profile in front as those of secrets do, and yet is none that dlt could read: it is not in
 * capitals, or a part is empty or has other characters than letters, digits and `_`.
 */
export function isBrokenName(name: string, profiles: readonly string[]): boolean {
  const capitals = name.toUpperCase()
  return (
    profiles.some((profile) => capitals.startsWith(`${variablePrefix(profile)}__`)) &&
    secretName(name, profiles) === null
  )
}

/** The variable that holds one secret of a profile: what to add where it is missing. */
export function secretVariable(profile: string, path: readonly string[]): string {
  return [variablePrefix(profile), ...path.map((part) => part.toUpperCase())].join('__')
}

/** The variable that holds a whole document of a profile's secrets; of every profile's where it is `''`. */
export function documentVariable(profile: string): string {
  return profile === '' ? 'SECRETS_TOML' : `${variablePrefix(profile)}_SECRETS_TOML`
}

/** A profile as names of variables and of repository secrets can hold it. */
function variablePrefix(profile: string): string {
  return profile.toUpperCase().replace(/[^A-Z0-9_]/g, '_')
}
