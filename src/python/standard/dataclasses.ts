import { bind, dictOf } from '../containers.ts'
import { equal } from '../equality.ts'
import { exceptionClass, raised } from '../exceptions.ts'
import {
  bool,
  cause,
  list,
  native,
  no,
  none,
  notImplemented,
  positional,
  str,
  tuple,
  unknown,
  yes,
} from '../literal.ts'
import { type Machine, type Place, PythonException } from '../machine.ts'
import { classMember, makeInstance, nativeClass } from '../native-class.ts'
import { ordered } from '../order.ts'
import { reprOf } from '../repr.ts'
import type { CallArguments, InstanceValue, NativeValue, Value } from '../value.ts'
import { type Field, fieldClass, fieldsOf, flag, keywordMark, missing, ownFields } from './dataclass-fields.ts'
import { nativeModule } from './native-module.ts'

const frozenError = nativeClass('FrozenInstanceError', {
  module: 'dataclasses',
  bases: [exceptionClass('AttributeError')],
})

const field: NativeValue = native(
  'field',
  (_machine, args) => {
    const value = args.keywords.get('default')
    const factory = args.keywords.get('default_factory')
    const payload: Field = {
      name: '',
      value: value === undefined || value === missing ? null : value,
      factory: factory === undefined || factory === missing ? null : factory,
      init: flag(args, 'init', true),
      repr: flag(args, 'repr', true),
      compare: flag(args, 'compare', true),
      keywordOnly: flag(args, 'kw_only', false),
    }
    return makeInstance(fieldClass, [], payload)
  },
  false,
)

const dataclass: NativeValue = native(
  'dataclass',
  (machine, args, place) => {
    const [cls] = args.positional
    const doubt = args.rest ?? [...args.keywords.values()].find((value) => value.kind === 'unknown')
    if (doubt?.kind === 'unknown') return doubt
    if (cls !== undefined) return decorate(machine, cls, args, place)
    return native('dataclass', (inner, given, at) => decorate(inner, given.positional[0] ?? none, args, at), false)
  },
  false,
)

function decorate(machine: Machine, cls: Value, options: CallArguments, place: Place): Value {
  if (cls.kind !== 'class') return cls
  const fields = fieldsOf(machine, cls, options, place)
  if (!Array.isArray(fields)) return fields as Value
  const own = cls.names.names
  const frozen = flag(options, 'frozen', false)
  const put = (name: string, value: Value): void => {
    if (!own.has(name)) bind(machine, cls.names, name, value)
  }
  bind(machine, cls.names, '__dataclass_fields__', makeInstance(fieldClass, [], fields))
  if (flag(options, 'init', true)) put('__init__', initializer(fields))
  if (flag(options, 'repr', true)) put('__repr__', representation(fields))
  if (flag(options, 'eq', true)) {
    put('__eq__', comparison(fields, '=='))
    if (!frozen && !own.has('__hash__')) bind(machine, cls.names, '__hash__', none)
  }
  if (flag(options, 'order', false)) {
    for (const [name, op] of [
      ['__lt__', '<'],
      ['__le__', '<='],
      ['__gt__', '>'],
      ['__ge__', '>='],
    ] as const)
      put(name, comparison(fields, op))
  }
  if (frozen) {
    put(
      '__setattr__',
      native('__setattr__', (_machine, args, at) => {
        const [, name = none] = args.positional
        const args2 = tuple([str(`cannot assign to field '${name.kind === 'str' ? name.value : '?'}'`)])
        throw new PythonException(makeInstance(frozenError, [['args', args2]]), at)
      }),
    )
  }
  put('__match_args__', tuple(fields.filter((one) => one.init && !one.keywordOnly).map((one) => str(one.name))))
  return cls
}

function initializer(fields: readonly Field[]): NativeValue {
  return native('__init__', (machine, args, place) => {
    const [self, ...given] = args.positional
    if (self?.kind !== 'instance') return none
    const open = fields.filter((one) => one.init)
    const byPosition = open.filter((one) => !one.keywordOnly)
    if (given.length > byPosition.length) {
      throw raised(
        'TypeError',
        `__init__() takes ${byPosition.length + 1} positional arguments but ${given.length + 1} were given`,
        place,
      )
    }
    for (const keyword of args.keywords.keys()) {
      if (!open.some((one) => one.name === keyword)) {
        throw raised('TypeError', `__init__() got an unexpected keyword argument '${keyword}'`, place)
      }
    }
    for (const one of fields) {
      const position = byPosition.indexOf(one)
      const value =
        (position >= 0 ? given[position] : undefined) ?? (one.init ? args.keywords.get(one.name) : undefined)
      const settled = value ?? args.rest ?? defaultOf(machine, one, place)
      if (settled === null && one.init)
        throw raised('TypeError', `__init__() missing required argument: '${one.name}'`, place)
      if (settled !== null) bind(machine, self.names, one.name, settled)
    }
    const after = classMember(self.cls, '__post_init__')
    if (after !== undefined) machine.call(after, positional(self), place)
    return none
  })
}

