import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Module } from './ast/statement.ts'
import { checkModule } from './check/check-module.ts'
import { decodeSource } from './decode-source.ts'
import { Cursor } from './parse/cursor.ts'
import { parseModule } from './parse/module.ts'
import type { PythonVersion } from './python-version.ts'
import { lineAt, type SourceText } from './source-text.ts'
import { diagnosticOf, invalid, SyntaxFault } from './syntax-fault.ts'
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
    const tokens = tokenize(source, version)
    const module = withinBrackets(source, tokens.unclosed, () => parseModule(new Cursor(source, version, tokens)))
    checkModule(module, version)
    return { kind: 'module', module, source }
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { kind: 'fault', diagnostic: diagnosticOf(fault, source, version) }
    throw fault
  }
}

// Where a bracket is never closed, whatever the parser stumbles over in a later line is only its consequence.
function withinBrackets(source: SourceText, unclosed: number | null, parse: () => Module): Module {
  try {
    return parse()
  } catch (fault) {
    if (unclosed === null || !(fault instanceof SyntaxFault)) throw fault
    const isConsequence = lineAt(source, fault.start) > lineAt(source, unclosed) || fault.start >= source.text.length
    throw isConsequence ? invalid(`'${source.text[unclosed]}' was never closed`, unclosed) : fault
  }
}
