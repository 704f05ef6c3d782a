import { builtinBase } from '../builtin-types.ts'
import { raised } from '../exceptions.ts'
import { floatText } from '../float-text.ts'
import { indexOf, plain } from '../index-of.ts'
import { cause, none, positional, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { classMember } from '../native-class.ts'
import { sorted } from '../order.ts'
import { reprOf } from '../repr.ts'
import { truth } from '../truth.ts'
import type { DictValue, UnknownValue, Value } from '../value.ts'

/** How `json.dumps` is asked to write. */
export interface DumpOptions {
  readonly ascii: boolean
  readonly allowNan: boolean
  readonly skipKeys: boolean
  readonly sortKeys: boolean
  /** What each level is indented by; null for one line. */
  readonly indent: string | null
  readonly between: string
  readonly afterKey: string
  /** Called with what has no form in JSON; None where there is no such function. */
  readonly fallback: Value
}

/** Carries an unknown out of the depth of a value. */
class Doubt extends Error {
  readonly value: UnknownValue

  constructor(value: UnknownValue) {
    super('an unknown value')
    this.value = value
  }
}

/** `json.dumps(value)`; an unknown where something in it cannot be known. */
export function dump(machine: Machine, value: Value, options: DumpOptions, place: Place): string | UnknownValue {
  try {
    return write({ machine, options, place, around: new Set() }, value, 0)
  } catch (error) {
    if (error instanceof Doubt) return error.value
    throw error
  }
}

interface Writer {
  readonly machine: Machine
  readonly options: DumpOptions
  readonly place: Place
  /** The containers that are being written. */
  readonly around: Set<Value>
}

function write(to: Writer, value: Value, depth: number): string {
  to.machine.step(to.place)
  if (depth > 100) throw new Doubt(unknown(cause('it is nested too deep to be worth writing', to.place)))
  const inner = value.kind === 'instance' && builtinBase(value.cls) !== null ? plain(value) : value
  switch (inner.kind) {
    case 'unknown':
      throw new Doubt(inner)
    case 'none':
      return 'null'
    case 'bool':
      return String(inner.value)
    case 'int':
    case 'float':
      return number(to, inner)
    case 'str':
      return quoted(inner.value, to.options.ascii)
    case 'list':
    case 'tuple': {
      if (inner.kind === 'list' && inner.havoc !== null) throw new Doubt(inner.havoc)
      const { items } = inner
      return within(to, value, () =>
        joined(
          to,
          '[',
          items.map((item) => write(to, item, depth + 1)),
          ']',
          depth,
        ),
      )
    }
    case 'dict':
      if (inner.havoc !== null) throw new Doubt(inner.havoc)
      if (value.kind === 'instance' && classMember(value.cls, 'items')?.kind === 'function')
        throw new Doubt(unknown(cause('a mapping with its own `items` is not modelled', to.place)))
      return within(to, value, () => joined(to, '{', entries(to, inner, depth), '}', depth))
    default:
      return other(to, value, depth)
  }
}

function other(to: Writer, value: Value, depth: number): string {
  if (to.options.fallback.kind !== 'none') {
    return within(to, value, () =>
      write(to, to.machine.call(to.options.fallback, positional(value), to.place), depth + 1),
    )
  }
  const type = to.machine.typeOf(value)
  // An iterator goes by many names.
  const name = type.kind === 'class' && value.kind !== 'iterator' ? type.name : '…'
  throw raised('TypeError', `Object of type ${name} is not JSON serializable`, to.place)
}

function within(to: Writer, value: Value, run: () => string): string {
  if (to.around.has(value)) throw raised('ValueError', 'Circular reference detected', to.place)
  to.around.add(value)
  const text = run()
  to.around.delete(value)
  return text
}

function number(to: Writer, value: Extract<Value, { kind: 'int' | 'float' }>): string {
  if (value.kind === 'float') return floating(to, value.value)
  const text = reprOf(to.machine, value, to.place)
  if (typeof text === 'string') return text
  throw new Doubt(text)
}

function floating(to: Writer, value: number): string {
  if (Number.isFinite(value)) return floatText(value)
  if (!to.options.allowNan) throw raised('ValueError', 'Out of range float values are not JSON compliant', to.place)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
}

function entries(to: Writer, dict: DictValue, depth: number): string[] {
  const { machine, options, place } = to
  const pairs = [...dict.entries.values()]
  const ordered = options.sortKeys
    ? sorted(
        machine,
        pairs.map(({ key, value }) => ({ key, value: tuple([key, value]) })),
        place,
      )
    : pairs.map(({ key, value }) => tuple([key, value]))
  if (!Array.isArray(ordered)) throw new Doubt(ordered as UnknownValue)
  return (ordered as Value[]).flatMap((pair) => {
    const [key = none, value = none] = pair.kind === 'tuple' ? pair.items : []
    const name = keyText(to, key)
    return name === null ? [] : [`${quoted(name, options.ascii)}${options.afterKey}${write(to, value, depth + 1)}`]
  })
}

/** A key as text; null where it is left out. */
function keyText(to: Writer, key: Value): string | null {
  const inner = key.kind === 'instance' && builtinBase(key.cls) !== null ? plain(key) : key
  switch (inner.kind) {
    case 'unknown':
      throw new Doubt(inner)
    case 'str':
      return inner.value
    case 'none':
      return 'null'
    case 'bool':
      return String(inner.value)
    case 'int':
    case 'float':
      return number(to, inner)
    default:
      if (to.options.skipKeys) return null
      throw raised('TypeError', 'keys must be str, int, float, bool or None', to.place)
  }
}

function joined(to: Writer, open: string, parts: readonly string[], close: string, depth: number): string {
  const { indent, between } = to.options
  if (indent === null || parts.length === 0) return `${open}${parts.join(between)}${close}`
  const line = `\n${indent.repeat(depth + 1)}`
  return `${open}${line}${parts.join(`${between}${line}`)}\n${indent.repeat(depth)}${close}`
}

const quoted = (text: string, ascii: boolean): string =>
  JSON.stringify(text)
    .replace(/\\u([0-9a-f]{4})/g, (all, code: string) => (ascii || Number.parseInt(code, 16) < 0x20 ? all : lone(code)))
    .replace(ascii ? /[\u007f-\uffff]/g : /(?!)/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

// JavaScript writes half a surrogate pair as an escape, Python as it is.
const lone = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))

