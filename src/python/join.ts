import { type State, snapshot } from './journal.ts'
import { unknown } from './literal.ts'
import type { Cause, Mutable, UnknownValue, Value } from './value.ts'

/** True where two values cannot be told apart: the same object, or equal values that never change. */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind === 'none' || a.kind === 'ellipsis' || a.kind === 'notimplemented') return a.kind === b.kind
  if (a.kind === 'bool' && b.kind === 'bool') return a.value === b.value
  if (a.kind === 'int' && b.kind === 'int') return a.value === b.value
  if (a.kind === 'float' && b.kind === 'float') return Object.is(a.value, b.value)
  if (a.kind === 'str' && b.kind === 'str') return a.value === b.value
  if (a.kind === 'bytes' && b.kind === 'bytes') return sameItems([...a.value], [...b.value], Object.is)
  if (a.kind === 'tuple' && b.kind === 'tuple') return sameItems(a.items, b.items, same)
  if (a.kind === 'method' && b.kind === 'method') return same(a.self, b.self) && same(a.function, b.function)
  return a.kind === 'unknown' && b.kind === 'unknown' && a.isModule && b.isModule && a.foreign === b.foreign
}

const sameItems = <T>(a: readonly T[], b: readonly T[], equal: (x: T, y: T) => boolean): boolean =>
  a.length === b.length && a.every((item, index) => b[index] !== undefined && equal(item, b[index]))

/** The mutable and callable values that can be reached by holding this one. */
export function reach(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'none':
    case 'ellipsis':
    case 'notimplemented':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'range':
    case 'slice':
    case 'native':
      return []
    case 'tuple':
      return value.items.flatMap(reach)
    case 'unknown':
      return value.may
    case 'method':
      return value.self.kind === 'unknown' ? value.self.may : [value]
    case 'list':
    case 'dict':
    case 'set':
    case 'iterator':
    case 'function':
    case 'descriptor':
    case 'class':
    case 'instance':
    case 'module':
      return [value]
  }
}

/** What is known of a value that is `a` on one path and `b` on another. */
export function joinValue(a: Value, b: Value, cause: Cause): Value {
  return same(a, b) ? a : unknown(cause, unite(reach(a), reach(b)))
}

function unite(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return [...new Set([...a, ...b])]
}

/** What is known of a mutable value that holds `a` on one path and `b` on another. */
export function joinState(a: State, b: State, cause: Cause): State {
  const havoc = a.havoc ?? b.havoc
  if (a.kind === 'list' && b.kind === 'list') {
    const items = joinItems(a.items, b.items, cause)
    return items === null ? { ...a, havoc: lost(cause, a, b) } : { ...a, items, havoc }
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    const keys = [...a.entries.keys()]
    const other = [...b.entries.keys()]
    if (keys.length !== other.length || keys.some((key, index) => key !== other[index])) {
      return { ...a, havoc: lost(cause, a, b) }
    }
    const entries = new Map(a.entries)
    for (const [key, { value }] of b.entries) {
      const mine = entries.get(key)
      if (mine !== undefined) entries.set(key, { key: mine.key, value: joinValue(mine.value, value, cause) })
    }
    return { ...a, entries, havoc }
  }
  if (a.kind === 'set' && b.kind === 'set') {
    const equal = a.entries.size === b.entries.size && [...a.entries.keys()].every((key) => b.entries.has(key))
    return equal ? { ...a, havoc } : { ...a, havoc: lost(cause, a, b) }
  }
  if (a.kind === 'namespace' && b.kind === 'namespace') {
    const names = new Map<string, Value>()
    for (const name of new Set([...a.names.keys(), ...b.names.keys()])) {
      const mine = a.names.get(name)
      const theirs = b.names.get(name)
      if (mine !== undefined && theirs !== undefined) names.set(name, joinValue(mine, theirs, cause))
      else names.set(name, unknown(cause, reach(mine ?? theirs ?? unknown(cause))))
    }
    return { ...a, names, havoc }
  }
  if (a.kind === 'iterator' && b.kind === 'iterator') {
    return a.position === b.position && a.items === b.items ? { ...a, havoc } : { ...a, havoc: lost(cause, a, b) }
  }
  return { ...a, havoc: lost(cause, a, b) }
}

function joinItems(a: readonly Value[], b: readonly Value[], cause: Cause): Value[] | null {
  if (a.length !== b.length) return null
  const items: Value[] = []
  for (const [index, mine] of a.entries()) {
    const theirs = b[index]
    if (theirs === undefined) return null
    items.push(joinValue(mine, theirs, cause))
  }
  return items
}

const lost = (cause: Cause, ...states: readonly State[]): UnknownValue => unknown(cause, states.flatMap(held))

/** Everything that is held in a state. */
export function held(state: State): readonly Value[] {
  switch (state.kind) {
    case 'list':
      return state.items.flatMap(reach)
    case 'dict':
      return [...state.entries.values()].flatMap((entry) => [...reach(entry.key), ...reach(entry.value)])
    case 'set':
      return [...state.entries.values()].flatMap(reach)
    case 'namespace':
      return [...state.names.values()].flatMap(reach)
    case 'iterator':
      return (state.items ?? []).flatMap(reach)
  }
}

/** The state of a value that some path has changed in a way that cannot be known. */
export function smear(value: Mutable, before: State, written: ReadonlySet<string> | undefined, cause: Cause): State {
  const now = snapshot(value)
  if (now.kind !== 'namespace' || before.kind !== 'namespace') return { ...now, havoc: lost(cause, before, now) }
  const names = new Map(now.names)
  const changed = [...names].filter(([name, held]) => before.names.get(name) !== held).map(([name]) => name)
  for (const name of new Set([...(written ?? []), ...changed])) {
    const may = [before.names.get(name), now.names.get(name)].flatMap((held) => (held === undefined ? [] : reach(held)))
    names.set(name, unknown(cause, may))
  }
  return { ...now, names }
}
