import { expandTriggers } from './expand-triggers.ts'
import { resolveJobRef } from './job-ref.ts'
import type { Job } from './schema.ts'
import { matchTriggers } from './selector.ts'
import { manualTrigger } from './trigger-constructors.ts'

export type PickedJob =
  | { readonly kind: 'picked'; readonly job: Job }
  /** All that answer are of a type that must not be started this way. */
  | { readonly kind: 'other type'; readonly jobs: readonly Job[] }
  | { readonly kind: 'several'; readonly jobs: readonly Job[] }
  | { readonly kind: 'none' }

export interface Picking {
  /** A job by any of its names, or a pattern of triggers; null for everything that can be started by hand. */
  readonly selector: string | null
  /** Which of several; null where there is to be one only. */
  readonly job: string | null
  readonly forbiddenType: string
}

/** The one job of a manifest to start. (dlt/_workspace/deployment/_run_helpers.py) */
export function pickJob(jobs: readonly Job[], { selector, job, forbiddenType }: Picking): PickedJob {
  const pattern = selector === null ? 'manual:' : patternOf(selector, jobs)
  const matched = jobs.filter(
    (each) => matchTriggers(each.entry_point.job_type, expandTriggers(each).triggers, [pattern]).length > 0,
  )
  const allowed = matched.filter((each) => each.entry_point.job_type !== forbiddenType)
  const [first] = allowed
  if (first === undefined) return matched.length === 0 ? { kind: 'none' } : { kind: 'other type', jobs: matched }
  if (job === null) return allowed.length === 1 ? { kind: 'picked', job: first } : { kind: 'several', jobs: allowed }
  const resolved = resolveJobRef(
    job,
    allowed.map((each) => each.job_ref),
  )
  const found = resolved.kind === 'invalid' ? undefined : allowed.find((each) => each.job_ref === resolved.ref)
  return found === undefined ? { kind: 'none' } : { kind: 'picked', job: found }
}

function patternOf(selector: string, jobs: readonly Job[]): string {
  const resolved = resolveJobRef(
    selector,
    jobs.map((each) => each.job_ref),
  )
  if (resolved.kind === 'invalid') return selector
  const trigger = manualTrigger(resolved.ref)
  return trigger.kind === 'invalid' ? selector : trigger.trigger
}
