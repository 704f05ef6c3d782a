import type { PythonVersion } from '../python-version.ts'
import type { SourceText } from '../source-text.ts'
import { SyntaxFault } from '../syntax-fault.ts'
import { closeBlocks, scanIndentation } from './indentation.ts'
import { scanToken } from './scan-token.ts'
import { emit, type Scanner } from './scanner.ts'
import type { Tokens } from './token.ts'

/**
 * Splits a file into tokens as CPython's tokenizer does (Parser/lexer in the CPython repository), f-strings into
 * their parts as since 3.12.
 */
export function tokenize(source: SourceText, version: PythonVersion): Tokens {
  const scanner = startScanner(source, version)
  const failure = scanAll(scanner)
  const unclosed = failure === null ? (scanner.brackets.at(-1) ?? null) : null
  if (unclosed === null && failure === null) closeBlocks(scanner, 0)
  emit(scanner, failure === null ? 'end' : 'failure', scanner.at, scanner.at)
  const { kinds, starts, ends, hasWideNames } = scanner
  return { kinds, starts, ends, hasWideNames, unclosed, failure }
}

function scanAll(scanner: Scanner): SyntaxFault | null {
  let atLineStart = true
  try {
    while (scanner.at < scanner.end) atLineStart = atLineStart ? scanIndentation(scanner) : scanToken(scanner)
    return null
  } catch (fault) {
    if (fault instanceof SyntaxFault) return fault
    throw fault
  }
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
