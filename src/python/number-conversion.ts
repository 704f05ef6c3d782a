import { readArguments } from './arguments.ts'
import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { cause, float, int, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { parseFloating, parseInteger } from './number-text.ts'
import { quote } from './repr.ts'
import { stripText } from './text.ts'
import type { CallArguments, Value } from './value.ts'

/** Python refuses to read or write decimal numbers of more digits. */
const mostDigits = 4300

export function toInt(machine: Machine, args: CallArguments, place: Place): Value {
  const [given = int(0), base] = readArguments('int', args, ['/x', 'base'], place)
  const value = given.kind === 'instance' && given.base !== null ? given.base : given
  if (args.rest !== null) return args.rest
  if (value.kind === 'unknown') return value
  if (value.kind === 'int' || value.kind === 'bool') return int(BigInt(value.value))
  if (value.kind === 'float') {
    if (!Number.isFinite(value.value))
      throw raised(Number.isNaN(value.value) ? 'ValueError' : 'OverflowError', 'cannot convert float to integer', place)
    return int(Math.trunc(value.value))
  }
  if (value.kind === 'str') {
    const radix = base === undefined ? 10 : Number(indexOf(base) ?? 10)
    if (value.value.length > mostDigits) return unknown(cause('the number is too long to be worth reading', place))
    const parsed = parseInteger(stripText(value.value, null, 'strip'), radix)
    if (parsed !== null) return int(parsed)
    if (![2, 8, 10, 16].includes(radix) || /[^ -~]/.test(value.value))
      return unknown(cause('the number is not modelled', place))
    throw raised('ValueError', `invalid literal for int() with base ${radix}: ${quote(value.value)}`, place)
  }
  return convert(machine, given, '__int__', 'int()', place)
}

export function toFloat(machine: Machine, args: CallArguments, place: Place): Value {
  const [given = float(0)] = readArguments('float', args, ['/x'], place)
  const value = given.kind === 'instance' && given.base !== null ? given.base : given
  if (args.rest !== null) return args.rest
  if (value.kind === 'unknown' || value.kind === 'float') return value
  if (value.kind === 'int' || value.kind === 'bool') {
    const number = Number(value.value)
    if (Number.isFinite(number)) return float(number)
    throw raised('OverflowError', 'int too large to convert to float', place)
  }
  if (value.kind === 'str') {
    const parsed = parseFloating(stripText(value.value, null, 'strip'))
    if (parsed !== null) return float(parsed)
    if (/[^ -~]/.test(value.value)) return unknown(cause('the number is not modelled', place))
    throw raised('ValueError', `could not convert string to float: ${quote(value.value)}`, place)
  }
  return convert(machine, given, '__float__', 'float()', place)
}

function convert(machine: Machine, value: Value, name: string, what: string, place: Place): Value {
  const type = machine.typeOf(value)
  if (type.kind === 'unknown') return type
  const own = type.mro.map((base) => base.names.names.get(name)).find((member) => member !== undefined)
  if (own !== undefined) return machine.call(own, { positional: [value], keywords: new Map(), rest: null }, place)
  throw raised('TypeError', `${what} argument must be a string or a number, not '${type.name}'`, place)
}
