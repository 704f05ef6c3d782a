import { missingKey, raised } from './exceptions.ts'
import { type FormatSpec, formatFloat, formatInt } from './format-spec.ts'
import { cause, str, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { reprOf, textOf } from './repr.ts'
import type { Value } from './value.ts'

const directive = /%(?:\(([^)]*)\))?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g

/** `text % values` */
export function formatPercent(machine: Machine, text: string, values: Value, place: Place): Value {
  const inside = values.kind === 'instance' && values.base !== null ? values.base : values
  const mapping = inside.kind === 'dict' ? inside : null
  if (mapping?.havoc != null) return mapping.havoc
  const items = inside.kind === 'tuple' ? [...inside.items] : [values]
  let used = 0
  let doubt: Value | null = null
  const filled = text.replace(
    directive,
    (_all, key: string | undefined, flags: string, width, precision, type: string) => {
      if (type === '%') return '%'
      const value = key === undefined ? items[used++] : mapping?.entries.get(`s${key}`)?.value
      if (value === undefined) {
        if (key !== undefined && mapping !== null) throw missingKey(str(key), place)
        throw raised('TypeError', 'not enough arguments for format string', place)
      }
      const made = one(
        machine,
        value,
        flags,
        Number(width ?? 0),
        precision === undefined ? null : Number(precision),
        type,
        place,
      )
      if (typeof made === 'string') return made
      doubt ??= made
      return ''
    },
  )
  if (doubt !== null) return doubt
  if (filled.includes('%') && /%(?![%])/.test(text.replace(directive, ''))) {
    return unknown(cause('the format is not modelled', place))
  }
  if (mapping === null && used < items.length && inside.kind === 'tuple') {
    throw raised('TypeError', 'not all arguments converted during string formatting', place)
  }
  if (mapping === null && used === 0 && inside.kind !== 'tuple') {
    throw raised('TypeError', 'not all arguments converted during string formatting', place)
  }
  return str(filled)
}

function one(
  machine: Machine,
  value: Value,
  flags: string,
  width: number,
  precision: number | null,
  type: string,
  place: Place,
): string | Value {
  if (value.kind === 'unknown') return value
  const spec: FormatSpec = {
    fill: flags.includes('0') && !flags.includes('-') ? '0' : ' ',
    align: flags.includes('-') ? '<' : flags.includes('0') ? '=' : '>',
    sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '-',
    alternate: flags.includes('#'),
    width,
    grouping: null,
    precision,
    type,
  }
  if (width > 10_000) return unknown(cause('the width is not modelled', place))
  if (type === 's' || type === 'r') {
    const text = type === 's' ? textOf(machine, value, place) : reprOf(machine, value, place)
    if (typeof text !== 'string') return text
    const cut = precision === null ? text : [...text].slice(0, precision).join('')
    const missing = Math.max(width - [...cut].length, 0)
    return flags.includes('-') ? cut + ' '.repeat(missing) : ' '.repeat(missing) + cut
  }
  const number = value.kind === 'instance' && value.base !== null ? value.base : value
  if (/^[diuxXo]$/.test(type) && (number.kind === 'int' || number.kind === 'bool') && precision === null) {
    const made = formatInt(BigInt(number.value), { ...spec, type: /^[diu]$/.test(type) ? 'd' : type })
    if (made !== null) return made
  }
  if (/^[eEfFgG]$/.test(type) && (number.kind === 'int' || number.kind === 'bool' || number.kind === 'float')) {
    const made = formatFloat(Number(number.value), spec)
    if (made !== null) return made
  }
  return unknown(cause(`the format \`%${type}\` is not modelled for this value`, place))
}
