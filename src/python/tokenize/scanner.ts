import type { PythonVersion } from '../python-version.ts'
import type { SourceText } from '../source-text.ts'
import type { TokenKind } from './token.ts'

/** The tokenizer's place in the text and what it has found so far. */
export interface Scanner {
  readonly source: SourceText
  readonly text: string
  readonly version: PythonVersion
  readonly kinds: TokenKind[]
  readonly starts: number[]
  readonly ends: number[]
  /** Offsets of the brackets that are open. */
  readonly brackets: number[]
  /** Columns of the open blocks, with tabs to the next multiple of 8, and with tabs as one column. */
  readonly indents: { readonly column: number; readonly narrow: number }[]
  /** F-strings around the present place. */
  readonly fstrings: FString[]
  /** Offset of the next character to read. */
  at: number
  /** Where reading must stop: the end of the text, or of an f-string that ends before its fields are read. */
  end: number
  hasWideNames: boolean
}

/** An f-string whose end has not been reached. */
export interface FString {
  readonly start: number
  readonly quote: string
  readonly raw: boolean
  /** `f-string` or `t-string`, for messages. */
  readonly name: string
  /** How many format specifications are around the present field. */
  formats: number
}

export function emit(scanner: Scanner, kind: TokenKind, start: number, end: number): void {
  scanner.kinds.push(kind)
  scanner.starts.push(start)
  scanner.ends.push(end)
  scanner.at = end
}
