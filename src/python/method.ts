import { readArguments } from './arguments.ts'
import { plain } from './index-of.ts'
import { native, pure } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import type { NativeValue, Value } from './value.ts'

type Given = readonly (Value | undefined)[]
type Kind = Value['kind']
type Self<K extends Kind> = Extract<Value, { kind: K }>

/** A method of a builtin type. A subclass's instance is taken for the builtin value inside of it. */
function make<K extends Kind>(
  maker: typeof native,
  kind: K,
  name: string,
  names: readonly string[],
  run: (machine: Machine, self: Self<K>, given: Given, place: Place) => Value,
): NativeValue {
  return maker(name, (machine, args, place) => {
    const [receiver, ...positional] = args.positional
    const self = receiver?.kind === 'instance' && receiver.base !== null ? receiver.base : receiver
    if (args.rest !== null) return args.rest
    const read = readArguments(name, { ...args, positional }, names, place)
    const given = kind === 'str' ? read.map((value) => value && plain(value)) : read
    if (kind === 'str' && maker === pure && given.some((value) => value?.kind === 'instance')) return unfit(name, place)
    if (self === undefined || self.kind !== kind) return self?.kind === 'unknown' ? self : unfit(name, place)
    return run(machine, self as Self<K>, given, place)
  })
}

const unfit = (name: string, place: Place): Value => ({
  kind: 'unknown',
  cause: {
    reason: `\`${name}\` is not modelled for these values`,
    expression: place.unit.text.slice(place.start, place.end),
    place,
  },
  may: [],
  foreign: null,
  isModule: false,
})

type Maker = <K extends Kind>(
  kind: K,
  name: string,
  names: readonly string[],
  run: (machine: Machine, self: Self<K>, given: Given, place: Place) => Value,
) => NativeValue

/** A method of known values only: given an unknown, it is that unknown. */
export const pureMethod: Maker = (kind, name, names, run) => make(pure, kind, name, names, run)

/** A method that may be given unknowns. */
export const method: Maker = (kind, name, names, run) => make(native, kind, name, names, run)

export type Members = Readonly<Record<string, Value>>

export const membersOf = (functions: readonly NativeValue[]): Members =>
  Object.fromEntries(functions.map((one) => [one.name, one]))
