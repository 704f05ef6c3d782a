import { beforeAll, expect, it } from 'vitest'
import { pickJob } from '#manifest/pick-job'
import type { Job } from '#manifest/schema'
import { oracleEnvironment } from '../oracle/environment.ts'
import { askOracle } from '../oracle/oracle.ts'
import { installPythonClient } from '../platform/dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

function job(ref: string, type: 'batch' | 'interactive' | 'stream', more: Partial<Job> = {}): Job {
  const entry_point = { module: 'm', function: null, job_type: type, launcher: 'l' } as Job['entry_point']
  return { job_ref: ref, entry_point, triggers: [], execute: {}, ...more } as Job
}

const jobs: readonly Job[] = [
  job('jobs.orders.load', 'batch', { triggers: ['schedule:0 5 * * *'], expose: { tags: ['ingest'] } }),
  job('jobs.orders.clean', 'batch', { triggers: ['job.success:jobs.orders.load'], expose: { tags: ['ingest', 'x'] } }),
  job('jobs.stock.load', 'batch', { deliver: { pipeline_name: 'stock' } as Job['deliver'] & object }),
  job('jobs.silent', 'batch', { expose: { manual: false } }),
  job('jobs.board', 'interactive', { triggers: ['http:'], expose: { tags: ['x'] } }),
  job('jobs.book', 'interactive'),
]

const selectors = [
  null,
  ...['load', 'clean', 'orders.load', 'jobs.stock.load', 'silent', 'board', 'book', 'nobody', 'orders.nobody', ''],
  ...['tag:ingest', 'tag:x', 'tag:*', 'schedule:*', 'schedule', 'pipeline_name:stock', 'pipeline_name:nothing'],
  ...['batch', 'interactive', 'stream', 'job', 'manual:', 'manual:jobs.orders.*', '*', '*load*', 'jobs.*', 'a:b'],
]

const cases = selectors.flatMap((selector) =>
  ['batch', 'interactive'].flatMap((forbidden) =>
    [null, 'load', 'orders.clean', 'board'].map((named) => ({ jobs, selector, forbidden, job: named })),
  ),
)

/** What dlt raises where nothing, or more than one, is picked. */
const raised = {
  none: ['NoMatchingJobs', 'JobRefNotInCandidates', 'AmbiguousJobRef'],
  several: ['AmbiguousJobSelector'],
  'other type': ['DeploymentException'],
}

it('one job is picked as dlt picks it', async () => {
  const answers = await askOracle<string[]>('pick_job', cases, oracleEnvironment('1.30'))
  const differing = cases.flatMap(({ selector, forbidden, job: named }, index) => {
    const found = pickJob(jobs, { selector, job: named, forbiddenType: forbidden })
    const theirs = answers[index] ?? ''
    const same = found.kind === 'picked' ? found.job.job_ref === theirs : raised[found.kind].includes(theirs)
    return same ? [] : [{ selector, forbidden, named, ours: found.kind, theirs }]
  })
  expect(cases).toHaveLength(224)
  expect(differing).toEqual([])
})
