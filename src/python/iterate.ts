import { findAttribute, special } from './attribute.ts'
import { lose } from './containers.ts'
import { raised } from './exceptions.ts'
import { reach } from './join.ts'
import { cause, int, positional, str, unknown, withMay } from './literal.ts'
import { Exhausted, type Machine, type Place, PythonException } from './machine.ts'
import type { Cause, ClassValue, InstanceValue, IteratorValue, UnknownValue, Value } from './value.ts'

const longest = 200_000

/** Everything a value yields when iterated to its end. */
export function iterate(machine: Machine, value: Value, place: Place): readonly Value[] | UnknownValue {
  switch (value.kind) {
    case 'unknown':
      return value
    case 'tuple':
      return value.items
    case 'list':
      return value.havoc ?? [...value.items]
    case 'dict':
      return value.havoc ?? [...value.entries.values()].map((entry) => entry.key)
    case 'set':
      return value.havoc ?? inOrder(value.entries, place)
    case 'str':
      return [...value.value].map(str)
    case 'bytes':
      return [...value.value].map(int)
    case 'range':
      return rangeItems(value, place)
    case 'iterator':
      return rest(machine, value)
    case 'instance': {
      const iterator = special(machine, value, '__iter__', [], place)
      if (iterator !== undefined)
        return iterator === value ? drain(machine, value, place) : iterate(machine, iterator, place)
      if (value.base !== null) return iterate(machine, value.base, place)
      return byIndex(machine, value, place)
    }
    case 'class':
      return classItems(machine, value, place)
    default:
      return refuse(machine, value, place)
  }
}

/** What a class without `__iter__` has at 0, 1, 2, … until it raises an IndexError. */
function byIndex(machine: Machine, value: InstanceValue, place: Place): readonly Value[] | UnknownValue {
  const items: Value[] = []
  for (;;) {
    machine.step(place)
    if (items.length > longest) throw new Exhausted('it never ends', place)
    try {
      const item = special(machine, value, '__getitem__', [int(items.length)], place)
      if (item === undefined) return refuse(machine, value, place)
      if (item.kind === 'unknown') return item
      items.push(item)
    } catch (error) {
      if (error instanceof PythonException && isA(error.value, 'IndexError')) return items
      throw error
    }
  }
}

const isA = (value: Value, name: string): boolean =>
  value.kind === 'instance' && value.cls.mro.some((cls) => cls.name === name)

function classItems(machine: Machine, cls: ClassValue, place: Place): readonly Value[] | UnknownValue {
  const members = findAttribute(machine, cls, '_member_list_', place)
  if (members?.kind === 'tuple') return members.items
  return cls.foreign ?? refuse(machine, cls, place)
}

