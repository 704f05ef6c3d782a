import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import type { StartRequest, Triggered, TriggerRequest } from '../runner.ts'
import type { Client } from './client.ts'
import type { KnownJobs } from './known-jobs.ts'
import { routes } from './routes.ts'
import { type RunPage, runOf } from './run-rows.ts'
import { refusalSchema, runSchema, triggerReceiptSchema } from './wire.ts'

/** Starts what is selected and what is named. Rejects with `JOB_UNKNOWN`, and `DLTHUB_OUTCOME_UNKNOWN` where jobs may have started. */
export async function triggerJobs(
  client: Client,
  jobs: KnownJobs,
  request: TriggerRequest,
  page: RunPage,
): Promise<readonly Triggered[]> {
  const ids = await jobs.liveIds(request.jobs)
  const json: Json = {
    selectors: request.selectors.length === 0 ? null : [...request.selectors],
    job_ids: ids.length === 0 ? null : [...ids],
    ...(request.profile === null ? {} : { profile: request.profile }),
    refresh: request.refresh,
    dry_run: request.dryRun,
  }
  const options = { json, once: !request.dryRun }
  const { succeeded, skipped, failed } = await client
    .call('trigger_jobs', triggerReceiptSchema, options)
    .catch((fault: unknown) => jobs.explain(fault, request.jobs))
  return [
    ...succeeded.map(({ job_ref: job, trigger, job_run: run }): Triggered => {
      return { kind: 'started', job, trigger, run: run ? runOf(run, job, page) : null }
    }),
    ...skipped.map(({ job_ref: job, trigger, status, reasons }): Triggered => {
      return { kind: 'skipped', job, trigger, status: status ?? 'skipped', reasons: reasons ?? [] }
    }),
    ...failed.map(({ ref: job, detail: reason }): Triggered => ({ kind: 'failed', job, reason })),
  ]
}

/** Starts one job. A run that is declined is a conflict to the platform, which tells the reasons. */
export async function startJob(
  client: Client,
  jobs: KnownJobs,
  request: StartRequest,
  page: RunPage,
): Promise<Triggered> {
  const { job, trigger, mode, profile, refresh, skipFreshness } = request
  const [id = ''] = await jobs.liveIds([job])
  const json: Json = {
    job_id: id,
    trigger,
    mode,
    ...(profile === null ? {} : { profile }),
    refresh,
    skip_freshness: skipFreshness,
  }
  const { status, text } = await client.ask('create_job_run', { json, once: true })
  if (routes.create_job_run.success.includes(status)) {
    return {
      kind: 'started',
      job,
      trigger,
      run: runOf(client.understand('create_job_run', runSchema, text), job, page),
    }
  }
  const declined = status === 409 ? declinedBecause(text) : null
  if (declined === null) return await jobs.explain(client.refuse('create_job_run', status, text), [job])
  return { kind: 'skipped', job, trigger, ...declined }
}

/** Null where the conflict is not about this run. */
function declinedBecause(text: string): { readonly status: string; readonly reasons: readonly string[] } | null {
  const parsed = parseJson(text)
  const body = parsed.kind === 'json' ? refusalSchema().safeParse(parsed.value) : null
  if (body?.success !== true) return null
  const { code, detail, extra } = body.data
  const reasons = typeof extra === 'object' && extra !== null && 'reasons' in extra ? extra.reasons : null
  if (!Array.isArray(reasons)) return null
  const texts = reasons.filter((each) => typeof each === 'string')
  return { status: code ?? 'skipped', reasons: texts.length === 0 && detail !== undefined ? [detail] : texts }
}
