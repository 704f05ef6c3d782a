import { bind } from '../containers.ts'
import { raised } from '../exceptions.ts'
import { cause, native, no, none, str, yes } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { classMember } from '../native-class.ts'
import { reprOf } from '../repr.ts'
import type { Value } from '../value.ts'

/** What a value in the body of an enumeration becomes; `open` where it cannot be told. */
export type EnumPart = 'member' | 'attribute' | 'open'

/** Source: `EnumDict.__setitem__`; descriptors are attributes, and so are nested classes from Python 3.13 on. */
export function enumPart(value: Value): EnumPart {
  switch (value.kind) {
    case 'function':
    case 'descriptor':
      return 'attribute'
    case 'method':
      return value.function.kind === 'function' ? 'attribute' : 'open'
    case 'native':
    case 'class':
    case 'module':
    case 'unknown':
      return 'open'
    case 'instance': {
      if (value.cls.mro.some((cls) => cls.foreign !== null)) return 'open'
      const describes = ['__get__', '__set__', '__delete__'].some((name) => classMember(value.cls, name) !== undefined)
      return describes ? 'attribute' : 'member'
    }
    default:
      return 'member'
  }
}

const isDunder = (name: string): boolean => /^__[^_](?:.*[^_])?__$/.test(name)
const isSunder = (name: string): boolean => /^_[^_](?:.*[^_])?_$/.test(name)

/** True for names that are never members, whatever they are bound to. */
export function isReserved(machine: Machine, className: string, name: string): boolean {
  const isPrivate = machine.version.minor >= 11 && name.startsWith(`_${className}__`) && !name.endsWith('__')
  return isDunder(name) || isSunder(name) || isPrivate
}

const everywhere: ReadonlySet<string> = new Set(['_order_', '_generate_next_value_', '_missing_', '_ignore_'])
const somewhere =
  /^_(?:numeric_repr|create_pseudo_member|iter_member|iter_member_by_value|iter_member_by_def|add_alias|add_value_alias|repr_.*)_$/

/**
 * Called before a name is bound in the body of an enumeration, with what was bound before: an instance that notes
 * it, the class's name, the name, the value, and the present value where there is one. Raises where Python does: a
 * member cannot be bound again, and nothing can become a member that is bound already.
 */
export const bindInEnum = native('__setitem__', (machine, args, place) => {
  const [seen, cls, key, value = none, present] = args.positional
  if (seen?.kind !== 'instance' || cls?.kind !== 'str' || key?.kind !== 'str') return none
  const name = key.value
  if (isReserved(machine, cls.value, name)) {
    if (isSunder(name)) refuseSunder(machine, name, place)
    else return none
    if (name === '_ignore_') bind(machine, seen.names, name, yes)
    return none
  }
  const part = enumPart(value)
  const before = seen.names.names.get(name)
  const isAttribute = before?.kind === 'bool' && !before.value
  if (seen.names.names.has('_ignore_') || (before !== undefined && isAttribute && part === 'attribute')) return none
  if (before === undefined) {
    bind(machine, seen.names, name, part === 'member' ? yes : part === 'attribute' ? no : str('open'))
    return none
  }
  const isSurely =
    (before.kind === 'bool' && (before.value || part === 'member')) || (isOpen(before) && part === 'member')
  if (isSurely) throw bound(machine, name, present, place)
  machine.mayRaise(cause(`whether \`${name}\` is a member of the enumeration already is not known`, place))
  return none
})

const isOpen = (value: Value): boolean => value.kind === 'str'

/** Raises KeyError where a member was deleted before the body ended. */
export function checkDeleted(seen: Value | undefined, names: ReadonlyMap<string, Value>, place: Place): void {
  if (seen?.kind !== 'instance' || seen.names.names.has('_ignore_')) return
  for (const [name, state] of seen.names.names) {
    if (state.kind === 'bool' && state.value && !names.has(name)) throw raised('KeyError', name, place)
  }
}

function refuseSunder(machine: Machine, name: string, place: Place): void {
  if (everywhere.has(name)) return
  if (!somewhere.test(name))
    throw raised('ValueError', `_sunder_ names, such as '${name}', are reserved for future Enum use`, place)
  machine.mayRaise(cause(`whether \`${name}\` is reserved depends on the version of Python`, place))
}

function bound(machine: Machine, name: string, present: Value | undefined, place: Place): Error {
  if (machine.version.minor < 11) return raised('TypeError', `Attempted to reuse key: '${name}'`, place)
  if (present === undefined) return raised('KeyError', name, place)
  const text = present.kind === 'instance' ? null : reprOf(machine, present, place)
  return raised('TypeError', `'${name}' already defined${typeof text === 'string' ? ` as ${text}` : ''}`, place)
}
