import { special } from './attribute.ts'
import { type FormatSpec, formatFloat, formatInt, formatText, parseFormatSpec } from './format-spec.ts'
import { cause, str, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { textOf } from './repr.ts'
import type { UnknownValue, Value } from './value.ts'

/** `format(value, spec)` */
export function format(machine: Machine, value: Value, spec: string, place: Place): string | UnknownValue {
  if (value.kind === 'unknown') return value
  if (value.kind === 'instance') {
    const own = special(machine, value, '__format__', [str(spec)], place)
    if (own?.kind === 'str') return own.value
    if (own?.kind === 'unknown') return own
    if (spec === '') return textOf(machine, value, place)
    const hasText = special(machine, value, '__str__', [], place)
    if (hasText === undefined && value.base !== null) return format(machine, value.base, spec, place)
  }
  if (spec === '') return textOf(machine, value, place)
  const parsed = parseFormatSpec(spec)
  const formatted = parsed === null ? null : formatKnown(value, parsed)
  if (formatted !== null) return formatted
  return unknown(cause(`the format \`${spec}\` is not modelled for this value`, place))
}

// A specification of any kind makes a number of a bool.
function formatKnown(value: Value, spec: FormatSpec): string | null {
  if (value.kind === 'int' || value.kind === 'bool') return formatInt(BigInt(value.value), spec)
  if (value.kind === 'float') return formatFloat(value.value, spec)
  return value.kind === 'str' ? formatText(value.value, spec) : null
}
