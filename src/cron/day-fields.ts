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
  const days = new Set<number>()
  const nths: NthWeekday[] = []
  let any = false
  for (const item of text.split(',')) {
    const [, ranked, rank, last] = /^(?:(\w+|[a-z]{3}-[a-z]{3})#(\d+)|l(\d+))$/.exec(item) ?? []
    const nth = last === undefined ? Number(rank ?? 0) : 'last'
    const isNth = rank !== undefined || last !== undefined
    if (item === '*') {
      any = true
      continue
    }
    const expanded = expandItem(ranked ?? last ?? item, dayOfWeek)
    if (expanded === null || (rank !== undefined && (Number(rank) < 1 || Number(rank) > 5))) return null
    for (const day of expanded) {
      days.add(day)
      if (isNth) nths.push({ weekday: day, nth })
    }
  }
  const size = days.size + (any ? 1 : 0)
  const isMixed = nths.length > 0 && [...days].some((day) => !nths.some(({ weekday }) => weekday === day))
  if (isMixed && size !== 7) return null
  return { restricted: !any && !meansAll(size, 7, other), days: ascending(days), nths }
}

// A list of all days restricts nothing, but only where the other column has a star: without one, both columns count.
function meansAll(size: number, all: number, other: string): boolean {
  return size === all && other.includes('*')
}
