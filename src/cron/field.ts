/** One column of a cron expression: its bounds, and the names it takes for numbers. */
export interface Field {
  readonly name: string
  readonly min: number
  readonly max: number
  readonly names: ReadonlyMap<string, number>
}

/** The values of a column, ascending. `any` where a `*` is among its items: nothing else matters then. */
export interface Values {
  readonly any: boolean
  readonly values: readonly number[]
}

const numbered = (names: string, first: number): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, index) => [name, index + first]))

const nameless: ReadonlyMap<string, number> = new Map()

export const minute: Field = { name: 'minute', min: 0, max: 59, names: nameless }
export const hour: Field = { name: 'hour', min: 0, max: 23, names: nameless }
export const dayOfMonth: Field = { name: 'day of the month', min: 1, max: 31, names: nameless }
export const month: Field = {
  name: 'month',
  min: 1,
  max: 12,
  names: numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
}
export const dayOfWeek: Field = {
  name: 'day of the week',
  min: 0,
  max: 6,
  names: numbered('sun mon tue wed thu fri sat', 0),
}
export const second: Field = { name: 'second', min: 0, max: 59, names: nameless }
export const year: Field = { name: 'year', min: 1970, max: 2099, names: nameless }

/** Reads a whole column; null where an item of it cannot be read. */
export function expandField(text: string, field: Field): Values | null {
  const values = new Set<number>()
  let any = false
  for (const item of text.split(',')) {
    if (item === '*') {
      any = true
      continue
    }
    const expanded = expandItem(item, field)
    if (expanded === null) return null
    for (const value of expanded) values.add(value)
  }
  return { any, values: ascending(values) }
}

/** Reads `a`, `a-b`, `a-b/n`, `a/n` or `*` with a step; null where it is none of them or leaves the column's bounds. */
export function expandItem(item: string, field: Field): readonly number[] | null {
  const shape = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(item)
  if (shape === null) return null
  const [, start = '', end, stepText] = shape
  const step = stepText === undefined ? 1 : Number(stepText)
  if (step === 0) return null
  if (start === '*') return end === undefined && stepText !== undefined ? steps(field.min, field.max, step) : null

  const low = numberOf(start, field)
  if (low === null || low > field.max) return null
  if (end === undefined && (stepText === undefined || low === field.max)) return low < field.min ? null : [low]
  const high = end === undefined ? field.max : numberOf(end, field)
  if (high === null || high > field.max) return null
  const values = span(low, high, step, field)
  return values.some((value) => value < field.min) ? null : values
}

export function ascending(values: Iterable<number>): readonly number[] {
  return [...values].toSorted((a, b) => a - b)
}

/** Equal ends are the whole column, and an end before the start wraps around. */
function span(low: number, high: number, step: number, field: Field): readonly number[] {
  if (low === high) return steps(field.min, field.max, step)
  if (low < high) return steps(low, high, step)
  const upper = steps(low, field.max, step)
  const overshoot = step - (field.max - (upper.at(-1) ?? field.max))
  // The step does not carry over the wrap evenly: croniter restarts one late unless it lands on the first value.
  return [...upper, ...steps(overshoot === 1 ? field.min : field.min + overshoot, high, step)]
}

export function steps(low: number, high: number, step: number): readonly number[] {
  const values: number[] = []
  for (let value = low; value <= high; value += step) values.push(value)
  return values
}

function numberOf(text: string, field: Field): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : (field.names.get(text) ?? null)
  return field === dayOfWeek && value === 7 ? 0 : value
}
