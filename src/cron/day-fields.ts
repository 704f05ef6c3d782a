import { ascending, dayOfMonth, dayOfWeek, expandField, expandItem } from './field.ts'

/** The day-of-month column. */
export interface DaysOfMonth {
  /** Whether the column picks days at all. Where it does not, every day matches. */
  readonly restricted: boolean
  readonly days: readonly number[]
  /** `L`: the last day, whichever it is. */
  readonly last: boolean
  /** `15W`: the weekday nearest to this day, within the month. Then `days` and `last` say nothing. */
  readonly nearestWeekday: number | null
}

/** `5#3` and `L5`: the third and the last Friday of the month. Sunday is 0. */
export interface NthWeekday {
  readonly weekday: number
  readonly nth: number | 'last'
}

/** The day-of-week column. Sunday is 0. */
export interface DaysOfWeek {
  readonly restricted: boolean
  readonly days: readonly number[]
  /** Where there are any, they alone decide and `days` says nothing. */
  readonly nths: readonly NthWeekday[]
}

/** Reads the day-of-month column; null where it cannot. `other` is the text of the day-of-week column. */
export function expandDaysOfMonth(text: string, other: string): DaysOfMonth | null {
  const nearest = /^(?:(\d+)w|w(\d+))$/.exec(text)
  if (nearest !== null) {
    const day = Number(nearest[1] ?? nearest[2])
    if (day < 1 || day > 31) return null
    return { restricted: true, days: [day], last: false, nearestWeekday: day }
  }
  const items = text.split(',')
  const plain = items.filter((item) => item !== 'l').map((item) => item.replace(/-l(?=$|\/)/, '-31'))
  const last = plain.length < items.length
  const expanded = plain.length === 0 ? { any: false, values: [] } : expandField(plain.join(','), dayOfMonth)
  if (expanded === null) return null
  const { any, values } = expanded
  const restricted = !any && !meansAll(values.length + (last ? 1 : 0), 31, other)
  return { restricted, days: values, last, nearestWeekday: null }
}

/** Reads the day-of-week column; null where it cannot. `other` is the text of the day-of-month column. */
export function expandDaysOfWeek(text: string, other: string): DaysOfWeek | null {
  const items = text.split(',')
  const read = items.filter((item) => item !== '*').map(readDaysOfWeek)
  const days = new Set<number>()
  const nths: NthWeekday[] = []
  for (const item of read) {
    if (item === null) return null
    for (const weekday of item.days) {
      days.add(weekday)
      if (item.nth !== null) nths.push({ weekday, nth: item.nth })
    }
  }
  const any = read.length < items.length
  const size = days.size + (any ? 1 : 0)
  const isMixed = nths.length > 0 && [...days].some((day) => !nths.some(({ weekday }) => weekday === day))
  // As in croniter, `#` and `L` do not mix with plain days, unless together they are the whole week.
  if (isMixed && size !== 7) return null
  return { restricted: !any && !meansAll(size, 7, other), days: ascending(days), nths }
}

/** Reads `5`, `1-5`, `5#3`, `mon-fri#1` or `L5`. */
function readDaysOfWeek(
  item: string,
): { readonly days: readonly number[]; readonly nth: NthWeekday['nth'] | null } | null {
  const [, ranked, rank, last] = /^(?:(\w+|[a-z]{3}-[a-z]{3})#(\d+)|l(\d+))$/.exec(item) ?? []
  const days = expandItem(ranked ?? last ?? item, dayOfWeek)
  if (days === null) return null
  if (last !== undefined) return { days, nth: 'last' }
  if (rank === undefined) return { days, nth: null }
  const nth = Number(rank)
  return nth >= 1 && nth <= 5 ? { days, nth } : null
}

// A list of all days restricts nothing, but only where the other column has a star: without one, both columns count.
function meansAll(size: number, all: number, other: string): boolean {
  return size === all && other.includes('*')
}
