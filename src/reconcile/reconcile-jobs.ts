import type { JsonObject } from '#json/json'
import type { Job } from '#manifest/schema'
import { fieldChanges } from './field-changes.ts'
import { normalizeJob } from './normalize-job.ts'
import type { FieldChange, JobChange } from './plan.ts'

/**
 * What turns the deployed jobs into the declared ones: every job of either list exactly once, the declared ones
 * in their author's order, then those that left the code. A job that left is archived, not deleted: its runs outlive it.
 *
 * Both lists come from valid manifests, so each holds a ref at most once.
 */
export function reconcileJobs(deployed: readonly Job[], declared: readonly Job[]): readonly JobChange[] {
  const before = new Map(deployed.map((job) => [job.job_ref, job]))
  const kept = new Set(declared.map((job) => job.job_ref))
  return [
    ...declared.map((job) => changeOf(before.get(job.job_ref), job)),
    ...deployed.filter((job) => !kept.has(job.job_ref)).map(archived),
  ]
}

function changeOf(before: Job | undefined, after: Job): JobChange {
  if (before === undefined) return { job_ref: after.job_ref, status: 'added', fields: [...fieldsBetween(null, after)] }
  const fields = before === after ? [] : fieldsBetween(before, after)
  return { job_ref: after.job_ref, status: fields.length === 0 ? 'unchanged' : 'updated', fields: [...fields] }
}

function archived(before: Job): JobChange {
  return { job_ref: before.job_ref, status: 'archived', fields: [...fieldsBetween(before, null)] }
}

/** A job that comes or goes is shown whole, but for the ref, which stands above its fields. */
function fieldsBetween(before: Job | null, after: Job | null): readonly FieldChange[] {
  return fieldChanges(comparable(before), comparable(after))
}

function comparable(job: Job | null): JsonObject {
  if (job === null) return {}
  const { job_ref, ...fields } = normalizeJob(job)
  return fields
}
