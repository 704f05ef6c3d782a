import { findAttribute } from '../attribute.ts'
import { bind } from '../containers.ts'
import { iterate } from '../iterate.ts'
import { cause, native, none, positional, tuple, unknown } from '../literal.ts'
import type { Machine } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

const assigned = ['__module__', '__name__', '__qualname__', '__doc__'] as const

/** `functools.update_wrapper(wrapper, wrapped)` */
export function updateWrapper(
  machine: Machine,
  wrapper: Value,
  wrapped: Value,
  place: Parameters<typeof findAttribute>[3],
): Value {
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

// A cache changes how often a function runs, not what it gives.
const cached = native(
  'lru_cache',
  (_machine, args) => {
    const [first] = args.positional
    if (first?.kind === 'function' || first?.kind === 'method') return first
    return native('decorator', (_inner, given) => given.positional[0] ?? none, false)
  },
  false,
)

export const functools = nativeModule('functools', {
  partial: partialClass,
  lru_cache: cached,
  cache: cached,
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
      const [callee = none, source = none, first] = args.positional
      const items = iterate(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      const all = first === undefined ? (items as Value[]) : [first, ...(items as Value[])]
      const [start, ...others] = all
      if (start === undefined) return unknown(cause('it reduces nothing', place))
      return others.reduce((total, item) => machine.call(callee, positional(total, item), place), start)
    },
    false,
  ),
})
