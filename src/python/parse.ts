import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Module } from './ast/statement.ts'
import { checkModule } from './check/check-module.ts'
import { decodeSource } from './decode-source.ts'
import { Cursor, unexpectedIndent } from './parse/cursor.ts'
import { parseModule } from './parse/module.ts'
import type { PythonVersion } from './python-version.ts'
import { lineAt, type SourceText } from './source-text.ts'
import { diagnosticOf, invalid, SyntaxFault } from './syntax-fault.ts'
import type { Tokens } from './tokenize/token.ts'
import { tokenize } from './tokenize/tokenize.ts'

export type ParseResult =
  | { readonly kind: 'module'; readonly module: Module; readonly source: SourceText }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

/**
 * Reads a Python file as CPython of `version` compiles it: the same tree, and a fault for every file that it would
 * refuse, as far as compiling goes. The tree is nested no deeper than `deepestNesting`, but for chains that lean to the
 * left: `a + b + c`, `a.b.c`, `a()()`.
 */
export function parsePython(bytes: Uint8Array, file: string, version: PythonVersion): ParseResult {
  const decoded = decodeSource(bytes, file)
  if (decoded.kind === 'fault') return decoded
  return parseSource(decoded.source, version)
}

function parseSource(source: SourceText, version: PythonVersion): ParseResult {
  try {
    const module = parseTokens(source, version, tokenize(source, version))
    checkModule(module, version)
    return { kind: 'module', module, source }
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { kind: 'fault', diagnostic: diagnosticOf(fault, source, version) }
    throw fault
  }
}

function parseTokens(source: SourceText, version: PythonVersion, tokens: Tokens): Module {
  let cursor: Cursor | null = null
  try {
    cursor = new Cursor(source, version, tokens)
    return parseModule(cursor)
  } catch (fault) {
    if (fault instanceof SyntaxFault) throw underlyingFault(fault, tokens, source, cursor?.start ?? 0)
    throw fault
  }
}

/**
 * What Python says instead of the first thing the parser stumbles over: that the tokenizer fails further on, or that a
 * bracket was never closed before the line that the parser has `reached`.
 */
function underlyingFault(fault: SyntaxFault, tokens: Tokens, source: SourceText, reached: number): SyntaxFault {
  if (fault.reason.kind !== 'invalid' || fault.reason.words === unexpectedIndent) return fault
  if (tokens.failure !== null) return tokens.failure.isQuiet ? fault : tokens.failure
  if (tokens.unclosed === null) return fault
  const isConsequence = reached >= source.text.length || lineAt(source, reached) > lineAt(source, tokens.unclosed)
  return isConsequence ? invalid(`'${source.text[tokens.unclosed]}' was never closed`, tokens.unclosed) : fault
}
