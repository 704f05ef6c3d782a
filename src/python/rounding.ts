import { asFraction, divideToEven, fixedText } from './exact-decimal.ts'
import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { cause, float, int, str, unknown } from './literal.ts'
import type { Place } from './machine.ts'
import type { Value } from './value.ts'

export function round(value: Value, digits: Value | undefined, place: Place): Value {
  if (value.kind === 'int' || value.kind === 'bool') {
    return digits === undefined || digits.kind === 'none' || (digits.kind === 'int' && digits.value >= 0n)
      ? int(BigInt(value.value))
      : toTens(BigInt(value.value), digits, place)
  }
  if (value.kind !== 'float' || !Number.isFinite(value.value))
    return unknown(cause('`round` is not modelled here', place))
  const negative = value.value < 0
  if (digits === undefined || digits.kind === 'none') {
    const { numerator, denominator } = asFraction(Math.abs(value.value))
    const rounded = divideToEven(numerator, denominator)
    return int(negative ? -rounded : rounded)
  }
  if (digits.kind !== 'int' || digits.value < 0n || digits.value > 100n)
    return unknown(cause('`round` is not modelled here', place))
  const rounded = Number(fixedText(Math.abs(value.value), Number(digits.value)))
  return float(negative || Object.is(value.value, -0) ? -rounded : rounded)
}

function toTens(value: bigint, digits: Value, place: Place): Value {
  if (digits.kind !== 'int' || digits.value < -50n) return unknown(cause('`round` is not modelled here', place))
  const unit = 10n ** -digits.value
  return int((value < 0n ? -divideToEven(-value, unit) : divideToEven(value, unit)) * unit)
}

export function radix(value: Value | undefined, base: number, prefix: string, place: Place): Value {
  const number = indexOf(value)
  if (value?.kind === 'instance' && number === null) return unknown(cause('`__index__` is not modelled', place))
  if (number === null) throw raised('TypeError', 'object cannot be interpreted as an integer', place)
  return str(`${number < 0n ? '-' : ''}${prefix}${(number < 0n ? -number : number).toString(base)}`)
}
