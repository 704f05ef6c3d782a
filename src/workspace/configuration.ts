/** One setting of a `config.toml`, its value as TOML would write it. Key parts are joined with dots. */
export interface Setting {
  readonly key: string
  readonly value: string
}

/** Settings and secrets that apply under one profile. The profile `''` holds what applies under every profile. */
export interface ProfileConfiguration {
  readonly profile: string
  /** Sorted by key. */
  readonly settings: readonly Setting[]
  /** Names only, sorted. */
  readonly secrets: readonly string[]
  /** Salted slow hash over the profile's secret values; null where it has none. */
  readonly fingerprint: string | null
  /** Present where the platform does not give the content back: what is in the profile is not known. */
  readonly unread?: true
}

/**
 * The configuration of a workspace as it may be shown and stored: no value of a secret is in it.
 * Profiles are sorted by name; one without settings and secrets is left out.
 */
export interface Configuration {
  /** Base64 SHA3-256 over the canonical JSON of `profiles`. */
  readonly contentHash: string
  readonly profiles: readonly ProfileConfiguration[]
}
