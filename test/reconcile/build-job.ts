import type { Job } from '#manifest/schema'

/** A small valid job, as dlt generates one for a decorated function without arguments. */
export function buildJob(ref: string, change: Partial<Job> = {}): Job {
  const name = ref.split('.').at(-1) ?? ref
  return {
    job_ref: ref,
    entry_point: {
      module: 'm',
      function: name,
      job_type: 'batch',
      launcher: 'dlt._workspace.deployment.launchers.job',
    },
    triggers: [],
    execute: { concurrency: 1n },
    expose: { manual: true },
    ...change,
  }
}
