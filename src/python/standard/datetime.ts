import { readArguments } from '../arguments.ts'
import { divideToEven } from '../exact-decimal.ts'
import { raised } from '../exceptions.ts'
import { bool, cause, float, int, native, none, notImplemented, property, pure, str, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, InstanceValue, NativeCall, Value } from '../value.ts'
import { dateOf, daysInMonth, daysOf } from './civil.ts'
import { isoText, type Moment, microsPerDay, momentOf, partsOf, wallOf } from './moment.ts'
import { nativeModule } from './native-module.ts'
import { strftime } from './strftime.ts'

type Compare = (a: bigint, b: bigint) => boolean

const comparisons: Readonly<Record<string, Compare>> = {
  __eq__: (a, b) => a === b,
  __lt__: (a, b) => a < b,
  __le__: (a, b) => a <= b,
  __gt__: (a, b) => a > b,
  __ge__: (a, b) => a >= b,
}

// Values that compare: aware moments by their instant, the others by what the clock shows.
function scale(moment: Moment): readonly [string, bigint] {
  switch (moment.kind) {
    case 'date':
      return ['date', BigInt(moment.days)]
    case 'datetime':
      return [moment.offset === null ? 'naive' : 'aware', moment.wall - (moment.offset ?? 0n)]
    case 'time':
      return ['time', moment.wall]
    case 'timedelta':
      return ['timedelta', moment.micros]
    case 'timezone':
      return ['timezone', moment.offset]
  }
}

const comparing =
  (name: string, compare: Compare): NativeCall =>
  (_machine, args, place) => {
    const [a, b] = args.positional.map(momentOf)
    if (a == null || b == null) return notImplemented
    const [left, x] = scale(a)
    const [right, y] = scale(b)
    if (left === right) return bool(compare(x, y))
    if (name === '__eq__') return bool(false)
    throw raised('TypeError', "can't compare these two", place)
  }

const shared = {
  ...Object.fromEntries(
    Object.entries(comparisons).map(([name, compare]) => [name, pure(name, comparing(name, compare))]),
  ),
  __hash__: native('__hash__', (_machine, _args, place) => unknown(cause('a hash changes from run to run', place))),
  __str__: native('__str__', (_machine, args) => {
    const moment = momentOf(args.positional[0] ?? none)
    return str(moment === null ? '' : isoText(moment, ' '))
  }),
  isoformat: pure('isoformat', (_machine, args, place) => {
    const moment = momentOf(args.positional[0] ?? none)
    const separator = args.positional[1] ?? args.keywords.get('sep')
    if (args.keywords.has('timespec') || args.positional.length > 2)
      return unknown(cause('`timespec` is not modelled', place))
    return str(moment === null ? '' : isoText(moment, separator?.kind === 'str' ? separator.value : 'T'))
  }),
  strftime: pure('strftime', (_machine, args, place) => {
    const [self = none, pattern = none] = args.positional
    const moment = momentOf(self)
    const text = moment === null || pattern.kind !== 'str' ? null : strftime(moment, pattern.value)
    return text === null ? unknown(cause('the format is not modelled', place)) : str(text)
  }),
  __format__: pure('__format__', (_machine, args, place) => {
    const [self = none, pattern = none] = args.positional
    const moment = momentOf(self)
    if (moment === null || pattern.kind !== 'str') return none
    const text = pattern.value === '' ? isoText(moment, ' ') : strftime(moment, pattern.value)
    return text === null ? unknown(cause('the format is not modelled', place)) : str(text)
  }),
}

const numberOf = (value: Value | undefined, otherwise: number, place: Place): number => {
  if (value === undefined) return otherwise
  if (value.kind === 'int' || value.kind === 'bool') return Number(value.value)
  throw raised('TypeError', 'an integer is required', place)
}

const dateFields = ['year', 'month', 'day'] as const
const timeFields = ['hour', 'minute', 'second', 'microsecond'] as const

const field = (name: string, index: number): Value =>
  property(name, (self) => {
    const moment = momentOf(self)
    if (moment?.kind === 'date') return int(partsOf(BigInt(moment.days) * microsPerDay)[index] ?? 0)
    return moment?.kind === 'datetime' || moment?.kind === 'time' ? int(partsOf(moment.wall)[index] ?? 0) : none
  })

