import { special } from './attribute.ts'
import { lose } from './containers.ts'
import { equal } from './equality.ts'
import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { advance, apply, isStop, iterate, iteratorFor, members } from './iterate.ts'
import { reach } from './join.ts'
import { sortItems } from './list-methods.ts'
import { bool, cause, int, iteratorOf, list, none, positional, tuple, unknown } from './literal.ts'
import { type Machine, type Place, PythonException } from './machine.ts'
import { binary } from './operators.ts'
import { ordered } from './order.ts'
import { truth } from './truth.ts'
import type { CallArguments, IteratorValue, NativeCall, UnknownValue, Value } from './value.ts'

type Items = (machine: Machine, items: readonly Value[], args: CallArguments, place: Place) => Value

/** A function of one iterable. */
const over =
  (read: typeof iterate, run: Items): NativeCall =>
  (machine, args, place) => {
    const [source = none] = args.positional
    if (args.rest !== null) return args.rest
    const items = read(machine, source, place)
    return Array.isArray(items) ? run(machine, items, args, place) : (items as UnknownValue)
  }

/** The builtin functions that go over what can be iterated. */
export const iterationFunctions: Readonly<Record<string, NativeCall>> = {
  sorted: (machine, args, place) => {
    const items = members(machine, args.positional[0] ?? none, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const result = sortItems(machine, items, args.keywords.get('key'), args.keywords.get('reverse'), place)
    return Array.isArray(result) ? list(result) : (result as UnknownValue)
  },
  reversed: over(iterate, (_machine, items) => iteratorOf('reversed', () => items.toReversed())),
  iter: (machine, args, place) => {
    const [source = none, end] = args.positional
    return end === undefined ? iteratorFor(machine, source, place) : until(machine, source, end, place)
  },
  next: (machine, args, place) => next(machine, args.positional[0] ?? none, args.positional[1], place),
  enumerate: (machine, args, place) => {
    const [source = none, start = args.keywords.get('start') ?? int(0)] = args.positional
    const first = indexOf(start)
    return iteratorOf('enumerate', () => {
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      return (items as Value[]).map((item, index) =>
        tuple([
          first === null ? unknown(cause('this start is not modelled', place)) : int(first + BigInt(index)),
          item,
        ]),
      )
    })
  },
  zip: (machine, args, place) =>
    iteratorOf('zip', () => {
      const sources = besideEachOther(machine, args.positional, place)
      if (!Array.isArray(sources)) return sources as UnknownValue
      const lists = sources as readonly Value[][]
      const lengths = lists.map((items) => items.length)
      const iterators = args.positional.filter(
        (source) => source.kind === 'iterator' && source.endless === undefined,
      ) as IteratorValue[]
      if (iterators.length > 0 && (new Set(lengths).size > 1 || new Set(iterators).size < iterators.length)) {
        const why = cause('how far it is gone through is not modelled', place)
        for (const iterator of iterators) lose(machine, iterator, why)
        if (new Set(iterators).size < iterators.length) return unknown(why, lists.flat().flatMap(reach))
      }
      const strict = args.keywords.get('strict')
      if (strict?.kind === 'bool' && strict.value && new Set(lengths).size > 1) {
        throw raised('ValueError', 'zip() arguments have different lengths', place)
      }
      const length = lengths.length === 0 ? 0 : Math.min(...lengths)
      return Array.from({ length }, (_, index) => tuple(lists.map((items) => items[index] ?? none)))
    }),
  map: (machine, args, place) =>
    iteratorOf('map', () => {
      const [callee = none, ...sources] = args.positional
      const lists = besideEachOther(machine, sources, place)
      if (!Array.isArray(lists)) return lists as UnknownValue
      const length = Math.min(...(lists as Value[][]).map((items) => items.length))
      return Array.from({ length }, (_, index) =>
        machine.call(callee, positional(...(lists as Value[][]).map((items) => items[index] ?? none)), place),
      )
    }),
  filter: (machine, args, place) =>
    iteratorOf('filter', () => {
      const [callee = none, source = none] = args.positional
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      const kept: Value[] = []
      for (const item of items as Value[]) {
        const answer = truth(machine, callee.kind === 'none' ? item : apply(machine, callee, item, place), place)
        if (typeof answer !== 'boolean') return answer
        if (answer) kept.push(item)
      }
      return kept
    }),
  any: (machine, args, place) => anyOf(machine, args, true, place),
  all: (machine, args, place) => anyOf(machine, args, false, place),
  sum: over(members, (machine, items, args, place) => {
    const start = args.positional[1] ?? args.keywords.get('start') ?? int(0)
    if (items.some((item) => item.kind === 'float') && machine.version.minor >= 12) {
      return unknown(cause('sums of floats are not modelled', place))
    }
    return items.reduce<Value>((total, item) => binary(machine, '+', total, item, place), start)
  }),
  min: (machine, args, place) => extreme(machine, args, '<', place),
  max: (machine, args, place) => extreme(machine, args, '>', place),
}

/** `iter(callee, end)`: what a function returns until that is `end`. */
function until(machine: Machine, callee: Value, end: Value, place: Place): Value {
  return iteratorOf('callable_iterator', () => {
    const items: Value[] = []
    for (;;) {
      machine.step(place)
      const item = machine.call(callee, positional(), place)
      const answer = equal(machine, item, end, place)
      if (answer === true) return items
      if (answer !== false) return answer
      items.push(item)
    }
  })
}

/** The items of several that are gone through together. Of one that never ends as many as the others have. */
function besideEachOther(
  machine: Machine,
  sources: readonly Value[],
  place: Place,
): readonly (readonly Value[])[] | UnknownValue {
  const isEndless = (source: Value): source is IteratorValue =>
    source.kind === 'iterator' && source.endless !== undefined
  const finite = new Map<number, readonly Value[]>()
  for (const [index, source] of sources.entries()) {
    if (isEndless(source)) continue
    const items = iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    finite.set(index, items)
  }
  const length = Math.min(...[...finite.values()].map((items) => items.length))
  const endless = sources.filter(isEndless)
  if (endless.length > 0 && (!Number.isFinite(length) || new Set(endless).size < endless.length))
    return unknown(cause('it goes on without end', place), endless)
  // Those before the first that ends are asked once more.
  const last = [...finite].find(([, items]) => items.length === length)?.[0] ?? 0
  const lists: (readonly Value[])[] = []
  for (const [index, source] of sources.entries()) {
    const items = finite.get(index)
    if (items !== undefined || !isEndless(source)) {
      lists.push(items ?? [])
      continue
    }
    const taken = Array.from({ length }, () => advance(machine, source) ?? none)
    if (index < last) advance(machine, source)
    lists.push(taken)
  }
  return lists
}

function next(machine: Machine, source: Value, otherwise: Value | undefined, place: Place): Value {
  if (source.kind === 'unknown') return source
  if (source.kind === 'instance') {
    try {
      const item = special(machine, source, '__next__', [], place)
      if (item !== undefined) return item
    } catch (error) {
      if (error instanceof PythonException && isStop(error.value) && otherwise !== undefined) return otherwise
      throw error
    }
  }
  if (source.kind !== 'iterator') throw raised('TypeError', 'object is not an iterator', place)
  const item = advance(machine, source) ?? otherwise
  if (item === undefined) throw raised('StopIteration', '', place)
  return item
}

// An iterator is asked no further than the answer needs.
function anyOf(machine: Machine, args: CallArguments, wanted: boolean, place: Place): Value {
  const [source = none] = args.positional
  if (args.rest !== null) return args.rest
  const items = source.kind === 'iterator' ? ahead(machine, source) : members(machine, source, place)
  if ('kind' in items) return items
  let doubt: UnknownValue | null = null
  for (const item of items) {
    const answer = truth(machine, item, place)
    if (answer === wanted) return bool(wanted)
    if (typeof answer !== 'boolean') doubt ??= answer
  }
  return doubt ?? bool(!wanted)
}

function* ahead(machine: Machine, iterator: IteratorValue): Iterable<Value> {
  for (let item = advance(machine, iterator); item !== undefined; item = advance(machine, iterator)) {
    yield item
    if (item.kind === 'unknown' && iterator.havoc !== null) return
  }
}

function extreme(machine: Machine, args: CallArguments, op: '<' | '>', place: Place): Value {
  const [first = none] = args.positional
  const items = args.positional.length === 1 ? members(machine, first, place) : args.positional
  if (!Array.isArray(items)) return items as UnknownValue
  const key = args.keywords.get('key')
  let best: { value: Value; key: Value } | null = null
  for (const value of items as Value[]) {
    const candidate = {
      value,
      key: key === undefined || key.kind === 'none' ? value : apply(machine, key, value, place),
    }
    if (best === null) {
      best = candidate
      continue
    }
    const answer = ordered(machine, op, candidate.key, best.key, place)
    if (typeof answer !== 'boolean') return answer
    if (answer) best = candidate
  }
  if (best !== null) return best.value
  const otherwise = args.keywords.get('default')
  if (otherwise !== undefined) return otherwise
  throw raised('ValueError', 'arg is an empty sequence', place)
}
