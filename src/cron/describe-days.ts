import type { Cron } from './cron.ts'
import type { DaysOfMonth, DaysOfWeek } from './day-fields.ts'
import { listInWords, ordinal, runOf } from './in-words.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ranks = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const months = 'January February March April May June July August September October November December'.split(' ')
const mostItems = 5

/** The days of a schedule in English, `every day` for all; null where a plain phrase would not do. */
export function describeDays(cron: Cron): string | null {
  const { daysOfMonth, daysOfWeek } = cron
  if (cron.years !== null) return null
  const month = cron.months.length === 12 ? null : listInWords(cron.months.map((value) => months[value - 1] ?? ''))
  const inMonth = month === null ? '' : ` in ${month}`
  const ofMonth = ` of ${month ?? 'the month'}`

  const both = daysOfMonth.restricted && (daysOfWeek.restricted || daysOfWeek.nths.length > 0)
  if (both) {
    if (daysOfMonth.nearestWeekday !== null || daysOfWeek.nths.length > 0 || month !== null) return null
    const [dates, names] = [describeDates(daysOfMonth, ofMonth), describeWeekdays(daysOfWeek)]
    return dates === null || names === null ? null : `${dates} and on ${names}`
  }
  if (daysOfMonth.restricted) return describeDates(daysOfMonth, ofMonth)
  if (daysOfWeek.nths.length > 0) return describeRanks(daysOfWeek, ofMonth)
  return `${daysOfWeek.restricted ? describeWeekdays(daysOfWeek) : 'every day'}${inMonth}`
}

/** `Mondays`, `Monday to Friday`, `Mondays and Thursdays`. */
function describeWeekdays({ days }: DaysOfWeek): string | null {
  if (days.length === 7) return null
  const run = days.length > 2 ? runOf(days, 7) : null
  if (run !== null) return `${weekdays[run[0]]} to ${weekdays[run[1]]}`
  // A week is read from Monday.
  return listInWords(days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7)).map((day) => `${weekdays[day]}s`))
}

/** `on the 1st and 15th of the month`, `on the last day of the month`, `on the weekday nearest to the 15th of June`. */
function describeDates({ days, last, nearestWeekday }: DaysOfMonth, ofMonth: string): string | null {
  if (nearestWeekday !== null) {
    // Where the month is shorter, it is the weekday nearest to its last day: too long a story.
    return nearestWeekday > 28 ? null : `on the weekday nearest to the ${ordinal(nearestWeekday)}${ofMonth}`
  }
  const run = days.length > 2 && !last ? runOf(days) : null
  if (run !== null) return `from the ${ordinal(run[0])} to the ${ordinal(run[1])}${ofMonth}`
  if (days.length > mostItems) return null
  return `on the ${listInWords([...days.map(ordinal), ...(last ? ['last day'] : [])])}${ofMonth}`
}

/** `on the first Monday of the month`. */
function describeRanks({ nths }: DaysOfWeek, ofMonth: string): string | null {
  if (nths.length > mostItems) return null
  return `on the ${listInWords(nths.map(({ weekday, nth }) => `${ranks[Number(nth)] ?? nth} ${weekdays[weekday]}`))}${ofMonth}`
}
