import { bind } from './containers.ts'
import { raised } from './exceptions.ts'
import { namesView } from './globals.ts'
import { objectNew } from './instantiate.ts'
import { reach } from './join.ts'
import { cause, foreign, none, positional, str, tuple, unknown } from './literal.ts'
import { type Machine, type Place, PythonException } from './machine.ts'
import { bound, classMember, objectClass } from './native-class.ts'
import { objectSetAttribute } from './set-attribute.ts'
import { lookupAfter, superClass } from './super.ts'
import { unmodelledAttribute } from './unmodelled-attribute.ts'
import type { ClassValue, InstanceValue, Namespace, UnknownValue, Value } from './value.ts'

/** `value.name`; undefined where there is none. */
export function findAttribute(machine: Machine, value: Value, name: string, place: Place): Value | undefined {
  switch (value.kind) {
    case 'unknown':
      return derived(value, name, place)
    case 'module':
      return moduleAttribute(machine, value.names, value.name, name, place)
    case 'class':
      return classAttribute(machine, value, name, place)
    case 'instance':
      if (value.cls === superClass) return lookupAfter(machine, value, name, place)
      return instanceAttribute(machine, value, name, place)
    case 'function':
    case 'native':
      return value.names.names.get(name) ?? value.names.havoc ?? functionAttribute(value, name)
    case 'method':
      if (name === '__self__') return value.self
      if (name === '__func__') return value.function
      return findAttribute(machine, value.function, name, place)
    case 'descriptor':
      if (value.type === 'property' && (name === 'setter' || name === 'getter' || name === 'deleter')) {
        return { kind: 'method', self: value, function: str(name) }
      }
      return name === 'fget' || name === '__func__' ? value.function : undefined
    case 'slice':
      if (name === 'start') return value.lower
      return name === 'stop' ? value.upper : name === 'step' ? value.step : undefined
    case 'int':
    case 'bool':
      if (name === 'real' || name === 'numerator') return { kind: 'int', value: BigInt(value.value) }
      return typeAttribute(machine, value, name, place)
    case 'none':
    case 'ellipsis':
    case 'notimplemented':
    case 'float':
    case 'str':
    case 'bytes':
    case 'tuple':
    case 'range':
    case 'list':
    case 'dict':
    case 'set':
    case 'iterator':
      return typeAttribute(machine, value, name, place)
  }
}

/** `value.name` as a program asks for it: what is not modelled is unknown. Undefined where there certainly is none. */
export function readAttribute(machine: Machine, value: Value, name: string, place: Place): Value | undefined {
  return findAttribute(machine, value, name, place) ?? unmodelledAttribute(machine, value, name, place)
}

/** `value.name`; raises AttributeError where there is none. */
export function getAttribute(machine: Machine, value: Value, name: string, place: Place): Value {
  const found = readAttribute(machine, value, name, place)
  if (found !== undefined) return found
  throw raised('AttributeError', `${describe(machine, value)} has no attribute '${name}'`, place)
}

/** What an error calls a value. */
export function describe(machine: Machine, value: Value): string {
  if (value.kind === 'module') return `module '${value.name}'`
  if (value.kind === 'class') return `type object '${value.name}'`
  const type = machine.typeOf(value)
  return `'${type.kind === 'class' ? type.name : '?'}' object`
}

/** What an unknown has under a name is as unknown; of a foreign value the name is remembered. */
export function derived(value: UnknownValue, name: string, place: Place): UnknownValue {
  return value.foreign === null ? value : foreign(`${value.foreign}.${name}`, place, value.may)
}

function moduleAttribute(
  machine: Machine,
  names: Namespace,
  module: string,
  name: string,
  place: Place,
): Value | undefined {
  const found = names.names.get(name)
  if (found !== undefined) return found
  if (name === '__dict__') return namesView(names)
  if (names.havoc !== null) return names.havoc
  const dynamic = names.names.get('__getattr__')
  if (dynamic !== undefined) return machine.call(dynamic, positional(str(name)), place)
  return name === '__name__' ? str(module) : undefined
}

function functionAttribute(value: Extract<Value, { kind: 'function' | 'native' }>, name: string): Value | undefined {
  if (value.kind === 'native') return name === '__name__' || name === '__qualname__' ? str(value.name) : undefined
  const { posonly, args, kwonly } = value.node.args
  const held = (parameters: typeof args): [string, Value][] =>
    parameters.flatMap(({ name: own }) => (value.defaults.has(own) ? [[own, value.defaults.get(own) ?? none]] : []))
  if (name === '__defaults__') {
    const defaults = held([...posonly, ...args])
    return defaults.length === 0 ? none : tuple(defaults.map(([, one]) => one))
  }
  return name === '__kwdefaults__' && held(kwonly).length === 0 ? none : undefined
}

