import type { SyntaxFault } from '../syntax-fault.ts'

/** Words that are never names. */
export const keywords = [
  ...['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del'],
  ...['elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal'],
  ...['not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'],
] as const

/** Longer operators before those they begin with. */
export const operators = [
  ...['**=', '//=', '>>=', '<<=', '...', '!=', '%=', '&=', '*=', '+=', '-=', '->', '/=', ':=', '<=', '==', '>='],
  ...['@=', '^=', '|=', '**', '//', '<<', '>>', '%', '&', '(', ')', '*', '+', ',', '-', '.', '/', ':', ';', '<'],
  ...['=', '>', '@', '[', ']', '^', '{', '|', '}', '~', '!'],
] as const

export type Keyword = (typeof keywords)[number]
export type Operator = (typeof operators)[number]

/** A keyword and an operator are their own kind. `unknown` is a character that begins no token: `$`, `?`. */
export type TokenKind =
  | Keyword
  | Operator
  | 'name'
  | 'number'
  | 'string'
  | 'fstring-start'
  | 'fstring-middle'
  | 'fstring-end'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'unknown'
  | 'end'
  /** Where the tokenizer gave up. */
  | 'failure'

/** The tokens of a file, column by column: half a million small objects would cost more than the parse. */
export interface Tokens {
  readonly kinds: readonly TokenKind[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a name has a character beyond ASCII, and names must be normalised. */
  readonly hasWideNames: boolean
  /** Where the innermost bracket that nothing closes stands; null where all are closed. */
  readonly unclosed: number | null
  /** Why the last token is a `failure`; null where the whole file was read. */
  readonly failure: SyntaxFault | null
}
