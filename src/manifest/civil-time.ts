import { daysInMonth } from '#cron/calendar'

/** A date and a time of day as written, with the distance from UTC in seconds, null where there is none. */
export interface CivilTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly micro: number
  readonly offset: number | null
}

/** Whether Python's `datetime` would hold it: years 1 to 9999, no hour 24, no leap second, less than a day from UTC. */
export function isCivilTime({ year, month, day, hour, minute, second, offset }: CivilTime): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false
  if (day < 1 || day > daysInMonth(year, month)) return false
  return hour < 24 && minute < 60 && second < 60 && Math.abs(offset ?? 0) < 86_400
}
