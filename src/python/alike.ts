import { same } from './join.ts'
import type { Namespace, Value } from './value.ts'

const deepest = 20

/** True where two values, made by running the same code twice, cannot be told to have come out otherwise. */
export function alike(a: Value, b: Value, depth = 0): boolean {
  if (same(a, b)) return true
  if (depth > deepest || a.kind !== b.kind) return false
  const within = (x: Value, y: Value): boolean => alike(x, y, depth + 1)
  switch (a.kind) {
    case 'unknown':
    case 'native':
    case 'iterator':
      return true
    case 'tuple':
      return b.kind === 'tuple' && eachAlike(a.items, b.items, within)
    case 'list':
      return b.kind === 'list' && eachAlike(a.items, b.items, within)
    case 'dict':
      return (
        b.kind === 'dict' &&
        eachAlike(
          [...a.entries.values()].flatMap(({ key, value }) => [key, value]),
          [...b.entries.values()].flatMap(({ key, value }) => [key, value]),
          within,
        )
      )
    case 'set':
      return b.kind === 'set' && eachAlike([...a.entries.values()], [...b.entries.values()], within)
    case 'function':
      return b.kind === 'function' && a.node === b.node
    case 'class':
      return b.kind === 'class' && a.name === b.name && namesAlike(a.names, b.names, within)
    case 'method':
      return b.kind === 'method' && within(a.self, b.self) && within(a.function, b.function)
    case 'descriptor':
      return b.kind === 'descriptor' && within(a.function, b.function)
    case 'instance':
      return (
        b.kind === 'instance' &&
        within(a.cls, b.cls) &&
        (a.base === b.base || (a.base !== null && b.base !== null && within(a.base, b.base))) &&
        namesAlike(a.names, b.names, within) &&
        shown(a.payload) === shown(b.payload)
      )
    default:
      return false
  }
}

const eachAlike = (a: readonly Value[], b: readonly Value[], within: (x: Value, y: Value) => boolean): boolean =>
  a.length === b.length && a.every((item, index) => b[index] !== undefined && within(item, b[index]))

const namesAlike = (a: Namespace, b: Namespace, within: (x: Value, y: Value) => boolean): boolean =>
  eachAlike([...a.names.values()], [...b.names.values()], within)

// What a native class keeps beside its names: the plain parts of it.
const shown = (payload: unknown): string =>
  typeof payload === 'object' && payload !== null
    ? Object.values(payload)
        .map((part) => (typeof part === 'object' ? '' : String(part)))
        .join()
    : String(payload)
