import { compareCodePoints } from '#json/code-point-order'

/** Profiles that exist in every workspace (dlt/_workspace/profile.py). */
export const builtInProfiles: readonly string[] = ['access', 'dev', 'prod', 'tests']

/** The file in the settings folder that pins a profile. */
export const profilePin = 'profile-name'

/** Where the active profile may come from, each null where it says nothing. */
export interface ProfileSources {
  /** `--profile`, or what the job requires. */
  readonly argument: string | null
  /** `WORKSPACE__PROFILE`. */
  readonly environment: string | null
  /** Text of the file `profile-name`. */
  readonly pin: string | null
}

/** The profile in force (dlt/_workspace/_plugins.py). An empty text says nothing. */
export function activeProfile({ argument, environment, pin }: ProfileSources): string {
  return argument || environment || pinnedProfile(pin) || 'dev'
}

/** The first line of the pin, without white space around it. */
export function pinnedProfile(pin: string | null): string | null {
  return pin?.split(/\r\n|\r|\n/, 1)[0]?.trim() || null
}

/**
 * The profile a deployed job runs under. Interactive jobs have one of their own, with fewer rights, where somebody
 * configured it. This rule is the documentation's; the Python package leaves it to the platform.
 */
export function defaultProfile(
  jobType: 'batch' | 'stream' | 'interactive',
  required: string | null,
  configured: readonly string[],
): string {
  if (required !== null) return required
  return jobType === 'interactive' && configured.includes('access') ? 'access' : 'prod'
}

/** What a settings file is: which provider reads it, and under which profile; `''` is every profile. */
export interface SettingsFileName {
  readonly kind: 'config' | 'secrets'
  readonly profile: string
}

/** `config.toml`, `prod.secrets.toml`: null for any other name. */
export function settingsFileName(name: string): SettingsFileName | null {
  const match = /^(?:(.+)\.)?(config|secrets)\.toml$/.exec(name)
  if (match === null) return null
  return { kind: match[2] === 'config' ? 'config' : 'secrets', profile: match[1] ?? '' }
}

/** Every profile a workspace can speak of: built in, with a file of its own, or pinned. Sorted, without `''`. */
export function knownProfiles(named: Iterable<string>): readonly string[] {
  const all = new Set([...builtInProfiles, ...named])
  all.delete('')
  return [...all].toSorted(compareCodePoints)
}
