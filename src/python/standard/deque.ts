import { addItem, lose, setItems } from '../containers.ts'
import { equal } from '../equality.ts'
import { raised } from '../exceptions.ts'
import { indexOf } from '../index-of.ts'
import { iterate } from '../iterate.ts'
import { bool, cause, int, list, native, no, none, notImplemented, property, str, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { reprOf } from '../repr.ts'
import type { ClassValue, ListValue, NativeValue, UnknownValue, Value } from '../value.ts'

/** How many items a deque holds at most; null for any number. */
const roomOf = (value: Value): number | null =>
  value.kind === 'instance' ? (value.payload as { readonly room: number | null }).room : null

const itemsOf = (value: Value | undefined): ListValue | null =>
  value?.kind === 'instance' && value.base?.kind === 'list' ? value.base : null

type Run = (machine: Machine, self: Value, items: ListValue, given: readonly Value[], place: Place) => Value

const method = (name: string, run: Run): NativeValue =>
  native(name, (machine, args, place) => {
    const [self = none, ...given] = args.positional
    const items = itemsOf(self)
    if (args.rest !== null || items === null) return args.rest ?? none
    if (args.keywords.size > 0) return unknown(cause(`\`${name}\` with keywords is not modelled`, place))
    return items.havoc ?? run(machine, self, items, given, place)
  })

/** Adds items at one end; what no longer fits falls out at the other. */
function add(machine: Machine, self: Value, to: ListValue, more: readonly Value[], side: 'left' | 'right'): void {
  const room = roomOf(self) ?? Number.POSITIVE_INFINITY
  if (side === 'right' && more.length === 1 && more[0] !== undefined && to.items.length < room) {
    addItem(machine, to, more[0])
    return
  }
  const all = side === 'right' ? [...to.items, ...more] : [...more.toReversed(), ...to.items]
  const excess = Math.max(all.length - room, 0)
  setItems(machine, to, side === 'right' ? all.slice(excess) : all.slice(0, all.length - excess))
}

const extend = (name: string, side: 'left' | 'right'): NativeValue =>
  native(name, (machine, args, place) => {
    const [self = none, source = none] = args.positional
    const items = itemsOf(self)
    if (items === null || items.havoc !== null) return none
    const more = iterate(machine, source, place)
    if (Array.isArray(more)) add(machine, self, items, more as Value[], side)
    else lose(machine, items, (more as UnknownValue).cause)
    return none
  })

const pop = (name: string, side: 'left' | 'right'): NativeValue =>
  method(name, (machine, _self, items, _given, place) => {
    const item = side === 'right' ? items.items.at(-1) : items.items[0]
    if (item === undefined) throw raised('IndexError', 'pop from an empty deque', place)
    setItems(machine, items, side === 'right' ? items.items.slice(0, -1) : items.items.slice(1))
    return item
  })

const unmodelled = (name: string): NativeValue =>
  native(name, (_machine, args, place) =>
    unknown(cause(`\`${name}\` of a deque is not modelled`, place), args.positional),
  )

const make = (cls: ClassValue, items: readonly Value[], room: number | null): Value =>
  makeInstance(cls, [], { room }, list(room === null ? items : items.slice(Math.max(items.length - room, 0))))

/** `collections.deque`: a list of which both ends are near. */
export const dequeClass: ClassValue = nativeClass('deque', {
  module: 'collections',
  construct: (machine, cls, args, place) => {
    if (args.rest !== null) return args.rest
    const [source = args.keywords.get('iterable'), most = args.keywords.get('maxlen') ?? none] = args.positional
    const items = source === undefined ? [] : iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const room = indexOf(most)
    if (room === null && most.kind !== 'none') return unknown(cause('this length is not modelled', place))
    if (room !== null && room < 0n) throw raised('ValueError', 'maxlen must be non-negative', place)
    return make(cls, items as Value[], room === null ? null : Number(room))
  },
  members: {
    __hash__: none,
    maxlen: property('maxlen', (self) => {
      const room = roomOf(self)
      return room === null ? none : int(room)
    }),
    append: native('append', (machine, args) => {
      const [self = none, item = none] = args.positional
      const items = itemsOf(self)
      if (items !== null && items.havoc === null) add(machine, self, items, [item], 'right')
      return none
    }),
    appendleft: native('appendleft', (machine, args) => {
      const [self = none, item = none] = args.positional
      const items = itemsOf(self)
      if (items !== null && items.havoc === null) add(machine, self, items, [item], 'left')
      return none
    }),
    extend: extend('extend', 'right'),
    extendleft: extend('extendleft', 'left'),
    pop: pop('pop', 'right'),
    popleft: pop('popleft', 'left'),
    rotate: method('rotate', (machine, _self, items, [steps = int(1)], place) => {
      const by = indexOf(steps)
      if (by === null) return unknown(cause('this rotation is not modelled', place), [items])
      const length = items.items.length
      if (length === 0) return none
      const cut = Number(((-by % BigInt(length)) + BigInt(length)) % BigInt(length))
      setItems(machine, items, [...items.items.slice(cut), ...items.items.slice(0, cut)])
      return none
    }),
    copy: method('copy', (_machine, self, items) =>
      self.kind === 'instance' ? make(self.cls, items.items, roomOf(self)) : none,
    ),
    insert: unmodelled('insert'),
    sort: unmodelled('sort'),
    __getitem__: method('__getitem__', (_machine, _self, items, [key = none], place) => {
      const index = indexOf(key)
      if (index === null) throw raised('TypeError', 'sequence index must be integer', place)
      const item = items.items.at(Number(index))
      if (item === undefined) throw raised('IndexError', 'deque index out of range', place)
      return item
    }),
    __add__: unmodelled('__add__'),
    __radd__: unmodelled('__radd__'),
    __mul__: unmodelled('__mul__'),
    __rmul__: unmodelled('__rmul__'),
    __iadd__: unmodelled('__iadd__'),
    __imul__: unmodelled('__imul__'),
    __lt__: unmodelled('__lt__'),
    __le__: unmodelled('__le__'),
    __gt__: unmodelled('__gt__'),
    __ge__: unmodelled('__ge__'),
    __eq__: native('__eq__', (machine, args, place) => {
      const [a, b] = args.positional.map(itemsOf)
      const [, other] = args.positional
      const isOwn = other?.kind === 'instance' && other.cls.mro.includes(dequeClass)
      // A list with the same items is none.
      if (other?.kind !== 'instance' || (other.base !== null && !isOwn)) return no
      if (a == null || b == null) return notImplemented
      const answer = equal(machine, a, b, place)
      return typeof answer === 'boolean' ? bool(answer) : answer
    }),
    __repr__: native('__repr__', (machine, args, place) => {
      const [self = none] = args.positional
      const items = itemsOf(self)
      const text = items === null || self.kind !== 'instance' ? '' : reprOf(machine, items, place)
      if (typeof text !== 'string') return text
      const room = roomOf(self)
      const name = self.kind === 'instance' ? self.cls.name : 'deque'
      return str(`${name}(${text}${room === null ? '' : `, maxlen=${room}`})`)
    }),
  },
})
