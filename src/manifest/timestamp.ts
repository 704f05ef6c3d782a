import { calendarDay, dayNumber } from '#cron/calendar'
import type { CivilTime } from './civil-time.ts'
import { parseCommonTime } from './common-time.ts'
import { parseIsoTime } from './iso-time.ts'
import { parsePythonFloat } from './python-number.ts'

/**
 * A moment as text says it. `wall` is what a clock on the wall shows, in microseconds since 1970 began on
 * that wall; `offset` its distance from UTC in seconds, null where the text names none.
 */
export interface Timestamp {
  readonly wall: bigint
  readonly offset: number | null
}

/** What Python's calendar holds, the years 1 to 9999: the first moment of it and the first after it. */
export const firstInstant = BigInt(dayNumber({ year: 1, month: 1, day: 1 })) * 86_400_000_000n
export const pastInstants = BigInt(dayNumber({ year: 10_000, month: 1, day: 1 })) * 86_400_000_000n

/**
 * Reads a timestamp as dlt does through pendulum (dlt/common/time.py): ISO 8601, then `2026/03/15 08:00`,
 * then any Python float as seconds since 1970. Null for what it refuses: times without a date, durations,
 * dates that do not exist, and moments outside the years 1 to 9999.
 */
export function parseTimestamp(text: string): Timestamp | null {
  const civil = parseIsoTime(text) ?? parseCommonTime(text)
  if (civil !== null) return inRange(fromCivil(civil))
  const seconds = parsePythonFloat(text)
  return seconds === null ? null : unixTimestamp(seconds)
}

/** Seconds since 1970 as Python's `datetime.fromtimestamp` reads them: to the nearest microsecond, half to even. */
export function unixTimestamp(seconds: number): Timestamp | null {
  if (!Number.isFinite(seconds)) return null
  const whole = Math.trunc(seconds)
  const micros = roundHalfToEven((seconds - whole) * 1e6)
  return inRange({ wall: BigInt(whole) * 1_000_000n + BigInt(micros), offset: 0 })
}

/** Microseconds since 1970-01-01T00:00Z. A timestamp without an offset is UTC. */
export function instantOf({ wall, offset }: Timestamp): bigint {
  return wall - BigInt(offset ?? 0) * 1_000_000n
}

/** Python's `isoformat` of a moment in UTC: `2026-03-15T08:00:00+00:00`, with six decimals where they are not zero. */
export function formatInstant(instant: bigint): string {
  const micro = ((instant % 1_000_000n) + 1_000_000n) % 1_000_000n
  const seconds = Number((instant - micro) / 1_000_000n)
  const days = Math.floor(seconds / 86_400)
  const { year, month, day } = calendarDay(days)
  const time = seconds - days * 86_400
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  const clock = `${padded(Math.floor(time / 3600), 2)}:${padded(Math.floor(time / 60) % 60, 2)}:${padded(time % 60, 2)}`
  return `${date}T${clock}${micro === 0n ? '' : `.${String(micro).padStart(6, '0')}`}+00:00`
}

function fromCivil({ year, month, day, hour, minute, second, micro, offset }: CivilTime): Timestamp {
  const seconds = dayNumber({ year, month, day }) * 86_400 + hour * 3600 + minute * 60 + second
  return { wall: BigInt(seconds) * 1_000_000n + BigInt(micro), offset }
}

function inRange(timestamp: Timestamp): Timestamp | null {
  const instant = instantOf(timestamp)
  return instant >= firstInstant && instant < pastInstants ? timestamp : null
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value)
  const excess = value - below
  if (excess !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')
