import { findAttribute, getAttribute, readAttribute, setAttribute, special } from './attribute.ts'
import {
  boolClass,
  bytesClass,
  descriptorClasses,
  dictClass,
  floatClass,
  frozensetClass,
  intClass,
  isInstance,
  listClass,
  rangeClass,
  setClass,
  sliceClass,
  strClass,
  tupleClass,
  typeClass,
} from './builtin-types.ts'
import { keyOf, loseNames } from './containers.ts'
import { asFraction, divideToEven, fixedText } from './exact-decimal.ts'
import { exceptionClasses, raised } from './exceptions.ts'
import { format } from './format.ts'
import { globalsOf, namesView } from './globals.ts'
import { advance, apply, isStop, iterate, iteratorFor, members } from './iterate.ts'
import { reach } from './join.ts'
import { sortItems } from './list-methods.ts'
import {
  bool,
  cause,
  ellipsis,
  float,
  foreign,
  int,
  iteratorOf,
  list,
  namespace,
  native,
  no,
  none,
  notImplemented,
  positional,
  pure,
  str,
  tuple,
  unknown,
  yes,
} from './literal.ts'
import { type Machine, type Place, PythonException } from './machine.ts'
import { isSubclass, objectClass } from './native-class.ts'
import { arithmetic, floorDivide } from './number.ts'
import { binary } from './operators.ts'
import { ordered } from './order.ts'
import { escapeNonAscii, reprOf } from './repr.ts'
import { superClass } from './super.ts'
import { truth } from './truth.ts'
import type { CallArguments, ClassValue, Namespace, NativeCall, UnknownValue, Value } from './value.ts'

type Items = (machine: Machine, items: readonly Value[], args: CallArguments, place: Place) => Value

/** A function of one iterable. */
const over =
  (read: typeof iterate, run: Items): NativeCall =>
  (machine, args, place) => {
    const [source = none] = args.positional
    if (args.rest !== null) return args.rest
    const items = read(machine, source, place)
    return Array.isArray(items) ? run(machine, items, args, place) : (items as UnknownValue)
  }

const asText = (text: string | UnknownValue): Value => (typeof text === 'string' ? str(text) : text)

