import { calendarDay, dayNumber } from '#cron/calendar'
import { type CivilTime, isCivilTime } from './civil-time.ts'

const extendedDate = String.raw`(?<year>\d{4})-(?:W(?<week>\d{2})(?:-(?<weekday>\d))?|(?<ordinal>\d{3})|(?<month>\d{2})(?:-(?<day>\d{2}))?)`
const basicDate = String.raw`(?<year>\d{4})(?:W(?<week>\d{2})(?<weekday>\d)?|(?<ordinal>\d{3})|(?<month>\d{2})(?<day>\d{2}))`
const fraction = String.raw`(?:[.,](?<fraction>\d+))?`
const extendedTime = String.raw`(?::(?<minute>\d{2})(?::(?<second>\d{2})${fraction})?)?`
const basicTime = String.raw`(?:(?<minute>\d{2})(?:(?<second>\d{2})${fraction})?)?`
const offset = String.raw`(?<utc>Z)|(?<sign>[+-])(?<offsetHour>\d{2}):?(?<offsetMinute>\d{2})?`
const withTime = (date: string, time: string): RegExp =>
  new RegExp(`^${date}(?:[T ](?<hour>\\d{2})${time}(?:${offset})?)?$`)

/** A basic date goes with an extended time as long as that has no seconds: pendulum looks at the two only there. */
const forms = [
  withTime(extendedDate, extendedTime),
  withTime(basicDate, basicTime),
  withTime(basicDate, String.raw`:(?<minute>\d{2})`),
] as const

/**
 * Reads an ISO 8601 date or date and time as pendulum does: calendar, week and ordinal dates, extended or basic,
 * `T` or a space between date and time, decimals of a second cut to six. Null for anything else.
 * (rust/src/parsing.rs of pendulum)
 */
export function parseIsoTime(text: string): CivilTime | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (groups !== undefined) return fromGroups(groups)
  }
  return null
}

type Groups = Readonly<Record<string, string | undefined>>

function fromGroups(groups: Groups): CivilTime | null {
  const date = dateOf(groups)
  if (date === null) return null
  const civil: CivilTime = {
    ...date,
    hour: Number(groups['hour'] ?? 0),
    minute: Number(groups['minute'] ?? 0),
    second: Number(groups['second'] ?? 0),
    micro: Number((groups['fraction'] ?? '').slice(0, 6).padEnd(6, '0')),
    offset: offsetOf(groups),
  }
  return isCivilTime(civil) ? civil : null
}

interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

function dateOf({ year, month, day, week, weekday, ordinal }: Groups): CivilDate | null {
  const yearNumber = Number(year)
  if (week !== undefined) return weekDate(yearNumber, Number(week), Number(weekday ?? 1))
  if (ordinal !== undefined) return ordinalDate(yearNumber, Number(ordinal))
  return { year: yearNumber, month: Number(month), day: Number(day ?? 1) }
}

function ordinalDate(year: number, ordinal: number): CivilDate | null {
  const date = calendarDay(dayNumber({ year, month: 1, day: 1 }) + ordinal - 1)
  return date.year === year ? date : null
}

/** Week 0 and weekday 0 count backwards from week 1, as they do in pendulum. */
function weekDate(year: number, week: number, weekday: number): CivilDate | null {
  if (weekday > 7 || week > weeksInYear(year)) return null
  return calendarDay(mondayOfFirstWeek(year) + (week - 1) * 7 + weekday - 1)
}

function weeksInYear(year: number): number {
  return (mondayOfFirstWeek(year + 1) - mondayOfFirstWeek(year)) / 7
}

/** The first week is the one with January 4th in it; day 0, 1970-01-01, was a Thursday. */
function mondayOfFirstWeek(year: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  return fourth - ((((fourth + 3) % 7) + 7) % 7)
}

function offsetOf({ utc, sign, offsetHour, offsetMinute }: Groups): number | null {
  if (utc !== undefined) return 0
  if (sign === undefined) return null
  const seconds = Number(offsetHour) * 3600 + Number(offsetMinute ?? 0) * 60
  return sign === '-' ? -seconds : seconds
}
