import { canonicalJson } from '#json/canonical-json'
import type { Job } from '#manifest/schema'
import { normalizeJob } from './normalize-job.ts'

/** A job that left the code while another came in its place. */
export interface RenamedJob {
  readonly before: Job
  readonly after: Job
}

/**
 * Pairs archived and added jobs that share an entry point, and those of one module that are alike in all but their names.
 * To dlt they are two jobs: the history of the first does not follow to the second, which is worth a warning before it
 * happens. Where several could be meant, nothing is said.
 */
export function renamedJobs(deployed: readonly Job[], declared: readonly Job[]): readonly RenamedJob[] {
  const before = new Set(deployed.map((job) => job.job_ref))
  const after = new Set(declared.map((job) => job.job_ref))
  const gone = deployed.filter((job) => !after.has(job.job_ref))
  const come = declared.filter((job) => !before.has(job.job_ref))
  const byEntry = new Map(gone.map((job) => [entryOf(job), job]))
  const byRest = { gone: grouped(gone), come: grouped(come) }
  return come.flatMap((job) => {
    const [alike, more] = byRest.gone.get(restOf(job)) ?? []
    const isOnly = more === undefined && byRest.come.get(restOf(job))?.length === 1
    const from = byEntry.get(entryOf(job)) ?? (isOnly && isTelling(job) ? alike : undefined)
    return from === undefined ? [] : [{ before: from, after: job }]
  })
}

function entryOf(job: Job): string {
  return `${job.entry_point.module}:${job.entry_point.function ?? ''}`
}

/** Two jobs that say nothing of themselves are alike by chance. */
function isTelling({ description, triggers }: Job): boolean {
  return description !== undefined && triggers.length > 0
}

function grouped(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const groups = new Map<string, Job[]>()
  for (const job of jobs) groups.set(restOf(job), [...(groups.get(restOf(job)) ?? []), job])
  return groups
}

/** The definition without its names. */
function restOf(job: Job): string {
  const { job_ref, default_trigger, expose, ...rest } = normalizeJob(job)
  const { display_name, ...shown } = expose ?? {}
  return canonicalJson({ ...rest, expose: shown, entry_point: { ...rest.entry_point, function: null } })
}
