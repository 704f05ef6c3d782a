import type { Manifest } from '#manifest/schema'
import type { Plan } from './plan.ts'
import { reconcileJobs } from './reconcile-jobs.ts'

/** The jobs in force, those of the commit that a change is based on, and those it declares. */
export interface Sides {
  readonly deployed: Manifest | null
  readonly base: Manifest
  readonly declared: Manifest
}

/** What the change itself does, and in what the base and what is deployed have drifted apart. */
export function reviewOf({ deployed, base, declared }: Sides): NonNullable<Plan['review']> {
  const moved = (before: Manifest, after: Manifest) =>
    reconcileJobs(before.jobs, after.jobs).flatMap(({ job_ref, status }) =>
      status === 'unchanged' ? [] : [{ job_ref, status }],
    )
  return {
    status: 'compared',
    changes: moved(base, declared),
    drift: deployed === null ? [] : moved(deployed, base),
  }
}
