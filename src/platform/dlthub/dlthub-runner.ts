import type { Json } from '#json/json'
import type { Cancelled, RunFilter, RunnableJob, Runner } from '../runner.ts'
import type { Client } from './client.ts'
import type { DataPlane } from './data-plane.ts'
import { type KnownJobs, knownJobs, type RunnableRow } from './known-jobs.ts'
import { readLog } from './log.ts'
import { runOf, runPage } from './run-rows.ts'
import { startJob, triggerJobs } from './start-jobs.ts'
import { cancelReceiptSchema, pageOf, type RunRow, runnableJobSchema, runSchema } from './wire.ts'

/** Runs on dltHub's platform. `page` is the workspace's page in the web app. */
export function openDltHubRunner(client: Client, plane: DataPlane, page: string): Runner {
  const see = runPage(page)
  const jobs = knownJobs(client)
  const run = async (id: string) => {
    const row = await client.find('get_job_run', runSchema, { names: { job_run_id: id } })
    return row === null ? null : runOf(row, row.job.job_ref, see)
  }
  return {
    jobs: async () => (await jobs.list()).map(runnable),
    trigger: (request) => triggerJobs(client, jobs, request, see),
    start: (request) => startJob(client, jobs, request, see),
    publish: async (job) => (await atJob(client, jobs, 'publish_job', job)).public_url ?? null,
    unpublish: async (job) => void (await atJob(client, jobs, 'unpublish_job', job)),
    runs: async (filter) => (await runRows(client, jobs, filter)).map((row) => runOf(row, row.job.job_ref, see)),
    run,
    async cancel(ids, dryRun) {
      if (ids.length === 0) return []
      const json: Json = { job_run_ids: [...ids], dry_run: dryRun }
      const receipt = await client.call('cancel_job_runs', cancelReceiptSchema, { json })
      const told = (kind: 'cancelling' | 'over') => (each: (typeof receipt.succeeded)[number]) =>
        ({ kind, job: each.job_ref, run: each.job_run_id, number: each.job_run_number }) satisfies Cancelled
      return [
        ...receipt.succeeded.map(told('cancelling')),
        ...receipt.skipped.map(told('over')),
        ...receipt.failed.map(({ ref, detail }): Cancelled => ({ kind: 'failed', run: ref, reason: detail })),
      ]
    },
    log: (of, options) => readLog({ plane, world: client.world, run }, of, options),
  }
}

async function atJob(client: Client, jobs: KnownJobs, operation: 'publish_job' | 'unpublish_job', job: string) {
  const [id = ''] = await jobs.liveIds([job])
  const names = { job_id: id }
  return await client.call(operation, runnableJobSchema, { names }).catch((fault) => jobs.explain(fault, [job]))
}

function runnable(row: RunnableRow): RunnableJob {
  return {
    ref: row.job_ref,
    type: row.job_type,
    triggers: row.triggers ?? [],
    archived: row.is_archived === true,
    paused: row.is_paused === true,
    url: row.job_url ?? null,
    publicUrl: row.public_url ?? null,
  }
}

/** How many runs the platform shows at once. */
const pageSize = 1000

const underWay = ['pending', 'starting', 'running', 'cancelling']

/** One job's runs are asked for; several jobs' are picked from everybody's, since the platform takes one job alone. */
async function runRows(
  client: Client,
  known: KnownJobs,
  { jobs, number, underWay: going, limit }: RunFilter,
): Promise<readonly RunRow[]> {
  const [only] = jobs?.length === 1 ? jobs : []
  const job = only === undefined ? null : await known.idOf(only)
  if (only !== undefined && job === null) return []
  const picked = jobs === null || jobs.length === 1 ? null : new Set(jobs)
  const filters = {
    ...(job === null ? { include_system_job_runs: 'true' } : { job_id: job }),
    ...(number === null ? {} : { number: String(number) }),
    ...(going ? { status: underWay } : {}),
  }
  const rows: RunRow[] = []
  for (let offset = 0; rows.length < limit; offset += pageSize) {
    const size = picked === null ? Math.min(pageSize, limit - rows.length) : pageSize
    const query = { ...filters, limit: String(size), offset: String(offset) }
    const { items, total } = await client.call('list_job_runs', pageOf(runSchema), { query })
    rows.push(...items.filter(({ job: { job_ref } }) => picked === null || picked.has(job_ref)))
    if (items.length === 0 || offset + items.length >= total) break
  }
  return rows.slice(0, limit)
}
