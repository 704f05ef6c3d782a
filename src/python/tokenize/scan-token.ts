import { scanFString } from './f-string.ts'
import { joinLine } from './line-joining.ts'
import { scanWideWord, scanWord } from './name.ts'
import { scanNumber } from './number.ts'
import { scanOperator } from './operator.ts'
import { emit, type Scanner } from './scanner.ts'
import { scanString } from './string.ts'
import { stringPrefix } from './string-prefix.ts'

/** Reads one token, or white space. Returns whether it ended a logical line. */
export function scanToken(scanner: Scanner): boolean {
  const { at, text } = scanner
  const c = text.charCodeAt(at)
  if (c === 0x20 || c === 0x09 || c === 0x0c) scanner.at++
  else if (c === 0x0a) return scanLineEnd(scanner)
  else if (c === 0x23) scanner.at = Math.min(text.indexOf('\n', at), scanner.end)
  else if (c === 0x5c) joinLine(scanner)
  else if (isWordStart(c)) scanWordOrString(scanner, c)
  else if (c === 0x22 || c === 0x27) scanString(scanner, '')
  else if (isDigit(c) || (c === 0x2e && isDigit(text.charCodeAt(at + 1)))) scanNumber(scanner)
  else if (c >= 0x80) scanWideWord(scanner)
  else scanOperator(scanner)
  return false
}

function scanLineEnd(scanner: Scanner): boolean {
  if (scanner.brackets.length > 0) {
    scanner.at++
    return false
  }
  emit(scanner, 'newline', scanner.at, scanner.at + 1)
  return true
}

function scanWordOrString(scanner: Scanner, first: number): void {
  const prefix = stringPrefix(scanner, first)
  if (prefix === null) scanWord(scanner)
  else if (/[ft]/.test(prefix)) scanFString(scanner, prefix)
  else scanString(scanner, prefix)
}

function isWordStart(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39
}
