import { Buffer } from 'node:buffer'
import { special } from './attribute.ts'
import { keyOf, lose } from './containers.ts'
import { contains } from './equality.ts'
import { raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { cause } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { truth } from './truth.ts'
import type { UnknownValue, Value } from './value.ts'
import { weightOf } from './weight.ts'

/** `item in container` */
export function isIn(machine: Machine, item: Value, container: Value, place: Place): boolean | UnknownValue {
  if (container.kind === 'unknown') return container
  if (container.kind !== 'dict' && container.kind !== 'set') machine.journal.spend(weightOf(container) / 32)
  if (container.kind === 'str') {
    if (item.kind === 'unknown') return item
    const text = item.kind === 'instance' ? item.base : item
    if (text?.kind === 'str') return container.value.includes(text.value)
    throw raised('TypeError', "'in <string>' requires string as left operand", place)
  }
  if (container.kind === 'bytes' && item.kind === 'bytes')
    return Buffer.from(container.value).includes(Buffer.from(item.value))
  if (container.kind === 'dict' || container.kind === 'set') {
    const key = keyOf(machine, item, place)
    if (typeof key !== 'string') return key
    return container.havoc ?? container.entries.has(key)
  }
  if (container.kind === 'instance') {
    const own = special(machine, container, '__contains__', [item], place)
    if (own !== undefined) return truth(machine, own, place)
    if (container.base !== null) return isIn(machine, item, container.base, place)
  }
  if (container.kind === 'range' && item.kind === 'int') {
    const { start, stop, step } = container
    const inside = step > 0n ? item.value >= start && item.value < stop : item.value <= start && item.value > stop
    return inside && (item.value - start) % step === 0n
  }
  const items = iterate(machine, container, place)
  if (container.kind === 'iterator')
    lose(machine, container, cause('how far it is gone through is not modelled', place))
  return Array.isArray(items) ? contains(machine, items, item, place) : (items as UnknownValue)
}
