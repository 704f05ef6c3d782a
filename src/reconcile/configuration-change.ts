import { compareCodePoints } from '#json/code-point-order'
import type { Configuration, ProfileConfiguration, Setting } from '#workspace/configuration'
import type { ConfigurationChange, KeyChange, ProfileChange } from './plan.ts'

/** The name under which a profile's secrets stand as one: their fingerprint tells that they differ, not which. */
export const anySecret = '*'

/**
 * What a deploy does to the configuration, key by key. `deployed` is null before the first one.
 *
 * Plain settings show their values. Of secrets only names are known on either side, and one fingerprint a profile:
 * where the names agree and the fingerprints do not, the change stands once, under `*`. Where the declared side could
 * not see any secrets, they are not compared, and their absence is no change. A profile whose deployed content cannot be
 * read back is one change of whatever is in it, under `*` as well.
 */
export function configurationChange(
  deployed: Configuration | null,
  declared: Configuration,
  secretsKnown: boolean,
): ConfigurationChange {
  const before = byProfile(deployed)
  const after = byProfile(declared)
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareCodePoints)
  const profiles = names.flatMap((profile): ProfileChange[] => {
    const was = before.get(profile)
    const is = after.get(profile)
    if (was?.unread === true) return [{ profile, keys: [{ key: anySecret, kind: 'config', change: 'changed' }] }]
    const settings = settingChanges(was?.settings ?? [], is?.settings ?? [])
    const keys = secretsKnown ? [...settings, ...secretChanges(was, is)] : [...settings]
    return keys.length === 0 ? [] : [{ profile, keys }]
  })
  return {
    status: statusOf(deployed, declared, profiles, secretsKnown),
    content_hash: declared.contentHash,
    profiles: [...profiles],
  }
}

function statusOf(
  deployed: Configuration | null,
  declared: Configuration,
  profiles: readonly ProfileChange[],
  secretsKnown: boolean,
): ConfigurationChange['status'] {
  if (deployed === null) return 'new'
  if (!secretsKnown) return profiles.length === 0 ? 'not compared' : 'changed'
  return deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed'
}

function settingChanges(before: readonly Setting[], after: readonly Setting[]): readonly KeyChange[] {
  const old = new Map(before.map(({ key, value }) => [key, value]))
  const now = new Map(after.map(({ key, value }) => [key, value]))
  return union(old.keys(), now.keys()).flatMap((key): readonly KeyChange[] => {
    const was = old.get(key)
    const is = now.get(key)
    if (was === is) return []
    const values = { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return [{ key, kind: 'config', change, ...values }]
  })
}

function secretChanges(
  before: ProfileConfiguration | undefined,
  after: ProfileConfiguration | undefined,
): readonly KeyChange[] {
  const old = new Set(before?.secrets ?? [])
  const now = new Set(after?.secrets ?? [])
  const named = union(old, now).flatMap((key): readonly KeyChange[] => {
    if (old.has(key) === now.has(key)) return []
    return [{ key, kind: 'secret', change: now.has(key) ? 'added' : 'removed' }]
  })
  const sameNames = named.length === 0 && now.size > 0
  const moved = sameNames && before?.fingerprint !== after?.fingerprint
  return moved ? [{ key: anySecret, kind: 'secret', change: 'changed' }] : named
}

function union(a: Iterable<string>, b: Iterable<string>): readonly string[] {
  return [...new Set([...a, ...b])].toSorted(compareCodePoints)
}

function byProfile(configuration: Configuration | null): ReadonlyMap<string, ProfileConfiguration> {
  return new Map((configuration?.profiles ?? []).map((profile) => [profile.profile, profile]))
}
