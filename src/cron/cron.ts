import { type DaysOfMonth, type DaysOfWeek, expandDaysOfMonth, expandDaysOfWeek } from './day-fields.ts'
import {
  dayOfMonth,
  dayOfWeek,
  expandField,
  type Field,
  hour,
  minute,
  month,
  second,
  steps,
  type Values,
  year,
} from './field.ts'
import { isRandom } from './random-field.ts'

/** A cron expression in croniter's dialect, expanded: which values each column takes, ascending. */
export interface Cron {
  readonly kind: 'cron'
  readonly text: string
  /** `[0]` unless a sixth column says otherwise. */
  readonly seconds: readonly number[]
  readonly minutes: readonly number[]
  readonly hours: readonly number[]
  readonly daysOfMonth: DaysOfMonth
  readonly months: readonly number[]
  readonly daysOfWeek: DaysOfWeek
  /** Null where every year does. */
  readonly years: readonly number[] | null
}

/** Valid for croniter, but drawn anew at every look (`R`): there is no schedule to speak of. */
export interface RandomCron {
  readonly kind: 'random'
  readonly text: string
}

export interface InvalidCron {
  readonly kind: 'invalid'
  readonly text: string
  /** What is wrong, as the end of a sentence: "`61` is not a valid minute". */
  readonly reason: string
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
  ['@daily', '0 0 * * *'],
  ['@weekly', '0 0 * * 0'],
  ['@monthly', '0 0 1 * *'],
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
])

/**
 * Reads a cron expression as croniter 7 does: minute, hour, day of the month, month, day of the week,
 * then second and year. Case does not matter, and any ASCII white space separates.
 */
export function parseCron(text: string): Cron | RandomCron | InvalidCron {
  const lower = text.toLowerCase()
  const columns = (aliases.get(lower) ?? lower).match(/[^ \t\n\r\f\v]+/g) ?? []
  const expanded = expandColumns(columns)
  if (typeof expanded === 'string') return { kind: 'invalid', text, reason: expanded }
  // In a valid expression an `r` that is not part of a name can only be a random column.
  return columns.some((column) => /^r\b/.test(column)) ? { kind: 'random', text } : { kind: 'cron', text, ...expanded }
}

/** Whether croniter accepts the expression. Random ones and impossible dates are accepted. */
export function isValidCron(text: string): boolean {
  return parseCron(text).kind !== 'invalid'
}

type Columns = Omit<Cron, 'kind' | 'text'>

const fields: readonly Field[] = [minute, hour, dayOfMonth, month, dayOfWeek, second, year]

/** Expands the columns, or says in words what is wrong with the first that cannot be. */
function expandColumns(columns: readonly string[]): Columns | string {
  if (columns.length < 5 || columns.length > 7) return `5, 6 or 7 columns are needed, ${columns.length} are given`
  const [m = '', h = '', dom = '', mon = '', dow = '', s = '0', y = '*'] = columns.map(plainText)
  const minutes = expandField(m, minute)
  const hours = expandField(h, hour)
  const daysOfMonth = expandDaysOfMonth(dom, dow)
  const months = expandField(mon, month)
  const daysOfWeek = expandDaysOfWeek(dow, dom)
  const seconds = expandField(s, second)
  const years = expandField(y, year)
  if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek || !seconds || !years) {
    const wrong = [minutes, hours, daysOfMonth, months, daysOfWeek, seconds, years].indexOf(null)
    return `\`${columns[wrong]}\` is not a valid ${fields[wrong]?.name}`
  }
  return {
    seconds: valuesOf(seconds, second),
    minutes: valuesOf(minutes, minute),
    hours: valuesOf(hours, hour),
    daysOfMonth,
    months: valuesOf(months, month),
    daysOfWeek,
    years: years.any || years.values.length === year.max - year.min + 1 ? null : years.values,
  }
}

// A valid `R` stands for some value of its column and a `?` for a star; wrong ones stay and are refused with the rest.
function plainText(column: string, index: number): string {
  const field = fields[index]
  const isStar = column === '?' && (field === dayOfMonth || field === dayOfWeek)
  return isStar || (field !== undefined && isRandom(column, field)) ? '*' : column
}

function valuesOf({ any, values }: Values, field: Field): readonly number[] {
  return any ? steps(field.min, field.max, 1) : values
}
