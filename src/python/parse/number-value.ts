import type { ConstantValue } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'

const mostDecimalDigits = 4300

/** The value of the number token here. Bases other than ten and whole numbers are exact at any size. */
export function numberValue(cursor: Cursor): ConstantValue {
  const { word } = cursor
  const digits = word.includes('_') ? word.replaceAll('_', '') : word
  if (/^0[xob]/i.test(digits)) return { type: 'int', value: BigInt(digits.toLowerCase()) }
  if (/[jJ]$/.test(digits)) return { type: 'complex', imaginary: Number(digits.slice(0, -1)) }
  if (/[.eE]/.test(digits)) return { type: 'float', value: Number(digits) }
  if (digits.length <= 15) return { type: 'int', value: BigInt(Number(digits)) }
  if (digits.length > mostDecimalDigits) throw tooLong(cursor, digits.length)
  return { type: 'int', value: BigInt(digits) }
}

function tooLong(cursor: Cursor, length: number): Error {
  return cursor.fault(
    `Exceeds the limit (${mostDecimalDigits} digits) for integer string conversion: value has ${length} digits; use ` +
      'sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid ' +
      'decimal conversion limits.',
  )
}
