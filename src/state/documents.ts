import type { PackageEntry } from '#package/package-entry'
import type { Provenance } from './deployed.ts'
import { writeDocument } from './document.ts'
import {
  configurationSchema,
  deploymentSchema,
  filesSchema,
  jobsSchema,
  manifestDocumentSchema,
  stateSchema,
  stateVersion,
} from './schema.ts'
import type { State } from './state.ts'

/** Paths of the documents in the tree of a state commit. The code lies under `code/`. */
export const paths = {
  state: 'state.json',
  manifest: 'manifest.json',
  jobs: 'jobs.json',
  files: 'files.json',
  code: 'code',
  deployment: (version: number): string => `deployments/${version}.json`,
  configuration: (version: number): string => `configurations/${version}.json`,
} as const

/** Text by path. */
export type Documents = ReadonlyMap<string, string>

/** How a state came to be: on which revision it was put, and by whom. */
export interface Origin {
  readonly base: string | null
  readonly provenance: Provenance
}

const version = stateVersion

/** The documents that differ between two states, `after` directly following `before`. */
export function changedDocuments(before: State, after: State, origin: Origin): Documents {
  return new Map([
    [paths.state, stateText(after)],
    ...(after.manifest === before.manifest ? [] : manifestTexts(after)),
    ...(after.deployment === before.deployment ? [] : deploymentTexts(before, after, origin)),
    ...(after.configuration === before.configuration ? [] : configurationTexts(after, origin)),
  ])
}

type Texts = readonly (readonly [path: string, text: string])[]

function stateText({ workspace, deployment, configuration, manifest }: State): string {
  return writeDocument(stateSchema, {
    version,
    workspace,
    deployment: deployment && { version: deployment.version, contentHash: deployment.contentHash },
    configuration: configuration && {
      version: configuration.version,
      contentHash: configuration.configuration.contentHash,
    },
    manifestHash: manifest?.hash ?? null,
  })
}

function manifestTexts({ manifest, jobs }: State): Texts {
  if (manifest === null) return []
  const active = jobs.filter(({ status }) => status === 'active')
  const archived = jobs.filter(({ status }) => status === 'archived')
  return [
    [paths.manifest, writeDocument(manifestDocumentSchema, { version, manifest: manifest.manifest })],
    [
      paths.jobs,
      writeDocument(jobsSchema, {
        version,
        active: active.map(({ job, since, changed }) => ({ job_ref: job.job_ref, since, changed })),
        archived: archived.map(({ job, since, changed }) => ({ job, since, changed })),
      }),
    ],
  ]
}

function deploymentTexts(before: State, { deployment, files }: State, { base, provenance }: Origin): Texts {
  if (deployment === null) return []
  return [
    [paths.files, writeDocument(filesSchema, { version, files })],
    [
      paths.deployment(deployment.version),
      writeDocument(deploymentSchema, {
        version,
        deployment: deployment.version,
        contentHash: deployment.contentHash,
        files: files.length,
        size: files.reduce((size, file) => size + (file.kind === 'file' ? file.size : 0), 0),
        changes: changesBetween(before.files, files),
        base,
        provenance,
      }),
    ],
  ]
}

function configurationTexts({ configuration }: State, { base, provenance }: Origin): Texts {
  if (configuration === null) return []
  const { contentHash, profiles } = configuration.configuration
  const document = writeDocument(configurationSchema, {
    version,
    configuration: configuration.version,
    contentHash,
    profiles,
    base,
    provenance,
  })
  return [[paths.configuration(configuration.version), document]]
}

function changesBetween(before: readonly PackageEntry[], after: readonly PackageEntry[]) {
  const old = new Map(before.map((entry) => [entry.path, entry.sha3]))
  const kept = after.filter(({ path }) => old.has(path))
  return {
    added: after.length - kept.length,
    updated: kept.filter(({ path, sha3 }) => old.get(path) !== sha3).length,
    deleted: before.length - kept.length,
  }
}
