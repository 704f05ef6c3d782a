import { type CalendarDay, calendarDay, dayNumber, daysInMonth } from './calendar.ts'
import type { Cron } from './cron.ts'
import { type DayRule, dayRules } from './matching-days.ts'

/** Wall-clock time without a zone, as seconds since 1970-01-01 00:00 on the same clock. */
export type LocalTime = number

/** How far croniter looks before it calls a date impossible, in calendar years. */
const searchedYears = 50
const secondsPerDay = 86_400

/** The first tick after `local`; null where none comes within 50 years, as for `0 0 30 2 *`. */
export function nextTick(cron: Cron, local: LocalTime): LocalTime | null {
  return search(cron, Math.floor(local) + 1, forward)
}

/** The last tick before `local`; null where none came within 50 years. */
export function previousTick(cron: Cron, local: LocalTime): LocalTime | null {
  return search(cron, Math.ceil(local) - 1, backward)
}

/** The last tick at or before `local`. */
export function lastTick(cron: Cron, local: LocalTime): LocalTime | null {
  return search(cron, Math.floor(local), backward)
}

/** A direction of time. `ordered` lists values in the order they are met. */
interface Direction {
  readonly sign: 1 | -1
  readonly ordered: (values: readonly number[]) => readonly number[]
}

const forward: Direction = { sign: 1, ordered: (values) => values }
const backward: Direction = { sign: -1, ordered: (values) => values.toReversed() }

/** The tick nearest to `from` in a direction, `from` included. */
function search(cron: Cron, from: LocalTime, direction: Direction): LocalTime | null {
  const { rules, entangled } = dayRules(cron)
  const found = rules.map((rule) => searchDays(cron, rule, from, direction))
  const ticks = found.filter((tick) => tick !== null)
  if (ticks.length === 0 || (entangled && ticks.length < found.length)) return null
  return direction.sign * Math.min(...ticks.map((tick) => direction.sign * tick))
}

function searchDays(cron: Cron, rule: DayRule, from: LocalTime, direction: Direction): LocalTime | null {
  const { sign, ordered } = direction
  const hours = ordered(cron.hours)
  const minutes = ordered(cron.minutes)
  const seconds = ordered(cron.seconds)
  const firstDay = Math.floor(from / secondsPerDay)
  for (const day of candidateDays(cron, calendarDay(firstDay), direction)) {
    if (!rule(day)) continue
    const midnight = dayNumber(day) * secondsPerDay
    const isReached = (time: number, spread: number) => sign * (midnight + time - from) + spread >= 0
    for (const hour of hours) {
      if (!isReached(hour * 3600, 3599)) continue
      for (const minute of minutes) {
        if (!isReached(hour * 3600 + minute * 60, 59)) continue
        const second = seconds.find((value) => isReached(hour * 3600 + minute * 60 + value, 0))
        if (second !== undefined) return midnight + hour * 3600 + minute * 60 + second
      }
    }
  }
  return null
}

/** The days of the schedule's months and years, from `start` on, to the end of the search. */
function* candidateDays(cron: Cron, start: CalendarDay, { sign }: Direction): Generator<CalendarDay> {
  let { year, month, day } = start
  while (Math.abs(year - start.year) <= searchedYears) {
    if (cron.months.includes(month) && (cron.years === null || cron.years.includes(year))) {
      const length = daysInMonth(year, month)
      for (day = Math.min(day, length); day >= 1 && day <= length; day += sign) yield { year, month, day }
    }
    month += sign
    if (month < 1 || month > 12) {
      year += sign
      month = sign === 1 ? 1 : 12
    }
    day = sign === 1 ? 1 : 31
  }
}
