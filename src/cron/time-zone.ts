import type { LocalTime } from './ticks.ts'

/** A moment, as seconds since 1970-01-01 00:00 UTC; may have a fraction. */
export type Instant = number

/** A time zone whose data is at hand. */
export interface TimeZone {
  readonly kind: 'zone'
  readonly name: string
}

export interface UnknownTimeZone {
  readonly kind: 'unknown zone'
  readonly name: string
}

const secondsPerDay = 86_400

/** Finds an IANA time zone by its name. As in Python's zoneinfo, case matters and `+02:00` is no name. */
export function findTimeZone(name: string): TimeZone | UnknownTimeZone {
  if (name === 'UTC') return { kind: 'zone', name }
  const formatter = /^[A-Z]/.test(name) ? formatterOf(name) : null
  const known = formatter?.resolvedOptions().timeZone
  const isMiscased = known !== undefined && known !== name && known.toLowerCase() === name.toLowerCase()
  return known === undefined || isMiscased ? { kind: 'unknown zone', name } : { kind: 'zone', name }
}

/** What the clocks of the zone show at the moment. */
export function toLocal(instant: Instant, zone: TimeZone): LocalTime {
  return instant + offsetAt(instant, zone)
}

/**
 * The moment at which the clocks of the zone show a time, as dlt attaches a zone: a time shown twice is its first
 * occurrence; a time never shown is read with the offset before the gap.
 */
export function toInstant(local: LocalTime, zone: TimeZone): Instant {
  const before = offsetAt(local - secondsPerDay, zone)
  const after = offsetAt(local + secondsPerDay, zone)
  const isAfter = offsetAt(local - before, zone) !== before && offsetAt(local - after, zone) === after
  return local - (isAfter ? after : before)
}

/** Seconds by which the clocks of the zone are ahead of UTC at the moment. */
export function offsetAt(instant: Instant, zone: TimeZone): number {
  if (zone.name === 'UTC') return 0 // The first formatter of a process costs more than all else here together.
  const text = formatterOf(zone.name)?.format(instant * 1000) ?? ''
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(text) ?? []
  const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return sign === '-' ? -offset : offset
}

// Making a formatter costs a thousand times as much as using it.
const formatters = new Map<string, Intl.DateTimeFormat | null>()

function formatterOf(name: string): Intl.DateTimeFormat | null {
  const cached = formatters.get(name)
  if (cached !== undefined) return cached
  const formatter = makeFormatter(name)
  formatters.set(name, formatter)
  return formatter
}

function makeFormatter(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}
