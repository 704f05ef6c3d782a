import { findAttribute } from './attribute.ts'
import { missingKey, raised } from './exceptions.ts'
import { format } from './format.ts'
import { cause, int, str, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { escapeNonAscii, reprOf, textOf } from './repr.ts'
import { subscript } from './subscript.ts'
import type { CallArguments, Value } from './value.ts'

const field = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\})*))?\}|[{}]/g

/** Fields are numbered by hand or by themselves, never both in one text. */
interface Counter {
  next: number
  style: 'manual' | 'automatic' | null
}

/** `text.format(…)` */
export function formatFields(machine: Machine, text: string, args: CallArguments, place: Place): Value {
  if (args.rest !== null) return args.rest
  const counter: Counter = { next: 0, style: null }
  let doubt: Value | null = null
  const fill = (template: string): string =>
    template.replace(
      field,
      (all: string, name: string | undefined, conversion: string | undefined, spec: string | undefined) => {
        if (all === '{{' || all === '}}') return all[0] ?? ''
        if (name === undefined) throw raised('ValueError', `Single '${all}' encountered in format string`, place)
        const value = fieldValue(machine, name, args, counter, place)
        const made = one(machine, value, conversion, fill(spec ?? ''), place)
        if (typeof made === 'string') return made
        doubt ??= made
        return ''
      },
    )
  const filled = fill(text)
  return doubt ?? str(filled)
}

function fieldValue(machine: Machine, name: string, args: CallArguments, counter: Counter, place: Place): Value {
  const [, first = '', further = ''] = /^([^.[]*)(.*)$/s.exec(name) ?? []
  const path = further.split(/(?=[.[])/).filter((part) => part !== '')
  const isNumbered = /^\d+$/.test(first)
  if (first === '' || isNumbered) {
    const style = isNumbered ? 'manual' : 'automatic'
    if (counter.style !== null && counter.style !== style)
      throw raised('ValueError', `cannot switch from ${counter.style} field numbering`, place)
    counter.style = style
  }
  const index = first === '' ? counter.next++ : isNumbered ? Number(first) : null
  let value = index === null ? args.keywords.get(first) : args.positional[index]
  if (value === undefined && index === null) throw missingKey(str(first), place)
  if (value === undefined) {
    throw raised('IndexError', `Replacement index ${index} out of range for positional args tuple`, place)
  }
  for (const part of path) {
    const key = part.startsWith('[') ? part.slice(1, -1) : part.slice(1)
    if (part.startsWith('[')) value = subscript(machine, value, /^\d+$/.test(key) ? int(Number(key)) : str(key), place)
    else value = findAttribute(machine, value, key, place) ?? unknown(cause('the field is not modelled', place))
  }
  return value
}

function one(
  machine: Machine,
  value: Value,
  conversion: string | undefined,
  spec: string,
  place: Place,
): string | Value {
  if (conversion === undefined) return format(machine, value, spec, place)
  const text = converted(machine, value, conversion, place)
  return typeof text === 'string' ? format(machine, str(text), spec, place) : text
}

/** `!s`, `!r` and `!a` of a replacement field. */
export function converted(machine: Machine, value: Value, conversion: string, place: Place): string | Value {
  if (value.kind === 'unknown') return value
  const text = conversion === 's' ? textOf(machine, value, place) : reprOf(machine, value, place)
  return conversion === 'a' && typeof text === 'string' ? escapeNonAscii(text) : text
}
