import type { Cron } from '#cron/cron'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import { floorToTick } from './interval.ts'
import type { Invalid } from './invalid.ts'
import type { Job } from './schema.ts'
import { instantOf, parseTimestamp } from './timestamp.ts'
import { splitTrigger, type Trigger } from './trigger.ts'

interface ParsedTrigger {
  readonly text: string
  readonly trigger: Trigger | Invalid
}

/**
 * Warns where a bound of a job's interval is not a tick of its schedule. Both are read in UTC, although the interval
 * is resolved in the job's own time zone later. Where dlt would raise instead, that is an error: a bound that is no
 * timestamp, or one with no tick before it.
 */
export function checkIntervalAlignment(job: Job, triggers: readonly ParsedTrigger[]): readonly Diagnostic[] {
  const schedule = triggers.find(({ trigger }) => trigger.kind === 'schedule')
  if (job.interval === undefined || schedule?.trigger.kind !== 'schedule') return []
  const { cron } = schedule.trigger
  const { start, end } = job.interval
  const check = (bound: 'start' | 'end', value: string) =>
    checkBound(job, cron.kind === 'cron' ? cron : null, schedule.text, bound, value)
  return [...check('start', start), ...(end ? check('end', end) : [])]
}

function checkBound(
  job: Job,
  cron: Cron | null,
  trigger: string,
  bound: 'start' | 'end',
  value: string,
): readonly Diagnostic[] {
  const ref = pythonRepr(job.job_ref)
  const timestamp = parseTimestamp(value)
  if (timestamp === null) return [diagnose('INTERVAL_BOUND_INVALID', { ref, bound, value: pythonRepr(value) })]
  if (cron === null) return []
  const instant = instantOf(timestamp)
  const tick = floorToTick(cron, instant)
  const slots = { ref, value, cron: pythonRepr(splitTrigger(trigger)?.expr ?? '') }
  if (tick === null) return [diagnose('INTERVAL_WITHOUT_TICK', { ...slots, bound })]
  if (tick === instant) return []
  return [diagnose(bound === 'start' ? 'INTERVAL_START_NOT_ON_TICK' : 'INTERVAL_END_NOT_ON_TICK', slots)]
}
