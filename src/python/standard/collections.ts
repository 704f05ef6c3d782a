import { dictClass } from '../builtin-types.ts'
import { getEntry, keyOf, lose, removeEntry, setEntry } from '../containers.ts'
import { copyDict, update } from '../dict-methods.ts'
import { equal } from '../equality.ts'
import { missingKey, raised } from '../exceptions.ts'
import {
  bool,
  cause,
  emptyDict,
  list,
  native,
  none,
  notImplemented,
  positional,
  str,
  tuple,
  unknown,
  yes,
} from '../literal.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { reprOf } from '../repr.ts'
import { truth } from '../truth.ts'
import type { Cause, ClassValue, DictValue, NativeValue, UnknownValue, Value } from '../value.ts'
import { counterClass } from './counter.ts'
import { dequeClass } from './deque.ts'
import { nativeModule } from './native-module.ts'
import { namedTuple } from './typing.ts'

const dictOf = (value: Value | undefined): DictValue | null =>
  value?.kind === 'instance' && value.base?.kind === 'dict' ? value.base : null

const isOrdered = (value: Value | undefined): boolean =>
  value?.kind === 'instance' && value.cls.mro.includes(orderedDict)

const unmodelled = (name: string): NativeValue =>
  native(name, (_machine, args, place) =>
    unknown(cause(`\`${name}\` of this mapping is not modelled`, place), args.positional),
  )

/** A copy of the same class, with what it keeps beside its entries. */
const copy = native('copy', (_machine, args) => {
  const [self] = args.positional
  const dict = dictOf(self)
  return self?.kind === 'instance' && dict !== null
    ? makeInstance(self.cls, self.names.names, null, copyDict(dict))
    : none
})

const orderedDict: ClassValue = nativeClass('OrderedDict', {
  module: 'collections',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    const dict = emptyDict()
    update(machine, dict, args.positional[0], args, place)
    return makeInstance(cls, [], null, dict)
  },
  members: {
    copy,
    fromkeys: unmodelled('fromkeys'),
    move_to_end: native('move_to_end', (machine, args, place) => {
      const [self, key = none, last = args.keywords.get('last') ?? yes] = args.positional
      const dict = dictOf(self)
      if (dict === null || dict.havoc !== null) return none
      const [text, behind] = [keyOf(machine, key, place), truth(machine, last, place)]
      if (typeof text !== 'string' || typeof behind !== 'boolean') return lose(machine, dict, causeOf(text, behind))
      const entry = dict.entries.get(text)
      if (entry === undefined) throw missingKey(key, place)
      machine.journal.touch(dict)
      const others = [...dict.entries].filter(([other]) => other !== text)
      dict.entries = new Map(behind ? [...others, [text, entry]] : [[text, entry], ...others])
      return none
    }),
    popitem: native('popitem', (machine, args, place) => {
      const [self, last = args.keywords.get('last') ?? yes] = args.positional
      const dict = dictOf(self)
      const behind = truth(machine, last, place)
      if (dict === null || dict.havoc !== null) return dict?.havoc ?? none
      if (typeof behind !== 'boolean') return lose(machine, dict, behind.cause)
      const entry = [...dict.entries.values()].at(behind ? -1 : 0)
      if (entry === undefined) throw raised('KeyError', 'dictionary is empty', place)
      removeEntry(machine, dict, entry.key, place)
      return tuple([entry.key, entry.value])
    }),
    __or__: unmodelled('__or__'),
    __ror__: unmodelled('__ror__'),
    __eq__: native('__eq__', (machine, args, place) => {
      const [a, b] = args.positional
      const [left, right] = [dictOf(a), dictOf(b)]
      if (left === null || right === null || !isOrdered(b)) return notImplemented
      const order = [...left.entries.keys()]
      const isSame = [...right.entries.keys()].every((key, at) => key === order[at])
      const answer = left.havoc ?? right.havoc ?? equal(machine, left, right, place)
      return typeof answer === 'boolean' ? bool(answer && isSame) : answer
    }),
    __repr__: native('__repr__', (machine, args, place) => {
      const [self] = args.positional
      const dict = dictOf(self)
      if (self?.kind !== 'instance' || dict === null) return none
      if (dict.havoc !== null) return dict.havoc
      if (dict.entries.size === 0) return str(`${self.cls.name}()`)
      const pairs = list([...dict.entries.values()].map(({ key, value }) => tuple([key, value])))
      const text = reprOf(machine, machine.version.minor >= 12 ? dict : pairs, place)
      return typeof text === 'string' ? str(`${self.cls.name}(${text})`) : text
    }),
  },
})

const causeOf = (key: string | UnknownValue, last: boolean | UnknownValue): Cause =>
  typeof key === 'string' ? (last as UnknownValue).cause : key.cause

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
    copy,
    fromkeys: unmodelled('fromkeys'),
    __or__: unmodelled('__or__'),
    __ror__: unmodelled('__ror__'),
    __repr__: native('__repr__', (machine, args, place) => {
      const [self] = args.positional
      const dict = dictOf(self)
      if (self?.kind !== 'instance' || dict === null) return none
      const factory = reprOf(machine, self.names.names.get('default_factory') ?? none, place)
      const text = reprOf(machine, dict, place)
      if (typeof factory !== 'string') return factory
      return typeof text === 'string' ? str(`${self.cls.name}(${factory}, ${text})`) : text
    }),
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

export const collections = nativeModule('collections', {
  OrderedDict: orderedDict,
  defaultdict: defaultDict,
  Counter: counterClass,
  deque: dequeClass,
  namedtuple: namedTuple,
})