/** What `json.dumps` was asked for; an unknown where that is not modelled. */
export function dumpOptions(
  machine: Machine,
  given: ReadonlyMap<string, Value>,
  place: Place,
): DumpOptions | UnknownValue {
  const doubt = [...given.values()].find((value) => value.kind === 'unknown')
  if (doubt?.kind === 'unknown') return doubt
  const own = given.get('cls') ?? none
  if (own.kind !== 'none') return unknown(cause('`cls` of `dumps` is not modelled', place))
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = given.get(name)
    return value === undefined ? otherwise : truth(machine, value, place) === true
  }
  const indent = indentOf(given.get('indent') ?? none)
  if (indent === undefined) return unknown(cause('this indentation is not modelled', place))
  const separators = separatorsOf(given.get('separators') ?? none, indent)
  if (separators === null) return unknown(cause('these separators are not modelled', place))
  return {
    ascii: flag('ensure_ascii', true),
    allowNan: flag('allow_nan', true),
    skipKeys: flag('skipkeys', false),
    sortKeys: flag('sort_keys', false),
    indent,
    between: separators[0],
    afterKey: separators[1],
    fallback: given.get('default') ?? none,
  }
}

function indentOf(value: Value): string | null | undefined {
  if (value.kind === 'none') return null
  if (value.kind === 'str') return value.value
  const width = indexOf(value)
  return width === null || width > 100n ? undefined : ' '.repeat(Math.max(Number(width), 0))
}

function separatorsOf(value: Value, indent: string | null): readonly [string, string] | null {
  if (value.kind === 'none') return indent === null ? [', ', ': '] : [',', ': ']
  const items = value.kind === 'tuple' || (value.kind === 'list' && value.havoc === null) ? value.items : []
  const [between, afterKey] = items
  return items.length === 2 && between?.kind === 'str' && afterKey?.kind === 'str'
    ? [between.value, afterKey.value]
    : null
}
