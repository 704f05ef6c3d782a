import type { Json, JsonObject } from '#json/json'
import { defaultTrigger } from '#manifest/default-trigger'
import { expandTriggers } from '#manifest/expand-triggers'
import type { Job as ManifestJob } from '#manifest/schema'
import { matchTriggers, pickTrigger } from '#manifest/selector'
import { type Answer, badRequest, notFound, ok, Refusal } from './answer.ts'
import { deploy } from './deploy.ts'
import { parts } from './multipart.ts'
import { unpack } from './package.ts'
import type { Operation } from './routes.ts'
import type { Collection, Job, Run, State, Upload, Workspace } from './state.ts'
import { filesJson, jobJson, page, runJson, uploadJson, versionJson, workspaceJson } from './wire.ts'

export interface Call {
  readonly state: State
  readonly origin: string
  readonly names: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly json: JsonObject
  readonly contentType: string
  readonly bytes: Buffer
}

type Handler = (call: Call) => Answer

export const handlers: Readonly<Record<Operation, Handler>> = {
  get_me: () => {
    throw new Refusal(403, 'forbidden', 'A workspace key has no person behind it')
  },
  list_organizations: ({ state, query }) => ok(page([organization(state)], query)),
  get_organization_me: (call) => {
    const { state, origin } = call
    const memberships = [...state.workspaces.values()].map((each) => ({
      role: 'developer',
      workspace: workspaceJson(state, each, origin),
    }))
    return ok({ ...caller(state), role: 'member', workspace_memberships: memberships })
  },
  get_workspace: (call) => ok(workspaceJson(call.state, workspaceOf(call), call.origin)),
  get_workspace_me: (call) => {
    const workspace = workspaceJson(call.state, workspaceOf(call), call.origin)
    return ok({ ...caller(call.state), organization_role: 'member', workspace, workspace_role: 'developer' })
  },
  issue_dataplane_token_workspace: (call) => {
    const token = call.state.next('token')
    call.state.grants.set(token, { kind: 'data plane', workspace: workspaceOf(call).id })
    return ok({ token, expires_at: BigInt(Math.floor(Date.now() / 1000) + 600) })
  },
  deploy_workspace: (call) => ok(deploy(call.state, live(call), call.json)),

  list_jobs: (call) => {
    const workspace = workspaceOf(call)
    const archived = call.query.get('is_archived')
    const refs = call.query.getAll('ref')
    const found = [...workspace.jobs.values()].filter(
      (job) =>
        (archived === null || String(job.archived) === archived.toLowerCase()) &&
        (refs.length === 0 || refs.includes(job.ref)),
    )
    return ok(
      page(
        found.map((job) => detailed(call.state, workspace, job)),
        call.query,
      ),
    )
  },
  get_job: (call) => {
    const workspace = workspaceOf(call)
    const found = [...workspace.jobs.values()].find(({ id }) => id === call.names['job'])
    if (found === undefined) throw notFound('Job')
    return ok(detailed(call.state, workspace, found))
  },
  trigger_jobs: (call) => ok(trigger(call.state, live(call), call.json)),
  list_job_runs: (call) => {
    const workspace = workspaceOf(call)
    const job = call.query.get('job_id')
    const found = workspace.runs.filter((run) => job === null || run.job.id === job).toReversed()
    return ok(
      page(
        found.map((run) => ({
          ...runJson(call.state, workspace, run),
          job: jobJson(call.state, workspace, run.job),
          job_version: versionJson(call.state, run.job),
        })),
        call.query,
      ),
    )
  },

  list_deployments: list('deployments'),
  get_deployment_latest: latest('deployments'),
  get_deployment: one('deployments'),
  issue_upload_deployment: issue('deployments', 'deployment_id'),
  upload_deployment: upload('deployments', [
    ['file', 'workspace.tar.gz', 'application/x-tar'],
    ['requirements_file', 'requirements.json', 'application/json'],
  ]),
  get_deployment_files: files('deployments'),
  list_configurations: list('configurations'),
  get_configuration_latest: latest('configurations'),
  get_configuration: one('configurations'),
  issue_upload_configuration: issue('configurations', 'configuration_id'),
  upload_configuration: upload('configurations', [['file', 'configurations.tar.gz', 'application/x-tar']]),
  get_configuration_files: files('configurations'),
}

export function workspaceOf({ state, names }: Pick<Call, 'state' | 'names'>): Workspace {
  const found = state.workspaces.get(names['workspace'] ?? '')
  if (found === undefined) throw notFound('Workspace')
  return found
}

function live(call: Call): Workspace {
  const workspace = workspaceOf(call)
  if (workspace.archived) throw new Refusal(409, 'workspace_archived', 'The workspace is archived')
  return workspace
}

function list(collection: Collection): Handler {
  return (call) => {
    const workspace = workspaceOf(call)
    const version = call.query.get('version')
    const found = workspace[collection]
      .filter((each) => version === null || String(each.version) === version)
      .toReversed()
    return ok(
      page(
        found.map((each) => uploadJson(call.state, workspace, each)),
        call.query,
      ),
    )
  }
}