const functions: Readonly<Record<string, NativeCall>> = {
  print: () => none,
  len: (machine, args, place) => {
    const [value = none] = args.positional
    if (value.kind === 'unknown') return value
    if (value.kind === 'str') return int([...value.value].length)
    const own = special(machine, value, '__len__', [], place)
    if (own !== undefined) return own
    const inner = value.kind === 'instance' && value.base !== null ? value.base : value
    if (inner.kind === 'int' || inner.kind === 'none' || inner.kind === 'function' || inner.kind === 'iterator') {
      throw raised('TypeError', 'object has no len()', place)
    }
    const items = members(machine, inner, place)
    return Array.isArray(items) ? int(items.length) : (items as UnknownValue)
  },
  repr: (machine, args, place) => asText(reprOf(machine, args.positional[0] ?? none, place)),
  ascii: (machine, args, place) => {
    const text = reprOf(machine, args.positional[0] ?? none, place)
    return typeof text === 'string' ? str(escapeNonAscii(text)) : text
  },
  format: (machine, args, place) => {
    const [value = none, spec = str('')] = args.positional
    return spec.kind === 'str' ? asText(format(machine, value, spec.value, place)) : none
  },
  isinstance: (machine, args, place) =>
    checkClass(machine, args.positional, (value, cls) => isInstance(value, cls), place),
  issubclass: (machine, args, place) =>
    checkClass(
      machine,
      args.positional,
      (value, cls) =>
        value.kind === 'class'
          ? (value.mro.find((base) => base.foreign !== null)?.foreign ?? isSubclass(value, cls))
          : false,
      place,
    ),
  callable: (machine, args, place) => {
    const [value = none] = args.positional
    if (value.kind === 'unknown') return value
    const called = value.kind === 'instance' ? findAttribute(machine, value.cls, '__call__', place) : undefined
    return bool(
      value.kind === 'function' ||
        value.kind === 'native' ||
        value.kind === 'method' ||
        value.kind === 'class' ||
        called !== undefined,
    )
  },
  getattr: (machine, args, place) => {
    const [value = none, name = none, otherwise] = args.positional
    if (name.kind === 'unknown') return unknown(name.cause, reach(value))
    if (name.kind !== 'str') throw raised('TypeError', 'attribute name must be string', place)
    if (otherwise === undefined) return getAttribute(machine, value, name.value, place)
    return readAttribute(machine, value, name.value, place) ?? otherwise
  },
  hasattr: (machine, args, place) => {
    const [value = none, name = none] = args.positional
    if (value.kind === 'unknown') return value
    if (name.kind !== 'str') return name
    const found = readAttribute(machine, value, name.value, place)
    return found?.kind === 'unknown' && found.foreign === null ? found : bool(found !== undefined)
  },
  setattr: (machine, args, place) => {
    const [target = none, name = none, value = none] = args.positional
    if (name.kind === 'str') setAttribute(machine, target, name.value, value, place)
    if (name.kind === 'unknown' && 'names' in target) loseNames(machine, target.names, name.cause)
    return none
  },
  sorted: (machine, args, place) => {
    const items = members(machine, args.positional[0] ?? none, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const result = sortItems(machine, items, args.keywords.get('key'), args.keywords.get('reverse'), place)
    return Array.isArray(result) ? list(result) : (result as UnknownValue)
  },
  reversed: over(iterate, (_machine, items) => iteratorOf('reversed', () => items.toReversed())),
  iter: (machine, args, place) => iteratorFor(machine, args.positional[0] ?? none, place),
  next: (machine, args, place) => next(machine, args.positional[0] ?? none, args.positional[1], place),
  enumerate: (machine, args, place) => {
    const [source = none, first] = args.positional
    const start = first ?? args.keywords.get('start') ?? int(0)
    return iteratorOf('enumerate', () => {
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      return (items as Value[]).map((item, index) =>
        tuple([start.kind === 'int' ? int(start.value + BigInt(index)) : start, item]),
      )
    })
  },
  zip: (machine, args, place) =>
    iteratorOf('zip', () => {
      const sources = args.positional.map((source) => iterate(machine, source, place))
      const doubt = sources.find((source) => !Array.isArray(source))
      if (doubt !== undefined) return doubt as UnknownValue
      const lists = sources as unknown as readonly Value[][]
      const lengths = lists.map((items) => items.length)
      const strict = args.keywords.get('strict')
      if (strict?.kind === 'bool' && strict.value && new Set(lengths).size > 1) {
        throw raised('ValueError', 'zip() arguments have different lengths', place)
      }
      const length = lengths.length === 0 ? 0 : Math.min(...lengths)
      return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? none)))
    }),
  map: (machine, args, place) =>
    iteratorOf('map', () => {
      const [callee = none, ...sources] = args.positional
      const lists = sources.map((source) => iterate(machine, source, place))
      const doubt = lists.find((source) => !Array.isArray(source))
      if (doubt !== undefined) return doubt as UnknownValue
      const length = Math.min(...(lists as Value[][]).map((items) => items.length))
      return Array.from({ length }, (_, index) =>
        machine.call(callee, positional(...(lists as Value[][]).map((items) => items[index] ?? none)), place),
      )
    }),
  filter: (machine, args, place) =>
    iteratorOf('filter', () => {
      const [callee = none, source = none] = args.positional
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      const kept: Value[] = []
      for (const item of items as Value[]) {
        const answer = truth(machine, callee.kind === 'none' ? item : apply(machine, callee, item, place), place)
        if (typeof answer !== 'boolean') return answer
        if (answer) kept.push(item)
      }
      return kept
    }),
  any: over(members, (machine, items, _args, place) => anyOf(machine, items, true, place)),
  all: over(members, (machine, items, _args, place) => anyOf(machine, items, false, place)),
  sum: over(members, (machine, items, args, place) => {
    const start = args.positional[1] ?? args.keywords.get('start') ?? int(0)
    if (items.some((item) => item.kind === 'float') && machine.version.minor >= 12) {
      return unknown(cause('sums of floats are not modelled', place))
    }
    return items.reduce<Value>((total, item) => binary(machine, '+', total, item, place), start)
  }),
  min: (machine, args, place) => extreme(machine, args, '<', place),
  max: (machine, args, place) => extreme(machine, args, '>', place),
  abs: (machine, args, place) => {
    const [value = none] = args.positional
    if (value.kind === 'int' || value.kind === 'bool')
      return int(BigInt(value.value) < 0n ? -BigInt(value.value) : BigInt(value.value))
    if (value.kind === 'float') return float(Math.abs(value.value))
    return special(machine, value, '__abs__', [], place) ?? unknown(cause('`abs` is not modelled here', place))
  },
  round: (_machine, args, place) =>
    round(args.positional[0] ?? none, args.positional[1] ?? args.keywords.get('ndigits'), place),
  divmod: (_machine, args, place) => {
    const [a = none, b = none] = args.positional
    if (a.kind === 'int' && b.kind === 'int' && b.value !== 0n) {
      const quotient = floorDivide(a.value, b.value)
      return tuple([int(quotient), int(a.value - quotient * b.value)])
    }
    return unknown(cause('`divmod` is not modelled here', place))
  },
  pow: (_machine, args, place) => {
    const [a = none, b = none, modulus] = args.positional
    if (a.kind === 'int' && b.kind === 'int' && modulus === undefined) return arithmetic('**', a, b, place) ?? none
    return unknown(cause('`pow` is not modelled here', place))
  },
  ord: (_machine, args, place) => {
    const [value] = args.positional
    const characters = value?.kind === 'str' ? [...value.value] : []
    if (characters.length !== 1) throw raised('TypeError', 'ord() expected a character', place)
    return int(characters[0]?.codePointAt(0) ?? 0)
  },
  chr: (_machine, args, place) => {
    const [value] = args.positional
    if (value?.kind !== 'int' || value.value < 0n || value.value > 0x10ffffn)
      throw raised('ValueError', 'chr() arg not in range(0x110000)', place)
    return str(String.fromCodePoint(Number(value.value)))
  },
  hex: (_machine, args, place) => radix(args.positional[0], 16, '0x', place),
  oct: (_machine, args, place) => radix(args.positional[0], 8, '0o', place),
  bin: (_machine, args, place) => radix(args.positional[0], 2, '0b', place),
  hash: (machine, args, place) => {
    keyOf(machine, args.positional[0] ?? none, place)
    return unknown(cause('a hash changes from run to run', place))
  },
  id: (_machine, _args, place) => unknown(cause('it is an address in memory', place)),
  exit: (_machine, _args, place) => {
    throw raised('SystemExit', '', place)
  },
  quit: (_machine, _args, place) => {
    throw raised('SystemExit', '', place)
  },
  open: (_machine, _args, place) => unknown(cause('it reads a file', place)),
  input: (_machine, _args, place) => unknown(cause('it waits for somebody to type', place)),
  vars: (_machine, args, place) => {
    const [value] = args.positional
    return value?.kind === 'module' ? namesView(value.names) : unknown(cause('`vars` is not modelled here', place))
  },
  dir: (_machine, _args, place) => unknown(cause('`dir` is not modelled', place)),
  __import__: (_machine, _args, place) => unknown(cause('`__import__` is not modelled', place)),
}

