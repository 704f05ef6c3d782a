import type { Manifest } from '#manifest/schema'
import type { PackageEntry } from '#package/package-entry'
import type { Deployed, JobRecord, Provenance, Restored } from '#state/deployed'
import type { CodePackage, Release } from '#state/release'
import type { Configuration } from '#workspace/configuration'
import type { Runner } from './runner.ts'
import type { Variables } from './variables.ts'

export type { CodePackage, Deployed, JobRecord, Provenance, Release, Restored }

/** One numbered version of the code package, newest first where listed. */
export interface DeploymentVersion {
  readonly version: number
  readonly contentHash: string
  readonly files: number
  /** Bytes of all files. */
  readonly size: number
  /** How many files differ from the version before; absent where the platform does not keep that. */
  readonly changes?: { readonly added: number; readonly updated: number; readonly deleted: number }
  readonly provenance: Provenance
}

/** One numbered version of the configuration. */
export interface ConfigurationVersion {
  readonly version: number
  readonly contentHash: string
  readonly profiles: readonly string[]
  readonly provenance: Provenance
}

/** An earlier version as it was: its code, and the manifest that was in force with it. */
export interface RestoredDeployment {
  readonly deployment: CodePackage
  readonly manifest: Manifest | null
  readonly provenance: Provenance
}

/** What a platform would do, in its own words. */
export interface Rehearsal {
  readonly warnings: readonly string[]
  /** By job: `created`, `updated`, `unchanged`, `archived`, or what a later platform says. */
  readonly outcomes: ReadonlyMap<string, string>
}

/** Who wants to deploy alone. `owner` is a name that nobody else has. */
export interface LockHolder {
  readonly owner: string
  readonly provenance: Provenance
}

/** The right to deploy alone. It is a courtesy between deploys: what keeps state whole is that `apply` compares. */
export interface Lock {
  /** Gives it back, where it is still held. Never rejects: a lock that stays ends by itself. */
  release(): Promise<void>
}

/**
 * A place that keeps and runs the jobs of one workspace.
 *
 * An implementation translates and carries; it never decides. What to add, update or archive is settled in the
 * plan before it arrives here. Every method may be called again after a failure with the same arguments and must
 * then end in the same state.
 */
export interface Platform {
  readonly name: 'git' | 'dlthub'
  /** Where the state lies, for people: a ref and a remote, or a URL. Holds no credential. */
  readonly place: string

  read(): Promise<Deployed>

  /**
   * Puts a release in force, all of it or nothing, and returns what is in force afterwards, read back. Where somebody
   * deployed on top of it before it was read, it was in force all the same: that moment is returned.
   * `base` is what the plan was drawn against: where that is no longer in force, rejects with `PLAN_STALE`,
   * changing nothing. A release already in force is done.
   */
  apply(base: Deployed, release: Release): Promise<Deployed>

  /**
   * What the platform itself would make of the jobs of a manifest, changing nothing. Rejects where it would refuse them;
   * null where the caller has no right to ask. Absent where the platform has no judgement of its own.
   */
  rehearse?(manifest: Manifest, adHoc: boolean): Promise<Rehearsal | null>

  deployments(): Promise<readonly DeploymentVersion[]>
  /** Null where there is no such version. */
  deploymentFiles(version: number): Promise<readonly PackageEntry[] | null>
  /** The manifest that was in force with a version. Null where there is none; absent where the platform keeps none. */
  deploymentManifest?(version: number): Promise<Manifest | null>

  /**
   * Writes the code of a version into an empty folder, to be put in force again. Null where there is no such version;
   * absent where the platform does not give code back.
   */
  restore?(version: number, folder: string): Promise<RestoredDeployment | null>

  /**
   * Waits until nobody else deploys. Rejects with `DEPLOY_LOCKED` where that takes too long. Absent where the platform
   * sees to it by itself.
   */
  lock?(holder: LockHolder): Promise<Lock>
  /** Gives back a lock that another process of the same run left. */
  unlock?(owner: string): Promise<void>

  /**
   * Whether one commit of the workspace's repository is in the history of another, by what the platform can see of it.
   * Null where it cannot tell; absent where it sees none.
   */
  precedes?(commit: string, later: string): Promise<boolean | null>

  configurations(): Promise<readonly ConfigurationVersion[]>
  /** Null where there is no such version. */
  configuration(version: number): Promise<Configuration | null>

  /** Absent where the platform cannot run jobs. */
  readonly runner?: Runner
  /** Absent where the platform keeps none. */
  readonly variables?: Variables
}