function refuse(machine: Machine, value: Value, place: Place): never {
  const type = machine.typeOf(value)
  throw raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not iterable`, place)
}

/** As `iterate`, for whom order does not matter: a set can be asked. */
export function members(machine: Machine, value: Value, place: Place): readonly Value[] | UnknownValue {
  return value.kind === 'set' ? (value.havoc ?? [...value.entries.values()]) : iterate(machine, value, place)
}

function inOrder(entries: ReadonlyMap<string, Value>, place: Place): readonly Value[] | UnknownValue {
  if (entries.size > 1) return unknown(cause('the order of a set changes from run to run', place))
  return [...entries.values()]
}

function rangeItems(range: Extract<Value, { kind: 'range' }>, place: Place): readonly Value[] {
  const span = range.step > 0n ? range.stop - range.start : range.start - range.stop
  const step = range.step > 0n ? range.step : -range.step
  const count = span <= 0n ? 0n : (span + step - 1n) / step
  if (count > BigInt(longest)) throw new Exhausted(`it counts to ${count}`, place)
  return Array.from({ length: Number(count) }, (_, index) => int(range.start + BigInt(index) * range.step))
}

/** Items of an iterator that are left; it is at its end afterwards. */
export function rest(machine: Machine, iterator: IteratorValue): readonly Value[] | UnknownValue {
  if (iterator.endless !== undefined) return lose(machine, iterator, neverEnds)
  const items = produce(machine, iterator)
  if (!Array.isArray(items)) return items as UnknownValue
  machine.journal.touch(iterator)
  const left = items.slice(iterator.position)
  iterator.position = items.length
  if (iterator.failure !== null) throw iterator.failure
  return left
}

/** The next item of an iterator; undefined at its end. */
export function advance(machine: Machine, iterator: IteratorValue): Value | undefined {
  if (iterator.endless !== undefined && iterator.havoc === null) {
    machine.journal.touch(iterator)
    iterator.position += 1
    return iterator.endless(iterator.position - 1)
  }
  const items = produce(machine, iterator)
  if (!Array.isArray(items)) return items as UnknownValue
  machine.journal.touch(iterator)
  const item: Value | undefined = items[iterator.position]
  if (item !== undefined) iterator.position += 1
  // Those that it goes through itself have come no further than it has been asked to go.
  for (const source of iterator.sources)
    if (source.kind === 'iterator') lose(machine, source, partly)
    else if (iterator.failure !== null) throw iterator.failure
  iterator.seen = machine.journal.changes()
  return item
}

function produce(machine: Machine, iterator: IteratorValue): readonly Value[] | UnknownValue {
  if (iterator.havoc !== null) return withMay(iterator.havoc, iterator.sources)
  if (iterator.items !== null) return stale(machine, iterator) ?? iterator.items
  const items = iterator.produce()
  machine.journal.touch(iterator)
  if (Array.isArray(items)) iterator.items = items
  else iterator.havoc = items as UnknownValue
  return iterator.havoc === null ? items : withMay(iterator.havoc, iterator.sources)
}

// The first item was asked for in another state of things than those that are left.
function stale(machine: Machine, iterator: IteratorValue): UnknownValue | null {
  const { items, position, seen } = iterator
  if (items === null || position === 0 || position >= items.length || seen === machine.journal.changes()) return null
  const [first] = iterator.sources
  if (iterator.sources.length === 0 && iterator.type === 'iterator') return null
  const place =
    first?.kind === 'function' ? { unit: first.scope.unit, start: first.node.start, end: first.node.start } : nowhere
  machine.journal.touch(iterator)
  iterator.havoc = unknown(
    cause('other things have changed since its first item was asked for', place),
    items.flatMap(reach),
  )
  return iterator.havoc
}

const neverEnds: Cause = {
  reason: 'it goes on without end',
  expression: '',
  place: { unit: { file: '', text: '' }, start: 0, end: 0 },
}

const partly: Cause = {
  reason: 'how far others have gone through it is not known',
  expression: '',
  place: { unit: { file: '', text: '' }, start: 0, end: 0 },
}

const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

function drain(machine: Machine, value: Value, place: Place): readonly Value[] | UnknownValue {
  const items: Value[] = []
  for (;;) {
    machine.step(place)
    if (items.length > longest) throw new Exhausted('it never ends', place)
    try {
      const item = special(machine, value, '__next__', [], place)
      if (item === undefined) return refuse(machine, value, place)
      if (item.kind === 'unknown') return item
      items.push(item)
    } catch (error) {
      if (error instanceof PythonException && isStop(error.value)) return items
      throw error
    }
  }
}

export const isStop = (value: Value): boolean => isA(value, 'StopIteration')

/** `iter(value)` */
export function iteratorFor(machine: Machine, value: Value, place: Place): Value {
  if (value.kind === 'iterator' || value.kind === 'unknown') return value
  if (value.kind === 'instance' && findAttribute(machine, value, '__next__', place) !== undefined) return value
  const items = iterate(machine, value, place)
  if (!Array.isArray(items)) return items as UnknownValue
  return {
    kind: 'iterator',
    type: 'iterator',
    produce: () => items,
    sources: reach(value),
    items,
    failure: null,
    seen: 0,
    position: 0,
    havoc: null,
  }
}

/** Calls a function with one value and gives what comes of it: a shorthand for `map`, `sorted` and the like. */
export const apply = (machine: Machine, callee: Value, value: Value, place: Place): Value =>
  machine.call(callee, positional(value), place)