// Arguments may be unknown: these store or pass on what they are given, or look at it themselves.
const impure = new Set([
  'print',
  'isinstance',
  'getattr',
  'setattr',
  'hasattr',
  'callable',
  'next',
  'iter',
  'enumerate',
  'zip',
  'map',
  'filter',
  'sorted',
  'any',
  'all',
  'sum',
  'len',
])

const classes: Readonly<Record<string, ClassValue>> = {
  int: intClass,
  float: floatClass,
  bool: boolClass,
  str: strClass,
  bytes: bytesClass,
  list: listClass,
  tuple: tupleClass,
  dict: dictClass,
  set: setClass,
  frozenset: frozensetClass,
  range: rangeClass,
  slice: sliceClass,
  type: typeClass,
  object: objectClass,
  super: superClass,
  ...descriptorClasses,
}

/** The names that every module sees. */
export function makeBuiltins(): Namespace {
  const names = namespace(Object.entries(classes))
  for (const [name, cls] of exceptionClasses) names.names.set(name, cls)
  for (const [name, call] of Object.entries(functions))
    names.names.set(name, (impure.has(name) ? native : pure)(name, call, false))
  for (const name of ['eval', 'exec', 'compile']) names.names.set(name, unknownFunction(name))
  for (const name of ['globals', 'locals'] as const) names.names.set(name, globalsOf(name))
  for (const name of ['aiter', 'anext', 'breakpoint', 'delattr', 'copyright', 'credits', 'help', 'license']) {
    if (!names.names.has(name)) names.names.set(name, unknownFunction(name))
  }
  for (const name of ['bytearray', 'memoryview', 'complex', 'BaseExceptionGroup', 'ExceptionGroup']) {
    names.names.set(name, foreign(name, nowhere, [], `\`${name}\` is not modelled`))
  }
  const constants = { Ellipsis: ellipsis, NotImplemented: notImplemented, __debug__: yes, __name__: str('builtins') }
  for (const [name, value] of Object.entries(constants)) names.names.set(name, value)
  return names
}

