import { builtinBase } from './builtin-types.ts'
import { baseException, raised } from './exceptions.ts'
import { cause, foreign, native, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { bound, classMember, isSubclass, makeInstance } from './native-class.ts'
import type { CallArguments, ClassValue, NativeValue, Value } from './value.ts'

/** `cls(…)` */
export function instantiate(machine: Machine, cls: ClassValue, args: CallArguments, place: Place): Value {
  if (cls.construct !== null) return cls.construct(machine, cls, args, place)
  const outside = cls.mro.find((base) => base.foreign !== null)
  if (outside?.foreign != null) {
    machine.mayRaise(outside.foreign.cause)
    const base = outside.foreign.foreign ?? cls.name
    return foreign(
      `${base}()`,
      place,
      outside.foreign.may,
      `\`${cls.name}\` is built on \`${base}\`, which is not part of this workspace`,
    )
  }
  const special = cls.mro.find((base) => base.construct !== null)
  const maker = classMember(cls, '__new__')
  if (maker !== undefined) return makeWith(machine, maker, cls, args, place)
  const init = classMember(cls, '__init__')
  const builtin = builtinBase(cls)
  const self =
    special?.construct == null || (special === baseException && init !== undefined)
      ? makeInstance(cls)
      : special.construct(
          machine,
          cls,
          builtin !== null && init?.kind === 'function' ? { ...args, keywords: new Map() } : args,
          place,
        )
  if (self.kind !== 'instance') return self
  if (cls.mro.includes(baseException) && !self.names.names.has('args'))
    self.names.names.set('args', tuple(args.positional))
  if (init === undefined) {
    const takesNone = special === undefined && (args.positional.length > 0 || args.keywords.size > 0)
    if (takesNone) throw raised('TypeError', `${cls.name}() takes no arguments`, place)
    return self
  }
  if (init.kind === 'native' && special !== undefined) return self
  machine.call(bound(init, self, cls), args, place)
  return self
}

// `__new__` makes the instance; `__init__` sees it only where it is one of the class.
function makeWith(machine: Machine, maker: Value, cls: ClassValue, args: CallArguments, place: Place): Value {
  const self = machine.call(maker, { ...args, positional: [cls, ...args.positional] }, place)
  if (self.kind === 'unknown') return self
  const init = classMember(cls, '__init__')
  if (init === undefined || self.kind !== 'instance' || !isSubclass(self.cls, cls)) return self
  machine.call(bound(init, self, cls), args, place)
  return self
}

/** `object.__new__`, and that of the builtin type that a class is built on. */
export const objectNew: NativeValue = native(
  '__new__',
  (machine, args, place) => {
    const [cls, ...positional] = args.positional
    if (args.rest !== null) return args.rest
    if (cls?.kind !== 'class') return unknown(cause('the class of the instance is not known', place))
    if (cls.mro.some((base) => base.foreign !== null)) return unknown(cause('a base of the class is not known', place))
    const builtin = cls.mro.find((base) => base.construct !== null)
    if (builtin === undefined) return makeInstance(cls)
    if (builtinBase(cls) === null) return unknown(cause('`__new__` of this class is not modelled', place))
    return builtin.construct?.(machine, cls, { ...args, positional }, place) ?? makeInstance(cls)
  },
  false,
)
