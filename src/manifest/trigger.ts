import { type Cron, parseCron, type RandomCron } from '#cron/cron'
import { pythonRepr } from '#json/python-repr'
import { type HttpTrigger, parseHttpTrigger } from './http-trigger.ts'
import { type Invalid, invalid } from './invalid.ts'
import { parsePeriod } from './period.ts'
import { instantOf, parseTimestamp } from './timestamp.ts'

/** What a stored trigger says. Its text stays the truth: nothing is written back from here. */
export type Trigger =
  | { readonly kind: 'schedule'; readonly cron: Cron | RandomCron }
  /** May be infinite or nan: dlt accepts both. */
  | { readonly kind: 'every'; readonly seconds: number }
  /** Microseconds since 1970-01-01T00:00Z. */
  | { readonly kind: 'once'; readonly at: bigint }
  | HttpTrigger
  | { readonly kind: 'deployment' | 'webhook' | 'manual'; readonly expr: string | null }
  | { readonly kind: 'tag' | 'pipeline_name'; readonly name: string }
  | { readonly kind: 'job.success' | 'job.fail'; readonly ref: string }

export const triggerTypes = [
  'schedule',
  'every',
  'once',
  'http',
  'deployment',
  'webhook',
  'tag',
  'manual',
  'job.success',
  'job.fail',
  'pipeline_name',
] as const

export type TriggerType = (typeof triggerTypes)[number]

export function isTriggerType(text: string): text is TriggerType {
  return triggerTypes.some((type) => type === text)
}

/** The text before the first colon and the text after it; null where there is no colon. */
export function splitTrigger(text: string): { readonly type: string; readonly expr: string } | null {
  const colon = text.indexOf(':')
  return colon < 0 ? null : { type: text.slice(0, colon), expr: text.slice(colon + 1) }
}

/** Parses a stored trigger, `type:expr`. Types are case-sensitive. (dlt/_workspace/deployment/_trigger_helpers.py) */
export function parseTrigger(text: string): Trigger | Invalid {
  const split = splitTrigger(text)
  if (split === null) return invalid('TRIGGER_FORM_INVALID', { trigger: pythonRepr(text) })
  const { type, expr } = split
  if (!isTriggerType(type))
    return invalid('TRIGGER_TYPE_UNKNOWN', { trigger: pythonRepr(text), type: pythonRepr(type) })
  return parseExpression(type, expr)
}

/** Parses the expression of a trigger whose type is known. */
export function parseExpression(type: TriggerType, expr: string): Trigger | Invalid {
  const trigger = pythonRepr(`${type}:${expr}`)
  switch (type) {
    case 'schedule':
      return parseSchedule(expr, trigger)
    case 'every':
      return parseEvery(expr, trigger)
    case 'once':
      return parseOnce(expr, trigger)
    case 'http':
      return parseHttpTrigger(expr)
    case 'deployment':
    case 'webhook':
    case 'manual':
      return { kind: type, expr: expr === '' ? null : expr }
    case 'tag':
      return expr === '' ? invalid('TAG_EMPTY', { trigger }) : { kind: type, name: expr }
    case 'pipeline_name':
      return expr === '' ? invalid('PIPELINE_NAME_EMPTY', { trigger }) : { kind: type, name: expr }
    case 'job.success':
    case 'job.fail':
      if (expr === '') return invalid('JOB_EVENT_EMPTY', { trigger })
      return expr.startsWith('jobs.') ? { kind: type, ref: expr } : invalid('JOB_EVENT_REF_INVALID', { trigger })
  }
}

function parseSchedule(expr: string, trigger: string): Trigger | Invalid {
  if (expr === '') return invalid('SCHEDULE_EMPTY', { trigger })
  const cron = parseCron(expr)
  return cron.kind === 'invalid'
    ? invalid('SCHEDULE_INVALID', { trigger, reason: cron.reason })
    : { kind: 'schedule', cron }
}

function parseEvery(expr: string, trigger: string): Trigger | Invalid {
  if (expr === '') return invalid('EVERY_EMPTY', { trigger })
  const seconds = parsePeriod(expr)
  if (seconds === null) return invalid('EVERY_INVALID', { trigger })
  if (seconds <= 0) return invalid('EVERY_NOT_POSITIVE', { trigger })
  return seconds < 60 ? invalid('EVERY_TOO_SHORT', { trigger }) : { kind: 'every', seconds }
}

function parseOnce(expr: string, trigger: string): Trigger | Invalid {
  if (expr === '') return invalid('ONCE_EMPTY', { trigger })
  const timestamp = parseTimestamp(expr)
  return timestamp === null ? invalid('ONCE_INVALID', { trigger }) : { kind: 'once', at: instantOf(timestamp) }
}
