import type { JsonObject } from '#json/json'
import { notFound, ok, Refusal } from './answer.ts'
import { type Call, type Handler, live, workspaceOf } from './call.ts'
import { deploy } from './deploy.ts'
import type { Job, State, Workspace } from './state.ts'
import { trigger } from './trigger.ts'
import { jobJson, page, runJson, versionJson } from './wire.ts'

/** Jobs: what there is, and what is to run. */
export const jobHandlers = {
  deploy_workspace: (call) => ok(deploy(call.state, live(call), call.json)),
  list_jobs: (call) => {
    const workspace = workspaceOf(call)
    const archived = call.query.get('is_archived')
    const ref = call.query.get('ref')
    const found = [...workspace.jobs.values()].filter(
      (job) =>
        (archived === null || String(job.archived) === archived.toLowerCase()) && (ref === null || job.ref === ref),
    )
    return ok(
      page(
        found.map((job) => detailed(call.state, workspace, job)),
        call.query,
      ),
    )
  },
  get_job: (call) => ok(detailed(call.state, workspaceOf(call), jobOf(call))),
  trigger_jobs: (call) => ok(trigger(call, live(call))),
  publish_job: (call) => {
    const { definition, id } = jobOf(call)
    const { job_type: type } = definition['entry_point'] as JsonObject
    if (type !== 'interactive') throw new Refusal(409, 'not_publishable', 'Only an interactive job has a public link')
    return changed(call, { publicUrl: `${call.origin}/public/${call.state.next(`link ${id}`)}` })
  },
  unpublish_job: (call) => {
    if (!jobOf(call).publicUrl) throw new Refusal(409, 'not_published', 'The job is not published')
    return changed(call, { publicUrl: null })
  },
} satisfies Record<string, Handler>

export function jobOf(call: Call): Job {
  const found = [...workspaceOf(call).jobs.values()].find(({ id }) => id === call.names['job_id'])
  if (found === undefined) throw notFound('Job')
  return found
}

function changed(call: Call, change: Partial<Job>) {
  const workspace = live(call)
  const job = { ...jobOf(call), ...change, updatedAt: call.state.now() }
  workspace.jobs.set(job.ref, job)
  return ok(jobJson(call.state, workspace, job))
}

function detailed(state: State, workspace: Workspace, job: Job): JsonObject {
  const run = workspace.runs.findLast((each) => each.job.ref === job.ref)
  return {
    ...jobJson(state, workspace, job),
    current_version: versionJson(state, job),
    latest_job_run: run === undefined ? null : runJson(state, workspace, run),
  }
}
