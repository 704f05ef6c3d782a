import type { Job, Manifest } from '#manifest/schema'
import type { PackageEntry } from '#package/package-entry'
import type { Base } from '#reconcile/plan'
import type { Configuration } from '#workspace/configuration'

/** Who put a version in force, when and from what. `at` is ISO 8601 UTC. */
export interface Provenance {
  readonly at: string
  readonly actor: string | null
  /** The commit of the workspace's repository. */
  readonly commit: string | null
  /** Whether files of the workspace differed from that commit; absent where they did not. */
  readonly dirty?: boolean
  /** The workflow run, where there was one. */
  readonly runUrl: string | null
  /** The earlier versions that were put in force again; absent where it was no rollback. */
  readonly restores?: Restored
}

/** Versions of before, by stream; null for one that was left as it was. */
export interface Restored {
  readonly deployment: number | null
  readonly configuration: number | null
}

/** A job the platform knows. An archived one keeps its history and has no triggers in force. */
export interface JobRecord {
  readonly job: Job
  readonly status: 'active' | 'archived'
  /** The deployment versions that brought the job and last changed it. */
  readonly since: number
  readonly changed: number
  /** The deployment module that brought it, null where it came by itself; absent where there is one module alone. */
  readonly module?: string | null
}

/** Everything in force at one moment. `revision` names that moment; null before the first deployment. */
export interface Deployed {
  readonly revision: string | null
  readonly base: Base
  /** Where the code in force came from; null before the first deployment. */
  readonly source: Provenance | null
  readonly manifest: Manifest | null
  readonly files: readonly PackageEntry[]
  readonly configuration: Configuration | null
  /** Active ones in the manifest's order, then archived ones, latest first. */
  readonly jobs: readonly JobRecord[]
}
