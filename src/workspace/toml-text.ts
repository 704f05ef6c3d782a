import { compareCodePoints } from '#json/code-point-order'
import { pythonFloat } from '#json/python-float'
import { isTable, type TomlValue } from './toml.ts'

/** Writes a value as TOML would, on one line, keys of tables sorted: equal values have equal texts, others do not. */
export function tomlText(value: TomlValue): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'number':
      return pythonFloat(value)
    case 'object':
      if ('moment' in value) return value.moment
      if (!isTable(value)) return `[${value.map(tomlText).join(', ')}]`
      return inlineTable(value)
  }
}

/** `a.b."c d"`: a path of keys as TOML writes it. */
export function tomlKey(path: readonly string[]): string {
  return path.map((part) => (/^[\w-]+$/.test(part) ? part : quoted(part))).join('.')
}

function inlineTable(table: ReadonlyMap<string, TomlValue>): string {
  const pairs = [...table].toSorted(([a], [b]) => compareCodePoints(a, b))
  return pairs.length === 0
    ? '{}'
    : `{ ${pairs.map(([key, value]) => `${tomlKey([key])} = ${tomlText(value)}`).join(', ')} }`
}

/** JSON's escapes are TOML's too, but TOML wants one for DEL. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007f')
}

/** Every text within a value, and every other value as TOML writes it. */
export function* textsWithin(value: TomlValue): Generator<string> {
  if (typeof value !== 'object' || 'moment' in value) yield plainText(value)
  else if (isTable(value)) for (const inner of value.values()) yield* textsWithin(inner)
  else for (const item of value) yield* textsWithin(item)
}

/** A text as it is, so that one from a file and one from a variable are the same; other values as TOML. */
export function plainText(value: TomlValue): string {
  return typeof value === 'string' ? value : tomlText(value)
}
