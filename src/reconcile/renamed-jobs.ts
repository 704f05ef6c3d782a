import type { Job } from '#manifest/schema'

/** A job that left the code while another came with the same code behind it. */
export interface RenamedJob {
  readonly before: Job
  readonly after: Job
}

/**
 * Pairs archived and added jobs that share an entry point. To dlt they are two jobs: the history of the first does
 * not follow to the second, which is worth a warning before it happens.
 */
export function renamedJobs(deployed: readonly Job[], declared: readonly Job[]): readonly RenamedJob[] {
  const before = new Set(deployed.map((job) => job.job_ref))
  const after = new Set(declared.map((job) => job.job_ref))
  const gone = new Map(deployed.filter((job) => !after.has(job.job_ref)).map((job) => [entryOf(job), job]))
  return declared
    .filter((job) => !before.has(job.job_ref))
    .flatMap((job) => {
      const from = gone.get(entryOf(job))
      return from === undefined ? [] : [{ before: from, after: job }]
    })
}

function entryOf(job: Job): string {
  return `${job.entry_point.module}:${job.entry_point.function ?? ''}`
}
