import type { Door } from '#io/door'
import { expandTriggers } from '#manifest/expand-triggers'
import { resolveJobRef } from '#manifest/job-ref'
import type { Job } from '#manifest/schema'
import { isSelector, matchTriggers } from '#manifest/selector'
import type { JobRecord } from '#platform/platform'
import { readDeployed } from './deployed-versions.ts'
import type { PlatformRequest } from './platform-request.ts'
import { unknownJob } from './unknown-job.ts'

type Request = PlatformRequest & { readonly workspace: string | null }

/** The jobs in force and those archived that answer to a selector, a job name or nothing, which is all. */
export async function listJobs(door: Door, request: Request, selector: string | null): Promise<readonly JobRecord[]> {
  const { jobs } = await readDeployed(door, request)
  if (selector === null) return jobs
  if (!isSelector(selector)) return [find(jobs, selector)]
  return jobs.filter(({ job, status }) => status === 'active' && answers(job, selector))
}

/** One job, by ref, `section.name` or name. Rejects with `JOB_UNKNOWN`. */
export async function jobInfo(door: Door, request: Request, name: string): Promise<JobRecord> {
  return find((await readDeployed(door, request)).jobs, name)
}

function find(jobs: readonly JobRecord[], name: string): JobRecord {
  const refs = jobs.map(({ job }) => job.job_ref)
  const resolved = resolveJobRef(name, refs)
  const found = resolved.kind === 'resolved' ? jobs.find(({ job }) => job.job_ref === resolved.ref) : undefined
  if (found === undefined) throw unknownJob(name, refs)
  return found
}

function answers(job: Job, selector: string): boolean {
  return matchTriggers(job.entry_point.job_type, expandTriggers(job).triggers, [selector]).length > 0
}
