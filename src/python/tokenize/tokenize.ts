import type { PythonVersion } from '../python-version.ts'
import type { SourceText } from '../source-text.ts'
import { closeBlocks, scanIndentation } from './indentation.ts'
import { scanToken } from './scan-token.ts'
import { emit, type Scanner } from './scanner.ts'
import type { Tokens } from './token.ts'

/**
 * Splits a file into tokens as CPython's tokenizer does (Parser/lexer in the CPython repository), f-strings into
 * their parts as since 3.12. Throws a `SyntaxFault`.
 */
export function tokenize(source: SourceText, version: PythonVersion): Tokens {
  const scanner = startScanner(source, version)
  let atLineStart = true
  while (scanner.at < scanner.end) {
    if (atLineStart) atLineStart = scanIndentation(scanner)
    else atLineStart = scanToken(scanner)
  }
  const unclosed = scanner.brackets.at(-1) ?? null
  if (unclosed === null) closeBlocks(scanner, 0)
  emit(scanner, 'end', scanner.end, scanner.end)
  const { kinds, starts, ends, hasWideNames } = scanner
  return { kinds, starts, ends, hasWideNames, unclosed }
}

function startScanner(source: SourceText, version: PythonVersion): Scanner {
  return {
    source,
    text: source.text,
    version,
    kinds: [],
    starts: [],
    ends: [],
    brackets: [],
    indents: [{ column: 0, narrow: 0 }],
    fstrings: [],
    at: 0,
    end: source.text.length,
    hasWideNames: false,
  }
}
