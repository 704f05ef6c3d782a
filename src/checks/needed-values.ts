import { diagnose, type Location } from '#diagnostics/diagnostic'
import { compareCodePoints } from '#json/code-point-order'
import type { Job } from '#manifest/schema'
import type { Configuration } from '#workspace/configuration'
import { defaultProfile } from '#workspace/profile'
import { secretVariable } from '#workspace/secret-name'
import type { AskedValue } from './asked-value.ts'
import { destinationValues } from './destination-values.ts'
import type { Finding } from './finding.ts'
import { injectedValues } from './injected-values.ts'
import { jobsBehind, type LocalModule } from './local-modules.ts'
import { lookedUpValues } from './looked-up-values.ts'
import { sourceValues } from './source-values.ts'
import { callsIn, surroundings } from './surroundings.ts'

/** A value that the jobs of a profile need, and whether anything gives it. Values themselves are not known here. */
export interface NeededValue {
  readonly profile: string
  /** Dotted, where dlt looks for it first: `sources.github_pipeline.access_token`. */
  readonly key: string
  readonly kind: 'secret' | 'config'
  readonly state: 'provided' | 'missing' | 'empty'
  /** The repository secret that would give it: `PROD__SOURCES__GITHUB_PIPELINE__ACCESS_TOKEN`. */
  readonly variable: string
  /** The jobs that need it, by reference. */
  readonly jobs: readonly string[]
  /** Where the code asks for it. */
  readonly location: Location
}

export interface NeedsQuestion {
  readonly jobs: readonly Job[]
  readonly modules: readonly LocalModule[]
  readonly configuration: Configuration
  /** Keys that are there and hold an empty text, by profile. */
  readonly empty: ReadonlyMap<string, readonly string[]>
}

/**
 * What code asks of the configuration, under every profile that its jobs run under; sorted by profile and key. A value
 * counts as given wherever dlt might find it, so that what is missing is missing for certain.
 */
export function neededValues({ jobs, modules, configuration, empty }: NeedsQuestion): readonly NeededValue[] {
  const configured = configuration.profiles.map(({ profile }) => profile)
  const reaching = jobsBehind(jobs, modules)
  const around = surroundings(modules, jobs)
  const needs = new Map<string, NeededValue>()
  for (const one of modules) {
    const own = callsIn(one)
    const asked = [...injectedValues(one, around), ...lookedUpValues(one, around.doubted), ...sourceValues(one, own)]
    const behind = reaching.get(one.name) ?? []
    for (const profile of new Set(behind.map((job) => profileOf(job, configured)))) {
      const some = behind.filter((job) => profileOf(job, configured) === profile)
      const given = keysUnder(profile, configuration, empty)
      const destinations = destinationValues(one.source, own, (name) => typeUnder(profile, name, configuration))
      for (const value of [...asked, ...destinations].flatMap((each) => partsOf(each, given))) {
        if (value.job !== undefined && !some.includes(value.job)) continue
        const { key, kind, location } = value
        const id = `${profile}\n${key}`
        const refs = (value.job === undefined ? some : [value.job]).map(({ job_ref }) => job_ref)
        const variable = secretVariable(profile, key.split('.'))
        const found = { profile, key, kind, state: stateOf(value, given), variable, jobs: refs, location }
        needs.set(id, joined(needs.get(id), found))
      }
    }
  }
  return [...needs.values()].toSorted(
    (a, b) => compareCodePoints(a.profile, b.profile) || compareCodePoints(a.key, b.key),
  )
}

/** Two that ask for the same: it stands as badly with it as with the one that has less. */
function joined(before: NeededValue | undefined, found: NeededValue): NeededValue {
  if (before === undefined) return found
  const worst = states.indexOf(found.state) < states.indexOf(before.state) ? found : before
  return { ...worst, jobs: [...new Set([...before.jobs, ...found.jobs])] }
}

const states: readonly NeededValue['state'][] = ['missing', 'empty', 'provided']

/** A danger for each value that is not there or empty. */
export function neededFindings(needs: readonly NeededValue[]): readonly Finding[] {
  return needs.flatMap(({ key, profile, kind, state, variable, location }): readonly Finding[] => {
    if (state === 'provided') return []
    if (state === 'empty') return [diagnose('VALUE_EMPTY', { key, profile }, location)]
    return kind === 'secret'
      ? [diagnose('SECRET_MISSING', { key, profile, variable }, location)]
      : [diagnose('SETTING_MISSING', { key, profile }, location)]
  })
}

/** The profile that a job runs under once it is deployed. */
export function profileOf(job: Job, configured: readonly string[]): string {
  return defaultProfile(job.entry_point.job_type, job.require?.profile ?? null, configured)
}

interface GivenKey {
  readonly key: string
  readonly isEmpty: boolean
}

function keysUnder(wanted: string, { profiles }: Configuration, empty: NeedsQuestion['empty']): readonly GivenKey[] {
  const some = profiles.filter(({ profile }) => profile === '' || profile === wanted)
  return [
    ...['', wanted].flatMap((profile) => (empty.get(profile) ?? []).map((key) => ({ key, isEmpty: true }))),
    ...some.flatMap(({ settings }) => settings.map(({ key, value }) => ({ key, isEmpty: value === '""' }))),
    ...some.flatMap(({ profile, secrets }) =>
      secrets.map((key) => ({ key, isEmpty: empty.get(profile)?.includes(key) ?? false })),
    ),
  ]
}

function stateOf(value: AskedValue, given: readonly GivenKey[]): NeededValue['state'] {
  const found = given.filter(({ key }) => value.isGivenBy(key))
  if (found.some(({ isEmpty }) => !isEmpty)) return 'provided'
  return found.length > 0 ? 'empty' : 'missing'
}

function partsOf(value: AskedValue, given: readonly GivenKey[]): readonly AskedValue[] {
  const { parts = [] } = value
  const inParts = given.some(({ key }) => parts.some((part) => part.isGivenBy(key)))
  return inParts && stateOf(value, given) === 'missing' ? parts : [value]
}

/** A setting is known by its value, the type of a destination in a secrets file is not. */
function typeUnder(wanted: string, name: string, { profiles }: Configuration): string | null {
  const found = ['', wanted].flatMap((profile) => profiles.find((each) => each.profile === profile)?.settings ?? [])
  const value = found.findLast(({ key }) => key === `destination.${name}.destination_type`)?.value ?? null
  return value?.replace(/^"(?:dlt\.destinations\.)?(\w+)"$/, '$1') ?? null
}
