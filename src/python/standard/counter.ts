import { dictClass } from '../builtin-types.ts'
import { getEntry, lose, removeEntry, setEntry } from '../containers.ts'
import { copyDict, update } from '../dict-methods.ts'
import { equal } from '../equality.ts'
import { members } from '../iterate.ts'
import { sortItems } from '../list-methods.ts'
import {
  bool,
  cause,
  emptyDict,
  int,
  iteratorOf,
  list,
  native,
  none,
  notImplemented,
  str,
  tuple,
  unknown,
  yes,
} from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { binary } from '../operators.ts'
import { reprOf } from '../repr.ts'
import type { CallArguments, ClassValue, DictEntry, DictValue, NativeValue, UnknownValue, Value } from '../value.ts'

const dictOf = (value: Value | undefined): DictValue | null =>
  value?.kind === 'instance' && value.base?.kind === 'dict' ? value.base : value?.kind === 'dict' ? value : null

/** Adds, or takes away, the counts of a mapping or of what can be iterated. */
function count(machine: Machine, to: DictValue, source: Value, op: '+' | '-', place: Place): void {
  if (to.havoc !== null) return
  const other = dictOf(source)
  if (other !== null && other.havoc === null && to.entries.size === 0 && op === '+') {
    update(machine, to, other, { positional: [], keywords: new Map(), rest: null }, place)
    return
  }
  const pairs = other === null ? countsOf(machine, source, place) : (other.havoc ?? [...other.entries.values()])
  if (!Array.isArray(pairs)) {
    lose(machine, to, (pairs as UnknownValue).cause)
    return
  }
  for (const { key, value } of pairs as DictEntry[]) {
    setEntry(machine, to, key, binary(machine, op, getEntry(machine, to, key, place) ?? int(0), value, place), place)
  }
}

function countsOf(machine: Machine, source: Value, place: Place): readonly DictEntry[] | UnknownValue {
  const items = members(machine, source, place)
  return Array.isArray(items) ? (items as Value[]).map((key) => ({ key, value: int(1) })) : (items as UnknownValue)
}

function countAll(machine: Machine, to: DictValue, args: CallArguments, op: '+' | '-', place: Place): void {
  const [source] = args.positional
  if (args.rest !== null) lose(machine, to, args.rest.cause)
  if (source !== undefined && source.kind !== 'none') count(machine, to, source, op, place)
  if (args.keywords.size === 0) return
  const named = emptyDict()
  for (const [name, value] of args.keywords) setEntry(machine, named, str(name), value, place)
  count(machine, to, named, op, place)
}

const counting = (name: string, op: '+' | '-'): NativeValue =>
  native(name, (machine, args, place) => {
    const [self, ...positional] = args.positional
    const dict = dictOf(self)
    if (dict !== null) countAll(machine, dict, { ...args, positional }, op, place)
    return none
  })

/** The pairs with the most, equal ones in the order in which they came; an unknown where that cannot be told. */
function mostCommon(machine: Machine, dict: DictValue, place: Place): readonly Value[] | UnknownValue {
  if (dict.havoc !== null) return dict.havoc
  const pairs = [...dict.entries.values()].map((entry) => tuple([entry.key, entry.value]))
  const second = native('second', (_inner, given) => {
    const [pair] = given.positional
    return pair?.kind === 'tuple' ? (pair.items[1] ?? none) : none
  })
  return sortItems(machine, pairs, second, yes, place)
}

const own = (
  name: string,
  run: (machine: Machine, dict: DictValue, given: readonly Value[], place: Place) => Value,
): NativeValue =>
  native(name, (machine, args, place) => {
    const [self, ...given] = args.positional
    const dict = dictOf(self)
    return dict === null ? none : run(machine, dict, given, place)
  })

const unmodelled = (name: string): NativeValue =>
  native(name, (_machine, args, place) =>
    unknown(cause(`\`${name}\` of a counter is not modelled`, place), args.positional),
  )

