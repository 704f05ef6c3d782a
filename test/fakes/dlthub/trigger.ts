import type { Json, JsonObject } from '#json/json'
import { defaultTrigger } from '#manifest/default-trigger'
import { expandTriggers } from '#manifest/expand-triggers'
import type { Job as ManifestJob } from '#manifest/schema'
import { matchTriggers, pickTrigger } from '#manifest/selector'
import { badRequest, notFound, Refusal } from './answer.ts'
import { type Call, texts } from './call.ts'
import type { Job, Workspace } from './state.ts'
import { profileOf, runJson } from './wire.ts'

/** Starts every live job that is selected or named. A job that will not start is told of with its reasons. */
export function trigger(call: Call, workspace: Workspace): Json {
  const { selectors, job_ids: ids, profile, dry_run: dry } = call.json
  const patterns = texts(selectors)
  const wanted = texts(ids)
  if (patterns.length === 0 && wanted.length === 0) throw badRequest('neither selectors nor job_ids are given')
  const jobs = [...workspace.jobs.values()].filter(({ archived }) => !archived)
  for (const id of wanted) if (!jobs.some((job) => job.id === id)) throw notFound('Job')
  const picked = jobs.flatMap((job) => {
    const { triggers, entry_point } = job.definition as unknown as ManifestJob
    const expanded = expandTriggers(job.definition as unknown as ManifestJob).triggers
    const byDefault = defaultTrigger(triggers)
    const asked = wanted.includes(job.id) ? [byDefault ?? `manual:${job.ref}`] : []
    const matched = [...new Set([...asked, ...matchTriggers(entry_point.job_type, expanded, patterns)])]
    const chosen = pickTrigger(matched, byDefault)
    return chosen === null ? [] : [{ job, chosen, matched }]
  })
  for (const { job } of picked) refuseViewer(call, job, profile)
  const outcomes = picked.map(({ job, chosen, matched }) => {
    const found = closedGate(workspace, job)
    const run = found === null && dry !== true ? started(call, workspace, job, chosen, profile) : null
    return {
      job_id: job.id,
      job_ref: job.ref,
      trigger: chosen,
      matched_triggers: matched,
      status: found?.status ?? 'triggered',
      job_run_id: run?.id ?? null,
      job_run: run === null ? null : runJson(call.state, workspace, run),
      reasons: found === null ? null : [...found.reasons],
    }
  })
  return {
    succeeded: outcomes.filter(({ status }) => status === 'triggered'),
    skipped: outcomes.filter(({ status }) => status !== 'triggered'),
    failed: [],
  }
}

/** Why a job does not start now: what the test says, or that it runs as often at once as it may. */
export function closedGate(workspace: Workspace, job: Job) {
  const said = workspace.gates.get(job.ref)
  if (said !== undefined) return said
  const { concurrency } = job.definition['execute'] as JsonObject
  const going = workspace.runs.filter((run) => run.job.ref === job.ref && !run.isOver)
  if (concurrency === null || going.length < Number(concurrency ?? 1n)) return null
  return { status: 'skipped_concurrency_limit', reasons: [`run ${going.at(-1)?.number} is under way`] }
}

export function started(call: Call, workspace: Workspace, job: Job, by: string, profile: Json | undefined) {
  const own = profileOf(job.definition as unknown as ManifestJob)
  return call.state.startRun(workspace, job, by, typeof profile === 'string' ? profile : own)
}

/** A viewer runs what runs under the profile for readers. */
export function refuseViewer({ role }: Call, job: Job, profile: Json | undefined): void {
  const own = profileOf(job.definition as unknown as ManifestJob)
  if (role === 'viewer' && (typeof profile === 'string' ? profile : own) !== 'access')
    throw new Refusal(403, 'forbidden', 'A viewer may not run jobs that write')
}
