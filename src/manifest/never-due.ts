import { dayNumber } from '#cron/calendar'
import type { Cron } from '#cron/cron'
import { nextTick } from '#cron/ticks'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import type { Invalid } from './invalid.ts'
import type { Job } from './schema.ts'
import type { Trigger } from './trigger.ts'

/** Warns of a timed trigger that dlt accepts although no next run can be computed from it. */
export function checkTiming(job: Job, text: string, trigger: Trigger | Invalid): readonly Diagnostic[] {
  const slots = { ref: pythonRepr(job.job_ref), trigger: pythonRepr(text) }
  if (trigger.kind === 'every' && !Number.isFinite(trigger.seconds)) return [diagnose('EVERY_ENDLESS', slots)]
  if (trigger.kind !== 'schedule') return []
  if (trigger.cron.kind === 'random') return [diagnose('SCHEDULE_RANDOM', slots)]
  return isNeverDue(trigger.cron) ? [diagnose('SCHEDULE_NEVER_DUE', slots)] : []
}

/** Whether the expression names only dates that no calendar has, such as February 30th. */
function isNeverDue(cron: Cron): boolean {
  const years = cron.years ?? [2000]
  return years.every((year) => nextTick(cron, dayNumber({ year, month: 1, day: 1 }) * 86_400 - 1) === null)
}
