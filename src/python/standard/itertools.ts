import { iterate } from '../iterate.ts'
import { iteratorOf, native, none, tuple } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import type { NativeCall, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

type Lists = readonly (readonly Value[])[]

const readAll = (machine: Machine, sources: readonly Value[], place: Place): Lists | UnknownValue => {
  const lists: Value[][] = []
  for (const source of sources) {
    const items = iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    lists.push([...items])
  }
  return lists
}

const over =
  (name: string, make: (lists: Lists, repeat: number) => readonly Value[]): NativeCall =>
  (machine, args, place) =>
    iteratorOf(name, () => {
      const lists = readAll(machine, args.positional, place)
      const repeat = args.keywords.get('repeat')
      return Array.isArray(lists)
        ? make(lists, repeat?.kind === 'int' ? Number(repeat.value) : 1)
        : (lists as UnknownValue)
    })

function product(lists: Lists, repeat: number): readonly Value[] {
  const all = Array.from({ length: repeat }, () => lists).flat()
  const size = all.reduce((total, items) => total * items.length, 1)
  if (size > 100_000) return []
  return all
    .reduce<readonly (readonly Value[])[]>(
      (rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])),
      [[]],
    )
    .map(tuple)
}

const chain = native(
  'chain',
  over('chain', (lists) => lists.flat()),
  false,
)
chain.names.names.set(
  'from_iterable',
  native(
    'from_iterable',
    (machine, args, place) =>
      iteratorOf('chain', () => {
        const outer = iterate(machine, args.positional[0] ?? none, place)
        if (!Array.isArray(outer)) return outer as UnknownValue
        const lists = readAll(machine, outer as Value[], place)
        return Array.isArray(lists) ? lists.flat() : (lists as UnknownValue)
      }),
    false,
  ),
)

/** The few that module-level code uses; the others are values of outside. */
export const itertools = nativeModule('itertools', {
  chain,
  product: native('product', over('product', product), false),
  zip_longest: native(
    'zip_longest',
    (machine, args, place) =>
      iteratorOf('zip_longest', () => {
        const lists = readAll(machine, args.positional, place)
        if (!Array.isArray(lists)) return lists as UnknownValue
        const fill = args.keywords.get('fillvalue') ?? none
        const length = Math.max(0, ...(lists as Value[][]).map((items) => items.length))
        return Array.from({ length }, (_, index) => tuple((lists as Value[][]).map((items) => items[index] ?? fill)))
      }),
    false,
  ),
})
