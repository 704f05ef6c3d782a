import type { z } from 'zod'
import { failure } from '#diagnostics/diagnostic'
import type { Configuration } from '#workspace/configuration'
import type { JobRecord } from './deployed.ts'
import { readDocument } from './document.ts'
import { paths } from './documents.ts'
import {
  type ConfigurationDocument,
  configurationSchema,
  type DeploymentDocument,
  deploymentSchema,
  filesSchema,
  type JobsDocument,
  jobsSchema,
  manifestDocumentSchema,
  stateSchema,
} from './schema.ts'
import type { State } from './state.ts'
import { readObjects, type Store } from './store.ts'

/** Reads what was in force at a revision that is in the store. Throws `STATE_NEWER`, `STATE_INVALID`, `STATE_FOREIGN`. */
export async function readState(store: Store, revision: string, workspace: string): Promise<State> {
  const state = await required(store, revision, paths.state, stateSchema)
  if (state.workspace !== workspace)
    throw failure('STATE_FOREIGN', { ref: store.connection.ref, found: state.workspace, workspace })
  const numbered = {
    deployment: paths.deployment(state.deployment?.version ?? 0),
    configuration: paths.configuration(state.configuration?.version ?? 0),
  }
  const wanted = [paths.manifest, paths.jobs, paths.files, ...Object.values(numbered)]
  const texts = await readTexts(store, revision, wanted)
  const read = <S extends z.ZodType>(path: string, schema: S): z.output<S> =>
    readDocument(schema, path, present(path, texts.get(path) ?? null))

  const manifest = state.manifestHash === null ? null : read(paths.manifest, manifestDocumentSchema).manifest
  return {
    workspace,
    deployment: state.deployment && {
      ...state.deployment,
      provenance: read(numbered.deployment, deploymentSchema).provenance,
    },
    files: state.deployment === null ? [] : read(paths.files, filesSchema).files,
    configuration: state.configuration && {
      version: state.configuration.version,
      configuration: configurationOf(read(numbered.configuration, configurationSchema)),
    },
    manifest: manifest && { hash: state.manifestHash ?? '', manifest },
    jobs: manifest === null ? [] : jobRecords(manifest.jobs, read(paths.jobs, jobsSchema)),
  }
}

/** Metadata of one deployment version. */
export function readDeployment(store: Store, revision: string, version: number): Promise<DeploymentDocument> {
  return required(store, revision, paths.deployment(version), deploymentSchema)
}

/** One configuration version. */
export function readConfiguration(store: Store, revision: string, version: number): Promise<ConfigurationDocument> {
  return required(store, revision, paths.configuration(version), configurationSchema)
}

/** The configuration that a document holds. */
export function configurationOf({ contentHash, profiles }: ConfigurationDocument): Configuration {
  return { contentHash, profiles }
}

/** Metadata of deployment versions `1` to `last`, oldest first. */
export function readDeployments(store: Store, revision: string, last: number): Promise<readonly DeploymentDocument[]> {
  return readAll(store, revision, last, paths.deployment, deploymentSchema)
}

/** Configuration versions `1` to `last`, oldest first. */
export function readConfigurations(
  store: Store,
  revision: string,
  last: number,
): Promise<readonly ConfigurationDocument[]> {
  return readAll(store, revision, last, paths.configuration, configurationSchema)
}

async function readAll<S extends z.ZodType>(
  store: Store,
  revision: string,
  last: number,
  path: (version: number) => string,
  schema: S,
): Promise<readonly z.output<S>[]> {
  const names = Array.from({ length: last }, (_, at) => path(at + 1))
  const texts = await readTexts(store, revision, names)
  return names.map((name) => readDocument(schema, name, present(name, texts.get(name) ?? null)))
}

async function required<S extends z.ZodType>(store: Store, revision: string, path: string, schema: S) {
  const texts = await readTexts(store, revision, [path])
  return readDocument(schema, path, present(path, texts.get(path) ?? null))
}

async function readTexts(store: Store, revision: string, names: readonly string[]) {
  const objects = await readObjects(
    store,
    names.map((path) => `${revision}:${path}`),
  )
  return new Map(names.map((path, at) => [path, objects[at]?.bytes.toString('utf8') ?? null]))
}

function present(document: string, text: string | null): string {
  if (text === null) throw failure('STATE_INVALID', { document, reason: 'it is missing' })
  return text
}

function jobRecords(declared: readonly JobRecord['job'][], { active, archived }: JobsDocument): readonly JobRecord[] {
  const known = new Map(active.map((record) => [record.job_ref, record]))
  return [
    ...declared.map((job): JobRecord => {
      const record = known.get(job.job_ref)
      if (record === undefined)
        throw failure('STATE_INVALID', { document: paths.jobs, reason: `it does not know \`${job.job_ref}\`` })
      return { job, status: 'active', since: record.since, changed: record.changed }
    }),
    ...archived.map((record): JobRecord => ({ ...record, status: 'archived' })),
  ]
}
