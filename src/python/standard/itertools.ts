import { raised } from '../exceptions.ts'
import { indexOf } from '../index-of.ts'
import { advance, iterate } from '../iterate.ts'
import { cause, iteratorOf, native, none, positional, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { binary } from '../operators.ts'
import { truth } from '../truth.ts'
import type { CallArguments, NativeCall, NativeValue, UnknownValue, Value } from '../value.ts'
import { combinations, permutations, product } from './combinatorics.ts'
import { count, cycle, repeat } from './endless.ts'
import { nativeModule } from './native-module.ts'

type Items = readonly Value[]
type Lists = readonly Items[]

const readAll = (machine: Machine, sources: Items, place: Place): Lists | UnknownValue => {
  const lists: Value[][] = []
  for (const source of sources) {
    const items = iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    lists.push([...items])
  }
  return lists
}

type Make = (machine: Machine, lists: Lists, args: CallArguments, place: Place) => Items | UnknownValue

/** A function that goes through all that it is given. */
const over = (name: string, make: Make): NativeValue => native(name, overCall(name, make), false)

const overCall =
  (name: string, make: Make): NativeCall =>
  (machine, args, place) =>
    args.rest ??
    iteratorOf(name, () => {
      const lists = readAll(machine, args.positional, place)
      return Array.isArray(lists) ? make(machine, lists, args, place) : (lists as UnknownValue)
    })

/** A function of one iterable, after `before` other arguments, that is asked no further than the answer needs. */
const through = (
  name: string,
  before: number,
  run: (machine: Machine, items: Iterable<Value>, given: Items, place: Place) => Items | UnknownValue,
): NativeValue =>
  native(
    name,
    (machine, args, place) =>
      args.rest ??
      iteratorOf(name, () => {
        const source = args.positional[before] ?? none
        const items = source.kind === 'iterator' ? ahead(machine, source) : iterate(machine, source, place)
        if ('kind' in items) return items as UnknownValue
        const given = args.positional.filter((_, index) => index !== before)
        return run(machine, items as Iterable<Value>, given, place)
      }),
    false,
  )

function* ahead(machine: Machine, iterator: Extract<Value, { kind: 'iterator' }>): Iterable<Value> {
  for (let item = advance(machine, iterator); item !== undefined; item = advance(machine, iterator)) {
    yield item
    if (item.kind === 'unknown' && iterator.havoc !== null) return
  }
}

const most = 100_000

/** Picks items by what a function, or their own truth, says of them. */
function choose(
  machine: Machine,
  items: Iterable<Value>,
  callee: Value,
  place: Place,
  pick: (holds: boolean, started: boolean) => 'keep' | 'drop' | 'end',
): Items | UnknownValue {
  const kept: Value[] = []
  for (const item of items) {
    const answer = truth(machine, callee.kind === 'none' ? item : machine.call(callee, positional(item), place), place)
    if (typeof answer !== 'boolean') return answer
    const choice = pick(answer, kept.length > 0)
    if (choice === 'end') break
    if (choice === 'keep') kept.push(item)
  }
  return kept
}

function slice(items: Iterable<Value>, bounds: Items, place: Place): Items | UnknownValue {
  const numbers = bounds.map((bound) => (bound.kind === 'none' ? null : indexOf(bound)))
  if (bounds.some((bound, at) => bound.kind !== 'none' && numbers[at] === null))
    return unknown(cause('the bounds of this slice are not modelled', place))
  const [start, stop, step] = bounds.length === 1 ? [0n, numbers[0] ?? null, 1n] : numbers
  if ([start, stop].some((at) => at != null && at < 0n) || (step != null && step < 1n))
    throw raised('ValueError', 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.', place)
  const [from, to, by] = [Number(start ?? 0n), Number(stop ?? Number.POSITIVE_INFINITY), Number(step ?? 1n)]
  const kept: Value[] = []
  if (to <= 0) return kept
  let index = 0
  for (const item of items) {
    if (index >= from && (index - from) % by === 0 && index < to) kept.push(item)
    index += 1
    // It is not asked for one that it would not give.
    if (index >= to) break
  }
  return kept
}

function accumulate(machine: Machine, items: Items, args: CallArguments, place: Place): Items {
  const callee = args.positional[1] ?? args.keywords.get('func') ?? none
  const initial = args.keywords.get('initial') ?? none
  const sums: Value[] = []
  for (const item of initial.kind === 'none' ? items : [initial, ...items]) {
    const last = sums.at(-1)
    if (last === undefined) sums.push(item)
    else if (callee.kind === 'none') sums.push(binary(machine, '+', last, item, place))
    else sums.push(machine.call(callee, positional(last, item), place))
  }
  return sums
}

const sizeOf = (value: Value | undefined, otherwise: number): number | null => {
  if (value === undefined || value.kind === 'none') return otherwise
  const size = indexOf(value)
  return size === null || size < 0n ? null : Number(size)
}

const bounded =
  (make: (items: Items, size: number) => Items | null) =>
  (items: Items, size: Value | undefined, place: Place): Items | UnknownValue => {
    const count = sizeOf(size, items.length)
    const rows = count === null ? null : make(items, count)
    return rows ?? unknown(cause('so many are not worth making', place))
  }

const sized = (name: string, make: ReturnType<typeof bounded>): NativeValue =>
  native(
    name,
    (machine, args, place) =>
      args.rest ??
      iteratorOf(name, () => {
        const [source = none, size = args.keywords.get('r')] = args.positional
        const items = iterate(machine, source, place)
        return Array.isArray(items) ? make(items as Items, size, place) : (items as UnknownValue)
      }),
    false,
  )

const chain = over('chain', (_machine, lists) => lists.flat())
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

/** Those that module-level code uses and that come to an end; the others are values of outside. */
export const itertools = nativeModule('itertools', {
  chain,
  count,
  cycle,
  repeat,
  product: over('product', (_machine, lists, args, place) => {
    const repeat = sizeOf(args.keywords.get('repeat'), 1)
    const rows = repeat === null ? null : product(lists, repeat, most)
    return rows ?? unknown(cause('so many are not worth making', place))
  }),
  combinations: sized(
    'combinations',
    bounded((items, size) => combinations(items, size, false, most)),
  ),
  combinations_with_replacement: sized(
    'combinations_with_replacement',
    bounded((items, size) => combinations(items, size, true, most)),
  ),
  permutations: sized(
    'permutations',
    bounded((items, size) => permutations(items, size, most)),
  ),
  pairwise: over('pairwise', (_machine, [items = []]) =>
    items.slice(1).map((item, index) => tuple([items[index] ?? none, item])),
  ),
  zip_longest: over('zip_longest', (_machine, lists, args) => {
    const fill = args.keywords.get('fillvalue') ?? none
    const length = Math.max(0, ...lists.map((items) => items.length))
    return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? fill)))
  }),
  accumulate: native(
    'accumulate',
    (machine, args, place) =>
      args.rest ??
      iteratorOf('accumulate', () => {
        const items = iterate(machine, args.positional[0] ?? none, place)
        return Array.isArray(items) ? accumulate(machine, items as Items, args, place) : (items as UnknownValue)
      }),
    false,
  ),
  islice: through('islice', 0, (_machine, items, bounds, place) => slice(items, bounds, place)),
  takewhile: through('takewhile', 1, (machine, items, [callee = none], place) =>
    choose(machine, items, callee, place, (holds) => (holds ? 'keep' : 'end')),
  ),
  dropwhile: through('dropwhile', 1, (machine, items, [callee = none], place) => {
    let dropping = true
    const kept: Value[] = []
    for (const item of items) {
      const answer: boolean | UnknownValue = dropping
        ? truth(machine, machine.call(callee, positional(item), place), place)
        : false
      if (typeof answer !== 'boolean') return answer
      dropping = dropping && answer
      if (!dropping) kept.push(item)
    }
    return kept
  }),
  filterfalse: through('filterfalse', 1, (machine, items, [callee = none], place) =>
    choose(machine, items, callee, place, (holds) => (holds ? 'drop' : 'keep')),
  ),
  starmap: through('starmap', 1, (machine, items, [callee = none], place) => {
    const made: Value[] = []
    for (const item of items) {
      const given = iterate(machine, item, place)
      if (!Array.isArray(given)) return given as UnknownValue
      made.push(machine.call(callee, positional(...(given as Value[])), place))
    }
    return made
  }),
  compress: over('compress', (machine, [items = [], marks = []], _args, place) => {
    const kept: Value[] = []
    for (const [index, mark] of marks.entries()) {
      const item = items[index]
      const answer = truth(machine, mark, place)
      if (typeof answer !== 'boolean') return answer
      if (answer && item !== undefined) kept.push(item)
    }
    return kept
  }),
})
