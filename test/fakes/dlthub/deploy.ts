import type { Json, JsonObject } from '#json/json'
import { jobHash } from '#manifest/hash'
import type { Job as ManifestJob } from '#manifest/schema'
import { badRequest } from './answer.ts'
import { isObject, type Job, type State, type Workspace } from './state.ts'
import { jobJson, versionJson } from './wire.ts'

interface Outcome {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'archived'
  readonly job: Job
  readonly previous: Job | null
}

/** Reconciles the jobs of a workspace with a manifest. Jobs are archived only by the module that brought them. */
export function deploy(state: State, workspace: Workspace, request: JsonObject): Json {
  const { jobs, job_definition_engine_version: engine, job_definition_hash: hash } = request
  const module = textOrNull(request['deployment_module'])
  if (!Array.isArray(jobs) || jobs.length === 0) throw badRequest('the manifest lists no jobs')
  if (typeof engine !== 'bigint') throw badRequest('job_definition_engine_version is no integer')
  if (typeof hash !== 'string' || !/^[\w+/]{43}=$/.test(hash)) throw badRequest('job_definition_hash is no hash')

  const outcomes = jobs.map((definition: Json) => reconcile(state, workspace, definition, engine, module))
  const kept = new Set(outcomes.map(({ job }) => job.ref))
  if (kept.size < jobs.length) throw badRequest('a job is declared twice')
  const gone =
    module === null ? [] : [...workspace.jobs.values()].filter((job) => owned(job, module) && !kept.has(job.ref))
  for (const job of gone)
    outcomes.push({ outcome: 'archived', job: { ...job, archived: true, updatedAt: state.now() }, previous: job })

  if (request['dry_run'] !== true) {
    for (const { job } of outcomes) workspace.jobs.set(job.ref, job)
    if (module === '__deployment__') workspace.description = textOrNull(request['description'])
  }
  const written = outcomes.map(({ outcome, job, previous }) => ({
    outcome,
    job: jobJson(state, workspace, job),
    previous_version: outcome === 'updated' && previous !== null ? versionJson(state, previous) : null,
  }))
  return {
    deployment_module: module,
    warnings: [],
    job_receipt: {
      succeeded: written.filter(({ outcome }) => outcome !== 'unchanged'),
      skipped: written.filter(({ outcome }) => outcome === 'unchanged'),
      failed: [],
    },
  }
}

function reconcile(
  state: State,
  workspace: Workspace,
  definition: Json,
  engine: bigint,
  module: string | null,
): Outcome {
  if (!isObject(definition) || typeof definition['job_ref'] !== 'string') throw badRequest('a job has no job_ref')
  const ref = definition['job_ref']
  const previous = workspace.jobs.get(ref) ?? null
  const hash = jobHash(definition as unknown as ManifestJob)
  const at = state.now()
  if (previous === null) {
    const job = {
      id: state.next('job'),
      ref,
      definition,
      engine,
      hash,
      version: 1,
      module,
      archived: false,
      createdAt: at,
      updatedAt: at,
    }
    return { outcome: 'created', job, previous }
  }
  if (previous.hash === hash && !previous.archived)
    return { outcome: 'unchanged', job: { ...previous, module }, previous }
  const job = {
    ...previous,
    definition,
    engine,
    hash,
    version: previous.version + 1,
    module,
    archived: false,
    updatedAt: at,
  }
  return { outcome: 'updated', job, previous }
}

const owned = (job: Job, module: string): boolean => job.module === module && !job.archived

const textOrNull = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
