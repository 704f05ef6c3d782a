import { readArguments } from '../arguments.ts'
import { raised } from '../exceptions.ts'
import { cause, float, int, native, none, notImplemented, property, pure, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, InstanceValue, Value } from '../value.ts'
import { dateOf, daysInMonth, daysOf } from './civil.ts'
import { type Moment, microsPerDay, momentOf, partsOf, wallOf } from './moment.ts'
import { shared } from './moment-members.ts'
import { nativeModule } from './native-module.ts'
import { parseTime } from './strptime.ts'
import { delta, floorDays, timedeltaClass, timezoneClass, unknownArgument, utc } from './timedelta.ts'

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

const ofClass = (name: string, call: (args: CallArguments, place: Place) => Value): Value => ({
  kind: 'descriptor',
  type: 'classmethod',
  setter: null,
  function: pure(name, (_machine, args, place) => call(args, place)),
})

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
    if (given[8] !== undefined) return unknown(cause('`fold` is not modelled', place))
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
    strptime: ofClass('strptime', fromFormat),
    combine: ofClass('combine', combined),
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

function fromFormat(args: CallArguments, place: Place): Value {
  const [cls, text, format] = readArguments('strptime', args, ['/cls', '/date_string', '/format'], place)
  if (cls?.kind !== 'class' || text?.kind !== 'str' || format?.kind !== 'str')
    throw raised('TypeError', 'strptime() takes texts', place)
  const read = parseTime(text.value, format.value)
  if (read === null) return unknown(cause('this format is not modelled', place))
  if (read === 'mismatch')
    throw raised('ValueError', `time data '${text.value}' does not match format '${format.value}'`, place)
  checkParts(read.parts, place)
  return moment(wallOf(read.parts), read.offset, cls)
}

function combined(args: CallArguments, place: Place): Value {
  const [cls, date, time, zone] = readArguments('combine', args, ['/cls', 'date', 'time', 'tzinfo'], place)
  const [day, hour] = [momentOf(date ?? none), momentOf(time ?? none)]
  if (cls?.kind !== 'class' || (day?.kind !== 'date' && day?.kind !== 'datetime') || hour?.kind !== 'time')
    throw raised('TypeError', 'combine() takes a date and a time', place)
  const offset = zone === undefined ? hour.offset : offsetOf(zone, place)
  if (offset !== null && typeof offset !== 'bigint') return offset
  const start = BigInt(daysFrom(date ?? none)) * microsPerDay
  return moment(start + (hour.wall % microsPerDay), offset, cls)
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
    if (given[5] !== undefined) return unknown(cause('`fold` is not modelled', place))
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
