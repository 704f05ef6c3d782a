import { raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { Exhausted, type Machine, type Place } from './machine.ts'
import type { DictValue, ListValue, SetValue, UnknownValue, Value } from './value.ts'

type Container = ListValue | DictValue | SetValue

const longest = 200_000

/**
 * The items of what a loop goes through, one by one while its body runs: a list is read as it is then, a dictionary or
 * a set must not change its size, and where an iterator goes through something that changes, nobody knows what follows.
 */
export function* goThrough(
  machine: Machine,
  source: Value,
  place: Place,
): Generator<Value, UnknownValue | null, undefined> {
  if (source.kind === 'list') return yield* throughList(source, place)
  const items = iterate(machine, source, place)
  if (!Array.isArray(items)) return items as UnknownValue
  const watched = containersIn(source).map((container) => [container, keysOf(container)] as const)
  let seen = machine.journal.changes()
  for (const item of items as readonly Value[]) {
    yield item
    if (machine.journal.changes() === seen) continue
    seen = machine.journal.changes()
    for (const [container, before] of watched) check(source, container, before, place)
  }
  return null
}

function* throughList(list: ListValue, place: Place): Generator<Value, UnknownValue | null, undefined> {
  for (let index = 0; ; index += 1) {
    if (list.havoc !== null) return list.havoc
    const item = list.items[index]
    if (item === undefined) return null
    if (index > longest) throw new Exhausted('the loop goes round too often', place)
    yield item
  }
}

function check(source: Value, container: Container, before: readonly unknown[], place: Place): void {
  const now = keysOf(container)
  const isSame = container.havoc === null && now.length === before.length && now.every((key, at) => key === before[at])
  if (isSame) return
  if (source.kind !== 'iterator' && container.havoc === null && now.length !== before.length) {
    throw raised(
      'RuntimeError',
      container.kind === 'set' ? 'Set changed size during iteration' : 'dictionary changed size during iteration',
      place,
    )
  }
  throw new Exhausted('the loop changes what it goes through', place)
}

function containersIn(source: Value): readonly Container[] {
  switch (source.kind) {
    case 'dict':
    case 'set':
      return [source]
    case 'iterator':
      return source.sources.filter(isContainer)
    case 'instance':
      if (source.base !== null && isContainer(source.base)) return [source.base]
      return isView(source.payload) ? [source.payload.dict] : []
    default:
      return []
  }
}

const isContainer = (value: Value): value is Container =>
  value.kind === 'list' || value.kind === 'dict' || value.kind === 'set'

const isView = (payload: unknown): payload is { readonly dict: DictValue } =>
  typeof payload === 'object' && payload !== null && 'dict' in payload

const keysOf = (container: Container): readonly unknown[] =>
  container.kind === 'list' ? container.items : [...container.entries.keys()]
