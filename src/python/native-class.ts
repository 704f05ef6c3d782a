import { namespace } from './literal.ts'
import { linearize } from './mro.ts'
import type { ClassValue, InstanceValue, Namespace, NativeConstruct, UnknownValue, Value } from './value.ts'

export interface ClassParts {
  readonly module?: string
  readonly bases?: readonly ClassValue[]
  readonly members?: Readonly<Record<string, Value>>
  readonly construct?: NativeConstruct | null
}

/** A class with its order of lookup. Of bases that cannot be ordered the first decides. */
export function makeClass(
  name: string,
  bases: readonly ClassValue[],
  names: Namespace,
  foreign: UnknownValue | null = null,
  construct: NativeConstruct | null = null,
): ClassValue {
  const mro: ClassValue[] = []
  // What comes from outside with a base comes with its subclasses as well.
  const inherited = foreign ?? bases.find((base) => base.foreign !== null)?.foreign ?? null
  const cls: ClassValue = { kind: 'class', name, bases, mro, names, foreign: inherited, construct }
  mro.push(cls, ...(linearize(bases) ?? bases[0]?.mro ?? []))
  return cls
}

export const objectClass: ClassValue = makeClass(
  'object',
  [],
  namespace([['__module__', { kind: 'str', value: 'builtins' }]]),
)

const natives = new WeakSet<ClassValue>()

export const isNativeClass = (cls: ClassValue): boolean => natives.has(cls)

/** A class that the interpreter or the room that embeds it provides. */
export function nativeClass(name: string, parts: ClassParts = {}): ClassValue {
  const names = namespace(Object.entries(parts.members ?? {}))
  names.names.set('__module__', { kind: 'str', value: parts.module ?? 'builtins' })
  names.names.set('__qualname__', { kind: 'str', value: name })
  const cls = makeClass(name, parts.bases ?? [objectClass], names, null, parts.construct ?? null)
  natives.add(cls)
  return cls
}

export const makeInstance = (
  cls: ClassValue,
  names: Iterable<readonly [string, Value]> = [],
  payload: unknown = null,
  base: Value | null = null,
): InstanceValue => ({ kind: 'instance', cls, names: namespace(names), base, payload })

export const isSubclass = (cls: ClassValue, of: ClassValue): boolean => cls.mro.includes(of)

// A metaclass or base from outside may make anything of the constants of a class, but hardly of its functions.
const isOwn = (member: Value): boolean => member.kind === 'function' || member.kind === 'descriptor'

/** What a class has under a name, its own or inherited. */
export function classMember(cls: ClassValue, name: string): Value | undefined {
  for (const base of cls.mro) {
    const member = base.names.names.get(name)
    if (member !== undefined)
      return base.foreign === null || isOwn(member) ? member : { ...base.foreign, may: [member] }
    if (base.names.havoc !== null) return base.names.havoc
    if (base.foreign !== null) return base.foreign
  }
  return undefined
}

/** A member of a class as its instance sees it. */
export function bound(member: Value, self: Value, cls: ClassValue): Value {
  if (member.kind === 'function' || (member.kind === 'native' && member.binds)) {
    return { kind: 'method', self, function: member }
  }
  if (member.kind === 'descriptor') {
    if (member.type === 'staticmethod') return member.function
    if (member.type === 'classmethod') return { kind: 'method', self: cls, function: member.function }
  }
  return member
}
