import { type CalendarDay, daysInMonth, weekdayOf } from './calendar.ts'
import type { Cron } from './cron.ts'
import type { DaysOfMonth, NthWeekday } from './day-fields.ts'

/** Whether a day of a month that the schedule runs in is one of its days. */
export type DayRule = (date: CalendarDay) => boolean

/**
 * The rules of which a day must meet one.
 *
 * Where both day columns are restricted either picks days, so there are two. As in croniter, `W` and `#` stay
 * in both halves: `entangled` then says that a half which never comes makes the whole schedule never come.
 */
export function dayRules(cron: Cron): { readonly rules: readonly DayRule[]; readonly entangled: boolean } {
  const { daysOfMonth, daysOfWeek } = cron
  const ofMonth = (date: CalendarDay) => isDayOfMonth(daysOfMonth, date)
  const ofWeek = (date: CalendarDay) => daysOfWeek.days.includes(weekdayOf(date))
  const nth = (date: CalendarDay) => daysOfWeek.nths.some((rank) => isNth(rank, date))

  const isNearest = daysOfMonth.nearestWeekday !== null
  const isRanked = daysOfWeek.nths.length > 0
  const always = (isNearest ? [ofMonth] : []).concat(isRanked ? [nth] : [])
  const monthHalf = [...always, ...(daysOfMonth.restricted && !isNearest ? [ofMonth] : [])]
  const weekHalf = [...always, ...(daysOfWeek.restricted && !isRanked ? [ofWeek] : [])]
  if (daysOfMonth.restricted && daysOfWeek.restricted) {
    return { rules: [all(monthHalf), all(weekHalf)], entangled: always.length > 0 }
  }
  return { rules: [all([...monthHalf, ...weekHalf])], entangled: false }
}

function all(rules: readonly DayRule[]): DayRule {
  return (date) => rules.every((rule) => rule(date))
}

function isDayOfMonth({ days, last, nearestWeekday }: DaysOfMonth, date: CalendarDay): boolean {
  if (nearestWeekday !== null) return date.day === nearest(nearestWeekday, date)
  return days.includes(date.day) || (last && date.day === daysInMonth(date.year, date.month))
}

/** The weekday nearest to a day, without leaving the month. */
function nearest(wanted: number, { year, month }: CalendarDay): number {
  const length = daysInMonth(year, month)
  const day = Math.min(wanted, length)
  const weekday = weekdayOf({ year, month, day })
  if (weekday === 6) return day > 1 ? day - 1 : day + 2
  if (weekday === 0) return day < length ? day + 1 : day - 2
  return day
}

function isNth({ weekday, nth }: NthWeekday, date: CalendarDay): boolean {
  if (weekdayOf(date) !== weekday) return false
  return nth === 'last' ? date.day + 7 > daysInMonth(date.year, date.month) : Math.ceil(date.day / 7) === nth
}
