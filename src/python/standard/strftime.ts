import { daysOf } from './civil.ts'
import { isoText, type Moment, microsPerDay, offsetText, partsOf } from './moment.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `strftime` for the directives that do not depend on the locale; null where there is another one. */
export function strftime(moment: Moment, pattern: string): string | null {
  if (moment.kind !== 'date' && moment.kind !== 'datetime') return null
  const wall = moment.kind === 'date' ? BigInt(moment.days) * microsPerDay : moment.wall
  const offset = moment.kind === 'datetime' ? moment.offset : null
  const [year, month, day, hour, minute, second, micro] = partsOf(wall)
  const values: Readonly<Record<string, string>> = {
    Y: year < 1000 ? '' : String(year),
    m: two(month),
    d: two(day),
    H: two(hour),
    M: two(minute),
    S: two(second),
    f: String(micro).padStart(6, '0'),
    y: two(year % 100),
    j: String(daysOf(year, month, day) - daysOf(year, 1, 1) + 1).padStart(3, '0'),
    I: two(hour % 12 === 0 ? 12 : hour % 12),
    F: isoText({ kind: 'date', days: Number(wall / microsPerDay) }),
    T: `${two(hour)}:${two(minute)}:${two(second)}`,
    z: offset === null ? '' : offsetText(offset).replaceAll(':', ''),
    '%': '%',
  }
  let known = true
  const text = pattern.replace(/%(.)/gs, (_all, directive: string) => {
    const value = values[directive]
    if (value === undefined || (directive === 'Y' && value === '')) known = false
    return value ?? ''
  })
  return known && !text.endsWith('%') ? text : null
}
