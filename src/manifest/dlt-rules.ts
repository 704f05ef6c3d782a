/** What a version of dlt does in its own way. `src/deployment/DLT_VERSIONS.md` says where each of these comes from. */
export interface DltRules {
  /** `engine_version` of the manifests it writes; from 2 on every job carries it as well. */
  readonly engine: 1n | 2n
  /** What `require` may hold beside what every version knows. */
  readonly requireKeys: readonly ('static_egress_ips' | 'instance' | 'machine')[]
  /** Whether a job may require a profile that is for local use. */
  readonly localProfiles: boolean
  /** How jobs are found where there is no `__all__`: in the order of definition, or as `dir()` of the module lists it. */
  readonly scan: 'namespace' | 'dir'
  /** What `job.success:` and `job.fail:` take: the reference of one job, or selectors of many as well. */
  readonly jobEvents: 'references' | 'selectors'
  /** Trigger types that never become the default one. */
  readonly neverDefault: readonly string[]
  /** How a datetime of Python's library in UTC ends, as text. */
  readonly utc: 'Z' | '+00:00'
}

/** A version as far as rules depend on it. */
export interface DltRelease {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** dlt 1.26, the first that has deployments as read here. */
export const firstRules: DltRules = {
  engine: 1n,
  requireKeys: ['machine'],
  localProfiles: true,
  scan: 'namespace',
  jobEvents: 'references',
  neverDefault: ['manual', 'deployment'],
  utc: 'Z',
}

const steps: readonly (readonly [minor: number, patch: number, rules: Partial<DltRules>])[] = [
  [26, 0, {}],
  [27, 0, { requireKeys: ['machine', 'static_egress_ips'], localProfiles: false }],
  [29, 1, { requireKeys: ['machine', 'static_egress_ips', 'instance'] }],
  [30, 0, { scan: 'dir' }],
  [
    31,
    0,
    {
      engine: 2n,
      requireKeys: ['static_egress_ips', 'instance'],
      jobEvents: 'selectors',
      neverDefault: ['manual', 'deployment', 'job.success', 'job.fail'],
      utc: '+00:00',
    },
  ],
]

/** The last minor version, of major 1, whose generator is known. */
export const lastKnownMinor = 31

/** The rules of a version; null for one whose manifests were never compared. */
export function dltRules({ major, minor, patch }: DltRelease): DltRules | null {
  if (major !== 1 || minor > lastKnownMinor) return null
  const taken = steps.filter(([from, since]) => minor > from || (minor === from && patch >= since))
  if (taken.length === 0) return null
  return Object.assign({}, firstRules, ...taken.map(([, , changed]) => changed))
}

/** What a saved manifest is held against, of which only the engine is known: all that any version of that engine writes. */
export function engineRules(engine: 1n | 2n): DltRules {
  if (engine === 2n) return dltRules({ major: 1, minor: lastKnownMinor, patch: 0 }) ?? firstRules
  return { ...firstRules, requireKeys: ['machine', 'static_egress_ips', 'instance'] }
}
