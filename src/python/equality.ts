import { special } from './attribute.ts'
import { hashKey } from './hash-key.ts'
import { cause, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { truth } from './truth.ts'
import { sameType, typeFormOf } from './type-form.ts'
import type { RangeValue, UnknownValue, Value } from './value.ts'
import { weightOf } from './weight.ts'

/** `a == b` */
export function equal(machine: Machine, a: Value, b: Value, place: Place): boolean | UnknownValue {
  machine.step(place)
  if (a.kind === 'str' || a.kind === 'set') machine.journal.spend(weightOf(a) / 32)
  if (a.kind === 'unknown') return a.isModule && b.kind === 'unknown' && b.foreign === a.foreign ? true : a
  if (b.kind === 'unknown') return b
  if (typeFormOf(a) !== null && typeFormOf(b) !== null)
    return sameType(a, b) || unknown(cause('whether two types are equal is not modelled', place))
  if (a.kind === 'instance' || b.kind === 'instance') return equalInstances(machine, a, b, place)
  if (isNumber(a) && isNumber(b)) return equalNumbers(a.value, b.value)
  if (a.kind === 'str' && b.kind === 'str') return a.value === b.value
  if (a.kind === 'bytes' && b.kind === 'bytes') return hashKey(a) === hashKey(b)
  if (a.kind === 'tuple' && b.kind === 'tuple') return equalItems(machine, a.items, b.items, place)
  if (a.kind === 'list' && b.kind === 'list') return a.havoc ?? b.havoc ?? equalItems(machine, a.items, b.items, place)
  if (a.kind === 'dict' && b.kind === 'dict') {
    const lost = a.havoc ?? b.havoc
    if (lost !== null) return lost
    if (a.entries.size !== b.entries.size) return false
    let doubt: UnknownValue | null = null
    for (const [key, { value }] of a.entries) {
      const other = b.entries.get(key)
      if (other === undefined) return false
      const answer = equal(machine, value, other.value, place)
      if (answer === false) return false
      if (answer !== true) doubt ??= answer
    }
    return doubt ?? true
  }
  if (a.kind === 'set' && b.kind === 'set') {
    return (
      a.havoc ??
      b.havoc ??
      (a.entries.size === b.entries.size && [...a.entries.keys()].every((key) => b.entries.has(key)))
    )
  }
  if (a.kind === 'range' && b.kind === 'range') return sameNumbers(a, b)
  if (a.kind === 'method' && b.kind === 'method') return a.self === b.self && a.function === b.function
  if (a.kind === 'class' && a.foreign !== null) return a === b ? true : a.foreign
  return a === b || (a.kind === b.kind && (a.kind === 'none' || a.kind === 'ellipsis' || a.kind === 'notimplemented'))
}

// As sequences, however they were written.
function sameNumbers(a: RangeValue, b: RangeValue): boolean {
  const [left, right] = [lengthOf(a), lengthOf(b)]
  return left === right && (left === 0n || (a.start === b.start && (left === 1n || a.step === b.step)))
}

function lengthOf({ start, stop, step }: RangeValue): bigint {
  const span = step > 0n ? stop - start : start - stop
  const width = step > 0n ? step : -step
  return span <= 0n ? 0n : (span + width - 1n) / width
}

export function isNumber(value: Value): value is Extract<Value, { kind: 'bool' | 'int' | 'float' }> {
  return value.kind === 'bool' || value.kind === 'int' || value.kind === 'float'
}

// JavaScript compares a bigint with a number exactly, as Python compares int with float.
function equalNumbers(a: bigint | number | boolean, b: bigint | number | boolean): boolean {
  const left = typeof a === 'boolean' ? BigInt(a) : a
  const right = typeof b === 'boolean' ? BigInt(b) : b
  // biome-ignore lint/suspicious/noDoubleEquals: int against float is compared by value
  return left == right
}

function equalItems(machine: Machine, a: readonly Value[], b: readonly Value[], place: Place): boolean | UnknownValue {
  if (a.length !== b.length) return false
  let doubt: UnknownValue | null = null
  for (const [index, item] of a.entries()) {
    const other = b[index]
    if (other === undefined) return false
    if (item === other && item.kind !== 'unknown') continue
    const answer = equal(machine, item, other, place)
    if (answer === false) return false
    if (answer !== true) doubt ??= answer
  }
  return doubt ?? true
}

function equalInstances(machine: Machine, a: Value, b: Value, place: Place): boolean | UnknownValue {
  if (a === b && a.kind === 'instance' && a.base === null) {
    const own = special(machine, a, '__eq__', [b], place)
    return own === undefined || own.kind === 'notimplemented' ? true : truth(machine, own, place)
  }
  for (const [left, right] of [
    [a, b],
    [b, a],
  ] as const) {
    const answer = special(machine, left, '__eq__', [right], place)
    if (answer !== undefined && answer.kind !== 'notimplemented') return truth(machine, answer, place)
  }
  const left = a.kind === 'instance' ? a.base : a
  const right = b.kind === 'instance' ? b.base : b
  return left !== null && right !== null ? equal(machine, left, right, place) : a === b
}

/** `a is b`; null where it depends on how an interpreter shares equal values. */
export function identical(a: Value, b: Value): boolean | UnknownValue | null {
  if (a.kind === 'unknown') return b.kind === 'unknown' && a.isModule && a.foreign === b.foreign ? true : a
  if (b.kind === 'unknown') return b
  if (a === b) return true
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'none':
    case 'ellipsis':
    case 'notimplemented':
      return true
    case 'bool':
      return b.kind === 'bool' && a.value === b.value
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'tuple':
      return hashKey(a) === hashKey(b) ? null : false
    default:
      return false
  }
}

/** `item in container` for what can be iterated. */
export function contains(machine: Machine, items: readonly Value[], item: Value, place: Place): boolean | UnknownValue {
  let doubt: UnknownValue | null = null
  for (const candidate of items) {
    if (candidate === item && item.kind !== 'unknown') return true
    const answer = equal(machine, candidate, item, place)
    if (answer === true) return true
    if (answer !== false) doubt ??= answer
  }
  return doubt ?? false
}
