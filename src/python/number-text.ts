const decimal = /^[+-]?(?:\d+(?:_\d+)*)$/
const floating = /^[+-]?(?:(?:\d+(?:_\d+)*)?\.?(?:\d+(?:_\d+)*)?(?:[eE][+-]?\d+(?:_\d+)*)?)$/

const digitsOf: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[0-9a-fA-F]+$/ }
const prefixes: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 16: '0x' }

/** `int(text, base)` for text without white space around; null where it is not one. */
export function parseInteger(text: string, base: number): bigint | null {
  if (base === 10) return decimal.test(text) ? BigInt(text.replace(/[_+]/g, '')) : null
  const sign = text.startsWith('-') ? -1n : 1n
  const prefix = prefixes[base]
  let body = text.replace(/^[+-]/, '').replace(/_/g, '').toLowerCase()
  if (prefix === undefined) return null
  if (body.startsWith(prefix)) body = body.slice(2)
  return digitsOf[base]?.test(body) ? sign * BigInt(prefix + body) : null
}

/** `float(text)` for text without white space around; null where it is not one. */
export function parseFloating(text: string): number | null {
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text)
  if (word !== null) return word[2]?.toLowerCase() === 'nan' ? Number.NaN : word[1] === '-' ? -Infinity : Infinity
  return floating.test(text) && /\d/.test(text.split(/[eE]/)[0] ?? '') ? Number(text.replace(/_/g, '')) : null
}
