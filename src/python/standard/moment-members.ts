import { raised } from '../exceptions.ts'
import { bool, cause, native, none, notImplemented, pure, str, unknown } from '../literal.ts'
import type { NativeCall } from '../value.ts'
import { isoText, type Moment, momentOf } from './moment.ts'
import { momentRepr } from './moment-repr.ts'
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

export const shared = {
  ...Object.fromEntries(
    Object.entries(comparisons).map(([name, compare]) => [name, pure(name, comparing(name, compare))]),
  ),
  __hash__: native('__hash__', (_machine, _args, place) => unknown(cause('a hash changes from run to run', place))),
  __repr__: native('__repr__', (_machine, args, place) => {
    const [self = none] = args.positional
    const moment = momentOf(self)
    const text = moment === null || self.kind !== 'instance' ? null : momentRepr(moment, self.cls)
    return text === null ? unknown(cause('its text is not modelled', place)) : str(text)
  }),
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
