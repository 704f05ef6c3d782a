import type { Json, JsonObject } from './json.ts'
import { pythonFloat } from './python-float.ts'

/** What Python's `repr` prints for a value read from JSON: `'it'`, `"it's"`, `None`, `True`, `7200.0`, `['a', 1]`, `{'a': None}`. */
export function pythonRepr(value: Json): string {
  if (value === null) return 'None'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') return pythonFloat(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (isList(value)) return `[${value.map(pythonRepr).join(', ')}]`
  const members = Object.entries(value).map(([key, item]) => `${quoted(key)}: ${pythonRepr(item)}`)
  return `{${members.join(', ')}}`
}

/** What Python's `str` prints: a text as it is, anything else as `repr`. */
export function pythonText(value: Json): string {
  return typeof value === 'string' ? value : pythonRepr(value)
}

const unprintable = /[\p{C}\p{Z}]/u
const named: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = Array.from(text, (character) => {
    if (character === quote) return `\\${quote}`
    if (character === ' ') return character
    return named.get(character) ?? (unprintable.test(character) ? escaped(character.codePointAt(0) ?? 0) : character)
  })
  return `${quote}${body.join('')}${quote}`
}

function escaped(codePoint: number): string {
  const digits = codePoint.toString(16)
  if (codePoint <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return codePoint <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value)