const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

const unknownFunction = (name: string): Value =>
  native(name, (_machine, _args, place) => unknown(cause(`\`${name}\` is not modelled`, place)), false)

function checkClass(
  machine: Machine,
  args: readonly Value[],
  test: (value: Value, cls: ClassValue) => boolean | UnknownValue,
  place: Place,
): Value {
  const [value = none, of = none] = args
  const classes = of.kind === 'tuple' ? of.items : [of]
  let doubt: UnknownValue | null = null
  for (const cls of classes) {
    if (cls.kind === 'tuple') {
      const inner = checkClass(machine, [value, cls], test, place)
      if (inner.kind === 'bool' && inner.value) return yes
      if (inner.kind === 'unknown') doubt ??= inner
      continue
    }
    const answer =
      cls.kind === 'class'
        ? test(value, cls)
        : cls.kind === 'unknown'
          ? cls
          : unknown(cause('the type is not modelled', place))
    if (answer === true) return yes
    if (answer !== false) doubt ??= answer
  }
  return doubt ?? no
}

function next(machine: Machine, source: Value, otherwise: Value | undefined, place: Place): Value {
  if (source.kind === 'unknown') return source
  if (source.kind === 'instance') {
    try {
      const item = special(machine, source, '__next__', [], place)
      if (item !== undefined) return item
    } catch (error) {
      if (error instanceof PythonException && isStop(error.value) && otherwise !== undefined) return otherwise
      throw error
    }
  }
  if (source.kind !== 'iterator') throw raised('TypeError', 'object is not an iterator', place)
  const item = advance(machine, source) ?? otherwise
  if (item === undefined) throw raised('StopIteration', '', place)
  return item
}

function anyOf(machine: Machine, items: readonly Value[], wanted: boolean, place: Place): Value {
  let doubt: UnknownValue | null = null
  for (const item of items) {
    const answer = truth(machine, item, place)
    if (answer === wanted) return bool(wanted)
    if (typeof answer !== 'boolean') doubt ??= answer
  }
  return doubt ?? bool(!wanted)
}

function extreme(machine: Machine, args: CallArguments, op: '<' | '>', place: Place): Value {
  const [first = none] = args.positional
  const items = args.positional.length === 1 ? members(machine, first, place) : args.positional
  if (!Array.isArray(items)) return items as UnknownValue
  const key = args.keywords.get('key')
  let best: { value: Value; key: Value } | null = null
  for (const value of items as Value[]) {
    const candidate = {
      value,
      key: key === undefined || key.kind === 'none' ? value : apply(machine, key, value, place),
    }
    if (best === null) {
      best = candidate
      continue
    }
    const answer = ordered(machine, op, candidate.key, best.key, place)
    if (typeof answer !== 'boolean') return answer
    if (answer) best = candidate
  }
  if (best !== null) return best.value
  const otherwise = args.keywords.get('default')
  if (otherwise !== undefined) return otherwise
  throw raised('ValueError', 'arg is an empty sequence', place)
}

function round(value: Value, digits: Value | undefined, place: Place): Value {
  if (value.kind === 'int' || value.kind === 'bool') {
    return digits === undefined || digits.kind === 'none' || (digits.kind === 'int' && digits.value >= 0n)
      ? int(BigInt(value.value))
      : unknown(cause('rounding to tens is not modelled', place))
  }
  if (value.kind !== 'float' || !Number.isFinite(value.value))
    return unknown(cause('`round` is not modelled here', place))
  const negative = value.value < 0
  if (digits === undefined || digits.kind === 'none') {
    const { numerator, denominator } = asFraction(Math.abs(value.value))
    const rounded = divideToEven(numerator, denominator)
    return int(negative ? -rounded : rounded)
  }
  if (digits.kind !== 'int' || digits.value < 0n || digits.value > 100n)
    return unknown(cause('`round` is not modelled here', place))
  const rounded = Number(fixedText(Math.abs(value.value), Number(digits.value)))
  return float(negative || Object.is(value.value, -0) ? -rounded : rounded)
}

function radix(value: Value | undefined, base: number, prefix: string, place: Place): Value {
  if (value?.kind !== 'int' && value?.kind !== 'bool')
    throw raised('TypeError', 'object cannot be interpreted as an integer', place)
  const number = BigInt(value.value)
  return str(`${number < 0n ? '-' : ''}${prefix}${(number < 0n ? -number : number).toString(base)}`)
}
