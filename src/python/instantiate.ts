import { builtinBase } from './builtin-types.ts'
import { baseException, raised } from './exceptions.ts'
import { cause, foreign, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { bound, classMember, makeInstance } from './native-class.ts'
import type { CallArguments, ClassValue, Value } from './value.ts'

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
  if (maker !== undefined) return unknown(cause('`__new__` is not modelled', place))
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
