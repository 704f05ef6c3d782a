import { diagnose, type Location } from '#diagnostics/diagnostic'
import { dashboardJobRef } from '#manifest/job-ref'
import type { Job } from '#manifest/schema'
import type { Finding } from './finding.ts'
import { profileOf } from './needed-values.ts'

/**
 * Profiles that jobs run under and that nobody configured. `configured` are those with a file of their own or with
 * secrets. The place is that of the first job concerned. Interactive jobs do without `access`, but then with the rights of `prod`, which is worth a word.
 */
export function missingProfiles(
  jobs: readonly Job[],
  configured: readonly string[],
  places: ReadonlyMap<string, Location>,
): readonly Finding[] {
  const own = jobs.filter(({ job_ref: ref }) => ref !== dashboardJobRef)
  const needed = [...new Set(own.map((job) => profileOf(job, configured)))]
  const absent = needed.filter((profile) => !configured.includes(profile))
  const exposed = own.filter(
    ({ entry_point: entry, require }) => entry.job_type === 'interactive' && require?.profile === undefined,
  )
  return [
    ...absent.map((profile) => {
      const first = own.find((job) => profileOf(job, configured) === profile)
      return diagnose('PROFILE_NOT_CONFIGURED', { profile }, places.get(first?.job_ref ?? '') ?? null)
    }),
    ...(configured.includes('access')
      ? []
      : exposed.map(({ job_ref: jobRef }) => ({
          ...diagnose('ACCESS_NOT_CONFIGURED', { job: jobRef }, places.get(jobRef) ?? null),
          jobRef,
        }))),
  ]
}
