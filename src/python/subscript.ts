import { findAttribute, special } from './attribute.ts'
import { getEntry, lose, removeEntry, setEntry, setItems, taint } from './containers.ts'
import { missingKey, raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { iterate } from './iterate.ts'
import { reach } from './join.ts'
import { bytes, cause, int, list, none, positional, str, tuple, unknown, withMay } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { sliceBounds, sliceIndices } from './slice-indices.ts'
import type { SliceValue, UnknownValue, Value } from './value.ts'
import { weightOf } from './weight.ts'

/** `container[key]` */
export function subscript(machine: Machine, container: Value, key: Value, place: Place): Value {
  if (container.kind === 'str' || container.kind === 'bytes' || key.kind === 'slice') {
    machine.journal.spend(weightOf(container) / 32)
  }
  switch (container.kind) {
    case 'unknown':
      return container
    case 'dict': {
      const found = getEntry(machine, container, key, place)
      if (found !== undefined) return found
      throw missingKey(key, place)
    }
    case 'list':
      return container.havoc ?? pick(machine, container.items, key, place, list, 'list')
    case 'tuple':
      return pick(machine, container.items, key, place, tuple, 'tuple')
    case 'str': {
      const characters = [...container.value].map(str)
      return pick(machine, characters, key, place, (items) => str(texts(items).join('')), 'string')
    }
    case 'bytes':
      return pick(
        machine,
        [...container.value].map(int),
        key,
        place,
        (items) => bytes(Uint8Array.from(numbers(items))),
        'bytes',
      )
    case 'range': {
      const items = iterate(machine, container, place)
      if (Array.isArray(items) && key.kind === 'slice') return sliceOfRange(container, key, items.length, place)
      return Array.isArray(items) ? pick(machine, items, key, place, tuple, 'range') : (items as UnknownValue)
    }
    case 'class': {
      const members = container.names.names.get('_member_map_')
      if (members?.kind === 'dict') return subscript(machine, members, key, place)
      const generic = findAttribute(machine, container, '__class_getitem__', place)
      if (generic !== undefined) return machine.call(generic, positional(key), place)
      if (container.foreign !== null) return container.foreign
      break
    }
    case 'instance': {
      const own = special(machine, container, '__getitem__', [key], place)
      if (own !== undefined) return own
      const { base } = container
      if (base?.kind === 'dict' && getEntry(machine, base, key, place) === undefined) {
        const missing = special(machine, container, '__missing__', [key], place)
        if (missing !== undefined) return missing
      }
      if (base !== null) return subscript(machine, base, key, place)
      break
    }
    default:
      break
  }
  const type = machine.typeOf(container)
  throw raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not subscriptable`, place)
}

const texts = (items: readonly Value[]): string[] => items.map((item) => (item.kind === 'str' ? item.value : ''))
const numbers = (items: readonly Value[]): number[] =>
  items.map((item) => (item.kind === 'int' ? Number(item.value) : 0))

function sliceOfRange(range: Extract<Value, { kind: 'range' }>, key: SliceValue, length: number, place: Place): Value {
  const bounds = sliceBounds(key, length, place)
  if ('kind' in bounds) return bounds
  const at = (index: number): bigint => range.start + BigInt(index) * range.step
  return { kind: 'range', start: at(bounds.start), stop: at(bounds.stop), step: range.step * BigInt(bounds.step) }
}

function pick(
  machine: Machine,
  items: readonly Value[],
  key: Value,
  place: Place,
  make: (items: readonly Value[]) => Value,
  what: string,
): Value {
  if (key.kind === 'unknown') return withMay(key, items.flatMap(reach))
  if (key.kind === 'slice') {
    const indices = sliceIndices(key, items.length, place)
    return Array.isArray(indices) ? make(indices.map((index) => items[index] ?? none)) : (indices as UnknownValue)
  }
  const index = asIndex(machine, key, what, place)
  if (typeof index !== 'bigint') return index
  const at = index < 0n ? index + BigInt(items.length) : index
  const item = at >= 0n && at < BigInt(items.length) ? items[Number(at)] : undefined
  if (item !== undefined) return item
  throw raised('IndexError', `${what} index out of range`, place)
}

function asIndex(machine: Machine, key: Value, what: string, place: Place): bigint | UnknownValue {
  const index = indexOf(key)
  if (index !== null) return index
  const own = special(machine, key, '__index__', [], place)
  if (own !== undefined)
    return own.kind === 'unknown' ? own : (indexOf(own) ?? unknown(cause('its index is not modelled', place)))
  const type = machine.typeOf(key)
  if (type.kind === 'unknown') return type
  throw raised('TypeError', `${what} indices must be integers or slices, not ${type.name}`, place)
}

/** `container[key] = value` */
export function setSubscript(machine: Machine, container: Value, key: Value, value: Value, place: Place): void {
  if (container.kind === 'unknown') {
    for (const held of container.may) taint(machine, held, container.cause)
    return
  }
  if (container.kind === 'dict') {
    if (key.kind === 'unknown') lose(machine, container, key.cause)
    else setEntry(machine, container, key, value, place)
    return
  }
  if (container.kind === 'list') {
    if (container.havoc !== null) return
    if (key.kind === 'unknown') {
      lose(machine, container, key.cause)
      return
    }
    if (key.kind === 'slice') {
      setSlice(machine, container, key, value, place)
      return
    }
    const index = asIndex(machine, key, 'list', place)
    if (typeof index !== 'bigint') {
      lose(machine, container, index.cause)
      return
    }
    const at = index < 0n ? index + BigInt(container.items.length) : index
    if (at < 0n || at >= BigInt(container.items.length))
      throw raised('IndexError', 'list assignment index out of range', place)
    setItems(machine, container, container.items.with(Number(at), value))
    return
  }
  if (container.kind === 'instance') {
    if (special(machine, container, '__setitem__', [key, value], place) !== undefined) return
    if (container.base !== null) {
      setSubscript(machine, container.base, key, value, place)
      return
    }
  }
  const type = machine.typeOf(container)
  throw raised(
    'TypeError',
    `'${type.kind === 'class' ? type.name : '?'}' object does not support item assignment`,
    place,
  )
}

function setSlice(
  machine: Machine,
  container: Extract<Value, { kind: 'list' }>,
  key: SliceValue,
  value: Value,
  place: Place,
): void {
  const items = iterate(machine, value, place)
  const indices = sliceIndices(key, container.items.length, place)
  if (!Array.isArray(items) || !Array.isArray(indices)) {
    const why = (Array.isArray(items) ? indices : items) as UnknownValue
    lose(machine, container, why.cause)
    return
  }
  if (key.step.kind !== 'none' && !isOne(key.step)) {
    if (items.length !== indices.length) {
      const sizes = `sequence of size ${items.length} to extended slice of size ${indices.length}`
      throw raised('ValueError', `attempt to assign ${sizes}`, place)
    }
    const changed = [...container.items]
    for (const [at, index] of indices.entries()) changed[index] = items[at]
    setItems(machine, container, changed)
    return
  }
  const lower = sliceStart(key, container.items.length)
  setItems(machine, container, [
    ...container.items.slice(0, lower),
    ...items,
    ...container.items.slice(lower + indices.length),
  ])
}

const isOne = (step: Value): boolean => indexOf(step) === 1n

function sliceStart(key: SliceValue, length: number): number {
  const at = Number(indexOf(key.lower) ?? 0)
  return Math.min(Math.max(at < 0 ? at + length : at, 0), length)
}

/** `del container[key]` */
export function deleteSubscript(machine: Machine, container: Value, key: Value, place: Place): void {
  if (container.kind === 'dict' && container.havoc === null) {
    if (getEntry(machine, container, key, place) === undefined) {
      throw missingKey(key, place)
    }
    removeEntry(machine, container, key, place)
    return
  }
  if (container.kind === 'list' && container.havoc === null) {
    if (key.kind === 'slice') {
      const indices = sliceIndices(key, container.items.length, place)
      if (Array.isArray(indices))
        setItems(
          machine,
          container,
          container.items.filter((_, index) => !indices.includes(index)),
        )
      else lose(machine, container, (indices as UnknownValue).cause)
      return
    }
    subscript(machine, container, key, place)
    const at = indexOf(key)
    if (at === null) lose(machine, container, { reason: 'the index is not known', expression: '', place })
    else setItems(machine, container, container.items.toSpliced(Number(at), 1))
    return
  }
  if (container.kind === 'instance' && special(machine, container, '__delitem__', [key], place) !== undefined) return
  if (container.kind === 'instance' && container.base !== null) deleteSubscript(machine, container.base, key, place)
  else if (container.kind === 'unknown') taint(machine, container, container.cause)
}
