/** The pattern of each directive that does not depend on the locale. (CPython's `_strptime`) */
const directives: ReadonlyMap<string, string> = new Map([
  ['d', '(?<d>3[01]|[12]\\d|0[1-9]|[1-9]| [1-9])'],
  ['f', '(?<f>\\d{1,6})'],
  ['H', '(?<H>2[0-3]|[01]\\d|\\d)'],
  ['m', '(?<m>1[0-2]|0[1-9]|[1-9])'],
  ['M', '(?<M>[0-5]\\d|\\d)'],
  ['S', '(?<S>6[01]|[0-5]\\d|\\d)'],
  ['y', '(?<y>\\d\\d)'],
  ['Y', '(?<Y>\\d{4})'],
  ['z', '(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d)?|Z)'],
  ['%', '%'],
])

/** The seven parts of a datetime, and its distance from UTC in microseconds; null where there is none. */
export interface ParsedTime {
  readonly kind: 'parsed'
  readonly parts: readonly number[]
  readonly offset: bigint | null
}

/** `datetime.strptime(text, format)`; null for a format or text that is not modelled. */
export function parseTime(text: string, format: string): ParsedTime | 'mismatch' | null {
  const pattern = patternOf(format)
  // Python's digits are all of Unicode's, and its names are compared without case.
  if (pattern === null || /[^\x20-\x7e]/.test(text + format)) return null
  const found = pattern.exec(text)?.groups
  if (found === undefined) return pattern.test(text) ? parsed({}) : 'mismatch'
  return found['m'] === '2' && found['d'] === '29' && found['Y'] === undefined ? null : parsed(found)
}

function patternOf(format: string): RegExp | null {
  const seen = new Set<string>()
  let pattern = ''
  for (const [part] of format.matchAll(/%.?|\s+|[^%\s]/gs)) {
    if (part.startsWith('%')) {
      const directive = directives.get(part.slice(1))
      if (directive === undefined || (part !== '%%' && seen.has(part))) return null
      seen.add(part)
      pattern += directive
    } else pattern += /\s/.test(part) ? '\\s+' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  }
  return new RegExp(`^${pattern}$`, 'i')
}

function parsed(found: Readonly<Record<string, string | undefined>>): ParsedTime {
  const number = (name: string, otherwise: number): number => Number(found[name]?.trim() ?? otherwise)
  const short = number('y', Number.NaN)
  const year = Number.isNaN(short) ? number('Y', 1900) : short + (short <= 68 ? 2000 : 1900)
  const micro = Number((found['f'] ?? '0').padEnd(6, '0'))
  const parts = [year, number('m', 1), number('d', 1), number('H', 0), number('M', 0), number('S', 0), micro]
  return { kind: 'parsed', parts, offset: offsetOf(found['z']) }
}

function offsetOf(zone: string | undefined): bigint | null {
  if (zone === undefined) return null
  if (zone.toUpperCase() === 'Z') return 0n
  const [hours = 0, minutes = 0, seconds = 0] = zone.slice(1).match(/\d\d/g)?.map(Number) ?? []
  const micros = BigInt((hours * 60 + minutes) * 60 + seconds) * 1_000_000n
  return zone.startsWith('-') ? -micros : micros
}
