import { builtinBase, intClass, strClass } from '../builtin-types.ts'
import { finisher, watcher } from '../classes.ts'
import { bind, setEntry } from '../containers.ts'
import { equal } from '../equality.ts'
import { raised } from '../exceptions.ts'
import { cause, emptyDict, int, native, none, positional, property, str, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { bound, classMember, makeClass, makeInstance, nativeClass } from '../native-class.ts'
import { reprOf } from '../repr.ts'
import type { ClassValue, InstanceValue, NativeConstruct, Value } from '../value.ts'
import { bindInEnum, checkDeleted, enumPart, isReserved } from './enum-body.ts'
import { nativeModule } from './native-module.ts'

const autoClass: ClassValue = nativeClass('auto', { module: 'enum', construct: (_machine, cls) => makeInstance(cls) })

const held = (self: Value | undefined, name: string): Value =>
  self?.kind === 'instance' ? (self.names.names.get(name) ?? none) : none
const textOf = (value: Value): string => (value.kind === 'str' ? value.value : '')
const classNameOf = (self: Value | undefined): string => (self?.kind === 'instance' ? self.cls.name : '')

const valueText = native('__str__', (machine, args, place) => {
  const [self] = args.positional
  const value = held(self, '_value_')
  return value.kind === 'str' ? value : asText(machine, value, place)
})

function asText(machine: Machine, value: Value, place: Place): Value {
  const text = reprOf(machine, value, place)
  return typeof text === 'string' ? str(text) : text
}

const memberText = native('__str__', (_machine, args) => {
  const [self] = args.positional
  return str(`${classNameOf(self)}.${textOf(held(self, '_name_'))}`)
})

export const enumClass: ClassValue = nativeClass('Enum', {
  module: 'enum',
  construct: (_machine, _cls, _args, place) => unknown(cause('an enumeration made by a call is not modelled', place)),
  members: {
    name: property('name', (self) => held(self, '_name_')),
    value: property('value', (self) => held(self, '_value_')),
    __str__: memberText,
    __repr__: native('__repr__', (machine, args, place) => {
      const [self] = args.positional
      const text = reprOf(machine, held(self, '_value_'), place)
      return typeof text === 'string' ? str(`<${classNameOf(self)}.${textOf(held(self, '_name_'))}: ${text}>`) : text
    }),
    [finisher]: native(finisher, (machine, args, place) => {
      const [cls = none, seen] = args.positional
      if (cls.kind !== 'class') return cls
      checkDeleted(seen, cls.names.names, place)
      return finish(machine, cls, place)
    }),
    [watcher]: bindInEnum,
  },
})

const reprEnumClass: ClassValue = nativeClass('ReprEnum', { module: 'enum', bases: [enumClass] })
const intEnumClass: ClassValue = nativeClass('IntEnum', {
  module: 'enum',
  bases: [intClass, reprEnumClass],
  members: { __str__: valueText },
})
const strEnumClass: ClassValue = nativeClass('StrEnum', {
  module: 'enum',
  bases: [strClass, reprEnumClass],
  members: { __str__: valueText },
})

/** Turns the constants of a finished enumeration into its members. */
function finish(machine: Machine, body: ClassValue, place: Place): Value {
  const odd = ['__new__', '_generate_next_value_', '_ignore_'].find((name) => classMember(body, name) !== undefined)
  if (odd !== undefined) return unknown(cause(`an enumeration with \`${odd}\` is not modelled`, place))
  if (body.mro.some((cls) => cls === flagClass)) return unknown(cause('flags are not modelled', place))
  const closed = body.bases.find((base) => base.names.names.has('_member_list_'))
  if (closed !== undefined) throw raised('TypeError', `${body.name}: cannot extend enumeration '${closed.name}'`, place)
  const cls = makeClass(body.name, body.bases, body.names, body.foreign, lookUp)
  const members: InstanceValue[] = []
  const map = emptyDict()
  for (const [name, value] of [...body.names.names]) {
    const part = isReserved(machine, body.name, name) ? 'attribute' : enumPart(value)
    if (part === 'attribute') continue
    if (part === 'open' && value.kind !== 'unknown')
      return unknown(cause(`whether \`${name}\` is a member of the enumeration is not modelled`, place))
    if (name === 'mro') throw raised('ValueError', "invalid enum member name(s) 'mro'", place)
    const member = memberOf(machine, cls, name, value, members, place)
    if (member.kind !== 'instance') return member
    if (!members.includes(member)) members.push(member)
    bind(machine, cls.names, name, member)
    setEntry(machine, map, str(name), member, place)
  }
  bind(machine, cls.names, '_member_map_', map)
  bind(machine, cls.names, '__members__', map)
  if (members.length > 0) bind(machine, cls.names, '_member_list_', tuple(members))
  return cls
}

function memberOf(
  machine: Machine,
  cls: ClassValue,
  name: string,
  given: Value,
  others: readonly InstanceValue[],
  place: Place,
): Value {
  const value = given.kind === 'instance' && given.cls === autoClass ? nextValue(cls, name, others, place) : given
  if (value.kind === 'unknown') return value
  const builtin = builtinBase(cls)
  const init = classMember(cls, '__init__')
  for (const other of others) {
    const answer = equal(machine, held(other, '_value_'), value, place)
    if (answer === true) return other
    if (answer !== false) return answer
  }
  if (builtin !== null && machine.typeOf(value) !== builtin)
    return unknown(cause('a member of this kind is not modelled', place))
  const names = [
    ['_name_', str(name)],
    ['_value_', value],
  ] as const
  const member = makeInstance(cls, names, null, builtin === null ? null : value)
  if (init?.kind === 'function') {
    machine.call(bound(init, member, cls), positional(...(value.kind === 'tuple' ? value.items : [value])), place)
  }
  return member
}

function nextValue(cls: ClassValue, name: string, others: readonly InstanceValue[], place: Place): Value {
  if (cls.mro.includes(strEnumClass)) return str(name.toLowerCase())
  const last = others.at(-1)
  if (last === undefined) return int(1)
  const values = others.map((other) => held(other, '_value_'))
  if (values.some((value) => value.kind !== 'int'))
    return unknown(cause('`auto` after other values is not modelled', place))
  return int(values.reduce((most, value) => (value.kind === 'int' && value.value > most ? value.value : most), 0n) + 1n)
}

const lookUp: NativeConstruct = (machine, cls, args, place) => {
  const [value = none] = args.positional
  if (value.kind === 'instance' && value.cls === cls) return value
  const members = cls.names.names.get('_member_list_')
  for (const member of members?.kind === 'tuple' ? members.items : []) {
    const answer = equal(machine, held(member, '_value_'), value, place)
    if (answer === true) return member
    if (answer !== false) return answer
  }
  if (classMember(cls, '_missing_') !== undefined) return unknown(cause('`_missing_` is not modelled', place))
  throw raised('ValueError', `${textOf(asText(machine, value, place))} is not a valid ${cls.name}`, place)
}

const flagClass: ClassValue = nativeClass('Flag', { module: 'enum', bases: [enumClass] })

/** `enum.unique`: no name may be another's alias. */
const unique = native(
  'unique',
  (_machine, args, place) => {
    const [cls = none] = args.positional
    if (cls.kind !== 'class') return cls
    const members = cls.names.names.get('_member_map_')
    const aliases =
      members?.kind === 'dict'
        ? [...members.entries.values()].filter(
            ({ key, value }) => key.kind === 'str' && textOf(held(value, '_name_')) !== key.value,
          )
        : []
    if (aliases.length > 0) throw raised('ValueError', `duplicate values found in ${cls.name}`, place)
    return cls
  },
  false,
)

export const enumModule = nativeModule('enum', {
  Enum: enumClass,
  ReprEnum: reprEnumClass,
  IntEnum: intEnumClass,
  StrEnum: strEnumClass,
  Flag: flagClass,
  IntFlag: flagClass,
  auto: autoClass,
  unique,
})
