import { described } from './attribute.ts'
import { raised } from './exceptions.ts'
import { objectNew } from './instantiate.ts'
import { native, none, positional } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { bound, makeInstance, nativeClass } from './native-class.ts'
import { objectSetAttribute } from './set-attribute.ts'
import type { ClassValue, InstanceValue, Value } from './value.ts'

export const superClass: ClassValue = nativeClass('super')

interface Super {
  readonly after: ClassValue
  readonly self: Value
}

export const makeSuper = (after: ClassValue, self: Value): InstanceValue =>
  makeInstance(superClass, [], { after, self } satisfies Super)

/** The instance that `super()` stands for; null for any other value. */
export const superSelf = (value: Value): Value | null =>
  value.kind === 'instance' && value.cls === superClass ? (value.payload as Super).self : null

/** What the classes after one's own have under a name, bound to the instance. */
export function lookupAfter(machine: Machine, value: InstanceValue, name: string, place: Place): Value | undefined {
  const { after, self } = value.payload as Super
  const cls = self.kind === 'instance' ? self.cls : self.kind === 'class' ? self : null
  if (cls === null) return undefined
  for (const base of cls.mro.slice(cls.mro.indexOf(after) + 1)) {
    const member = base.names.names.get(name) ?? base.names.havoc ?? base.foreign ?? undefined
    if (member === undefined) continue
    if (self.kind === 'class') {
      return member.kind === 'descriptor' && member.type === 'classmethod'
        ? { kind: 'method', self, function: member.function }
        : member.kind === 'descriptor' && member.type === 'staticmethod'
          ? member.function
          : member
    }
    if (member.kind === 'descriptor' && member.type === 'property') {
      return machine.call(member.function, positional(self), place)
    }
    return described(machine, member, self, cls, place) ?? bound(member, self, cls)
  }
  if (name === '__new__') return objectNew
  if (name === '__setattr__' && self.kind === 'instance') return { kind: 'method', self, function: objectSetAttribute }
  return name === '__init_subclass__' ? noKeywords(cls) : undefined
}

/** `object.__init_subclass__` */
const noKeywords = (cls: ClassValue): Value =>
  native(
    '__init_subclass__',
    (_machine, args, place) => {
      if (args.keywords.size > 0)
        throw raised('TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`, place)
      return args.rest ?? none
    },
    false,
  )
