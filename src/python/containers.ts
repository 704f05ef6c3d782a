import { raised } from './exceptions.ts'
import { hashKey } from './hash-key.ts'
import { held } from './join.ts'
import { snapshot } from './journal.ts'
import { born, emptyDict, unknown, withMay } from './literal.ts'
import { Exhausted, type Machine, type Place } from './machine.ts'
import type { Cause, DictValue, ListValue, Mutable, Namespace, SetValue, UnknownValue, Value } from './value.ts'

/** Changes to mutable values. All of them go through here, so that every one is journalled. */

export function bind(machine: Machine, names: Namespace, name: string, value: Value): void {
  machine.journal.touch(names, name)
  names.names.set(name, value)
}

export function unbind(machine: Machine, names: Namespace, name: string): void {
  machine.journal.touch(names, name)
  names.names.delete(name)
}

/** Loses the contents: what is read from it from now on is unknown. */
export function lose(machine: Machine, value: Mutable, why: Cause): UnknownValue {
  const lost = unknown(why, held(snapshot(value)))
  machine.journal.touch(value)
  value.havoc = lost
  return lost
}

export function setItems(machine: Machine, value: ListValue, items: readonly Value[]): void {
  if (items.length > longest) throw new Exhausted(`it makes a list of ${items.length} items`, nowhere)
  machine.journal.touch(value)
  machine.journal.spend(items.length / 32)
  value.items = [...items]
}

/** Longest list that is held. */
const longest = 1_000_000
const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

/** Adds to the end of a list that is not lost. */
export function addItem(machine: Machine, value: ListValue, item: Value): void {
  machine.journal.touch(value)
  value.items.push(item)
}

/** The key's text; raises where the value cannot be hashed. */
export function keyOf(machine: Machine, key: Value, place: Place): string | UnknownValue {
  const text = hashKey(key)
  if (text !== null) return text
  const type = machine.typeOf(key)
  throw raised('TypeError', `unhashable type: '${type.kind === 'class' ? type.name : '?'}'`, place)
}

export function setEntry(machine: Machine, dict: DictValue, key: Value, value: Value, place: Place): void {
  const text = keyOf(machine, key, place)
  if (typeof text !== 'string') {
    lose(machine, dict, text.cause)
    return
  }
  machine.journal.touch(dict)
  dict.entries.set(text, { key: dict.entries.get(text)?.key ?? key, value })
}

/** The value of a key; undefined where there is none. */
export function getEntry(machine: Machine, dict: DictValue, key: Value, place: Place): Value | undefined {
  const text = keyOf(machine, key, place)
  if (typeof text !== 'string') return withMay(text, [dict])
  return dict.havoc ?? dict.entries.get(text)?.value
}

export function removeEntry(machine: Machine, dict: DictValue, key: Value, place: Place): void {
  const text = keyOf(machine, key, place)
  if (typeof text !== 'string') {
    lose(machine, dict, text.cause)
    return
  }
  machine.journal.touch(dict)
  dict.entries.delete(text)
}

export function addMember(machine: Machine, set: SetValue, value: Value, place: Place): void {
  const text = keyOf(machine, value, place)
  if (typeof text !== 'string') {
    lose(machine, set, text.cause)
    return
  }
  machine.journal.touch(set)
  if (!set.entries.has(text)) set.entries.set(text, value)
}

export function dictOf(machine: Machine, entries: Iterable<readonly [Value, Value]>, place: Place): DictValue {
  const dict = emptyDict()
  for (const [key, value] of entries) setEntry(machine, dict, key, value, place)
  return dict
}

export function setOf(machine: Machine, items: Iterable<Value>, frozen: boolean, place: Place): SetValue {
  const set = born<SetValue>({ kind: 'set', frozen, entries: new Map(), havoc: null })
  for (const item of items) addMember(machine, set, item, place)
  return set
}

/** Loses everything that can be changed through a value that was given away. */
export function taint(machine: Machine, value: Value, why: Cause, seen: Set<Value> = new Set()): void {
  if (seen.has(value)) return
  seen.add(value)
  switch (value.kind) {
    case 'list':
      for (const item of value.items) taint(machine, item, why, seen)
      lose(machine, value, why)
      return
    case 'dict':
      for (const entry of value.entries.values()) taint(machine, entry.value, why, seen)
      lose(machine, value, why)
      return
    case 'set':
      if (!value.frozen) lose(machine, value, why)
      return
    case 'iterator':
      lose(machine, value, why)
      return
    case 'tuple':
      for (const item of value.items) taint(machine, item, why, seen)
      return
    case 'instance':
      if (value.base !== null) taint(machine, value.base, why, seen)
      if (value.payload !== null) return
      for (const item of value.names.names.values()) taint(machine, item, why, seen)
      loseNames(machine, value.names, why)
      return
    case 'method':
      taint(machine, value.self, why, seen)
      return
    case 'unknown':
      for (const item of value.may) taint(machine, item, why, seen)
      return
    default:
      return
  }
}

/** Every name that is bound becomes unknown, and so do those that are not. */
export function loseNames(machine: Machine, names: Namespace, why: Cause): void {
  const lost = lose(machine, names, why)
  for (const name of [...names.names.keys()]) bind(machine, names, name, lost)
}
