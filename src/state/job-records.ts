import { jobHash } from '#manifest/hash'
import type { Job, Manifest } from '#manifest/schema'
import type { JobRecord } from './deployed.ts'

/**
 * The jobs known once `manifest` is in force under deployment version `version` (0 where no code was deployed yet).
 *
 * A job that left the manifest is archived with its last definition; one that comes back goes on as the same job.
 */
export function nextJobs(records: readonly JobRecord[], manifest: Manifest, version: number): readonly JobRecord[] {
  const known = new Map(records.map((record) => [record.job.job_ref, record]))
  const declared = new Set(manifest.jobs.map((job) => job.job_ref))
  const gone = records.filter((record) => !declared.has(record.job.job_ref))
  return [
    ...manifest.jobs.map((job) => nextActive(known.get(job.job_ref), job, version)),
    ...gone.filter(isActive).map((record): JobRecord => ({ ...record, status: 'archived', changed: version })),
    ...gone.filter((record) => !isActive(record)),
  ]
}

function nextActive(record: JobRecord | undefined, job: Job, version: number): JobRecord {
  if (record === undefined) return { job, status: 'active', since: version, changed: version }
  const same = isActive(record) && jobHash(record.job) === jobHash(job)
  return { job, status: 'active', since: record.since, changed: same ? record.changed : version }
}

const isActive = (record: JobRecord): boolean => record.status === 'active'
