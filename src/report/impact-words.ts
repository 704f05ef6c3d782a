import { mostJobs } from '#reconcile/impact'
import type { Impact, Plan } from '#reconcile/plan'
import { formatCount } from './duration.ts'

const notWorkedOut = `Scheduled runs, and who waits for whom, were not worked out: more than ${formatCount(mostJobs)} jobs`

type RunCount = Impact['runs_per_year']

/** `Scheduled runs: 24 a day → 96 a day`; `Scheduled runs: 24 a day, as before`. Null where the plan says nothing of time. */
export function runsInWords({ impact, jobs }: Plan): string | null {
  if (impact === undefined) return jobs.length > mostJobs ? notWorkedOut : null
  const { before, after } = impact.runs_per_year
  if (before === 0 && after === 0) return 'No scheduled runs'
  if (before === after) return `Scheduled runs: ${rateInWords(after)}, as before`
  return `Scheduled runs: ${rateInWords(before)} → ${rateInWords(after)}`
}

/** Whether a change starts jobs more or less often. */
export function changesRuns({ before, after }: RunCount): boolean {
  return before !== after
}

const byRef = new WeakMap<Impact, ReadonlyMap<string, Impact['jobs'][number]>>()

/** What the plan says of one job; undefined where it says nothing. */
export function impactOn({ impact }: Plan, ref: string): Impact['jobs'][number] | undefined {
  if (impact === undefined) return undefined
  const known = byRef.get(impact) ?? new Map(impact.jobs.map((job) => [job.job_ref, job]))
  byRef.set(impact, known)
  return known.get(ref)
}

/** `2026-03-15 08:00, 20:00, 2026-03-16 08:00`, on the clocks of the job. */
export function momentsInWords(moments: readonly string[]): string {
  return moments
    .map((iso, index) => {
      const isSameDay = moments[index - 1]?.slice(0, 10) === iso.slice(0, 10)
      const clock = iso.slice(17, 19) === '00' ? iso.slice(11, 16) : iso.slice(11, 19)
      return isSameDay ? clock : `${iso.slice(0, 10)} ${clock}`
    })
    .join(', ')
}

/** Whose clocks moments are on: `Europe/Berlin` where the job says so, else how far they are from UTC. */
export function clocksInWords(moments: readonly string[], zone: string | undefined): string {
  const offset = moments[0]?.slice(19) ?? ''
  return zone ?? `UTC${offset === '+00:00' ? '' : offset}`
}

/** `96 a day`, `2 a week`, `1 a month`, `unknown`. */
export function rateInWords(perYear: number | null): string {
  if (perYear === null) return 'unknown'
  if (perYear === 0) return 'none'
  const [per, unit] =
    perYear >= 365 ? [365, 'day'] : perYear >= 52 ? [52, 'week'] : perYear >= 12 ? [12, 'month'] : [1, 'year']
  return `${formatCount(Math.round((perYear / Number(per)) * 10) / 10)} a ${unit}`
}