/** `collections.Counter` */
export const counterClass: ClassValue = nativeClass('Counter', {
  module: 'collections',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    const dict = emptyDict()
    countAll(machine, dict, args, '+', place)
    return makeInstance(cls, [], null, dict)
  },
  members: {
    update: counting('update', '+'),
    subtract: counting('subtract', '-'),
    fromkeys: unmodelled('fromkeys'),
    __delitem__: own('__delitem__', (machine, dict, [key = none], place) => {
      removeEntry(machine, dict, key, place)
      return none
    }),
    __getitem__: own(
      '__getitem__',
      (machine, dict, [key = none], place) => getEntry(machine, dict, key, place) ?? int(0),
    ),
    copy: native('copy', (_machine, args) => {
      const [self] = args.positional
      const dict = dictOf(self)
      return self?.kind === 'instance' && dict !== null ? makeInstance(self.cls, [], null, copyDict(dict)) : none
    }),
    most_common: own('most_common', (machine, dict, [most = none], place) => {
      const order = mostCommon(machine, dict, place)
      if (!Array.isArray(order)) return order as UnknownValue
      return list(most.kind === 'int' ? order.slice(0, Math.max(Number(most.value), 0)) : order)
    }),
    elements: own('elements', (_machine, dict, _given, place) =>
      iteratorOf('elements', () => {
        const pairs = [...dict.entries.values()]
        if (dict.havoc !== null || pairs.some(({ value }) => value.kind !== 'int' || value.value > 10_000n))
          return dict.havoc ?? unknown(cause('these counts are not modelled', place))
        return pairs.flatMap(({ key, value }) =>
          Array.from({ length: value.kind === 'int' ? Math.max(Number(value.value), 0) : 0 }, () => key),
        )
      }),
    ),
    total: own(
      'total',
      (machine, dict, _given, place) =>
        dict.havoc ??
        [...dict.entries.values()].reduce<Value>((sum, { value }) => binary(machine, '+', sum, value, place), int(0)),
    ),
    __add__: combining('__add__', (a, b) => a + b),
    __sub__: combining('__sub__', (a, b) => a - b),
    __or__: combining('__or__', (a, b) => (a > b ? a : b)),
    __and__: combining('__and__', (a, b) => (a < b ? a : b)),
    ...Object.fromEntries(
      ['__iadd__', '__isub__', '__ior__', '__iand__', '__lt__', '__le__', '__gt__', '__ge__', '__pos__', '__neg__'].map(
        (name) => [name, unmodelled(name)],
      ),
    ),
    __eq__: native('__eq__', (machine, args, place) => {
      const [a, b] = args.positional
      const [left, right] = [dictOf(a), dictOf(b)]
      if (left === null || right === null || b?.kind !== 'instance' || !b.cls.mro.includes(counterClass))
        return notImplemented
      // An element that is missing counts nothing.
      if (
        machine.version.minor >= 10 &&
        [...left.entries.keys()].some((key) => !right.entries.has(key)) !==
          [...right.entries.keys()].some((key) => !left.entries.has(key))
      )
        return unknown(cause('whether these counters are equal is not modelled', place))
      const answer = equal(machine, left, right, place)
      if (answer === true) return bool(true)
      return left.entries.size === right.entries.size &&
        answer === false &&
        [...left.entries.keys()].every((key) => right.entries.has(key))
        ? bool(false)
        : unknown(cause('whether these counters are equal is not modelled', place))
    }),
    __repr__: native('__repr__', (machine, args, place) => {
      const [self] = args.positional
      const dict = dictOf(self)
      if (dict === null || self?.kind !== 'instance') return none
      if (dict.havoc !== null) return dict.havoc
      if (dict.entries.size === 0) return str(`${self.cls.name}()`)
      const order = mostCommon(machine, dict, place)
      if (!Array.isArray(order)) return order as UnknownValue
      const sorted = emptyDict()
      for (const pair of order as Value[])
        if (pair.kind === 'tuple') setEntry(machine, sorted, pair.items[0] ?? none, pair.items[1] ?? none, place)
      const text = reprOf(machine, sorted, place)
      return typeof text === 'string' ? str(`${self.cls.name}(${text})`) : text
    }),
  },
})

/** An operator of two counters: what comes to nothing, or less, is left out. */
function combining(name: string, run: (a: bigint, b: bigint) => bigint): NativeValue {
  return native(name, (machine, args, place) => {
    const [a, b] = args.positional.map(dictOf)
    const [self, other] = args.positional
    if (a == null || b == null || other?.kind !== 'instance' || self?.kind !== 'instance') return notImplemented
    if (a.havoc !== null || b.havoc !== null) return (a.havoc ?? b.havoc) as Value
    const result = emptyDict()
    const keys = new Map([...a.entries, ...b.entries].map(([text, { key }]) => [text, a.entries.get(text)?.key ?? key]))
    for (const [text, key] of keys) {
      const [x, y] = [a, b].map(({ entries }) => entries.get(text)?.value ?? int(0))
      if (x?.kind !== 'int' || y?.kind !== 'int') return unknown(cause('these counts are not modelled', place))
      const value = run(x.value, y.value)
      if (value > 0n) setEntry(machine, result, key, int(value), place)
    }
    return makeInstance(counterClass, [], null, result)
  })
}
