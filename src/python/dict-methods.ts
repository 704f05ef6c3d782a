import { getEntry, keyOf, lose, removeEntry, setEntry } from './containers.ts'
import { makeView } from './dict-views.ts'
import { missingKey, raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { emptyDict, native, none, str, tuple } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { type Members, membersOf, method } from './method.ts'
import type { CallArguments, DictValue, UnknownValue, Value } from './value.ts'

const view = (name: 'keys' | 'values' | 'items'): ReturnType<typeof method> =>
  method('dict', name, [], (_machine, self) => makeView(name, self))

export const dictMethods: Members = membersOf([
  view('keys'),
  view('values'),
  view('items'),
  method('dict', 'get', ['/key', '/default'], (machine, self, [key = none, otherwise = none], place) => {
    const found = getEntry(machine, self, key, place)
    return found ?? otherwise
  }),
  method('dict', 'setdefault', ['/key', '/default'], (machine, self, [key = none, otherwise = none], place) => {
    const found = getEntry(machine, self, key, place)
    if (found?.kind === 'unknown' && self.havoc === null && keyIsUnknown(machine, key, place))
      return lose(machine, self, found.cause)
    if (found !== undefined) return found
    setEntry(machine, self, key, otherwise, place)
    return otherwise
  }),
  method('dict', 'pop', ['/key', '/default'], (machine, self, [key = none, otherwise], place) => {
    const found = getEntry(machine, self, key, place)
    if (found !== undefined) {
      removeEntry(machine, self, key, place)
      return found
    }
    if (otherwise !== undefined) return otherwise
    throw missingKey(key, place)
  }),
  method('dict', 'popitem', [], (machine, self, _given, place) => {
    if (self.havoc !== null) return self.havoc
    const last = [...self.entries.values()].at(-1)
    if (last === undefined) throw raised('KeyError', 'popitem(): dictionary is empty', place)
    removeEntry(machine, self, last.key, place)
    return tuple([last.key, last.value])
  }),
  native('update', (machine, args, place) => {
    const [self, source] = args.positional
    const dict = self?.kind === 'instance' ? self.base : self
    if (dict?.kind === 'dict') update(machine, dict, source, args, place)
    return none
  }),
  method('dict', 'clear', [], (machine, self) => {
    machine.journal.touch(self)
    self.entries = new Map()
    self.havoc = null
    return none
  }),
  method('dict', 'copy', [], (_machine, self) => copyDict(self)),
])

const keyIsUnknown = (machine: Machine, key: Value, place: Place): boolean =>
  typeof keyOf(machine, key, place) !== 'string'

export const copyDict = (dict: DictValue): DictValue => ({
  kind: 'dict',
  entries: new Map(dict.entries),
  havoc: dict.havoc,
})

/** `dict.update(source, **keywords)`, and what `dict(…)` does to an empty one. */
export function update(
  machine: Machine,
  dict: DictValue,
  source: Value | undefined,
  args: CallArguments,
  place: Place,
): void {
  if (source !== undefined) {
    const doubt = merge(machine, dict, source, place)
    if (doubt !== null) lose(machine, dict, doubt.cause)
  }
  if (args.rest !== null) lose(machine, dict, args.rest.cause)
  for (const [name, value] of args.keywords) setEntry(machine, dict, str(name), value, place)
}

/** Puts the entries of a mapping, or pairs, into a dictionary; an unknown where they cannot be known. */
export function merge(machine: Machine, dict: DictValue, source: Value, place: Place): UnknownValue | null {
  const from = source.kind === 'instance' && source.base !== null ? source.base : source
  if (from.kind === 'unknown') return from
  if (from.kind === 'dict') {
    if (from.havoc !== null) return from.havoc
    for (const { key, value } of from.entries.values()) setEntry(machine, dict, key, value, place)
    return null
  }
  const pairs = iterate(machine, from, place)
  if (!Array.isArray(pairs)) return pairs as UnknownValue
  for (const pair of pairs as Value[]) {
    const items = iterate(machine, pair, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const [key, value] = items as Value[]
    if (key === undefined || value === undefined || items.length !== 2) {
      throw raised('ValueError', `dictionary update sequence element has length ${items.length}; 2 is required`, place)
    }
    setEntry(machine, dict, key, value, place)
  }
  return null
}

/** `dict.fromkeys(keys, value)` */
export const fromKeys = native('fromkeys', (machine, args, place) => {
  const [, keys = none, value = none] = args.positional
  const items = iterate(machine, keys, place)
  if (!Array.isArray(items)) return items as UnknownValue
  const dict = emptyDict()
  for (const key of items as Value[]) setEntry(machine, dict, key, value, place)
  return dict
})