const implicitClassMethods = new Set(['__init_subclass__', '__class_getitem__'])

function classAttribute(machine: Machine, cls: ClassValue, name: string, place: Place): Value | undefined {
  if (name === '__name__') return str(cls.name)
  if (name === '__mro__') return { kind: 'tuple', items: cls.mro }
  if (name === '__bases__') return { kind: 'tuple', items: cls.bases }
  if (name === '__doc__') return cls.names.names.get('__doc__') ?? none
  const member = classMember(cls, name)
  if (member === undefined && name === '__setattr__' && cls === objectClass) return objectSetAttribute
  if (member === undefined) return name === '__new__' ? objectNew : undefined
  if (member.kind === 'unknown') return member
  if (member.kind === 'function' && implicitClassMethods.has(name))
    return { kind: 'method', self: cls, function: member }
  if (member.kind === 'descriptor') {
    if (member.type === 'staticmethod') return member.function
    if (member.type === 'classmethod') return { kind: 'method', self: cls, function: member.function }
  }
  return described(machine, member, none, cls, place) ?? member
}

function instanceAttribute(machine: Machine, value: InstanceValue, name: string, place: Place): Value | undefined {
  if (name === '__class__') return value.cls
  const dynamic = classMember(value.cls, '__getattr__')
  if (dynamic === undefined) return declaredAttribute(machine, value, name, place)
  const found = orMissing(() => declaredAttribute(machine, value, name, place))
  return found ?? machine.call(dynamic, positional(value, str(name)), place)
}

function declaredAttribute(machine: Machine, value: InstanceValue, name: string, place: Place): Value | undefined {
  if (classMember(value.cls, '__getattribute__')?.kind === 'function')
    return unknown(cause('`__getattribute__` is not modelled', place), reach(value))
  const member = classMember(value.cls, name)
  if (member?.kind === 'instance' && (hasMember(member, '__set__') || hasMember(member, '__delete__'))) {
    const read = described(machine, member, value, value.cls, place)
    if (read !== undefined) return read
  }
  if (member?.kind === 'descriptor' && member.type === 'property') {
    return machine.call(member.function, positional(value), place)
  }
  const own = value.names.names.get(name)
  if (own !== undefined) return own
  if (value.names.havoc !== null) return value.names.havoc
  if (member?.kind === 'descriptor' && member.type === 'cached_property') {
    const computed = machine.call(member.function, positional(value), place)
    bind(machine, value.names, name, computed)
    return computed
  }
  if (member !== undefined)
    return described(machine, member, value, value.cls, place) ?? bound(member, value, value.cls)
  if (value.base !== null) {
    const inherited = findAttribute(machine, value.base, name, place)
    if (inherited !== undefined) return inherited
  }
  return undefined
}

/** What the `__get__` of a descriptor written in Python gives; undefined where the member is none. */
export function described(
  machine: Machine,
  member: Value,
  self: Value,
  cls: ClassValue,
  place: Place,
): Value | undefined {
  if (member.kind !== 'instance' || !hasMember(member, '__get__')) return undefined
  return special(machine, member, '__get__', [self, cls], place)
}

/** True where the class of a value has a method of that name, written in Python. */
export const hasMember = (value: InstanceValue, name: string): boolean =>
  value.cls !== superClass && classMember(value.cls, name)?.kind === 'function'

/** As `readAttribute`, where an AttributeError means that there is none. */
export function attributeOrNone(machine: Machine, value: Value, name: string, place: Place): Value | undefined {
  return orMissing(() => readAttribute(machine, value, name, place))
}

function orMissing(read: () => Value | undefined): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof PythonException && isMissing(error.value)) return undefined
    throw error
  }
}

const isMissing = (value: Value): boolean =>
  value.kind === 'instance' && value.cls.mro.some((cls) => cls.name === 'AttributeError')

function typeAttribute(machine: Machine, value: Value, name: string, place: Place): Value | undefined {
  const cls = machine.typeOf(value)
  if (cls.kind === 'unknown') return derived(cls, name, place)
  if (name === '__class__') return cls
  if (name === '__doc__') return none
  if (name === '__module__' || name === '__qualname__') return undefined
  const member = classMember(cls, name)
  return member === undefined ? undefined : bound(member, value, cls)
}

/** A special method, looked up on the type as Python does; undefined where the type has none. */
export function special(
  machine: Machine,
  value: Value,
  name: string,
  args: readonly Value[],
  place: Place,
): Value | undefined {
  if (value.kind !== 'instance') return undefined
  const member = classMember(value.cls, name)
  if (member === undefined || member.kind === 'none') return undefined
  if (member.kind === 'unknown') return member
  return machine.call(bound(member, value, value.cls), positional(...args), place)
}
