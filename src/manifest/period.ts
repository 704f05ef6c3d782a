import type { Json, JsonObject } from '#json/json'
import { pythonRepr } from '#json/python-repr'
import { type Invalid, invalid } from './invalid.ts'
import { parsePythonFloat } from './python-number.ts'
import { pythonRightStrip, pythonStrip } from './python-strip.ts'

const secondsOf: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86400],
])
const amount = /^\p{Nd}+(?:\.\p{Nd}+)?$/u

/**
 * Seconds of a period: `5m`, `1.5h`, `30 s`, or any Python float literal. Null where it is neither.
 * May be negative, infinite or nan. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
export function parsePeriod(text: string): number | null {
  const period = pythonStrip(text)
  const unit = secondsOf.get(period.slice(-1))
  const number = pythonRightStrip(period.slice(0, -1))
  if (unit !== undefined && amount.test(number)) return (parsePythonFloat(number) ?? Number.NaN) * unit
  return parsePythonFloat(text)
}

/**
 * A timeout as the manifest stores it. A mapping stays as its author wrote it, unchecked; a period and
 * a number become a float of seconds. Invalid where dlt raises at decoration.
 */
export function normalizeTimeout(value: Json): { readonly kind: 'timeout'; readonly timeout: JsonObject } | Invalid {
  if (isMapping(value)) return { kind: 'timeout', timeout: value }
  const seconds = typeof value === 'string' ? parsePeriod(value) : toFloat(value)
  return seconds === null
    ? invalid('TIMEOUT_INVALID', { value: pythonRepr(value) })
    : { kind: 'timeout', timeout: { timeout: seconds } }
}

/** `float(value)` of a number; an integer beyond the range of a float raises there and is null here. */
function toFloat(value: Json): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'bigint') return null
  const float = Number(value)
  return Number.isFinite(float) ? float : null
}

const isMapping = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
