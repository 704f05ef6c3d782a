import { isPythonSpace } from './python-strip.ts'

const digits = '[0-9](?:_?[0-9])*'
const literal = new RegExp(`^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`)
const special = /^([+-]?)(inf|infinity|nan)$/i
const asciiSpaceAround = /^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g

/** `float(text)`: what Python reads as a float, underscores, `inf`, `nan` and the digits of any script included; null where it raises. */
export function parsePythonFloat(text: string): number | null {
  const plain = toAscii(text).replace(asciiSpaceAround, '')
  const [, sign, name] = special.exec(plain) ?? []
  if (name !== undefined) return name.toLowerCase() === 'nan' ? Number.NaN : sign === '-' ? -Infinity : Infinity
  return literal.test(plain) ? Number(plain.replaceAll('_', '')) : null
}

/** Python turns decimal digits and white space outside ASCII into their ASCII counterparts before it reads a number. */
export function toAscii(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    if (isPythonSpace(character)) return ' '
    return isDecimal(character) ? String(decimalValue(character.codePointAt(0) ?? 0)) : character
  })
}

/** Decimal digits come in runs of ten from zero to nine, so a digit's value is its distance from the start of its run. */
function decimalValue(codePoint: number): number {
  let start = codePoint
  while (isDecimal(String.fromCodePoint(start - 1))) start--
  return (codePoint - start) % 10
}

const isDecimal = (character: string): boolean => /^\p{Nd}$/u.test(character)
