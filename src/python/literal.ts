import type { Place } from './machine.ts'
import type {
  BoolValue,
  BytesValue,
  CallArguments,
  Cause,
  DescriptorValue,
  DictValue,
  EllipsisValue,
  FloatValue,
  IntValue,
  IteratorValue,
  ListValue,
  Namespace,
  NativeCall,
  NativeValue,
  NoneValue,
  NotImplementedValue,
  StrValue,
  TupleValue,
  UnknownValue,
  Value,
} from './value.ts'

let clock = 0
const births = new WeakMap<object, number>()

/** Remembers when a mutable value was made, and gives it back. */
export function born<T extends object>(value: T): T {
  clock += 1
  births.set(value, clock)
  return value
}

/** A moment of the evaluation, to ask later what was made after it. */
export const moment = (): number => clock

export const isYounger = (value: object, than: number): boolean => (births.get(value) ?? 0) > than

export const none: NoneValue = { kind: 'none' }
export const ellipsis: EllipsisValue = { kind: 'ellipsis' }
export const notImplemented: NotImplementedValue = { kind: 'notimplemented' }
export const yes: BoolValue = { kind: 'bool', value: true }
export const no: BoolValue = { kind: 'bool', value: false }

export const bool = (value: boolean): BoolValue => (value ? yes : no)
export const int = (value: bigint | number): IntValue => ({ kind: 'int', value: BigInt(value) })
export const float = (value: number): FloatValue => ({ kind: 'float', value })
export const str = (value: string): StrValue => ({ kind: 'str', value })
export const bytes = (value: Uint8Array): BytesValue => ({ kind: 'bytes', value })
export const tuple = (items: readonly Value[]): TupleValue => ({ kind: 'tuple', items })
export const list = (items: readonly Value[]): ListValue => born({ kind: 'list', items: [...items], havoc: null })
export const emptyDict = (): DictValue => born({ kind: 'dict', entries: new Map(), havoc: null })

export const namespace = (names: Iterable<readonly [string, Value]> = []): Namespace =>
  born({
    kind: 'namespace',
    names: new Map(names),
    havoc: null,
  })

/** How many values have been held as what an unknown may be: work that grows where one unknown comes of many. */
export const doubted = (): number => doubts

let doubts = 0

export function unknown(cause: Cause, may: readonly Value[] = []): UnknownValue {
  doubts += may.length
  return { kind: 'unknown', cause, may: may.length > 1 ? [...new Set(may)] : may, foreign: null, isModule: false }
}

/** The same unknown, that may also be or hold these. */
export function withMay(value: UnknownValue, more: readonly Value[]): UnknownValue {
  const known = new Set(value.may)
  const added = more.filter((one) => !known.has(one))
  return added.length === 0 ? value : { ...value, may: [...new Set([...value.may, ...added])] }
}

/** The cause that an expression cannot be known for a reason of its own. */
export const cause = (reason: string, place: Place): Cause => ({
  reason,
  expression: place.unit.text.slice(place.start, place.end),
  place,
})

/** A value of a package outside of the workspace, by its dotted name. */
export const foreign = (path: string, place: Place, may: readonly Value[] = [], reason?: string): UnknownValue => ({
  kind: 'unknown',
  cause: cause(reason ?? `\`${path}\` is not part of this workspace`, place),
  may: may.length > 1 ? [...new Set(may)] : may,
  foreign: path,
  isModule: false,
})

export const foreignModule = (name: string, place: Place): UnknownValue => ({
  ...foreign(name, place),
  isModule: true,
})

/** A native function that takes what it is given, unknown or not. */
export const native = (name: string, call: NativeCall, binds = true): NativeValue => ({
  kind: 'native',
  name,
  call,
  binds,
  names: namespace(),
})

/** A native function of known values: given an unknown, it is that unknown. */
export const pure = (name: string, call: NativeCall, binds = true): NativeValue =>
  native(name, (machine, args, place) => firstUnknown(args) ?? call(machine, args, place), binds)

export const property = (name: string, get: (self: Value, place: Place) => Value): DescriptorValue => ({
  kind: 'descriptor',
  type: 'property',
  function: native(name, (_machine, args, place) => get(args.positional[0] ?? none, place)),
  setter: null,
})

export const positional = (...values: readonly Value[]): CallArguments => ({
  positional: values,
  keywords: new Map(),
  rest: null,
})

export function firstUnknown(args: CallArguments): UnknownValue | null {
  if (args.rest !== null) return args.rest
  for (const value of args.positional) if (value.kind === 'unknown') return value
  for (const value of args.keywords.values()) if (value.kind === 'unknown') return value
  return null
}

/** An iterator over items that are at hand. */
export const iteratorOf = (type: string, produce: () => readonly Value[] | UnknownValue): IteratorValue =>
  born({
    kind: 'iterator',
    type,
    produce,
    sources: [],
    items: null,
    failure: null,
    seen: 0,
    position: 0,
    havoc: null,
  })
