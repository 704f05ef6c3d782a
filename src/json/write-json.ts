import type { Json, JsonObject } from './json.ts'
import { jsonFloat } from './python-float.ts'

/**
 * Writes JSON as dlt saves it, with keys in the order in which they were inserted: compact, or
 * indented by that many spaces. Floats keep their point (`7200.0`); infinities and nan are null.
 */
export function writeJson(value: Json, indent = 0): string {
  return layOut(value, { indent, keysOf: Object.keys }, '')
}

/** How a document is laid out: which keys of an object in which order, and how deep each level is indented. */
export interface Layout {
  readonly indent: number
  readonly keysOf: (object: JsonObject) => readonly string[]
}

/** Text that is not well-formed Unicode is written with escapes, so two different values never print alike. */
export function layOut(value: Json, layout: Layout, margin: string): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return jsonFloat(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = margin + ' '.repeat(layout.indent)
  const colon = layout.indent > 0 ? ': ' : ':'
  if (isList(value))
    return enclose(
      '[',
      ']',
      value.map((item) => layOut(item, layout, inner)),
      layout,
      margin,
    )
  const members = layout
    .keysOf(value)
    .map((key) => `${JSON.stringify(key)}${colon}${layOut(value[key] ?? null, layout, inner)}`)
  return enclose('{', '}', members, layout, margin)
}

function enclose(open: string, close: string, parts: readonly string[], layout: Layout, margin: string): string {
  if (parts.length === 0 || layout.indent === 0) return `${open}${parts.join(',')}${close}`
  const inner = `\n${margin}${' '.repeat(layout.indent)}`
  return `${open}${inner}${parts.join(`,${inner}`)}\n${margin}${close}`
}

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value)
