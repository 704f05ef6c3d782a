import type { AuthorInput } from '#manifest/author-input'
import { iterate, members } from '#python/iterate'
import type { Machine, Place } from '#python/machine'
import { textOf } from '#python/repr'
import type { UnknownValue, Value } from '#python/value'

/** An argument that takes texts, as the manifest room wants it; an unknown where any part of it is. */
export function authorInput(machine: Machine, value: Value, place: Place): AuthorInput | UnknownValue {
  const inner = value.kind === 'instance' && value.base !== null ? value.base : value
  if (inner.kind === 'str' && inner !== value) {
    const text = textOf(machine, value, place)
    return typeof text === 'string' ? { kind: 'text', text } : text
  }
  switch (inner.kind) {
    case 'unknown':
      return inner
    case 'none':
      return { kind: 'none' }
    case 'str':
      return { kind: 'text', text: inner.value }
    case 'tuple':
      return collection(machine, 'tuple', inner.items, place)
    case 'list':
      return inner.havoc ?? collection(machine, 'list', inner.items, place)
    case 'dict':
    case 'set':
    case 'iterator':
    case 'range':
    case 'bytes': {
      const items =
        inner.kind === 'set' && inner.entries.size === 1
          ? members(machine, inner, place)
          : iterate(machine, inner, place)
      return Array.isArray(items) ? collection(machine, 'list', items, place) : (items as UnknownValue)
    }
    default: {
      const text = textOf(machine, inner, place)
      return typeof text === 'string' ? { kind: 'other', text } : text
    }
  }
}

function collection(
  machine: Machine,
  kind: 'list' | 'tuple',
  values: readonly Value[],
  place: Place,
): AuthorInput | UnknownValue {
  const items: AuthorInput[] = []
  for (const value of values) {
    const item = authorInput(machine, value, place)
    if (item.kind === 'unknown') return item
    items.push(item)
  }
  return { kind, items }
}
