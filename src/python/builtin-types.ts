import { setEntry, setOf } from './containers.ts'
import { dictMethods, fromKeys, update } from './dict-methods.ts'
import { asFraction } from './exact-decimal.ts'
import { raised } from './exceptions.ts'
import { plain } from './index-of.ts'
import { iterate, members } from './iterate.ts'
import { countOf, listMethods, positionOf } from './list-methods.ts'
import { bool, bytes, cause, emptyDict, int, list, native, no, none, pure, str, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { membersOf, method } from './method.ts'
import { makeInstance, nativeClass } from './native-class.ts'
import { toFloat, toInt } from './number-conversion.ts'
import { textOf } from './repr.ts'
import { frozenSetMethods, setMethods } from './set-methods.ts'
import { strMethods } from './str-methods.ts'
import { truth } from './truth.ts'
import { makeTypeForm } from './type-form.ts'
import type { CallArguments, ClassValue, DescriptorValue, NativeConstruct, UnknownValue, Value } from './value.ts'

type Make = (machine: Machine, args: CallArguments, place: Place) => Value

/** `str(…)` makes a text; the same call of a subclass makes an instance around it. */
const around =
  (make: Make): NativeConstruct =>
  (machine, cls, args, place) => {
    const value = make(machine, args, place)
    if (cls.construct !== null && nativeTypes.has(cls)) return value
    return value.kind === 'unknown' ? value : makeInstance(cls, [], null, value)
  }

/** `str.maketrans`: from a dictionary, or from two or three texts. */
const makeTable = native('maketrans', (machine, args, place) => {
  const [first, second, gone] = args.positional.map(plain)
  const table = emptyDict()
  if (first?.kind === 'unknown') return first
  if (first?.kind === 'dict' && second === undefined) {
    if (first.havoc !== null) return first.havoc
    for (const { key, value } of first.entries.values()) {
      const code = key.kind === 'str' && [...key.value].length === 1 ? int(key.value.codePointAt(0) ?? 0) : key
      if (code.kind !== 'int') return unknown(cause('this table is not modelled', place))
      setEntry(machine, table, code, value, place)
    }
    return table
  }
  const texts = [first, second, gone ?? str('')].map((one) => (one?.kind === 'str' ? [...one.value] : null))
  const [from, to, removed] = texts
  if (from == null || to == null || removed == null || from.length !== to.length)
    return unknown(cause('this table is not modelled', place))
  const code = (character: string): Value => int(character.codePointAt(0) ?? 0)
  for (const [at, character] of from.entries()) setEntry(machine, table, code(character), code(to[at] ?? ''), place)
  for (const character of removed) setEntry(machine, table, code(character), none, place)
  return table
})

const generic = (): DescriptorValue => ({
  kind: 'descriptor',
  type: 'classmethod',
  setter: null,
  function: native('__class_getitem__', (_machine, args) => {
    const [cls, item = none] = args.positional
    return cls?.kind === 'class' ? makeTypeForm(cls, item.kind === 'tuple' ? item.items : [item]) : none
  }),
})

const sequence = (machine: Machine, args: CallArguments, place: Place): readonly Value[] | UnknownValue => {
  const [source] = args.positional
  if (args.rest !== null) return args.rest
  return source === undefined ? [] : iterate(machine, source, place)
}

const made = (items: readonly Value[] | UnknownValue, wrap: (items: readonly Value[]) => Value): Value =>
  Array.isArray(items) ? wrap(items) : (items as UnknownValue)

export const intClass: ClassValue = nativeClass('int', {
  construct: around((machine, args, place) => toInt(machine, args, place)),
  members: membersOf([
    pure('bit_length', (_machine, args) => {
      const [self] = args.positional
      const value = self?.kind === 'int' ? self.value : 0n
      return int(value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length)
    }),
  ]),
})

export const boolClass: ClassValue = nativeClass('bool', {
  bases: [intClass],
  construct: (machine, _cls, args, place) => {
    const [value] = args.positional
    const answer = args.rest ?? (value === undefined ? false : truth(machine, value, place))
    return typeof answer === 'boolean' ? bool(answer) : answer
  },
})

export const floatClass: ClassValue = nativeClass('float', {
  construct: around((machine, args, place) => toFloat(machine, args, place)),
  members: membersOf([
    pure('is_integer', (_machine, args) => {
      const [self] = args.positional
      return self?.kind === 'float' ? bool(Number.isInteger(self.value)) : no
    }),
    pure('as_integer_ratio', (_machine, args, place) => {
      const [self] = args.positional
      if (self?.kind !== 'float' || !Number.isFinite(self.value))
        return unknown(cause('the ratio is not modelled', place))
      const { numerator, denominator } = asFraction(Math.abs(self.value))
      return tuple([int(self.value < 0 ? -numerator : numerator), int(denominator)])
    }),
  ]),
})

export const strClass: ClassValue = nativeClass('str', {
  construct: around((machine, args, place) => {
    const [value] = args.positional
    if (args.rest !== null) return args.rest
    if (value === undefined) return str('')
    if (args.positional.length > 1 || args.keywords.size > 0) return unknown(cause('decoding is not modelled', place))
    const text = textOf(machine, value, place)
    return typeof text === 'string' ? str(text) : text
  }),
  members: {
    ...strMethods,
    maketrans: { kind: 'descriptor', type: 'staticmethod', function: makeTable, setter: null },
  },
})

export const bytesClass: ClassValue = nativeClass('bytes', {
  construct: around((machine, args, place) => {
    const [source] = args.positional
    if (args.rest !== null) return args.rest
    if (source === undefined && args.keywords.size === 0) return bytes(new Uint8Array())
    const isPlain = args.positional.length === 1 && args.keywords.size === 0
    if (!isPlain || source === undefined || !['list', 'tuple', 'range', 'bytes', 'unknown'].includes(source.kind))
      return unknown(cause('`bytes()` is not modelled', place))
    const items = iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const numbers = (items as Value[]).map((item) => (item.kind === 'int' ? Number(item.value) : -1))
    return numbers.every((one) => one >= 0 && one < 256)
      ? bytes(Uint8Array.from(numbers))
      : unknown(cause('`bytes()` is not modelled', place))
  }),
  members: membersOf([
    pure('decode', (_machine, args, place) => {
      const [self, encoding] = args.positional
      if (self?.kind !== 'bytes' || (encoding?.kind === 'str' && !/^utf-?8$/i.test(encoding.value))) {
        return unknown(cause('the encoding is not modelled', place))
      }
      try {
        return str(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(self.value))
      } catch {
        throw raised('UnicodeDecodeError', 'invalid utf-8', place)
      }
    }),
    pure('hex', (_machine, args) => {
      const [self] = args.positional
      return str(
        self?.kind === 'bytes' ? [...self.value].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '',
      )
    }),
  ]),
})

export const listClass: ClassValue = nativeClass('list', {
  construct: around((machine, args, place) => made(sequence(machine, args, place), list)),
  members: { ...listMethods, __class_getitem__: generic() },
})

export const tupleClass: ClassValue = nativeClass('tuple', {
  construct: around((machine, args, place) => made(sequence(machine, args, place), tuple)),
  members: {
    ...membersOf([
      method('tuple', 'index', ['/value', '/start', '/stop'], (machine, self, [item = none, start, stop], place) =>
        positionOf(machine, self.items, item, start, stop, place),
      ),
      method('tuple', 'count', ['/value'], (machine, self, [item = none], place) =>
        countOf(machine, self.items, item, place),
      ),
    ]),
    __class_getitem__: generic(),
  },
})

export const dictClass: ClassValue = nativeClass('dict', {
  construct: around((machine, args, place) => {
    const dict = emptyDict()
    update(machine, dict, args.positional[0], args, place)
    return dict
  }),
  members: {
    ...dictMethods,
    fromkeys: { kind: 'descriptor', type: 'classmethod', function: fromKeys, setter: null },
    __class_getitem__: generic(),
  },
})

const set =
  (frozen: boolean): Make =>
  (machine, args, place) => {
    const [source] = args.positional
    if (args.rest !== null) return args.rest
    return made(source === undefined ? [] : members(machine, source, place), (items) =>
      setOf(machine, items, frozen, place),
    )
  }

export const setClass: ClassValue = nativeClass('set', {
  construct: around(set(false)),
  members: { ...setMethods, __class_getitem__: generic() },
})

export const frozensetClass: ClassValue = nativeClass('frozenset', {
  construct: around(set(true)),
  members: { ...frozenSetMethods, __class_getitem__: generic() },
})

export const rangeClass: ClassValue = nativeClass('range', {
  construct: (_machine, _cls, args, place) => {
    const given = args.positional.map((value) => (value.kind === 'instance' ? (value.base ?? value) : value))
    const doubt = args.rest ?? given.find((value) => value.kind === 'unknown')
    if (doubt?.kind === 'unknown') return doubt
    if (given.some((value) => value.kind === 'instance')) {
      return unknown(cause('`__index__` is not modelled', place))
    }
    const numbers = given.map((value) => {
      if (value.kind === 'int' || value.kind === 'bool') return BigInt(value.value)
      throw raised('TypeError', 'range() takes integers', place)
    })
    const [first = 0n, second, step = 1n] = numbers
    if (step === 0n) throw raised('ValueError', 'range() arg 3 must not be zero', place)
    return { kind: 'range', start: second === undefined ? 0n : first, stop: second ?? first, step }
  },
})

export const sliceClass: ClassValue = nativeClass('slice', {
  construct: (_machine, _cls, args) => {
    const [first = none, second, step = none] = args.positional
    return { kind: 'slice', lower: second === undefined ? none : first, upper: second ?? first, step }
  },
})

export const typeClass: ClassValue = nativeClass('type', {
  construct: (machine, _cls, args, place) => {
    const [value] = args.positional
    if (value === undefined || args.positional.length !== 1)
      return unknown(cause('a class made by calling `type` is not modelled', place))
    return machine.typeOf(value)
  },
  members: { __class_getitem__: generic() },
})

export const noneTypeClass = nativeClass('NoneType', { module: 'types' })
export const functionClass = nativeClass('function')
export const builtinFunctionClass = nativeClass('builtin_function_or_method')
export const methodClass = nativeClass('method')
export const moduleClass = nativeClass('module')
export const ellipsisClass = nativeClass('ellipsis')
export const notImplementedClass = nativeClass('NotImplementedType')
export const generatorClass = nativeClass('generator')

export const descriptorClasses: Readonly<Record<'property' | 'staticmethod' | 'classmethod', ClassValue>> = {
  property: nativeClass('property', { construct: (_m, _c, args) => wrap('property', args) }),
  staticmethod: nativeClass('staticmethod', { construct: (_m, _c, args) => wrap('staticmethod', args) }),
  classmethod: nativeClass('classmethod', { construct: (_m, _c, args) => wrap('classmethod', args) }),
}

const wrap = (type: 'property' | 'staticmethod' | 'classmethod', args: CallArguments): Value => ({
  kind: 'descriptor',
  type,
  function: args.positional[0] ?? args.keywords.get('fget') ?? none,
  setter: args.positional[1] ?? null,
})

const nativeTypes: ReadonlySet<ClassValue> = new Set([
  intClass,
  floatClass,
  strClass,
  bytesClass,
  listClass,
  tupleClass,
  dictClass,
  setClass,
  frozensetClass,
])

/** The builtin type whose value an instance of this class carries inside; null where there is none. */
export const builtinBase = (cls: ClassValue): ClassValue | null => cls.mro.find((base) => nativeTypes.has(base)) ?? null