const defaultOf = (machine: Machine, { value, factory }: Field, place: Place): Value | null =>
  factory === null ? value : machine.call(factory, positional(), place)

const valuesOf = (self: InstanceValue, fields: readonly Field[]): Value[] =>
  fields.map((one) => self.names.names.get(one.name) ?? self.names.havoc ?? classMember(self.cls, one.name) ?? none)

function representation(fields: readonly Field[]): NativeValue {
  return native('__repr__', (machine, args, place) => {
    const [self] = args.positional
    if (self?.kind !== 'instance') return none
    const shown = fields.filter((one) => one.repr)
    const parts: string[] = []
    for (const [index, value] of valuesOf(self, shown).entries()) {
      const text = reprOf(machine, value, place)
      if (typeof text !== 'string') return text
      parts.push(`${shown[index]?.name}=${text}`)
    }
    const name = self.cls.names.names.get('__qualname__')
    return str(`${name?.kind === 'str' ? name.value : self.cls.name}(${parts.join(', ')})`)
  })
}

function comparison(fields: readonly Field[], op: '==' | '<' | '<=' | '>' | '>='): NativeValue {
  const compared = fields.filter((one) => one.compare)
  return native('__compare__', (machine, args, place) => {
    const [a, b] = args.positional
    if (a?.kind !== 'instance' || b?.kind !== 'instance' || a.cls !== b.cls) return notImplemented
    const [left, right] = [tuple(valuesOf(a, compared)), tuple(valuesOf(b, compared))]
    const answer = op === '==' ? equal(machine, left, right, place) : ordered(machine, op, left, right, place)
    return typeof answer === 'boolean' ? bool(answer) : answer
  })
}

function fieldsOfInstance(value: Value): readonly Field[] | null {
  const cls = value.kind === 'instance' ? value.cls : value.kind === 'class' ? value : null
  return cls === null
    ? null
    : (cls.mro.map(ownFields).find((fields) => fields.length > 0) ??
        (cls.names.names.has('__dataclass_fields__') ? [] : null))
}

function deep(machine: Machine, value: Value, place: Place): Value {
  const fields = value.kind === 'instance' ? fieldsOfInstance(value) : null
  if (value.kind === 'instance' && fields !== null) {
    return dictOf(
      machine,
      valuesOf(value, fields).map(
        (inner, index) => [str(fields[index]?.name ?? ''), deep(machine, inner, place)] as const,
      ),
      place,
    )
  }
  if (value.kind === 'list') return value.havoc ?? list(value.items.map((inner) => deep(machine, inner, place)))
  if (value.kind === 'tuple') return tuple(value.items.map((inner) => deep(machine, inner, place)))
  if (value.kind === 'dict') {
    return (
      value.havoc ??
      dictOf(
        machine,
        [...value.entries.values()].map(
          (entry) => [deep(machine, entry.key, place), deep(machine, entry.value, place)] as const,
        ),
        place,
      )
    )
  }
  return value
}

export const dataclasses = nativeModule('dataclasses', {
  dataclass,
  field,
  MISSING: missing,
  KW_ONLY: keywordMark,
  FrozenInstanceError: frozenError,
  is_dataclass: native(
    'is_dataclass',
    (_machine, args) => {
      const [value = none] = args.positional
      return value.kind === 'unknown' ? value : fieldsOfInstance(value) === null ? no : yes
    },
    false,
  ),
  asdict: native(
    'asdict',
    (machine, args, place) => {
      const [value = none] = args.positional
      if (value.kind === 'unknown' || args.keywords.size > 0)
        return unknown(cause('`asdict` is not modelled here', place))
      return deep(machine, value, place)
    },
    false,
  ),
  astuple: native('astuple', (_machine, _args, place) => unknown(cause('`astuple` is not modelled', place)), false),
  replace: native(
    'replace',
    (machine, args, place) => {
      const [value = none] = args.positional
      const fields = fieldsOfInstance(value)
      if (value.kind !== 'instance' || fields === null || args.rest !== null)
        return unknown(cause('`replace` is not modelled here', place))
      const open = fields.filter((one) => one.init)
      const keywords = new Map(valuesOf(value, open).map((held, index) => [open[index]?.name ?? '', held] as const))
      for (const [name, given] of args.keywords) keywords.set(name, given)
      return machine.call(value.cls, { positional: [], keywords, rest: null }, place)
    },
    false,
  ),
})
