import type { Job, Manifest } from '#manifest/schema'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import type { Base } from '#reconcile/plan'
import type { Configuration } from '#workspace/configuration'

/** Who put a version in force, when and from what. `at` is ISO 8601 UTC. */
export interface Provenance {
  readonly at: string
  readonly actor: string | null
  /** The commit of the workspace's repository. */
  readonly commit: string | null
  /** The workflow run, where there was one. */
  readonly runUrl: string | null
}

/** One numbered version of the code package, newest first where listed. */
export interface DeploymentVersion {
  readonly version: number
  readonly contentHash: string
  readonly files: number
  /** Bytes of all files. */
  readonly size: number
  readonly provenance: Provenance
}

/** One numbered version of the configuration. */
export interface ConfigurationVersion {
  readonly version: number
  readonly contentHash: string
  readonly profiles: readonly string[]
  readonly provenance: Provenance
}

/** A job the platform knows. An archived one keeps its history and has no triggers in force. */
export interface JobRecord {
  readonly job: Job
  readonly status: 'active' | 'archived'
  /** The deployment versions that brought the job and last changed it. */
  readonly since: number
  readonly changed: number
}

/** Everything in force at one moment. `revision` names that moment; null before the first deployment. */
export interface Deployed {
  readonly revision: string | null
  readonly base: Base
  readonly manifest: Manifest | null
  readonly files: readonly PackageEntry[]
  readonly configuration: Configuration | null
  /** Active ones in the manifest's order, then archived ones, latest first. */
  readonly jobs: readonly JobRecord[]
}

/** The code to be put in force: the listing, and the folder where its bytes lie. */
export interface CodePackage extends PackageListing {
  readonly root: string
}

/** An earlier version as it was: its code, and the manifest that was in force with it. */
export interface RestoredDeployment {
  readonly deployment: CodePackage
  readonly manifest: Manifest | null
}

/** What is to be put in force. A part that is null is left as it is; one whose content is already in force makes no version. */
export interface Release {
  readonly deployment: CodePackage | null
  readonly configuration: Configuration | null
  readonly manifest: Manifest | null
  readonly provenance: Provenance
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
   * Puts a release in force, all of it or nothing, and returns what is in force afterwards, read back.
   * `base` is what the plan was drawn against: where that is no longer in force, rejects with `PLAN_STALE`,
   * changing nothing. A release already in force is done.
   */
  apply(base: Deployed, release: Release): Promise<Deployed>

  deployments(): Promise<readonly DeploymentVersion[]>
  /** Null where there is no such version. */
  deploymentFiles(version: number): Promise<readonly PackageEntry[] | null>

  /**
   * Writes the code of a version into an empty folder, to be put in force again. Null where there is no such version;
   * absent where the platform does not give code back.
   */
  restore?(version: number, folder: string): Promise<RestoredDeployment | null>

  configurations(): Promise<readonly ConfigurationVersion[]>
  /** Null where there is no such version. */
  configuration(version: number): Promise<Configuration | null>
}
