import { listInWords } from '#cron/in-words'
import { nextRuns } from '#cron/next-runs'
import { findTimeZone, type Instant, toInstant, toLocal } from '#cron/time-zone'
import { diagnose, type Location } from '#diagnostics/diagnostic'
import type { Invalid } from '#manifest/invalid'
import type { Job } from '#manifest/schema'
import { parseTrigger, type Trigger } from '#manifest/trigger'
import type { Finding } from './finding.ts'
import { wallClock } from './wall-clock.ts'

/** What a runner of GitHub Actions holds jobs to: its schedule fires no oftener, and it ends a job after six hours. */
const shortestPeriod = 300
const longestRun = 6 * 3600

/** Schedules and timeouts of a job that a runner of GitHub Actions cannot keep. */
export function runnerLimits(job: Job, place: Location | null, now: Instant): readonly Finding[] {
  return [...frequentTriggers(job, place, now), ...longTimeout(job, place)].map((found) => ({
    ...found,
    jobRef: job.job_ref,
  }))
}

function frequentTriggers(job: Job, place: Location | null, now: Instant) {
  return job.triggers.flatMap((text) => {
    const next = tooFrequent(parseTrigger(text), job, now)
    return next === null
      ? []
      : [diagnose('SCHEDULE_TOO_FREQUENT', { job: job.job_ref, trigger: text, next: listInWords(next) }, place)]
  })
}

/** The next three runs of a trigger that is due more often than every five minutes; null of any other. */
function tooFrequent(trigger: Trigger | Invalid, job: Job, now: Instant): readonly string[] | null {
  const found = findTimeZone(job.require?.timezone ?? 'UTC')
  if (found.kind === 'unknown zone') return null
  const shown = (runs: readonly Instant[]) => runs.map((run) => wallClock(toLocal(run, found), found.name))
  if (trigger.kind === 'every' && trigger.seconds < shortestPeriod)
    return shown([1, 2, 3].map((count) => now + count * trigger.seconds))
  if (trigger.kind !== 'schedule' || trigger.cron.kind !== 'cron') return null
  const noon = toInstant(Math.floor(toLocal(now, found) / 86_400) * 86_400, found)
  const runs = nextRuns(trigger.cron, noon, found, 20)
  const close = runs.some((run, index) => run - (runs[index - 1] ?? Number.NEGATIVE_INFINITY) < shortestPeriod)
  return close ? shown(nextRuns(trigger.cron, now, found, 3)) : null
}

function longTimeout(job: Job, place: Location | null) {
  const timeout = Number(job.execute.timeout?.timeout ?? 0)
  return timeout > longestRun ? [diagnose('TIMEOUT_TOO_LONG', { job: job.job_ref, hours: hours(timeout) }, place)] : []
}

const hours = (seconds: number): string => String(Math.round(seconds / 360) / 10)
