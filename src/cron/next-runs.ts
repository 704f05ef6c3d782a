import type { Cron } from './cron.ts'
import { type LocalTime, nextTick } from './ticks.ts'
import { type Instant, offsetAt, type TimeZone, toInstant, toLocal } from './time-zone.ts'

const secondsPerDay = 86_400

/**
 * The next moments at which a schedule runs, ascending, fewer than `count` where no more come.
 *
 * Each is later than `from` and than the one before: unlike dlt's own reckoning it neither goes back when clocks do,
 * nor loses a run whose wall-clock time clocks skip.
 */
export function nextRuns(cron: Cron, from: Instant, zone: TimeZone, count: number): readonly Instant[] {
  const runs: Instant[] = []
  while (runs.length < count) {
    const run = nextRun(cron, runs.at(-1) ?? from, zone)
    if (run === null) break
    runs.push(run)
  }
  return runs
}

/** The first moment after `from` at which a schedule runs; null where none comes within 50 years. */
export function nextRun(cron: Cron, from: Instant, zone: TimeZone): Instant | null {
  let best: Instant | null = null
  let tick = nextTick(cron, startOfSearch(from, zone))
  // Times within a gap are moved past it, so a later tick may be an earlier moment: look on until none can be.
  while (tick !== null && (best === null || tick < toLocal(best, zone))) {
    const instant = toInstant(tick, zone)
    if (instant > from && (best === null || instant < best)) best = instant
    tick = nextTick(cron, tick)
  }
  return best
}

// Shortly after a gap, a time within the gap may still lie ahead: begin with the offset of the day before.
function startOfSearch(from: Instant, zone: TimeZone): LocalTime {
  return from + Math.min(offsetAt(from, zone), offsetAt(from - secondsPerDay, zone))
}
