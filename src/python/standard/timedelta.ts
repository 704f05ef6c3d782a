import { readArguments } from '../arguments.ts'
import { divideToEven } from '../exact-decimal.ts'
import { raised } from '../exceptions.ts'
import { bool, cause, float, int, none, notImplemented, property, pure, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, InstanceValue, Value } from '../value.ts'
import { type Moment, microsPerDay, momentOf } from './moment.ts'
import { shared } from './moment-members.ts'
export const unknownArgument = (args: CallArguments): Value | null =>
  args.rest ?? [...args.positional, ...args.keywords.values()].find((value) => value.kind === 'unknown') ?? null

export const timedeltaClass: ClassValue = nativeClass('timedelta', {
  module: 'datetime',
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    const units = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks']
    const sizes = [microsPerDay, 1_000_000n, 1n, 1000n, 60_000_000n, 3_600_000_000n, 7n * microsPerDay]
    let micros = 0n
    for (const [index, value] of readArguments('timedelta', args, units, place).entries()) {
      const size = sizes[index] ?? 1n
      if (value === undefined) continue
      if (value.kind === 'int' || value.kind === 'bool') micros += BigInt(value.value) * size
      else if (value.kind === 'float' && Number.isSafeInteger(value.value * Number(size)))
        micros += BigInt(value.value * Number(size))
      else return unknown(cause('the duration is not modelled', place))
    }
    return delta(micros, cls)
  },
  members: {
    ...shared,
    days: property('days', (self) => int(floorDays(microsOf(self)))),
    seconds: property('seconds', (self) =>
      int((microsOf(self) - floorDays(microsOf(self)) * microsPerDay) / 1_000_000n),
    ),
    microseconds: property('microseconds', (self) => int(((microsOf(self) % 1_000_000n) + 1_000_000n) % 1_000_000n)),
    total_seconds: pure('total_seconds', (_machine, args) =>
      float(Number(microsOf(args.positional[0] ?? none)) / 1_000_000),
    ),
    __add__: pure('__add__', (_machine, args) => sum(args.positional, 1n)),
    __radd__: pure('__radd__', (_machine, args) => sum(args.positional, 1n)),
    __sub__: pure('__sub__', (_machine, args) => sum(args.positional, -1n)),
    __neg__: pure('__neg__', (_machine, args) => delta(-microsOf(args.positional[0] ?? none))),
    __abs__: pure('__abs__', (_machine, args) => {
      const micros = microsOf(args.positional[0] ?? none)
      return delta(micros < 0n ? -micros : micros)
    }),
    __bool__: pure('__bool__', (_machine, args) => bool(microsOf(args.positional[0] ?? none) !== 0n)),
    __mul__: pure('__mul__', (_machine, args, place) => times(args, place)),
    __rmul__: pure('__rmul__', (_machine, args, place) => times(args, place)),
    __floordiv__: pure('__floordiv__', (_machine, args, place) => {
      const [a = none, b = none] = args.positional
      const divisor = b.kind === 'int' ? b.value : microsOf(b)
      if (divisor === 0n) throw raised('ZeroDivisionError', 'integer division or modulo by zero', place)
      const quotient = (microsOf(a) - (((microsOf(a) % divisor) + divisor) % divisor)) / divisor
      return b.kind === 'int' ? delta(quotient) : int(quotient)
    }),
    __truediv__: pure('__truediv__', (_machine, args, place) => {
      const [a = none, b = none] = args.positional
      if (momentOf(b)?.kind === 'timedelta' && microsOf(b) !== 0n)
        return float(Number(microsOf(a)) / Number(microsOf(b)))
      if (b.kind !== 'int' || b.value <= 0n) return unknown(cause('the division is not modelled', place))
      const micros = microsOf(a)
      return delta(micros < 0n ? -divideToEven(-micros, b.value) : divideToEven(micros, b.value))
    }),
  },
})

export const delta = (micros: bigint, cls: ClassValue = timedeltaClass): InstanceValue =>
  makeInstance(cls, [], { kind: 'timedelta', micros } satisfies Moment)

const microsOf = (value: Value): bigint => {
  const moment = momentOf(value)
  return moment?.kind === 'timedelta' ? moment.micros : 0n
}

export const floorDays = (micros: bigint): bigint =>
  micros >= 0n ? micros / microsPerDay : -((-micros + microsPerDay - 1n) / microsPerDay)

function sum(values: readonly Value[], sign: bigint): Value {
  const [a, b] = values.map(momentOf)
  return a?.kind === 'timedelta' && b?.kind === 'timedelta' ? delta(a.micros + sign * b.micros) : notImplemented
}

function times(args: CallArguments, place: Place): Value {
  const [a = none, b = none] = args.positional
  if (b.kind === 'float') return unknown({ reason: 'the product is not modelled', expression: '', place })
  return b.kind === 'int' || b.kind === 'bool' ? delta(microsOf(a) * BigInt(b.value)) : notImplemented
}

export const timezoneClass: ClassValue = nativeClass('timezone', {
  module: 'datetime',
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    if (args.positional.length > 1 || args.keywords.has('name'))
      return unknown(cause('a time zone with a name is not modelled', place))
    const offset = microsOf(args.positional[0] ?? args.keywords.get('offset') ?? none)
    if (offset <= -microsPerDay || offset >= microsPerDay)
      throw raised('ValueError', 'offset must be strictly between -24 and 24 hours', place)
    return makeInstance(cls, [], { kind: 'timezone', offset } satisfies Moment)
  },
  members: shared,
})

export const utc = makeInstance(timezoneClass, [], { kind: 'timezone', offset: 0n } satisfies Moment)
timezoneClass.names.names.set('utc', utc)
