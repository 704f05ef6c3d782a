import { alike } from './alike.ts'
import { special } from './attribute.ts'
import { raised } from './exceptions.ts'
import { isStop, iterate, rest } from './iterate.ts'
import { restore } from './journal.ts'
import { cause, unknown } from './literal.ts'
import { Exhausted, type Machine, type Place, PythonException } from './machine.ts'
import type { DictValue, IteratorValue, ListValue, SetValue, UnknownValue, Value } from './value.ts'

type Container = ListValue | DictValue | SetValue

const longest = 200_000

type Rounds = Generator<Value, UnknownValue | null, undefined>

/**
 * The items of what a loop goes through, one by one while its body runs: a list is read as it is then, a dictionary or
 * a set must not change its size, and where an iterator looks at something that changes, nobody knows what follows.
 */
export function* goThrough(machine: Machine, source: Value, place: Place): Rounds {
  if (source.kind === 'list') return yield* throughList(source, place)
  if (source.kind === 'iterator') return yield* throughIterator(machine, source, place)
  if (source.kind === 'instance') {
    const iterator = special(machine, source, '__iter__', [], place)
    if (iterator?.kind === 'iterator') return yield* throughIterator(machine, iterator, place, containersIn(source))
    if (iterator?.kind === 'instance') return yield* throughInstance(machine, iterator, place)
    if (iterator !== undefined) return yield* goThrough(machine, iterator, place)
  }
  const items = iterate(machine, source, place)
  return Array.isArray(items)
    ? yield* throughItems(machine, items, containersIn(source), place)
    : (items as UnknownValue)
}

function* throughItems(machine: Machine, items: readonly Value[], watched: readonly Container[], place: Place): Rounds {
  const before = watched.map(keysOf)
  let seen = machine.journal.changes()
  for (const item of items) {
    yield item
    if (machine.journal.changes() === seen) continue
    seen = machine.journal.changes()
    for (const [index, container] of watched.entries()) check(container, before[index] ?? [], place)
  }
  return null
}

// What is left of it when the loop is left by a `break` stays in it.
function* throughIterator(
  machine: Machine,
  source: IteratorValue,
  place: Place,
  watched: readonly Container[] = [],
): Rounds {
  const { position } = source
  const recording = machine.journal.open()
  const items = rest(machine, source)
  machine.journal.close(recording)
  if (!Array.isArray(items)) return items as UnknownValue
  const changes = machine.journal.changes()
  const again = (): void => {
    const held = [...source.sources.filter(isContainer)]
    const isLazy = source.type !== 'iterator' || held.length > 0
    if (!isLazy || machine.journal.changes() === changes) return
    const trial = machine.journal.open()
    for (const [value, state] of recording.before) {
      if (value.kind !== 'iterator') continue
      machine.journal.touch(value)
      restore(value, state)
    }
    const now = attempt(() => rest(machine, source))
    machine.journal.rewind(trial)
    const isSame = Array.isArray(now) && now.length === items.length && now.every((item, at) => alike(item, items[at]))
    if (!isSame) throw new Exhausted('the loop changes what it goes through', place)
  }
  const rounds = throughItems(machine, items, watched, place)
  for (let index = 1, next = rounds.next(); !next.done; index += 1, next = rounds.next()) {
    machine.journal.touch(source)
    source.position = position + index
    yield next.value
    if (index === 1 || index === items.length) again()
  }
  return null
}

function attempt(run: () => readonly Value[] | UnknownValue): readonly Value[] | UnknownValue | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof PythonException) return null
    throw error
  }
}

function* throughInstance(machine: Machine, source: Value, place: Place): Rounds {
  for (let index = 0; ; index += 1) {
    if (index > longest) throw new Exhausted('the loop goes round too often', place)
    try {
      const item = special(machine, source, '__next__', [], place)
      if (item === undefined || item.kind === 'unknown') {
        return item ?? unknown(cause('what it goes through is not modelled', place))
      }
      yield item
    } catch (error) {
      if (error instanceof PythonException && isStop(error.value)) return null
      throw error
    }
  }
}

function* throughList(list: ListValue, place: Place): Rounds {
  for (let index = 0; ; index += 1) {
    if (list.havoc !== null) return list.havoc
    const item = list.items[index]
    if (item === undefined) return null
    if (index > longest) throw new Exhausted('the loop goes round too often', place)
    yield item
  }
}

function check(container: Container, before: readonly unknown[], place: Place): void {
  const now = keysOf(container)
  const isSame = container.havoc === null && now.length === before.length && now.every((key, at) => key === before[at])
  if (isSame) return
  if (container.havoc === null && now.length !== before.length) {
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
