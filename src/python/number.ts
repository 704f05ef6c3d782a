import type { BinaryOperator } from './ast/expression.ts'
import { raised } from './exceptions.ts'
import { bool, cause, float, int, unknown } from './literal.ts'
import type { Place } from './machine.ts'
import { floatPower } from './power.ts'
import type { BoolValue, FloatValue, IntValue, Value } from './value.ts'

type NumberValue = BoolValue | IntValue | FloatValue

const widest = 1n << 16n

/** Arithmetic of numbers; null where the operator has no meaning for them. */
export function arithmetic(op: BinaryOperator, a: NumberValue, b: NumberValue, place: Place): Value | null {
  if (a.kind === 'bool' && b.kind === 'bool' && (op === '&' || op === '|' || op === '^')) {
    return bool(op === '&' ? a.value && b.value : op === '|' ? a.value || b.value : a.value !== b.value)
  }
  if (a.kind !== 'float' && b.kind !== 'float') return integers(op, BigInt(a.value), BigInt(b.value), place)
  return floats(op, asFloat(a, place), asFloat(b, place), place)
}

function asFloat({ kind, value }: NumberValue, place: Place): number {
  const number = Number(value)
  if (kind === 'int' && !Number.isFinite(number))
    throw raised('OverflowError', 'int too large to convert to float', place)
  return number
}

function integers(op: BinaryOperator, a: bigint, b: bigint, place: Place): Value | null {
  switch (op) {
    case '+':
      return int(a + b)
    case '-':
      return int(a - b)
    case '*':
      return isWide(a, b) ? tooWide(place) : int(a * b)
    case '/':
      if (b === 0n) throw raised('ZeroDivisionError', 'division by zero', place)
      return quotient(a, b, place)
    case '//':
      if (b === 0n) throw raised('ZeroDivisionError', 'integer division or modulo by zero', place)
      return int(floorDivide(a, b))
    case '%':
      if (b === 0n) throw raised('ZeroDivisionError', 'integer modulo by zero', place)
      return int(a - floorDivide(a, b) * b)
    case '**':
      return power(a, b, place)
    case '<<':
      if (b < 0n) throw raised('ValueError', 'negative shift count', place)
      if (b > widest || isWide(a, 1n)) return tooWide(place)
      return int(a << b)
    case '>>':
      if (b < 0n) throw raised('ValueError', 'negative shift count', place)
      return int(b > widest ? (a < 0n ? -1n : 0n) : a >> b)
    case '&':
      return int(a & b)
    case '|':
      return int(a | b)
    case '^':
      return int(a ^ b)
    case '@':
      return null
  }
}

const small = 1n << 64n
const hexDigits = (value: bigint): number => (value < small && value > -small ? 0 : value.toString(16).length)
const isWide = (a: bigint, b: bigint): boolean => (hexDigits(a) + hexDigits(b)) * 4 > 2 * Number(widest)

const tooWide = (place: Place): Value => unknown(cause('the number is too large to be worth computing', place))

// Both within the integers a float holds exactly, so the division rounds once, as Python's does.
function quotient(a: bigint, b: bigint, place: Place): Value {
  const [x, y] = [Number(a), Number(b)]
  return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? float(x / y) : tooWide(place)
}

function power(a: bigint, b: bigint, place: Place): Value {
  if (b < 0n) {
    if (a === 0n) throw raised('ZeroDivisionError', '0.0 cannot be raised to a negative power', place)
    const result = a > -small && a < small ? floatPower(Number(a), Number(b)) : null
    return result === null ? unknown(cause('the power is not modelled', place)) : float(result)
  }
  if (b * BigInt(a.toString(2).length) > widest) return tooWide(place)
  return int(a ** b)
}

/** `pow(base, exponent, modulus)`; null where it is not modelled. */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): Value | null {
  if (exponent < 0n || modulus <= 0n || hexDigits(exponent) > 64 || hexDigits(modulus) > 256) return null
  let [result, square] = [1n % modulus, ((base % modulus) + modulus) % modulus]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return int(result)
}

const certain = (result: number | null, place: Place): Value =>
  result === null ? unknown(cause('the last digit of a float power depends on the machine', place)) : float(result)

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

function floats(op: BinaryOperator, a: number, b: number, place: Place): Value | null {
  switch (op) {
    case '+':
      return float(a + b)
    case '-':
      return float(a - b)
    case '*':
      return float(a * b)
    case '/':
      if (b === 0) throw raised('ZeroDivisionError', 'float division by zero', place)
      return float(a / b)
    case '//':
    case '%':
      if (b === 0) throw raised('ZeroDivisionError', op === '%' ? 'float modulo' : 'float divmod()', place)
      return float(op === '%' ? modulo(a, b) : divideDown(a, b))
    case '**':
      return certain(floatPower(a, b), place)
    default:
      return null
  }
}

function modulo(a: number, b: number): number {
  const rest = a % b
  if (rest === 0) return b < 0 ? -0 : 0
  return rest < 0 !== b < 0 ? rest + b : rest
}

function divideDown(a: number, b: number): number {
  const rest = modulo(a, b)
  const quotient = (a - rest) / b
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}
