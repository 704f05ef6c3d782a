import { special } from './attribute.ts'
import { floatText } from './float-text.ts'
import { cause, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import type { UnknownValue, Value } from './value.ts'

type Text = string | UnknownValue

/** `str(value)` */
export function textOf(machine: Machine, value: Value, place: Place): Text {
  if (value.kind === 'str') return value.value
  if (value.kind === 'instance') {
    const own = special(machine, value, '__str__', [], place)
    if (own !== undefined) return asText(own, value.cls.names.havoc)
    if (value.base?.kind === 'str') return value.base.value
    const args = value.names.names.get('args')
    if (args?.kind === 'tuple' && value.cls.mro.some((cls) => cls.name === 'BaseException')) {
      if (args.items.length === 0) return ''
      const [only] = args.items
      if (only !== undefined && args.items.length === 1) {
        const isKeyError = value.cls.mro.some((cls) => cls.name === 'KeyError')
        return isKeyError ? reprOf(machine, only, place) : textOf(machine, only, place)
      }
      return reprOf(machine, args, place)
    }
  }
  return reprOf(machine, value, place)
}

// Python refuses to write decimal numbers of more than 4,300 digits.
function digitsOf(machine: Machine, value: bigint, place: Place): Text {
  if (value < widest && value > -widest) return String(value)
  const why = cause('the number is too long to be written', place)
  machine.mayRaise(why)
  return unknown(why)
}

const widest = 10n ** 4300n

/** `repr(value)`. Values whose text names an address in memory are unknown. */
export function reprOf(machine: Machine, value: Value, place: Place): Text {
  machine.step(place)
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'ellipsis':
      return 'Ellipsis'
    case 'notimplemented':
      return 'NotImplemented'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return digitsOf(machine, value.value, place)
    case 'float':
      return floatText(value.value)
    case 'str':
      return quote(value.value)
    case 'bytes':
      return quoteBytes(value.value)
    case 'tuple':
      return wrap(machine, value.items, place, '(', value.items.length === 1 ? ',)' : ')')
    case 'list':
      return value.havoc ?? within(value, '[...]', () => wrap(machine, value.items, place, '[', ']'))
    case 'set': {
      if (value.havoc !== null) return value.havoc
      if (value.entries.size > 1) return lost(value, 'the order of a set changes from run to run', place)
      const inner = value.entries.size === 0 ? '' : wrap(machine, [...value.entries.values()], place, '{', '}')
      if (typeof inner !== 'string') return inner
      if (value.frozen) return `frozenset(${inner})`
      return inner === '' ? 'set()' : inner
    }
    case 'dict':
      return value.havoc ?? within(value, '{...}', () => dictText(machine, value, place))
    case 'range': {
      const step = value.step === 1n ? '' : `, ${value.step}`
      return `range(${value.start}, ${value.stop}${step})`
    }
    case 'slice':
      return wrap(machine, [value.lower, value.upper, value.step], place, 'slice(', ')')
    case 'class': {
      const module = value.names.names.get('__module__')
      const name = value.names.names.get('__qualname__')
      const qualified = name?.kind === 'str' ? name.value : value.name
      if (value.foreign !== null) return value.foreign
      return module?.kind === 'str' && module.value !== 'builtins'
        ? `<class '${module.value}.${qualified}'>`
        : `<class '${qualified}'>`
    }
    case 'instance': {
      const own = special(machine, value, '__repr__', [], place)
      if (own !== undefined) return asText(own, null)
      const args = value.names.names.get('args')
      if (args?.kind === 'tuple' && value.cls.mro.some((cls) => cls.name === 'BaseException')) {
        return wrap(machine, args.items, place, `${value.cls.name}(`, ')')
      }
      if (value.base !== null) return reprOf(machine, value.base, place)
      return lost(value, 'its text holds an address in memory', place)
    }
    case 'unknown':
      return value
    case 'iterator':
    case 'function':
    case 'native':
    case 'method':
    case 'descriptor':
    case 'module':
      return lost(value, 'its text holds an address or a path of the machine', place)
  }
}

const shown = new Set<Value>()

/** What holds itself is not written out within its own text. */
function within(value: Value, again: string, write: () => Text): Text {
  if (shown.has(value)) return again
  shown.add(value)
  try {
    return write()
  } finally {
    shown.delete(value)
  }
}

const lost = (_value: Value, reason: string, place: Place): UnknownValue => ({
  kind: 'unknown',
  cause: { reason, expression: place.unit.text.slice(place.start, place.end), place },
  may: [],
  foreign: null,
  isModule: false,
})

function asText(value: Value, _havoc: UnknownValue | null): Text {
  if (value.kind === 'str') return value.value
  if (value.kind === 'instance' && value.base?.kind === 'str') return value.base.value
  return value.kind === 'unknown' ? value : ''
}

function wrap(machine: Machine, items: readonly Value[], place: Place, open: string, close: string): Text {
  const texts: string[] = []
  for (const item of items) {
    const text = reprOf(machine, item, place)
    if (typeof text !== 'string') return text
    texts.push(text)
  }
  return `${open}${texts.join(', ')}${close}`
}

function dictText(machine: Machine, value: Extract<Value, { kind: 'dict' }>, place: Place): Text {
  const texts: string[] = []
  for (const entry of value.entries.values()) {
    const key = reprOf(machine, entry.key, place)
    if (typeof key !== 'string') return key
    const text = reprOf(machine, entry.value, place)
    if (typeof text !== 'string') return text
    texts.push(`${key}: ${text}`)
  }
  return `{${texts.join(', ')}}`
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** A text in Python's quotes: single ones, double where the text holds a single quote and no double one. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  let quoted = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (character === mark) quoted += `\\${character}`
    else if (named[character] !== undefined) quoted += named[character]
    else if (isPrintable(character)) quoted += character
    else if (code < 0x100) quoted += `\\x${hex(code, 2)}`
    else if (code < 0x10000) quoted += `\\u${hex(code, 4)}`
    else quoted += `\\U${hex(code, 8)}`
  }
  return `${mark}${quoted}${mark}`
}

/** `ascii(text)` of a text that `repr` gave. */
export const escapeNonAscii = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x80) return character
      return code < 0x100 ? `\\x${hex(code, 2)}` : code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
    })
    .join('')

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0')

/** `str.isprintable` of one character. */
export const isPrintable = (character: string): boolean => character === ' ' || !/[\p{C}\p{Z}]/u.test(character)

function quoteBytes(value: Uint8Array): string {
  const mark = value.includes(0x27) && !value.includes(0x22) ? '"' : "'"
  let quoted = ''
  for (const byte of value) {
    const character = String.fromCharCode(byte)
    if (character === mark) quoted += `\\${character}`
    else if (named[character] !== undefined) quoted += named[character]
    else if (byte >= 0x20 && byte < 0x7f) quoted += character
    else quoted += `\\x${hex(byte, 2)}`
  }
  return `b${mark}${quoted}${mark}`
}
