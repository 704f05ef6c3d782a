import { unknown } from './literal.ts'
import { classMember, objectClass } from './native-class.ts'
import type { UnknownValue, Value } from './value.ts'

const identities = new WeakMap<object, number>()
let count = 0

/** A number of its own for each object: what `is` compares. */
export function identity(value: object): number {
  const known = identities.get(value)
  if (known !== undefined) return known
  count += 1
  identities.set(value, count)
  return count
}

/**
 * A text that two values share exactly where Python holds them for the same dictionary key: `1`, `1.0` and `True` do.
 * Null for a value that cannot be hashed; an unknown where that cannot be told.
 */
export function hashKey(value: Value): string | null | UnknownValue {
  switch (value.kind) {
    case 'none':
    case 'ellipsis':
    case 'notimplemented':
      return value.kind
    case 'bool':
      return value.value ? 'n1' : 'n0'
    case 'int':
      return `n${value.value}`
    case 'float':
      if (Number.isNaN(value.value)) return `nan${identity(value)}`
      return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`
    case 'str':
      return `s${value.value}`
    case 'bytes':
      return `b${[...value.value].join(',')}`
    case 'range':
    case 'slice':
      return `${value.kind}${identity(value)}`
    case 'tuple':
      return combine('t', value.items)
    case 'set':
      if (!value.frozen) return null
      return value.havoc ?? `z${[...value.entries.keys()].map(sized).toSorted().join('')}`
    case 'list':
    case 'dict':
      return null
    case 'instance':
      return instanceKey(value)
    case 'unknown':
      return value.isModule && value.foreign !== null ? `m${value.foreign}` : value
    case 'iterator':
    case 'function':
    case 'native':
    case 'method':
    case 'descriptor':
    case 'class':
    case 'module':
      return `o${identity(value)}`
  }
}

const longestKey = 50_000

const sized = (key: string): string => `${key.length}:${key}`

function combine(prefix: string, items: readonly Value[]): string | null | UnknownValue {
  let key = prefix
  for (const item of items) {
    const part = hashKey(item)
    if (typeof part !== 'string') return part
    key += sized(part)
    if (key.length > longestKey)
      return unknown({ reason: 'it is too large to be a key', expression: '', place: noPlace })
  }
  return key
}

function instanceKey(value: Extract<Value, { kind: 'instance' }>): string | null | UnknownValue {
  const hash = classMember(value.cls, '__hash__')
  if (hash?.kind === 'none') return null
  const equal = classMember(value.cls, '__eq__')
  if (value.base !== null && (equal === undefined || equal.kind === 'native')) return hashKey(value.base)
  if (hash?.kind === 'native' && typeof value.payload === 'string') return `p${identity(value.cls)}${value.payload}`
  const own = hash ?? equal
  if (own === undefined || value.cls === objectClass) return `o${identity(value)}`
  if (own.kind === 'unknown') return own
  return unknown({ reason: 'its class decides what it is equal to', expression: value.cls.name, place: noPlace })
}

const noPlace = { unit: { file: '', text: '' }, start: 0, end: 0 }
