import type { JsonObject } from '#json/json'
import { badRequest, notFound, ok, Refusal } from './answer.ts'
import { type Call, type Handler, live, texts, workspaceOf } from './call.ts'
import type { Run } from './run.ts'
import type { State, Workspace } from './state.ts'
import { closedGate, refuseViewer, started } from './trigger.ts'
import { jobJson, page, runJson, versionJson } from './wire.ts'

/** Runs of jobs. To look at a run is what makes it go on. */
export const runHandlers = {
  list_job_runs: (call) => {
    const workspace = workspaceOf(call)
    const { query } = call
    const statuses = query.getAll('status')
    const found = workspace.runs.filter(
      (run) =>
        (query.get('job_id') ?? run.job.id) === run.job.id &&
        (query.get('number') ?? String(run.number)) === String(run.number) &&
        (statuses.length === 0 || statuses.includes(run.status)),
    )
    return ok(
      page(
        found.toReversed().map((run) => detailed(call.state, workspace, run)),
        query,
      ),
    )
  },
  get_job_run: (call) => {
    const run = runNamed(call, call.names['job_run_id'] ?? '')
    run.look()
    return ok(detailed(call.state, workspaceOf(call), run))
  },
  create_job_run: (call) => {
    const workspace = live(call)
    const { job_id: id, trigger, mode, profile, skip_freshness: skips } = call.json
    const job = [...workspace.jobs.values()].find((each) => each.id === id && !each.archived)
    if (job === undefined) throw notFound('Job')
    if (typeof trigger !== 'string' || !/^[a-z_.]+:/.test(trigger))
      throw badRequest('the trigger has no canonical form')
    refuseViewer(call, job, profile)
    const going = workspace.runs.findLast((run) => run.job.ref === job.ref && !run.isOver)
    if (mode === 'when_not_running' && going !== undefined) return ok(detailed(call.state, workspace, going))
    const gate = closedGate(workspace, job)
    const closed = gate?.status === 'skipped_fresh' && skips === true ? null : gate
    if (closed !== null) throw new Refusal(409, closed.status, 'The run was declined', { reasons: [...closed.reasons] })
    const run = started(call, workspace, job, trigger, profile)
    return { status: 201, body: detailed(call.state, workspace, run) }
  },
  cancel_job_run: (call) => {
    const workspace = live(call)
    const run = runNamed(call, call.names['job_run_id'] ?? '')
    if (run.isOver) throw new Refusal(409, 'run_finished', `Run ${run.number} has ended`)
    run.cancel()
    return ok(detailed(call.state, workspace, run))
  },
  cancel_job_runs: (call) => {
    live(call)
    const ids = texts(call.json['job_run_ids'])
    if (ids.length === 0) throw badRequest('job_run_ids is empty')
    const found = workspaceOf(call).runs.filter(({ id }) => ids.includes(id))
    const told = ({ job, id, number, status }: Run): JsonObject => ({
      job_ref: job.ref,
      job_run_id: id,
      job_run_number: BigInt(number),
      previous_status: status,
    })
    const going = found.filter(({ isOver }) => !isOver)
    const answer = {
      succeeded: going.map(told),
      skipped: found.filter(({ isOver }) => isOver).map(told),
      failed: ids
        .filter((id) => !found.some((run) => run.id === id))
        .map((ref) => ({ ref, detail: 'Job run not found' })),
    }
    if (call.json['dry_run'] !== true) for (const run of going) run.cancel()
    return ok(answer)
  },
} satisfies Record<string, Handler>

export function runNamed(call: Call, id: string): Run {
  const found = workspaceOf(call).runs.find((run) => run.id === id)
  if (found === undefined) throw notFound('Job run')
  return found
}

function detailed(state: State, workspace: Workspace, run: Run): JsonObject {
  return {
    ...runJson(state, workspace, run),
    job: jobJson(state, workspace, run.job),
    job_version: versionJson(state, run.job),
  }
}
