import type { Cron } from '#cron/cron'
import { nextRuns } from '#cron/next-runs'
import { nextTick } from '#cron/ticks'
import { findTimeZone, type Instant, offsetAt, toLocal } from '#cron/time-zone'
import type { Job } from '#manifest/schema'
import { parseTrigger } from '#manifest/trigger'

const secondsPerDay = 86_400
const secondsPerYear = 365 * secondsPerDay

/** A common year that begins on a Monday: what a schedule does in it, it does about as often in any other. */
const yearStart = 17_532 * secondsPerDay

/**
 * How often a year the job is started by the clock, as far as its own triggers say. Null where that cannot be told:
 * a schedule that is drawn anew at every look, or one for certain years.
 */
export function timedRunsPerYear(job: Job): number | null {
  let runs = 0
  for (const text of job.triggers) {
    const trigger = parseTrigger(text)
    if (trigger.kind === 'every') runs += Math.floor(secondsPerYear / trigger.seconds)
    if (trigger.kind !== 'schedule') continue
    const ticks = trigger.cron.kind === 'cron' ? ticksOf(text, trigger.cron) : null
    if (ticks === null) return null
    runs += ticks
  }
  return Number.isSafeInteger(runs) ? runs : null
}

/**
 * The next `count` moments at which a schedule of the job is due, on the clocks of the job, ISO 8601. Empty for a job
 * without schedules; a period counts from runs that nobody knows here.
 */
export function nextTimedRuns(job: Job, now: Instant, count: number): readonly string[] {
  const zone = findTimeZone(job.require?.timezone ?? 'UTC')
  if (zone.kind === 'unknown zone') return []
  const runs = job.triggers.flatMap((text) => {
    const trigger = parseTrigger(text)
    return trigger.kind === 'schedule' && trigger.cron.kind === 'cron' ? nextRuns(trigger.cron, now, zone, count) : []
  })
  return [...new Set(runs)]
    .toSorted((a, b) => a - b)
    .slice(0, count)
    .map((run) => isoTime(toLocal(run, zone), offsetAt(run, zone)))
}

const countedTicks = new Map<string, number | null>()

/** Many jobs share few schedules, and counting one takes as long as reading it a hundred times. */
function ticksOf(text: string, cron: Cron): number | null {
  const known = countedTicks.get(text)
  if (known !== undefined) return known
  const ticks = ticksPerYear(cron)
  countedTicks.set(text, ticks)
  return ticks
}

function ticksPerYear(cron: Cron): number | null {
  if (cron.years !== null) return null
  const perDay = cron.seconds.length * cron.minutes.length * cron.hours.length
  const end = yearStart + secondsPerYear
  let days = 0
  for (let tick = nextTick(cron, yearStart - 1); tick !== null && tick < end; days += 1) {
    tick = nextTick(cron, (Math.floor(tick / secondsPerDay) + 1) * secondsPerDay - 1)
  }
  return perDay * days
}

function isoTime(local: number, offset: number): string {
  const clock = new Date(local * 1000).toISOString().slice(0, 19)
  const minutes = Math.abs(Math.trunc(offset / 60))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${clock}${offset < 0 ? '-' : '+'}${hours}:${rest}`
}
