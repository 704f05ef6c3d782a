import { Buffer } from 'node:buffer'
import { special } from './attribute.ts'
import { equal, isNumber } from './equality.ts'
import { raised } from './exceptions.ts'
import type { Machine, Place } from './machine.ts'
import { truth } from './truth.ts'
import { unmodelledOperand } from './unmodelled-attribute.ts'
import type { UnknownValue, Value } from './value.ts'

export type Ordering = '<' | '<=' | '>' | '>='

const methods = {
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
} as const

/** `a < b` and its like */
export function ordered(machine: Machine, op: Ordering, a: Value, b: Value, place: Place): boolean | UnknownValue {
  if (a.kind === 'unknown') return a
  if (b.kind === 'unknown') return b
  if (a.kind === 'instance' || b.kind === 'instance') {
    const [method, mirrored] = methods[op]
    const own = special(machine, a, method, [b], place)
    if (own !== undefined && own.kind !== 'notimplemented') return truth(machine, own, place)
    const other = special(machine, b, mirrored, [a], place)
    if (other !== undefined && other.kind !== 'notimplemented') return truth(machine, other, place)
    const doubt = unmodelledOperand(machine, a, method, place) ?? unmodelledOperand(machine, b, mirrored, place)
    if (doubt !== undefined) return doubt
    const left = a.kind === 'instance' ? a.base : a
    const right = b.kind === 'instance' ? b.base : b
    if (left !== null && right !== null) return ordered(machine, op, left, right, place)
  } else if (isNumber(a) && isNumber(b)) return decide(op, a.value, b.value)
  else if (a.kind === 'str' && b.kind === 'str') return decide(op, compareTexts(a.value, b.value), 0)
  else if (a.kind === 'tuple' && b.kind === 'tuple') return orderedItems(machine, op, a.items, b.items, place)
  else if (a.kind === 'list' && b.kind === 'list') {
    return a.havoc ?? b.havoc ?? orderedItems(machine, op, a.items, b.items, place)
  } else if (a.kind === 'set' && b.kind === 'set') {
    const lost = a.havoc ?? b.havoc
    if (lost !== null) return lost
    const [small, large] = op.startsWith('<') ? [a, b] : [b, a]
    const within = [...small.entries.keys()].every((key) => large.entries.has(key))
    return within && (op.endsWith('=') || small.entries.size < large.entries.size)
  } else if (a.kind === 'bytes' && b.kind === 'bytes') return decide(op, Buffer.compare(a.value, b.value), 0)
  const [left, right] = [machine.typeOf(a), machine.typeOf(b)].map((type) => (type.kind === 'class' ? type.name : '?'))
  throw raised('TypeError', `'${op}' not supported between instances of '${left}' and '${right}'`, place)
}

function decide(op: Ordering, a: bigint | number | boolean, b: bigint | number | boolean): boolean {
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

/** By code point, as Python compares texts: not by UTF-16 unit. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  const left = [...a]
  const right = [...b]
  for (const [index, character] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
  }
  return left.length - right.length
}

function orderedItems(
  machine: Machine,
  op: Ordering,
  a: readonly Value[],
  b: readonly Value[],
  place: Place,
): boolean | UnknownValue {
  for (const [index, item] of a.entries()) {
    const other = b[index]
    if (other === undefined) break
    const answer = equal(machine, item, other, place)
    if (answer === true) continue
    return answer === false ? ordered(machine, op, item, other, place) : answer
  }
  return decide(op, a.length, b.length)
}

/** A stable sort by `<`; an unknown where an order could not be told. */
export function sorted(
  machine: Machine,
  items: readonly { key: Value; value: Value }[],
  place: Place,
): readonly Value[] | UnknownValue {
  const result: { key: Value; value: Value }[] = []
  for (const item of items) {
    let low = 0
    let high = result.length
    while (low < high) {
      const middle = (low + high) >>> 1
      machine.step(place)
      const answer = ordered(machine, '<', item.key, result[middle]?.key ?? item.key, place)
      if (typeof answer !== 'boolean') return answer
      if (answer) high = middle
      else low = middle + 1
    }
    result.splice(low, 0, item)
  }
  return result.map((item) => item.value)
}
