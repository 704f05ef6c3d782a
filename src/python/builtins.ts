import { attributeOrNone, getAttribute, special } from './attribute.ts'
import {
  boolClass,
  bytesClass,
  descriptorClasses,
  dictClass,
  floatClass,
  frozensetClass,
  intClass,
  listClass,
  rangeClass,
  setClass,
  sliceClass,
  strClass,
  tupleClass,
  typeClass,
} from './builtin-types.ts'
import { isCallable } from './callable.ts'
import { keyOf, loseNames } from './containers.ts'
import { exceptionClasses, raised } from './exceptions.ts'
import { format } from './format.ts'
import { dirOf, globalsOf } from './globals.ts'
import { plain } from './index-of.ts'
import { members } from './iterate.ts'
import { iterationFunctions } from './iteration-functions.ts'
import { reach } from './join.ts'
import {
  bool,
  cause,
  ellipsis,
  foreign,
  int,
  namespace,
  native,
  no,
  none,
  notImplemented,
  pure,
  str,
  unknown,
  yes,
} from './literal.ts'
import type { Machine, Place, Scope } from './machine.ts'
import { isSubclass, objectClass } from './native-class.ts'
import { hashOfInteger, numberFunctions } from './number-functions.ts'
import { escapeNonAscii, reprOf } from './repr.ts'
import { deleteAttribute, setAttribute } from './set-attribute.ts'
import { superClass } from './super.ts'
import { isInstance } from './type-of.ts'
import type { ClassValue, Namespace, NativeCall, NativeValue, UnknownValue, Value } from './value.ts'

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
    const text = plain(spec)
    return text.kind === 'str'
      ? asText(format(machine, value, text.value, place))
      : unknown(cause('this format is not modelled', place))
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
    const answer = isCallable(machine, args.positional[0] ?? none, place)
    return typeof answer === 'boolean' ? bool(answer) : answer
  },
  getattr: (machine, args, place) => {
    const [value = none, asked = none, otherwise] = args.positional
    const name = plain(asked)
    if (name.kind === 'unknown') return unknown(name.cause, reach(value))
    if (name.kind !== 'str') throw raised('TypeError', 'attribute name must be string', place)
    if (otherwise === undefined) return getAttribute(machine, value, name.value, place)
    return attributeOrNone(machine, value, name.value, place) ?? otherwise
  },
  hasattr: (machine, args, place) => {
    const [value = none, asked = none] = args.positional
    const name = plain(asked)
    if (value.kind === 'unknown' || name.kind === 'unknown') return value.kind === 'unknown' ? value : name
    if (name.kind !== 'str') throw raised('TypeError', 'attribute name must be string', place)
    const found = attributeOrNone(machine, value, name.value, place)
    return found?.kind === 'unknown' && found.foreign === null ? found : bool(found !== undefined)
  },
  setattr: (machine, args, place) => {
    const [target = none, asked = none, value = none] = args.positional
    const name = plain(asked)
    if (name.kind === 'str') setAttribute(machine, target, name.value, value, place)
    if (name.kind === 'unknown' && 'names' in target) loseNames(machine, target.names, name.cause)
    return none
  },
  delattr: (machine, args, place) => {
    const [target = none, asked = none] = args.positional
    const name = plain(asked)
    if (name.kind === 'str') deleteAttribute(machine, target, name.value, place)
    if (name.kind === 'unknown' && 'names' in target) loseNames(machine, target.names, name.cause)
    return none
  },
  ...iterationFunctions,
  ...numberFunctions,
  hash: (machine, args, place) => {
    const [value = none] = args.positional
    if (value.kind === 'int' || value.kind === 'bool') return int(hashOfInteger(BigInt(value.value)))
    keyOf(machine, value, place)
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
  __import__: (_machine, _args, place) => unknown(cause('`__import__` is not modelled', place)),
}

// Arguments may be unknown: these store or pass on what they are given, or look at it themselves.
const impure = new Set([
  'print',
  'isinstance',
  'getattr',
  'setattr',
  'delattr',
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
  for (const name of ['eval', 'exec']) names.names.set(name, codeRunner(name))
  for (const name of ['globals', 'locals', 'vars'] as const) names.names.set(name, globalsOf(name))
  names.names.set('dir', dirOf)
  for (const name of ['aiter', 'anext', 'breakpoint', 'compile', 'copyright', 'credits', 'help', 'license']) {
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

/** `eval` and `exec`: what the text does to the names it sees is not known. */
const codeRunner = (name: string): NativeValue => ({
  ...native(name, (_machine, _args, place) => unknown(cause(`\`${name}\` is not modelled`, place)), false),
  scoped: (machine, args, { scope }, place) => {
    const why = cause(`\`${name}\` is not modelled`, place)
    for (let outer: Scope | null = scope; outer !== null; outer = outer.parent) loseNames(machine, outer.names, why)
    loseNames(machine, scope.module.names, why)
    return machine.call(unknown(why, [scope.module]), args, place)
  },
})

function checkClass(
  machine: Machine,
  args: readonly Value[],
  test: (value: Value, cls: ClassValue) => boolean | UnknownValue,
  place: Place,
): Value {
  machine.step(place)
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
