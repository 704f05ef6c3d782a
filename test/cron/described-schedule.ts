/** What an English schedule promises, read by other means than those that wrote it. */
export interface DescribedSchedule {
  readonly isDay: (date: Date) => boolean
  /** Minutes since midnight, ascending. */
  readonly times: readonly number[]
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(' ')
const ranks = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth']

/** Reads a phrase as a person would; throws on one that it does not understand. */
export function readDescription(phrase: string): DescribedSchedule {
  const at = /^(.*) at ((?:\d\d:\d\d(?:, | and )?)+)$/.exec(phrase)
  if (at) return { isDay: readDays(at[1]!), times: at[2]!.split(/, | and /).map(minuteOfDay) }
  const [, pace = '', days = 'every day'] =
    /^(every (?:minute|hour|\d+ minutes|\d+ hours)[^,]*?(?:(?:, | and ):\d\d)*)(?:, (.*))?$/.exec(phrase) ?? []
  return { isDay: readDays(days), times: readPace(pace) }
}

function readPace(text: string): readonly number[] {
  const past = /^every hour at (.*)$/.exec(text)
  if (past) {
    const minutes = past[1]!.split(/, | and /).map((minute) => Number(minute.slice(1)))
    return upTo(24).flatMap((hour) => minutes.map((minute) => hour * 60 + minute))
  }
  const shape = /^every (minute|hour|(\d+) (minutes|hours))(?: from (\d\d:\d\d)(?: to (\d\d:\d\d))?)?$/.exec(text)
  if (!shape) throw new Error(`not a pace: ${text}`)
  const unit = /hour/.test(shape[1]!) ? 60 : 1
  const step = unit * Number(shape[2] ?? 1)
  const start = shape[4] ? minuteOfDay(shape[4]) : 0
  const end = shape[5] ? minuteOfDay(shape[5]) : 24 * 60 - 1
  return upTo(24 * 60).filter((minute) => minute >= start && minute <= end && (minute - start) % step === 0)
}

function readDays(text: string): (date: Date) => boolean {
  const both = /^(.* of the month) and on (.*)$/.exec(text)
  if (both) {
    const [dates, names] = [readDays(both[1]!), readDays(both[2]!)]
    return (date) => dates(date) || names(date)
  }
  const monthly = /^(.*) (?:in|of) ((?:[A-Z][a-z]+(?:, | and )?)+|the month)$/.exec(text)
  if (monthly) {
    const isDay = readDays(monthly[1]!)
    if (monthly[2] === 'the month') return isDay
    const numbers = monthly[2]!.split(/, | and /).map((name) => index(months, name))
    return (date) => numbers.includes(date.getUTCMonth()) && isDay(date)
  }
  if (text === 'every day') return () => true
  const nearest = /^on the weekday nearest to the (\d+)\w\w$/.exec(text)
  if (nearest) return (date) => date.getUTCDate() === nearestWeekday(date, Number(nearest[1]))
  const dates = /^from the (\d+)\w\w to the (\d+)\w\w$/.exec(text)
  if (dates) return (date) => date.getUTCDate() >= Number(dates[1]) && date.getUTCDate() <= Number(dates[2])
  const listed = /^on the (.*)$/.exec(text)
  if (listed) {
    const items = listed[1]!.split(/, | and /).map(readDate)
    return (date) => items.some((isDate) => isDate(date))
  }
  const span = /^(\w+day) to (\w+day)$/.exec(text)
  if (span) {
    const [from, to] = [index(weekdays, span[1]!), index(weekdays, span[2]!)]
    return (date) => (date.getUTCDay() - from + 7) % 7 <= (to - from + 7) % 7
  }
  const named = text.split(/, | and /).map((name) => index(weekdays, name.slice(0, -1)))
  return (date) => named.includes(date.getUTCDay())
}

function readDate(item: string): (date: Date) => boolean {
  if (item === 'last day') return (date) => date.getUTCDate() === lengthOfMonth(date)
  const day = /^(\d+)(?:st|nd|rd|th)$/.exec(item)
  if (day) return (date) => date.getUTCDate() === Number(day[1])
  const [rank = '', name = ''] = item.split(' ')
  const weekday = index(weekdays, name)
  const isRanked = (date: Date) =>
    rank === 'last'
      ? date.getUTCDate() > lengthOfMonth(date) - 7
      : Math.floor((date.getUTCDate() + 6) / 7) === index(ranks, rank)
  return (date) => date.getUTCDay() === weekday && isRanked(date)
}

function nearestWeekday(date: Date, wanted: number): number {
  const near = [wanted, wanted - 1, wanted + 1, wanted - 2, wanted + 2].filter(
    (day) => day >= 1 && day <= lengthOfMonth(date),
  )
  return near.find((day) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)).getUTCDay() % 6 !== 0)!
}

function lengthOfMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function index(names: readonly string[], name: string): number {
  const found = names.indexOf(name)
  if (found < 0) throw new Error(`not a name: ${name}`)
  return found
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, value) => value)
}
