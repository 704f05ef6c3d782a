import type { BinaryOperator } from './ast/expression.ts'
import { setOf } from './containers.ts'
import { contains } from './equality.ts'
import { members } from './iterate.ts'
import { bool, int, iteratorOf, native, none, notImplemented, str, tuple } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { makeInstance, nativeClass } from './native-class.ts'
import { combineSets } from './operators.ts'
import { reprOf } from './repr.ts'
import type { ClassValue, DictEntry, DictValue, NativeCall, UnknownValue, Value } from './value.ts'

interface View {
  readonly dict: DictValue
  readonly pick: (entry: DictEntry) => Value
}

const itemsOf = (value: Value | undefined): readonly Value[] | UnknownValue => {
  if (value?.kind !== 'instance') return []
  const { dict, pick } = value.payload as View
  return dict.havoc ?? [...dict.entries.values()].map(pick)
}

type Answer = (machine: Machine, items: readonly Value[], other: Value, place: Place) => Value

const asks =
  (answer: Answer): NativeCall =>
  (machine, args, place) => {
    const items = itemsOf(args.positional[0])
    return Array.isArray(items) ? answer(machine, items, args.positional[1] ?? none, place) : (items as UnknownValue)
  }

const combine =
  (op: BinaryOperator): Answer =>
  (machine, items, other, place) => {
    const theirs = members(machine, other, place)
    if (!Array.isArray(theirs)) return theirs as UnknownValue
    return (
      combineSets(machine, op, setOf(machine, items, false, place), setOf(machine, theirs, false, place), place) ?? none
    )
  }

const answers: Readonly<Record<string, Answer>> = {
  __len__: (_machine, items) => int(items.length),
  __iter__: (_machine, items) => iteratorOf('dict_keyiterator', () => items),
  __reversed__: (_machine, items) => iteratorOf('dict_reversekeyiterator', () => items.toReversed()),
  __contains__: (machine, items, other, place) => {
    const answer = contains(machine, items, other, place)
    return typeof answer === 'boolean' ? bool(answer) : answer
  },
  __and__: combine('&'),
  __or__: combine('|'),
  __sub__: combine('-'),
  __xor__: combine('^'),
}

/** Equal to any set, or view of this kind, with the same members. */
const sameMembers: Answer = (machine, items, other, place) => {
  const isView = other.kind === 'instance' && (other.cls === kinds['keys']?.cls || other.cls === kinds['items']?.cls)
  if (other.kind !== 'set' && !isView) return notImplemented
  const theirs = isView ? itemsOf(other) : members(machine, other, place)
  if (!Array.isArray(theirs)) return theirs as UnknownValue
  if (theirs.length !== items.length) return bool(false)
  for (const item of items) {
    const answer = contains(machine, theirs, item, place)
    if (answer !== true) return answer === false ? bool(false) : answer
  }
  return bool(true)
}

function viewClass(name: string): ClassValue {
  const equality = name === 'dict_values' ? {} : { __eq__: native('__eq__', asks(sameMembers)), __hash__: none }
  return nativeClass(name, {
    members: {
      ...equality,
      ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, native(key, asks(answer))])),
      __repr__: native(
        '__repr__',
        asks((machine, items, _other, place) => {
          const text = reprOf(machine, { kind: 'list', items: [...items], havoc: null }, place)
          return typeof text === 'string' ? str(`${name}(${text})`) : text
        }),
      ),
    },
  })
}

const kinds: Readonly<Record<string, { cls: ClassValue; pick: (entry: DictEntry) => Value }>> = {
  keys: { cls: viewClass('dict_keys'), pick: (entry) => entry.key },
  values: { cls: viewClass('dict_values'), pick: (entry) => entry.value },
  items: { cls: viewClass('dict_items'), pick: (entry) => tuple([entry.key, entry.value]) },
}

/** `dict.keys()`, `dict.values()`, `dict.items()`: they show what the dictionary holds when they are asked. */
export function makeView(kind: 'keys' | 'values' | 'items', dict: DictValue): Value {
  const { cls, pick } = kinds[kind] ?? { cls: viewClass(kind), pick: (entry) => entry.key }
  return makeInstance(cls, [], { dict, pick } satisfies View)
}
