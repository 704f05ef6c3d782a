import { describe, hasMember, special } from './attribute.ts'
import { bind, lose, loseNames } from './containers.ts'
import { raised } from './exceptions.ts'
import { cause, native, none, positional, str } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { bound, classMember, objectClass } from './native-class.ts'
import type { ClassValue, InstanceValue, NativeValue, Value } from './value.ts'

/** `target.name = value` */
export function setAttribute(machine: Machine, target: Value, name: string, value: Value, place: Place): void {
  switch (target.kind) {
    case 'class': {
      const members = target.names.names.get('_member_map_')
      if (members?.kind === 'dict' && members.entries.has(`s${name}`))
        throw raised('AttributeError', `cannot reassign member '${name}'`, place)
      bind(machine, target.names, name, value)
      return
    }
    case 'module':
    case 'function':
      bind(machine, target.names, name, value)
      return
    case 'instance':
      setOnInstance(machine, target, name, value, place)
      return
    case 'unknown':
      for (const held of target.may) if ('names' in held) loseNames(machine, held.names, target.cause)
      return
    case 'method':
    case 'native':
    case 'descriptor':
      // Documentation and the like; nothing reads it back.
      return
    case 'none':
    case 'ellipsis':
    case 'notimplemented':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'tuple':
    case 'range':
    case 'slice':
    case 'list':
    case 'dict':
    case 'set':
    case 'iterator':
      throw raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place)
  }
}

function setOnInstance(machine: Machine, target: InstanceValue, name: string, value: Value, place: Place): void {
  const setter = classMember(target.cls, '__setattr__')
  if (setter !== undefined) {
    machine.call(bound(setter, target, target.cls), positional(str(name), value), place)
    return
  }
  setPlainly(machine, target, name, value, place)
}

/** `object.__setattr__(target, name, value)` */
export function setPlainly(machine: Machine, target: InstanceValue, name: string, value: Value, place: Place): void {
  const member = classMember(target.cls, name)
  if (member?.kind === 'descriptor' && member.type === 'property') {
    if (member.setter === null) throw raised('AttributeError', `can't set attribute '${name}'`, place)
    machine.call(member.setter, positional(target, value), place)
    return
  }
  if (member?.kind === 'instance' && hasMember(member, '__set__')) {
    special(machine, member, '__set__', [target, value], place)
    return
  }
  const slots = slotsOf(target.cls)
  if (slots !== null && !slots.has(name))
    throw raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place)
  bind(machine, target.names, name, value)
}

/** `object.__setattr__`, as `super()` and `object` have it. */
export const objectSetAttribute: NativeValue = native('__setattr__', (machine, args, place) => {
  const [self = none, name = none, value = none] = args.positional
  if (name.kind === 'unknown' && self.kind === 'instance') loseNames(machine, self.names, name.cause)
  if (self.kind === 'instance' && name.kind === 'str') setPlainly(machine, self, name.value, value, place)
  else if (self.kind !== 'instance' && name.kind === 'str') setAttribute(machine, self, name.value, value, place)
  return none
})

/** The only names that instances of a class can have; null where they can have any. */
function slotsOf(cls: ClassValue): ReadonlySet<string> | null {
  const names: string[] = []
  for (const base of cls.mro) {
    if (base === objectClass) continue
    const slots = base.names.names.get('__slots__')
    const listed =
      slots?.kind === 'str' ? [slots] : slots?.kind === 'tuple' || slots?.kind === 'list' ? slots.items : null
    if (listed === null || listed.some((one) => one.kind !== 'str' || one.value === '__dict__')) return null
    names.push(...listed.map((one) => (one.kind === 'str' ? one.value : '')))
  }
  return new Set(names)
}

/** `del target.name` */
export function deleteAttribute(machine: Machine, target: Value, name: string, place: Place): void {
  if (target.kind === 'instance') {
    const deleter = classMember(target.cls, '__delattr__')
    if (deleter !== undefined) {
      machine.call(bound(deleter, target, target.cls), positional(str(name)), place)
      return
    }
    const member = classMember(target.cls, name)
    if (member?.kind === 'instance' && hasMember(member, '__delete__')) {
      special(machine, member, '__delete__', [target], place)
      return
    }
    if (member?.kind === 'descriptor' && member.type === 'property') {
      // Whether it has a deleter, and what that does, is not modelled.
      loseNames(machine, target.names, cause('the deleter of a property is not modelled', place))
      return
    }
  }
  if (target.kind === 'unknown') {
    for (const held of target.may) if ('names' in held) lose(machine, held.names, target.cause)
    return
  }
  if ('names' in target && target.names.havoc !== null) {
    machine.mayRaise(target.names.havoc.cause)
    loseNames(machine, target.names, target.names.havoc.cause)
    return
  }
  if (!('names' in target) || !target.names.names.has(name)) {
    throw raised('AttributeError', `${describe(machine, target)} has no attribute '${name}'`, place)
  }
  machine.journal.touch(target.names, name)
  target.names.names.delete(name)
}
