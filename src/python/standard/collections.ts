import { dictClass } from '../builtin-types.ts'
import { getEntry, setEntry } from '../containers.ts'
import { update } from '../dict-methods.ts'
import { missingKey } from '../exceptions.ts'
import { members } from '../iterate.ts'
import { sortItems } from '../list-methods.ts'
import { cause, emptyDict, int, list, native, none, positional, tuple, unknown } from '../literal.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { binary } from '../operators.ts'
import type { ClassValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'
import { namedTuple } from './typing.ts'

// Their texts name the class, and are of no use to a deployment.
const __repr__ = native('__repr__', (_machine, _args, place) => unknown(cause('its text is not modelled', place)))

const orderedDict: ClassValue = nativeClass('OrderedDict', {
  module: 'collections',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    const dict = emptyDict()
    update(machine, dict, args.positional[0], args, place)
    return makeInstance(cls, [], null, dict)
  },
  members: { __repr__ },
})

const defaultDict: ClassValue = nativeClass('defaultdict', {
  module: 'collections',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    const [factory = none, source] = args.positional
    const dict = emptyDict()
    update(machine, dict, source, args, place)
    return makeInstance(cls, [['default_factory', factory]], null, dict)
  },
  members: {
    __repr__,
    __getitem__: native('__getitem__', (machine, args, place) => {
      const [self, key = none] = args.positional
      if (self?.kind !== 'instance' || self.base?.kind !== 'dict') return none
      const found = getEntry(machine, self.base, key, place)
      if (found !== undefined) return found
      const factory = self.names.names.get('default_factory') ?? none
      if (factory.kind === 'none') throw missingKey(key, place)
      const made = machine.call(factory, positional(), place)
      setEntry(machine, self.base, key, made, place)
      return made
    }),
  },
})

const counter: ClassValue = nativeClass('Counter', {
  module: 'collections',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    const dict = emptyDict()
    const [source] = args.positional
    if (source === undefined || source.kind === 'dict') update(machine, dict, source, args, place)
    else {
      const items = members(machine, source, place)
      if (!Array.isArray(items)) return items as UnknownValue
      for (const item of items as Value[])
        setEntry(
          machine,
          dict,
          item,
          binary(machine, '+', getEntry(machine, dict, item, place) ?? int(0), int(1), place),
          place,
        )
    }
    return makeInstance(cls, [], null, dict)
  },
  members: {
    __repr__,
    __getitem__: native('__getitem__', (machine, args, place) => {
      const [self, key = none] = args.positional
      return self?.kind === 'instance' && self.base?.kind === 'dict'
        ? (getEntry(machine, self.base, key, place) ?? int(0))
        : none
    }),
    most_common: native('most_common', (machine, args, place) => {
      const [self, count = none] = args.positional
      if (self?.kind !== 'instance' || self.base?.kind !== 'dict') return none
      if (self.base.havoc !== null) return self.base.havoc
      const pairs = [...self.base.entries.values()].map((entry) => tuple([entry.key, entry.value]))
      const second = native('second', (_inner, given) => {
        const [pair] = given.positional
        return pair?.kind === 'tuple' ? (pair.items[1] ?? none) : none
      })
      const order = sortItems(machine, pairs, second, { kind: 'bool', value: true }, place)
      return Array.isArray(order)
        ? list(order.slice(0, count.kind === 'int' ? Number(count.value) : order.length))
        : (order as UnknownValue)
    }),
  },
})

export const collections = nativeModule('collections', {
  OrderedDict: orderedDict,
  defaultdict: defaultDict,
  Counter: counter,
  namedtuple: namedTuple,
})
