import type { Json, JsonObject } from '#json/json'
import { defaultTrigger } from '#manifest/default-trigger'
import { expandTriggers } from '#manifest/expand-triggers'
import type { Job as ManifestJob } from '#manifest/schema'
import type { Run } from './run.ts'
import { isObject, type Job, type State, type Upload, type Workspace } from './state.ts'

/** How the platform writes its records. Integers are bigints, so that they are written without a point. */

export function workspaceJson(state: State, workspace: Workspace, origin: string): JsonObject {
  return {
    id: workspace.id,
    organization_id: state.organization,
    name: workspace.name,
    description: workspace.description,
    dataplane_id: 'test1',
    dataplane_url: origin,
    created_at: epoch,
    updated_at: epoch,
    archived_at: workspace.archived ? epoch : null,
    is_playground: false,
    predefined_profiles: { DATA_WRITE: 'prod', DATA_READ: 'access' },
  }
}

export function uploadJson(state: State, workspace: Workspace, upload: Upload): JsonObject {
  const row = {
    id: upload.id,
    workspace_id: workspace.id,
    version: BigInt(upload.version),
    content_hash: upload.contentHash,
    file_count: BigInt(upload.files.length),
    size_bytes: BigInt(upload.files.reduce((sum, file) => sum + file.size_bytes, 0)),
    created_at: upload.at,
    updated_at: upload.at,
    created_by: state.user,
  }
  if (upload.requirements !== null) return { ...row, requirements_size_bytes: BigInt(upload.requirements.length) }
  const profiles = upload.files.flatMap(
    ({ relative_path }) => /^(.+)\.(?:config|secrets)\.toml$/.exec(relative_path)?.[1] ?? [],
  )
  return { ...row, profiles: [...new Set(profiles)].toSorted() }
}

export function filesJson(upload: Upload): JsonObject {
  return {
    engine_version: 1n,
    files: upload.files.map(({ size_bytes, ...file }) => ({ ...file, size_bytes: BigInt(size_bytes) })),
  }
}

export function jobJson(state: State, workspace: Workspace, job: Job): JsonObject {
  const definition = job.definition as unknown as ManifestJob
  return {
    id: job.id,
    workspace_id: workspace.id,
    created_by: state.user,
    created_at: job.createdAt,
    updated_at: job.updatedAt,
    job_ref: job.ref,
    job_definition: withEngine(job),
    job_definition_engine_version: job.engine,
    job_definition_hash: job.hash,
    job_type: definition.entry_point.job_type,
    version: BigInt(job.version),
    profile: profileOf(definition),
    public_url: job.publicUrl ?? null,
    job_url: job.archived || definition.entry_point.job_type !== 'interactive' ? null : served(workspace, job),
    is_archived: job.archived,
    is_paused: job.paused === true,
    name: job.ref.split('.').at(-1) ?? null,
    description: definition.description ?? null,
    deployment_module: job.module,
    default_trigger: job.archived ? null : defaultTrigger(definition.triggers),
    triggers: job.archived ? [] : [...expandTriggers(definition).triggers],
    pipeline_name: definition.deliver?.pipeline_name ?? null,
    freshness: definition.freshness ?? null,
  }
}

export function versionJson(state: State, job: Job): JsonObject {
  const definition = job.definition as unknown as ManifestJob
  return {
    id: job.id,
    job_id: job.id,
    created_by: state.user,
    created_at: job.createdAt,
    updated_at: job.updatedAt,
    job_ref: job.ref,
    job_definition: withEngine(job),
    job_definition_engine_version: job.engine,
    job_definition_hash: job.hash,
    job_type: definition.entry_point.job_type,
    version: BigInt(job.version),
    profile: profileOf(definition),
    max_run_time_seconds: 7200n,
    provider: 'local',
  }
}

export function runJson(state: State, workspace: Workspace, run: Run): JsonObject {
  return {
    id: run.id,
    workspace_id: workspace.id,
    number: BigInt(run.number),
    status: run.status,
    trigger: run.trigger,
    profile: run.profile,
    triggered_by: state.user,
    created_at: run.createdAt,
    updated_at: run.finishedAt ?? run.createdAt,
    started_at: run.startedAt,
    finished_at: run.finishedAt,
    duration_seconds: run.isOver ? seconds(run) : null,
    logs_url: null,
    job_version_id: run.job.id,
    deployment_id: workspace.deployments.at(-1)?.id ?? state.user,
    configuration_id: workspace.configurations.at(-1)?.id ?? state.user,
  }
}

export function page(items: readonly Json[], query: URLSearchParams): JsonObject {
  const limit = Number(query.get('limit') ?? 100)
  const offset = Number(query.get('offset') ?? 0)
  return {
    items: items.slice(offset, offset + limit),
    limit: BigInt(limit),
    offset: BigInt(offset),
    total: BigInt(items.length),
    next_cursor: null,
  }
}

/** A definition of engine 1 carries no version of its own; readers of the platform's answers insist on one. */
function withEngine({ definition, engine }: Job): JsonObject {
  return isObject(definition) && 'engine_version' in definition ? definition : { ...definition, engine_version: engine }
}

/** Where an interactive job is served while it runs. */
function served(workspace: Workspace, job: Job): string | null {
  const going = workspace.runs.some((run) => run.job.ref === job.ref && run.status === 'running')
  return going ? `https://test1.dlthub.test/jobs/${job.id}` : null
}

function seconds({ startedAt, finishedAt }: Run): number {
  return (Date.parse(finishedAt ?? '') - Date.parse(startedAt ?? '')) / 1000
}

export function profileOf(job: ManifestJob): string {
  return job.require?.profile ?? (job.entry_point.job_type === 'interactive' ? 'access' : 'prod')
}

const epoch = '2026-01-01T00:00:00+00:00'
