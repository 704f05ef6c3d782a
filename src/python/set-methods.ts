import type { BinaryOperator } from './ast/expression.ts'
import { addMember, keyOf, lose, setOf } from './containers.ts'
import { missingKey } from './exceptions.ts'
import { members } from './iterate.ts'
import { bool, native, none } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { type Members, membersOf, method } from './method.ts'
import { combineSets } from './operators.ts'
import type { NativeValue, SetValue, UnknownValue, Value } from './value.ts'

const combine = (name: string, op: BinaryOperator): NativeValue =>
  native(name, (machine, args, place) => {
    const [self, ...others] = args.positional
    if (self?.kind !== 'set') return self ?? none
    let result: SetValue = self
    for (const other of others) {
      const set = asSet(machine, other, place)
      if (set.kind === 'unknown') return set
      const lost = result.havoc ?? set.havoc
      if (lost !== null) return lost
      const next = combineSets(machine, op, result, set, place)
      if (next?.kind === 'set') result = next
    }
    return result === self ? setOf(machine, self.entries.values(), self.frozen, place) : result
  })

function asSet(machine: Machine, value: Value, place: Place): SetValue | UnknownValue {
  if (value.kind === 'set') return value
  const items = members(machine, value, place)
  return Array.isArray(items) ? setOf(machine, items, false, place) : (items as UnknownValue)
}

const compare = (name: string, test: (a: SetValue, b: SetValue) => boolean): NativeValue =>
  method('set', name, ['/other'], (machine, self, [other = none], place) => {
    const set = asSet(machine, other, place)
    if (set.kind === 'unknown') return set
    return self.havoc ?? set.havoc ?? bool(test(self, set))
  })

const within = (a: SetValue, b: SetValue): boolean => [...a.entries.keys()].every((key) => b.entries.has(key))

const remove = (name: 'remove' | 'discard'): NativeValue =>
  method('set', name, ['/elem'], (machine, self, [item = none], place) => {
    if (self.havoc !== null) return none
    const key = keyOf(machine, item, place)
    if (typeof key !== 'string') return lose(machine, self, key.cause) && none
    if (!self.entries.has(key) && name === 'remove') throw missingKey(item, place)
    machine.journal.touch(self)
    self.entries.delete(key)
    return none
  })

export const frozenSetMethods: Members = membersOf([
  combine('union', '|'),
  combine('intersection', '&'),
  combine('difference', '-'),
  combine('symmetric_difference', '^'),
  combine('copy', '|'),
  compare('issubset', within),
  compare('issuperset', (a, b) => within(b, a)),
  compare('isdisjoint', (a, b) => [...a.entries.keys()].every((key) => !b.entries.has(key))),
])

export const setMethods: Members = {
  ...frozenSetMethods,
  ...membersOf([
    method('set', 'add', ['/elem'], (machine, self, [item = none], place) => {
      if (self.havoc === null) addMember(machine, self, item, place)
      return none
    }),
    remove('remove'),
    remove('discard'),
    method('set', 'clear', [], (machine, self) => {
      machine.journal.touch(self)
      self.entries = new Map()
      self.havoc = null
      return none
    }),
    native('update', (machine, args, place) => {
      const [self, ...others] = args.positional
      if (self?.kind !== 'set') return none
      for (const other of others) {
        const items = members(machine, other, place)
        if (!Array.isArray(items)) return lose(machine, self, (items as UnknownValue).cause) && none
        for (const item of items as Value[]) addMember(machine, self, item, place)
      }
      return none
    }),
  ]),
}