function latest(collection: Collection): Handler {
  return (call) => {
    const workspace = workspaceOf(call)
    const found = workspace[collection].at(-1)
    if (found === undefined) throw notFound(collection)
    return ok(uploadJson(call.state, workspace, found))
  }
}

function one(collection: Collection): Handler {
  return (call) => ok(uploadJson(call.state, workspaceOf(call), named(call, collection)))
}

function files(collection: Collection): Handler {
  return (call) => ok(filesJson(named(call, collection)))
}

function named(call: Call, collection: Collection): Upload {
  const found = workspaceOf(call)[collection].find(({ id }) => id === call.names['id'])
  if (found === undefined) throw notFound(collection)
  return found
}

function issue(collection: Collection, field: string): Handler {
  return (call) => {
    const workspace = live(call)
    const id = call.state.next(collection)
    const token = call.state.next('upload token')
    call.state.grants.set(token, { kind: 'upload', collection, workspace: workspace.id, id })
    const url = `${call.origin}/api/v1/workspaces/${workspace.id}/${collection}/${id}/-upload`
    return ok({ [field]: id, upload_token: token, upload_url: url })
  }
}

/** Stores what was uploaded; until then there is no version. A token is good for one upload. */
function upload(collection: Collection, expected: readonly (readonly [string, string, string])[]): Handler {
  return (call) => {
    const workspace = live(call)
    const form = formOf(call)
    const found = form.map(({ name, filename, type }) => [name, filename, type])
    if (JSON.stringify(found) !== JSON.stringify(expected)) throw badRequest(`the form is ${JSON.stringify(found)}`)
    const unpacked = attempt('the package cannot be read', () => unpack(form[0]?.content ?? Buffer.alloc(0)))
    const stored = workspace[collection]
    if (stored.some(({ id }) => id === call.names['id'])) throw new Refusal(401, 'token_used', 'The upload is over')
    const made: Upload = {
      ...unpacked,
      id: call.names['id'] ?? '',
      version: stored.length + 1,
      requirements: form[1]?.content ?? null,
      at: call.state.now(),
    }
    stored.push(made)
    return ok(uploadJson(call.state, workspace, made))
  }
}

function formOf({ contentType, bytes }: Call) {
  return attempt('the form cannot be read', () => parts(contentType, bytes))
}

function attempt<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw badRequest(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function trigger(
  state: State,
  workspace: Workspace,
  { selectors, job_ids: ids, profile, dry_run: dry }: JsonObject,
): Json {
  const patterns = texts(selectors)
  const wanted = texts(ids)
  if (patterns.length === 0 && wanted.length === 0) throw badRequest('neither selectors nor job_ids are given')
  const succeeded: Json[] = []
  for (const job of workspace.jobs.values()) {
    const definition = job.definition as unknown as ManifestJob
    const byDefault = defaultTrigger(definition.triggers)
    const asked = wanted.includes(job.id) ? [byDefault ?? `manual:${job.ref}`] : []
    const matched = [
      ...new Set([
        ...asked,
        ...matchTriggers(definition.entry_point.job_type, expandTriggers(definition).triggers, patterns),
      ]),
    ]
    const chosen = pickTrigger(matched, byDefault)
    if (job.archived || chosen === null) continue
    const run =
      dry === true ? null : start(state, workspace, job, chosen, typeof profile === 'string' ? profile : 'prod')
    succeeded.push({
      job_id: job.id,
      job_ref: job.ref,
      trigger: chosen,
      matched_triggers: matched,
      status: 'triggered',
      job_run_id: run?.id ?? null,
      job_run: run === null ? null : runJson(state, workspace, run),
      reasons: null,
    })
  }
  return { succeeded, skipped: [], failed: [] }
}

function start(state: State, workspace: Workspace, job: Job, trigger: string, profile: string): Run {
  const number = workspace.runs.filter((run) => run.job.ref === job.ref).length + 1
  const run: Run = { id: state.next('run'), job, number, status: 'pending', trigger, profile, at: state.now() }
  workspace.runs.push(run)
  return run
}

function detailed(state: State, workspace: Workspace, job: Job): JsonObject {
  const run = workspace.runs.findLast((each) => each.job.ref === job.ref)
  return {
    ...jobJson(state, workspace, job),
    current_version: versionJson(state, job),
    latest_job_run: run === undefined ? null : runJson(state, workspace, run),
  }
}

function organization(state: State): JsonObject {
  const at = '2026-01-01T00:00:00+00:00'
  return {
    id: state.organization,
    name: 'Jaffle',
    description: null,
    dataplane_id: 'test1',
    created_at: at,
    updated_at: at,
  }
}

function caller(state: State): JsonObject {
  return {
    email: 'octocat@example.com',
    user_id: state.user,
    organization_membership_id: state.user,
    organization: organization(state),
  }
}

const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
