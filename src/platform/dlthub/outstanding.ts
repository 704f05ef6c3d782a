import { jobHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import type { CodePackage, Release } from '../platform.ts'
import type { Workplace } from './recognition.ts'
import type { Rows } from './rows.ts'
import type { JobRow } from './wire.ts'

/** What is left to do of a release, against what the platform has. */
export interface Outstanding {
  readonly deployment: CodePackage | null
  readonly settings: CodePackage | null
  readonly manifest: Manifest | null
}

export async function outstanding(workplace: Workplace, rows: Rows, release: Release): Promise<Outstanding> {
  const settings = release.configuration === null ? null : (await workplace.settings()).package
  const [deployment] = rows.deployments
  return {
    deployment: unless(release.deployment, deployment?.content_hash),
    settings: unless(settings, rows.configuration?.content_hash),
    manifest: release.manifest !== null && !hasJobs(rows, release.manifest, ownerOf(release)) ? release.manifest : null,
  }
}

export const isDone = ({ deployment, settings, manifest }: Outstanding): boolean =>
  deployment === null && settings === null && manifest === null

/** The first part that is left, for people. */
export function partOf({ deployment, settings }: Outstanding): string {
  if (deployment !== null) return 'The code'
  return settings === null ? 'The manifest' : 'The configuration'
}

/** The module that claims the jobs of a release; null for jobs that come by themselves. */
export function ownerOf({ manifest, adHoc }: Pick<Release, 'manifest' | 'adHoc'>): string | null {
  return adHoc === true ? null : (manifest?.deployment_module ?? null)
}

/**
 * Whether the jobs of the manifest are live, by the hashes of their definitions, and no other that its module owns. To
 * jobs of others it has no claim, as the platform has it.
 */
function hasJobs({ jobs }: Rows, manifest: Manifest, owner: string | null): boolean {
  const live = jobs.filter((row) => row.is_archived !== true)
  const hashes = new Map(live.map((row) => [row.job_ref, row.job_definition_hash]))
  const wanted = new Map(manifest.jobs.map((job) => [job.job_ref, jobHash(job)]))
  const isLeft = (row: JobRow) => owner !== null && row.deployment_module === owner && !wanted.has(row.job_ref)
  return [...wanted].every(([ref, hash]) => hashes.get(ref) === hash) && !live.some(isLeft)
}

function unless(wanted: CodePackage | null, inForce: string | undefined): CodePackage | null {
  return wanted?.contentHash === inForce ? null : wanted
}
