import { tuple } from '../literal.ts'
import type { Value } from '../value.ts'

type Items = readonly Value[]

/** The rows of `itertools.product`; null where there are more than `most`. */
export function product(lists: readonly Items[], repeat: number, most: number): Items | null {
  if (repeat * lists.length > 1000) return null
  const all = Array.from({ length: repeat }, () => lists).flat()
  if (all.reduce((total, items) => total * items.length, 1) > most) return null
  return all
    .reduce<readonly Items[]>((rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])), [[]])
    .map(tuple)
}

/** Choices of `size` items in order, each taken once, or again and again. Null where there are more than `most`. */
export function combinations(items: Items, size: number, again: boolean, most: number): Items | null {
  const rows: Value[] = []
  let steps = 0
  const extend = (row: Items, from: number): boolean => {
    steps += 1
    if (steps > most) return false
    if (row.length === size) {
      rows.push(tuple(row))
      return true
    }
    if (!again && items.length - from < size - row.length) return true
    return items.every((item, at) => at < from || extend([...row, item], again ? at : at + 1))
  }
  return size <= 1000 && extend([], 0) ? rows : null
}

/** Arrangements of `size` items. Null where there are more than `most`. */
export function permutations(items: Items, size: number, most: number): Items | null {
  const rows: Value[] = []
  let steps = 0
  const extend = (row: readonly number[]): boolean => {
    steps += 1
    if (steps > most) return false
    if (row.length === size) {
      rows.push(tuple(row.flatMap((at) => items[at] ?? [])))
      return true
    }
    return items.every((_, at) => row.includes(at) || extend([...row, at]))
  }
  if (size > items.length) return []
  return extend([]) ? rows : null
}