function checkParts(parts: readonly number[], place: Place): void {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, micro = 0] = parts
  if (year < 1 || year > 9999) throw raised('ValueError', `year ${year} is out of range`, place)
  if (month < 1 || month > 12) throw raised('ValueError', 'month must be in 1..12', place)
  if (day < 1 || day > daysInMonth(year, month)) throw raised('ValueError', 'day is out of range for month', place)
  if (hour < 0 || hour > 23) throw raised('ValueError', 'hour must be in 0..23', place)
  if (minute < 0 || minute > 59) throw raised('ValueError', 'minute must be in 0..59', place)
  if (second < 0 || second > 59) throw raised('ValueError', 'second must be in 0..59', place)
  if (micro < 0 || micro > 999_999) throw raised('ValueError', 'microsecond must be in 0..999999', place)
}

function offsetOf(zone: Value | undefined, place: Place): bigint | null | Value {
  if (zone === undefined || zone.kind === 'none') return null
  const moment = momentOf(zone)
  return moment?.kind === 'timezone' ? moment.offset : unknown(cause('the time zone needs its database', place))
}

const unknownArgument = (args: CallArguments): Value | null =>
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
    __mul__: pure('__mul__', (_machine, args) => times(args)),
    __rmul__: pure('__rmul__', (_machine, args) => times(args)),
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

const delta = (micros: bigint, cls: ClassValue = timedeltaClass): InstanceValue =>
  makeInstance(cls, [], { kind: 'timedelta', micros } satisfies Moment)

const microsOf = (value: Value): bigint => {
  const moment = momentOf(value)
  return moment?.kind === 'timedelta' ? moment.micros : 0n
}

const floorDays = (micros: bigint): bigint =>
  micros >= 0n ? micros / microsPerDay : -((-micros + microsPerDay - 1n) / microsPerDay)

function sum(values: readonly Value[], sign: bigint): Value {
  const [a, b] = values.map(momentOf)
  return a?.kind === 'timedelta' && b?.kind === 'timedelta' ? delta(a.micros + sign * b.micros) : notImplemented
}

function times(args: CallArguments): Value {
  const [a = none, b = none] = args.positional
  return b.kind === 'int' || b.kind === 'bool' ? delta(microsOf(a) * BigInt(b.value)) : notImplemented
}

export const timezoneClass: ClassValue = nativeClass('timezone', {
  module: 'datetime',
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    const offset = microsOf(args.positional[0] ?? args.keywords.get('offset') ?? none)
    if (offset <= -microsPerDay || offset >= microsPerDay)
      throw raised('ValueError', 'offset must be strictly between -24 and 24 hours', place)
    return makeInstance(cls, [], { kind: 'timezone', offset } satisfies Moment)
  },
  members: shared,
})

export const utc = makeInstance(timezoneClass, [], { kind: 'timezone', offset: 0n } satisfies Moment)
timezoneClass.names.names.set('utc', utc)

const clock = (what: string): Value => ({
  kind: 'descriptor',
  type: 'classmethod',
  setter: null,
  function: native(what, (_machine, _args, place) => unknown(cause('it depends on the clock', place))),
})

export const dateClass: ClassValue = nativeClass('date', {
  module: 'datetime',
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    const given = readArguments('date', args, dateFields, place)
    const [year, month, day] = given.map((value) => numberOf(value, Number.NaN, place))
    if (year === undefined || month === undefined || day === undefined || [year, month, day].some(Number.isNaN)) {
      throw raised('TypeError', 'function missing required argument', place)
    }
    checkParts([year, month, day], place)
    return makeInstance(cls, [], { kind: 'date', days: daysOf(year, month, day) } satisfies Moment)
  },
  members: {
    ...shared,
    ...Object.fromEntries(dateFields.map((name, index) => [name, field(name, index)])),
    today: clock('today'),
    weekday: pure('weekday', (_machine, args) => int(weekday(args.positional[0] ?? none))),
    isoweekday: pure('isoweekday', (_machine, args) => int(weekday(args.positional[0] ?? none) + 1)),
    toordinal: pure('toordinal', (_machine, args) => int(daysFrom(args.positional[0] ?? none) + 1)),
    replace: pure('replace', (_machine, args, place) => replace(args, place)),
    fromisoformat: {
      kind: 'descriptor',
      type: 'classmethod',
      setter: null,
      function: pure('fromisoformat', (machine, args, place) => fromIso(args, machine.version.minor, place)),
    },
    __add__: pure('__add__', (_machine, args, place) => shift(args.positional, 1n, place)),
    __radd__: pure('__radd__', (_machine, args, place) => shift(args.positional, 1n, place)),
    __sub__: pure('__sub__', (_machine, args, place) => shift(args.positional, -1n, place)),
  },
})

