import { parseFreshness } from '#manifest/freshness'
import { shortName } from '#manifest/job-ref'

/** What a job waits for, in English; null where the constraint cannot be read. */
export function freshnessInWords(text: string): string | null {
  const constraint = parseFreshness(text)
  if (constraint.kind === 'invalid') return null
  const upstream = `only while ${shortName(constraint.ref)} is fresh`
  return constraint.type === 'job.is_fresh' ? upstream : `${upstream} for the same interval`
}
