import { manifestHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import type { PackageEntry } from '#package/package-entry'
import type { Configuration } from '#workspace/configuration'
import type { Deployed, JobRecord, Provenance } from './deployed.ts'
import { nextJobs } from './job-records.ts'
import type { Release } from './release.ts'

/** Everything in force in one workspace at one moment. */
export interface State {
  readonly workspace: string
  readonly deployment: {
    readonly version: number
    readonly contentHash: string
    readonly provenance: Provenance
  } | null
  readonly files: readonly PackageEntry[]
  readonly configuration: { readonly version: number; readonly configuration: Configuration } | null
  readonly manifest: { readonly hash: string; readonly manifest: Manifest } | null
  readonly jobs: readonly JobRecord[]
}

/** What is in force before the first deployment. */
export function emptyState(workspace: string): State {
  return { workspace, deployment: null, files: [], configuration: null, manifest: null, jobs: [] }
}

/**
 * What is in force once a release is: `state` itself where nothing in the release is new.
 *
 * Code and configuration have a number each, which rises when their content does. A manifest has none: it follows the
 * code, and where it changes alone (another generator, another version of dlt) it is replaced in the same deployment.
 */
export function nextState(state: State, release: Release): State {
  const deployment = nextDeployment(state, release)
  const configuration = nextConfiguration(state, release)
  const manifest = nextManifest(state, release)
  if (deployment === state.deployment && configuration === state.configuration && manifest === state.manifest)
    return state
  return {
    workspace: state.workspace,
    deployment,
    files: deployment === state.deployment ? state.files : (release.deployment?.entries ?? []),
    configuration,
    manifest,
    jobs:
      manifest === null || manifest === state.manifest
        ? state.jobs
        : nextJobs(state.jobs, manifest.manifest, deployment?.version ?? 0),
  }
}

/** The state as the platform shows it. */
export function deployedOf(state: State, revision: string | null): Deployed {
  return {
    revision,
    base: {
      deployment: state.deployment?.version ?? null,
      configuration: state.configuration?.version ?? null,
      manifest_hash: state.manifest?.hash ?? null,
    },
    source: state.deployment?.provenance ?? null,
    manifest: state.manifest?.manifest ?? null,
    files: state.files,
    configuration: state.configuration?.configuration ?? null,
    jobs: state.jobs,
  }
}

function nextDeployment({ deployment }: State, release: Release): State['deployment'] {
  const next = release.deployment
  if (next === null || next.contentHash === deployment?.contentHash) return deployment
  return {
    version: (deployment?.version ?? 0) + 1,
    contentHash: next.contentHash,
    provenance: release.provenance,
  }
}

function nextConfiguration({ configuration }: State, release: Release): State['configuration'] {
  const next = release.configuration
  if (next === null || next.contentHash === configuration?.configuration.contentHash) return configuration
  return { version: (configuration?.version ?? 0) + 1, configuration: next }
}

function nextManifest({ manifest }: State, release: Release): State['manifest'] {
  if (release.manifest === null) return manifest
  const hash = manifestHash(release.manifest)
  return hash === manifest?.hash ? manifest : { hash, manifest: release.manifest }
}
