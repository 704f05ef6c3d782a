import type { PythonVersion } from '../python-version.ts'
import { lineAt, type SourceText } from '../source-text.ts'
import { invalid, requireVersion, SyntaxFault } from '../syntax-fault.ts'
import type { TokenKind, Tokens } from '../tokenize/token.ts'

/** How deep expressions and blocks may nest. Whoever walks the tree may recurse this far and no further. */
export const deepestNesting = 500

export const unexpectedIndent = 'unexpected indent'

/** The parser's place in the tokens. Only ever moves forward, so parsing is linear. */
export class Cursor {
  readonly source: SourceText
  readonly text: string
  readonly version: PythonVersion
  /** Kind of the present token. */
  kind: TokenKind
  /** Offset of the present token. */
  start: number
  /** Where the last token ended that is not the end of a line or a block: there ends the node being read. */
  lastEnd = 0
  readonly #tokens: Tokens
  #index = 0
  #depth = 0
  #isTrying = false

  constructor(source: SourceText, version: PythonVersion, tokens: Tokens) {
    this.source = source
    this.text = source.text
    this.version = version
    this.#tokens = tokens
    this.kind = tokens.kinds[0] ?? 'end'
    this.start = tokens.starts[0] ?? 0
    if (this.kind === 'failure' && tokens.failure !== null) throw tokens.failure
  }

  /** Where the present token ends. */
  get end(): number {
    return this.#tokens.ends[this.#index] ?? this.start
  }

  /** The text of the present token. */
  get word(): string {
    return this.text.slice(this.start, this.end)
  }

  at(kind: TokenKind): boolean {
    return this.kind === kind
  }

  /** Whether the present token is this soft keyword. */
  atWord(word: string): boolean {
    return this.kind === 'name' && this.text.startsWith(word, this.start) && this.end === this.start + word.length
  }

  /** Kind of the token `distance` after the present one. */
  peek(distance = 1): TokenKind {
    return this.#tokens.kinds[this.#index + distance] ?? 'end'
  }

  advance(): void {
    const tokens = this.#tokens
    if (this.kind !== 'newline' && this.kind !== 'indent' && this.kind !== 'dedent') this.lastEnd = this.end
    const index = ++this.#index
    this.kind = tokens.kinds[index] ?? 'end'
    this.start = tokens.starts[index] ?? this.text.length
    if (this.kind === 'failure' && tokens.failure !== null) throw tokens.failure
  }

  /** Whether a bracket is open here. Counts from the beginning, so only for words about a fault. */
  get isInBrackets(): boolean {
    let depth = 0
    for (const kind of this.#tokens.kinds.slice(0, this.#index)) {
      if (kind === '(' || kind === '[' || kind === '{') depth++
      else if (kind === ')' || kind === ']' || kind === '}') depth--
    }
    return depth > 0
  }

  /**
   * What can be read from here on, for words about a fault that is certain already; null where nothing can.
   * There is no way back from it.
   */
  tries<T>(parse: (cursor: Cursor) => T): T | null {
    this.#isTrying = true
    try {
      return parse(this)
    } catch (fault) {
      if (fault instanceof SyntaxFault && fault.reason.kind === 'invalid') return null
      throw fault
    } finally {
      this.#isTrying = false
    }
  }

  /** Whether words about a fault have been found already, and only their extent is being read. */
  get isTrying(): boolean {
    return this.#isTrying
  }

  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false
    this.advance()
    return true
  }

  /** Steps over a token that nothing else could stand in place of. */
  expect(kind: TokenKind): void {
    if (this.kind !== kind) throw this.unexpected()
    this.advance()
  }

  /** Steps over a token that Python names when it is missing. */
  demand(kind: TokenKind): void {
    if (this.kind !== kind) throw this.fault(`expected '${kind}'`)
    this.advance()
  }

  /** Reads a name, normalised as Python does. */
  name(): string {
    if (this.kind !== 'name') throw this.unexpected()
    const word = this.#tokens.hasWideNames ? this.word.normalize('NFKC') : this.word
    this.advance()
    return word
  }

  /** Enters one level of nesting; `leave` must follow. A fault in between ends the parse, so it needs no unwinding. */
  enter(): void {
    if (++this.#depth > deepestNesting) throw new SyntaxFault({ kind: 'too-deep' }, this.start, this.end)
  }

  leave(): void {
    this.#depth--
  }

  lineOf(offset: number): number {
    return lineAt(this.source, offset)
  }

  /** A fault at the present token. */
  fault(words: string): SyntaxFault {
    return invalid(words, this.start, this.end)
  }

  /** A fault at an offset before the present token. */
  faultAt(words: string, start: number, end: number = start + 1): SyntaxFault {
    return invalid(words, start, end)
  }

  /** The fault for a token that cannot stand here. */
  unexpected(): SyntaxFault {
    if (this.kind === 'indent') return this.fault(unexpectedIndent)
    if (this.kind === 'dedent') return this.fault('unexpected unindent')
    return this.fault('invalid syntax')
  }

  /** Refuses the syntax between `start` and the present token where the version lacks it. */
  require(since: PythonVersion['minor'], feature: string, start: number): void {
    requireVersion(this.version, since, feature, start, this.lastEnd)
  }
}
