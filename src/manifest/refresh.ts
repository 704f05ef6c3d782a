import { parseFreshness } from './freshness.ts'
import type { Job } from './schema.ts'

type Downstream = Pick<
  Job,
  'job_ref' | 'freshness' | 'interval' | 'allow_external_schedulers' | 'refresh' | 'refresh_propagation'
>

/** The jobs, other than `upstream` itself, that wait for it to be fresh, in their own order. (dlt/_workspace/deployment/freshness.py) */
export function waitingFor<J extends Downstream>(upstream: string, jobs: readonly J[]): readonly J[] {
  return jobs.filter(
    ({ job_ref, freshness = [] }) =>
      job_ref !== upstream && freshness.some((constraint) => names(constraint, upstream)),
  )
}

/**
 * The jobs that a refresh of `root` reaches: everything downstream of it over freshness constraints, nearest first,
 * without itself. A job that blocks refreshes, or whose intervals its scheduler manages, is left out, and so is what
 * only it leads to.
 */
export function refreshCascade<J extends Downstream>(root: string, jobs: readonly J[]): readonly J[] {
  const reached = new Map<string, J>()
  const queue = [root]
  for (const upstream of queue) {
    for (const job of waitingFor(upstream, jobs)) {
      if (job.job_ref === root || reached.has(job.job_ref) || isSevered(job)) continue
      reached.set(job.job_ref, job)
      queue.push(job.job_ref)
    }
  }
  return [...reached.values()]
}

function names(constraint: string, upstream: string): boolean {
  const parsed = parseFreshness(constraint)
  return parsed.kind === 'freshness' && parsed.ref === upstream
}

function isSevered(job: Downstream): boolean {
  return (
    job.refresh === 'block' ||
    job.refresh_propagation === 'block' ||
    (job.interval !== undefined && job.allow_external_schedulers === true)
  )
}