function daysFrom(value: Value): number {
  const moment = momentOf(value)
  return moment?.kind === 'date' ? moment.days : moment?.kind === 'datetime' ? Number(moment.wall / microsPerDay) : 0
}

const weekday = (value: Value): number => daysFrom(value) % 7

export const datetimeClass: ClassValue = nativeClass('datetime', {
  module: 'datetime',
  bases: [dateClass],
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    const given = readArguments('datetime', args, [...dateFields, ...timeFields, 'tzinfo', '*fold'], place)
    if (given[0] === undefined || given[1] === undefined || given[2] === undefined)
      throw raised('TypeError', 'function missing required argument', place)
    const parts = given.slice(0, 7).map((value) => numberOf(value, 0, place))
    checkParts(parts, place)
    const offset = offsetOf(given[7], place)
    if (offset !== null && typeof offset !== 'bigint') return offset
    return moment(wallOf(parts), offset, cls)
  },
  members: {
    ...Object.fromEntries(timeFields.map((name, index) => [name, field(name, index + 3)])),
    now: clock('now'),
    utcnow: clock('utcnow'),
    tzinfo: property('tzinfo', (self, place) => {
      const held = momentOf(self)
      return held?.kind !== 'datetime' || held.offset === null
        ? none
        : held.offset === 0n
          ? utc
          : unknown(cause('the time zone is not modelled', place))
    }),
    date: pure('date', (_machine, args) =>
      makeInstance(dateClass, [], { kind: 'date', days: daysFrom(args.positional[0] ?? none) } satisfies Moment),
    ),
    timestamp: pure('timestamp', (_machine, args, place) => {
      const held = momentOf(args.positional[0] ?? none)
      if (held?.kind !== 'datetime' || held.offset === null)
        return unknown(cause('it depends on the time zone of the machine', place))
      return float(Number(held.wall - held.offset - wallOf([1970])) / 1_000_000)
    }),
    astimezone: pure('astimezone', (_machine, args, place) => {
      const held = momentOf(args.positional[0] ?? none)
      const to = momentOf(args.positional[1] ?? args.keywords.get('tz') ?? none)
      if (held?.kind !== 'datetime' || held.offset === null || to?.kind !== 'timezone')
        return unknown(cause('it depends on the time zone of the machine', place))
      return moment(held.wall - held.offset + to.offset, to.offset)
    }),
  },
})

export const moment = (
  wall: bigint,
  offset: bigint | null,
  cls: ClassValue = datetimeClass,
  pendulum = false,
): InstanceValue => makeInstance(cls, [], { kind: 'datetime', wall, offset, pendulum } satisfies Moment)

function shift(values: readonly Value[], sign: bigint, place: Place): Value {
  const [left, right] = values
  const [a, b] = values.map(momentOf)
  if (left?.kind !== 'instance' || right === undefined || a == null || b == null) return notImplemented
  if (b.kind === 'timedelta') {
    if (a.kind === 'date') {
      const days = a.days + Number(sign * floorDays(b.micros))
      if (dateOf(days).year < 1 || dateOf(days).year > 9999)
        throw raised('OverflowError', 'date value out of range', place)
      return makeInstance(dateClass, [], { kind: 'date', days } satisfies Moment)
    }
    if (a.kind === 'datetime') {
      const wall = a.wall + sign * b.micros
      if (wall < 0n || wall > wallOf([9999, 12, 31, 23, 59, 59, 999_999]))
        throw raised('OverflowError', 'date value out of range', place)
      return moment(wall, a.offset, left.cls, a.pendulum)
    }
  }
  if (sign > 0n) return notImplemented
  if (a.kind === 'date' && b.kind === 'date') return delta(BigInt(a.days - b.days) * microsPerDay)
  if (a.kind === 'datetime' && b.kind === 'datetime') {
    if ((a.offset === null) !== (b.offset === null))
      throw raised('TypeError', "can't subtract offset-naive and offset-aware datetimes", place)
    return delta(a.wall - (a.offset ?? 0n) - b.wall + (b.offset ?? 0n))
  }
  return notImplemented
}

