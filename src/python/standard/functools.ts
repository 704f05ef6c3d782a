import { findAttribute } from '../attribute.ts'
import { bind, getEntry, keyOf, lose, setEntry } from '../containers.ts'
import { raised } from '../exceptions.ts'
import { iterate } from '../iterate.ts'
import { cause, emptyDict, int, native, none, positional, str, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'
import { compareToKey, totalOrdering } from './ordering.ts'

const assigned = ['__module__', '__name__', '__qualname__', '__doc__'] as const

/** `functools.update_wrapper(wrapper, wrapped)` */
export function updateWrapper(machine: Machine, wrapper: Value, wrapped: Value, place: Place): Value {
  if (wrapper.kind !== 'function' && wrapper.kind !== 'native' && wrapper.kind !== 'instance') return wrapper
  for (const name of assigned) {
    const value = findAttribute(machine, wrapped, name, place)
    if (value !== undefined) bind(machine, wrapper.names, name, value)
  }
  if (wrapped.kind === 'function' || wrapped.kind === 'instance') {
    for (const [name, value] of [...wrapped.names.names]) {
      if (!wrapper.names.names.has(name)) bind(machine, wrapper.names, name, value)
    }
  }
  bind(machine, wrapper.names, '__wrapped__', wrapped)
  return wrapper
}

interface Partial {
  readonly callee: Value
  readonly args: CallArguments
}

export const partialClass: ClassValue = nativeClass('partial', {
  module: 'functools',
  construct: (_machine, cls, args) => {
    const [callee = none, ...given] = args.positional
    return makeInstance(
      cls,
      [
        ['func', callee],
        ['args', tuple(given)],
      ],
      { callee, args: { ...args, positional: given } } satisfies Partial,
    )
  },
  members: {
    __call__: native('__call__', (machine, args, place) => {
      const [self, ...more] = args.positional
      if (self?.kind !== 'instance') return none
      const { callee, args: given } = self.payload as Partial
      return machine.call(
        callee,
        {
          positional: [...given.positional, ...more],
          keywords: new Map([...given.keywords, ...args.keywords]),
          rest: args.rest ?? given.rest,
        },
        place,
      )
    }),
  },
})

/** A function with a memory: it runs once for the same arguments, as long as there is room. */
function remembering(machine: Machine, callee: Value, room: bigint | null, place: Place): Value {
  if (callee.kind === 'unknown') return callee
  const kept = emptyDict()
  const wrapper = native('cached', (_machine, args, at) => {
    const key = tuple([
      ...args.positional,
      none,
      ...[...args.keywords].map(([name, value]) => tuple([str(name), value])),
    ])
    const known = args.rest === null && kept.havoc === null ? keyOf(machine, key, at) : null
    const isFull = room !== null && BigInt(kept.entries.size) >= room
    if (typeof known !== 'string' || isFull) {
      return machine.call(unknown(cause('whether it runs depends on what it remembers', at), [callee]), args, at)
    }
    const found = getEntry(machine, kept, key, at)
    if (found !== undefined) return found
    const result = machine.call(callee, args, at)
    setEntry(machine, kept, key, result, at)
    return result
  })
  const forget = native(
    'cache_clear',
    (_machine, _args, at) => {
      lose(machine, kept, cause('the cache was cleared', at))
      return none
    },
    false,
  )
  updateWrapper(machine, wrapper, callee, place)
  bind(machine, wrapper.names, 'cache_clear', forget)
  return wrapper
}

const cache = native(
  'cache',
  (machine, args, place) => remembering(machine, args.positional[0] ?? none, null, place),
  false,
)

const lruCache = native(
  'lru_cache',
  (machine, args, place) => {
    const [first] = args.positional
    const size = args.keywords.get('maxsize') ?? first ?? int(128)
    if (first !== undefined && first.kind !== 'int' && first.kind !== 'none')
      return remembering(machine, first, 128n, place)
    const room = size.kind === 'int' ? size.value : size.kind === 'none' ? null : 0n
    return native('decorator', (_inner, given) => remembering(machine, given.positional[0] ?? none, room, place), false)
  },
  false,
)

export const functools = nativeModule('functools', {
  partial: partialClass,
  total_ordering: totalOrdering,
  cmp_to_key: compareToKey,
  lru_cache: lruCache,
  cache,
  cached_property: nativeClass('cached_property', {
    module: 'functools',
    construct: (_machine, _cls, args) => ({
      kind: 'descriptor',
      type: 'cached_property',
      function: args.positional[0] ?? none,
      setter: null,
    }),
  }),
  wraps: native(
    'wraps',
    (_machine, args) => {
      const [wrapped = none] = args.positional
      return native(
        'decorator',
        (machine, given, place) => updateWrapper(machine, given.positional[0] ?? none, wrapped, place),
        false,
      )
    },
    false,
  ),
  update_wrapper: native(
    'update_wrapper',
    (machine, args, place) => {
      const [wrapper = none, wrapped = none] = args.positional
      return updateWrapper(machine, wrapper, wrapped, place)
    },
    false,
  ),
  reduce: native(
    'reduce',
    (machine, args, place) => {
      const [callee = none, source = none, first = args.keywords.get('initial')] = args.positional
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      const all = first === undefined ? (items as Value[]) : [first, ...(items as Value[])]
      const [start, ...others] = all
      if (start === undefined) throw raised('TypeError', 'reduce() of empty iterable with no initial value', place)
      return others.reduce((total, item) => machine.call(callee, positional(total, item), place), start)
    },
    false,
  ),
})
