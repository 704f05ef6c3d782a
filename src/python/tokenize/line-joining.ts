import { invalidIfReached } from '../syntax-fault.ts'
import type { Scanner } from './scanner.ts'

/** Steps over a backslash and the line break it hides. */
export function joinLine(scanner: Scanner): void {
  const { at, text, end } = scanner
  if (text[at + 1] !== '\n' || at + 1 >= end) {
    throw invalidIfReached('unexpected character after line continuation character', at + 1)
  }
  if (at + 2 >= end) throw invalidIfReached('unexpected EOF while parsing', at)
  scanner.at = at + 2
}
