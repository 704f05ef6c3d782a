import { addItem, lose, setItems } from './containers.ts'
import { contains, equal } from './equality.ts'
import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { apply, iterate } from './iterate.ts'
import { cause, int, list, none, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { type Members, membersOf, method } from './method.ts'
import { sorted } from './order.ts'
import { truth } from './truth.ts'
import type { ListValue, UnknownValue, Value } from './value.ts'

export const listMethods: Members = membersOf([
  method('list', 'append', ['/object'], (machine, self, [item = none]) => {
    if (self.havoc === null) addItem(machine, self, item)
    return none
  }),
  method('list', 'extend', ['/iterable'], (machine, self, [items = none], place) => {
    extend(machine, self, items, place)
    return none
  }),
  method('list', 'insert', ['/index', '/object'], (machine, self, [index, item = none]) => {
    if (self.havoc !== null) return none
    const given = indexOf(index)
    if (given === null) return lose(machine, self, doubtOf(index, self)) && none
    const at = given < 0n ? Math.max(Number(given) + self.items.length, 0) : Number(given)
    setItems(machine, self, self.items.toSpliced(at, 0, item))
    return none
  }),
  method('list', 'pop', ['/index'], (machine, self, [index], place) => {
    if (self.havoc !== null) return self.havoc
    if (index?.kind === 'unknown') return lose(machine, self, index.cause)
    const position = indexOf(index)
    if (index !== undefined && position === null) return lose(machine, self, doubtOf(index, self))
    const given = Number(position ?? -1)
    const at = given < 0 ? given + self.items.length : given
    const item = self.items[at]
    if (item === undefined)
      throw raised('IndexError', self.items.length === 0 ? 'pop from empty list' : 'pop index out of range', place)
    setItems(machine, self, self.items.toSpliced(at, 1))
    return item
  }),
  method('list', 'remove', ['/value'], (machine, self, [item = none], place) => {
    if (self.havoc !== null) return none
    for (const [index, candidate] of self.items.entries()) {
      const answer = equal(machine, candidate, item, place)
      if (answer === true) {
        setItems(machine, self, self.items.toSpliced(index, 1))
        return none
      }
      if (answer !== false) return lose(machine, self, answer.cause) && none
    }
    throw raised('ValueError', 'list.remove(x): x not in list', place)
  }),
  method('list', 'clear', [], (machine, self) => {
    setItems(machine, self, [])
    self.havoc = null
    return none
  }),
  method('list', 'copy', [], (_machine, self) => self.havoc ?? list(self.items)),
  method('list', 'reverse', [], (machine, self) => {
    setItems(machine, self, self.items.toReversed())
    return none
  }),
  method(
    'list',
    'index',
    ['/value', '/start', '/stop'],
    (machine, self, [item = none, start, stop], place) =>
      self.havoc ?? positionOf(machine, self.items, item, start, stop, place),
  ),
  method(
    'list',
    'count',
    ['/value'],
    (machine, self, [item = none], place) => self.havoc ?? countOf(machine, self.items, item, place),
  ),
  method('list', 'sort', ['*key', '*reverse'], (machine, self, [key, reverse], place) => {
    if (self.havoc !== null) return none
    const result = sortItems(machine, self.items, key, reverse, place)
    if (Array.isArray(result)) setItems(machine, self, result)
    else lose(machine, self, (result as UnknownValue).cause)
    return none
  }),
])

const doubtOf = (value: Value | undefined, self: ListValue): UnknownValue['cause'] =>
  value?.kind === 'unknown'
    ? value.cause
    : (self.havoc?.cause ?? { reason: 'the index is not known', expression: '', place: nowhere })

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

/** `list.extend` and `list +=`. */
export function extend(machine: Machine, self: ListValue, items: Value, place: Place): void {
  if (self.havoc !== null) return
  const added = iterate(machine, items, place)
  if (Array.isArray(added)) setItems(machine, self, [...self.items, ...added])
  else lose(machine, self, (added as UnknownValue).cause)
}

/** `items.index(item, start, stop)` */
export function positionOf(
  machine: Machine,
  items: readonly Value[],
  item: Value,
  start: Value | undefined,
  stop: Value | undefined,
  place: Place,
): Value {
  const doubt = [start, stop].find((bound) => bound !== undefined && indexOf(bound) === null)
  if (doubt !== undefined) return doubt.kind === 'unknown' ? doubt : unmodelled('this index', place)
  const clip = (bound: Value | undefined, otherwise: number): number => {
    const at = Number(indexOf(bound) ?? otherwise)
    return at < 0 ? Math.max(at + items.length, 0) : at
  }
  const [from, to] = [clip(start, 0), clip(stop, items.length)]
  for (const [index, candidate] of items.entries()) {
    if (index < from || index >= to) continue
    const answer = equal(machine, candidate, item, place)
    if (answer === true) return int(index)
    if (answer !== false) return answer
  }
  throw raised('ValueError', 'the value is not in the list', place)
}

export function countOf(machine: Machine, items: readonly Value[], item: Value, place: Place): Value {
  let count = 0
  for (const candidate of items) {
    const answer = equal(machine, candidate, item, place)
    if (typeof answer !== 'boolean') return answer
    if (answer) count += 1
  }
  return int(count)
}

/** `sorted(items, key=…, reverse=…)`: stable both ways. */
export function sortItems(
  machine: Machine,
  items: readonly Value[],
  key: Value | undefined,
  reverse: Value | undefined,
  place: Place,
): readonly Value[] | UnknownValue {
  const downward = reverse === undefined ? false : truth(machine, reverse, place)
  if (typeof downward !== 'boolean') return downward
  const keyed = items.map((value) => ({
    value,
    key: key === undefined || key.kind === 'none' ? value : apply(machine, key, value, place),
  }))
  if (!downward) return sorted(machine, keyed, place)
  const result = sorted(machine, keyed.toReversed(), place)
  return Array.isArray(result) ? result.toReversed() : result
}

export const isIn = contains
export const unmodelled = (what: string, place: Place): UnknownValue => unknown(cause(`${what} is not modelled`, place))