function replace(args: CallArguments, place: Place): Value {
  const [self = none] = args.positional
  const held = momentOf(self)
  if (self.kind !== 'instance' || (held?.kind !== 'date' && held?.kind !== 'datetime') || args.positional.length > 1) {
    return unknown(cause('`replace` is not modelled here', place))
  }
  const wall = held.kind === 'date' ? BigInt(held.days) * microsPerDay : held.wall
  const parts = partsOf(wall).map((part, index) =>
    numberOf(args.keywords.get([...dateFields, ...timeFields][index] ?? ''), part, place),
  )
  checkParts(parts, place)
  if (held.kind === 'date')
    return makeInstance(self.cls, [], { kind: 'date', days: Number(wallOf(parts) / microsPerDay) } satisfies Moment)
  const offset = args.keywords.has('tzinfo') ? offsetOf(args.keywords.get('tzinfo'), place) : held.offset
  if (offset !== null && typeof offset !== 'bigint') return offset
  return moment(wallOf(parts), offset, self.cls, held.pendulum)
}

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:.(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}|\d{6}))?)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/s

function fromIso(args: CallArguments, minor: number, place: Place): Value {
  const [cls = none, text = none] = args.positional
  if (cls.kind !== 'class' || text.kind !== 'str')
    throw raised('TypeError', 'fromisoformat: argument must be str', place)
  const match = iso.exec(text.value)
  if (match === null || (match[8] === 'Z' && minor < 11)) return unknown(cause('the text is not modelled', place))
  const parts = match.slice(1, 7).map((part) => Number(part ?? 0))
  parts.push(Number((match[7] ?? '0').padEnd(6, '0')))
  checkParts(parts, place)
  if (!cls.mro.includes(datetimeClass)) {
    if (match[4] !== undefined) throw raised('ValueError', `Invalid isoformat string: '${text.value}'`, place)
    return makeInstance(cls, [], { kind: 'date', days: Number(wallOf(parts) / microsPerDay) } satisfies Moment)
  }
  const minutes = Number(match[10] ?? 0) * 60 + Number(match[11] ?? 0)
  const zoned =
    match[8] === 'Z' ? 0n : match[9] === undefined ? null : BigInt(match[9] === '-' ? -minutes : minutes) * 60_000_000n
  return moment(wallOf(parts), zoned, cls)
}

export const timeClass: ClassValue = nativeClass('time', {
  module: 'datetime',
  construct: (_machine, cls, args, place) => {
    const doubt = unknownArgument(args)
    if (doubt !== null) return doubt
    const given = readArguments('time', args, [...timeFields, 'tzinfo', '*fold'], place)
    const parts = [1, 1, 1, ...given.slice(0, 4).map((value) => numberOf(value, 0, place))]
    checkParts(parts, place)
    const offset = offsetOf(given[4], place)
    if (offset !== null && typeof offset !== 'bigint') return offset
    return makeInstance(cls, [], { kind: 'time', wall: wallOf(parts), offset } satisfies Moment)
  },
  members: { ...shared, ...Object.fromEntries(timeFields.map((name, index) => [name, field(name, index + 3)])) },
})

export const datetimeModule = nativeModule('datetime', {
  date: dateClass,
  datetime: datetimeClass,
  time: timeClass,
  timedelta: timedeltaClass,
  timezone: timezoneClass,
  UTC: utc,
  MINYEAR: int(1),
  MAXYEAR: int(9999),
})
