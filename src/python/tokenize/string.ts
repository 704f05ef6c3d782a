import { lineAt } from '../source-text.ts'
import { invalid, invalidIfReached } from '../syntax-fault.ts'
import { emit, type Scanner } from './scanner.ts'

/** Reads a string that is one token, prefix and quotes included. */
export function scanString(scanner: Scanner, prefix: string): void {
  const start = scanner.at
  const quote = quoteAt(scanner.text, start + prefix.length)
  const end = stringEnd(scanner, start, start + prefix.length + quote.length, quote)
  emit(scanner, 'string', start, end + quote.length)
}

/** The quotes that open a string here: one or three. */
export function quoteAt(text: string, at: number): string {
  const quote = text[at] ?? ''
  return text[at + 1] === quote && text[at + 2] === quote ? quote.repeat(3) : quote
}

/** Offset of the closing quotes of a string whose content begins at `from`. */
export function stringEnd(scanner: Scanner, start: number, from: number, quote: string): number {
  const { text, end } = scanner
  const quoteCode = quote.charCodeAt(0)
  const triple = quote.length === 3
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c === quoteCode && (!triple || text.startsWith(quote, at))) return at
    if (c === 0x5c) at++
    else if (c === 0x0a && !triple) throw unterminated(scanner, start, at, quote)
  }
  throw unterminated(scanner, start, end - 1, quote)
}

function unterminated(scanner: Scanner, start: number, at: number, quote: string): Error {
  if (scanner.fstrings.at(-1)?.quote === quote) {
    return invalidIfReached(`${scanner.fstrings.at(-1)?.name}: expecting '}'`, start)
  }
  const kind = quote.length === 3 ? 'triple-quoted string' : 'string'
  return invalid(`unterminated ${kind} literal (detected at line ${lineAt(scanner.source, at)})`, start)
}
