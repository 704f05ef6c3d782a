import { invalid } from '../syntax-fault.ts'
import { emit, type Scanner } from './scanner.ts'

/** Reads a number as far as Python does and objects to what cannot follow one. */
export function scanNumber(scanner: Scanner): void {
  const { text, at } = scanner
  const base = text[at] === '0' ? based[text[at + 1]?.toLowerCase() ?? ''] : undefined
  const end = base === undefined ? scanDecimal(text, at) : scanBased(text, at + 1, base)
  emit(scanner, 'number', at, end)
}

interface Base {
  readonly name: string
  readonly digit: RegExp
}

const based: Readonly<Record<string, Base>> = {
  x: { name: 'hexadecimal', digit: /[0-9a-fA-F]/ },
  o: { name: 'octal', digit: /[0-7]/ },
  b: { name: 'binary', digit: /[01]/ },
}

function scanBased(text: string, letter: number, { name, digit }: Base): number {
  let at = letter
  do {
    at++
    if (text[at] === '_') at++
    if (!digit.test(text[at] ?? '')) throw badDigit(text, at, name)
    while (digit.test(text[at] ?? '')) at++
  } while (text[at] === '_')
  if (isDigit(text, at)) throw badDigit(text, at, name)
  checkEnd(text, at, name)
  return at
}

function badDigit(text: string, at: number, name: string): Error {
  return isDigit(text, at)
    ? invalid(`invalid digit '${text[at]}' in ${name} literal`, at)
    : invalid(`invalid ${name} literal`, at - 1)
}

function scanDecimal(text: string, start: number): number {
  let at = text[start] === '.' ? start : scanDigits(text, start)
  const wholeEnd = at
  let kind = 'decimal'
  if (text[at] === '.') {
    at++
    if (isDigit(text, at)) at = scanDigits(text, at)
  }
  const exponent = scanExponent(text, at)
  const isWhole = at === wholeEnd && exponent === at
  at = exponent
  if (text[at] === 'j' || text[at] === 'J') {
    kind = 'imaginary'
    at++
  } else if (isWhole) {
    checkLeadingZeros(text, start, at)
  }
  checkEnd(text, at, kind)
  return at
}

function scanDigits(text: string, start: number): number {
  let at = start
  for (;;) {
    while (isDigit(text, at)) at++
    if (text[at] !== '_') return at
    at++
    if (!isDigit(text, at)) throw invalid('invalid decimal literal', at - 1)
  }
}

/** The end of an exponent, or the place itself where an `e` belongs to a word that follows: `1else`. */
function scanExponent(text: string, at: number): number {
  if (text[at] !== 'e' && text[at] !== 'E') return at
  const signed = text[at + 1] === '+' || text[at + 1] === '-'
  const digits = signed ? at + 2 : at + 1
  if (isDigit(text, digits)) return scanDigits(text, digits)
  if (signed) throw invalid('invalid decimal literal', at)
  return at
}

function checkLeadingZeros(text: string, start: number, end: number): void {
  if (text[start] !== '0' || end - start === 1 || /^[0_]+$/.test(text.slice(start, end))) return
  const words = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
  throw invalid(words, start, end)
}

// A word may touch a number only where it can follow one; Python deprecates even that.
const followers = /(?:and|else|for|if|in|is|not|or)/y

function checkEnd(text: string, at: number, name: string): void {
  const c = text.charCodeAt(at)
  if (!(((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a) || c === 0x5f)) return
  followers.lastIndex = at
  if (!followers.test(text)) throw invalid(`invalid ${name} literal`, at - 1)
}

function isDigit(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c >= 0x30 && c <= 0x39
}
