import { invalidIfReached } from '../syntax-fault.ts'
import { joinLine } from './line-joining.ts'
import { emit, type Scanner } from './scanner.ts'

const deepestIndent = 100
const tab = 8

/**
 * Reads the white space that begins a logical line and emits the blocks it opens or closes.
 * Returns whether the next line begins afresh, because this one is blank or a comment.
 */
export function scanIndentation(scanner: Scanner): boolean {
  const { text } = scanner
  const start = scanner.at
  let column = 0
  let narrow = 0
  // White space before a line break by backslash is what counts, not that of the line it is joined with.
  let joined: number | null = null
  for (; ; scanner.at++) {
    const c = text.charCodeAt(scanner.at)
    if (c === 0x20) {
      column++
      narrow++
    } else if (c === 0x09) {
      column = (Math.floor(column / tab) + 1) * tab
      narrow++
    } else if (c === 0x0c) {
      column = 0
      narrow = 0
    } else if (c === 0x5c) {
      joined ??= column
      joinLine(scanner)
      scanner.at--
    } else {
      break
    }
  }
  if (isBlank(scanner)) return skipLine(scanner)
  // Python 3.9 leaves the blocks as they are after such a line break.
  if (joined !== null && scanner.version.minor < 10) return false
  setIndent(scanner, start, joined || column, joined || narrow)
  return false
}

/** Closes the blocks that are indented further than `column`. */
export function closeBlocks(scanner: Scanner, column: number): void {
  while (innermost(scanner).column > column) {
    scanner.indents.pop()
    emit(scanner, 'dedent', scanner.at, scanner.at)
  }
}

function setIndent(scanner: Scanner, start: number, column: number, narrow: number): void {
  const block = innermost(scanner)
  if (column > block.column) {
    if (scanner.indents.length >= deepestIndent)
      throw invalidIfReached('too many levels of indentation', start, scanner.at)
    if (narrow <= block.narrow) throw inconsistent(scanner, start)
    scanner.indents.push({ column, narrow })
    emit(scanner, 'indent', scanner.at, scanner.at)
    return
  }
  if (!scanner.indents.some((outer) => outer.column === column)) {
    throw invalidIfReached('unindent does not match any outer indentation level', start, scanner.at)
  }
  closeBlocks(scanner, column)
  if (innermost(scanner).narrow !== narrow) throw inconsistent(scanner, start)
}

const innermost = (scanner: Scanner) => scanner.indents.at(-1) ?? { column: 0, narrow: 0 }

const inconsistent = (scanner: Scanner, start: number) =>
  invalidIfReached('inconsistent use of tabs and spaces in indentation', start, scanner.at)

function isBlank({ text, at, end }: Scanner): boolean {
  return at >= end || text[at] === '\n' || text[at] === '#'
}

function skipLine(scanner: Scanner): boolean {
  const lineEnd = scanner.text.indexOf('\n', scanner.at)
  scanner.at = lineEnd === -1 ? scanner.end : lineEnd + 1
  return true
}
