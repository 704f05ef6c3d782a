import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { type PythonMinor, type PythonVersion, versionText } from './python-version.ts'
import { locationOf, type SourceText } from './source-text.ts'

type Reason =
  | { readonly kind: 'invalid'; readonly words: string }
  | { readonly kind: 'newer'; readonly feature: string; readonly since: PythonMinor }
  | { readonly kind: 'too-deep' }

/**
 * Stops the tokenizer or the parser: nothing after the first fault of a file can be read for certain.
 * Thrown and caught within this room only; callers are given a diagnostic.
 */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault'
  readonly reason: Reason
  readonly start: number
  readonly end: number
  /** Python looks no further than here, yet speaks of it only if it comes to read this place. */
  readonly isQuiet: boolean

  constructor(reason: Reason, start: number, end: number, isQuiet = false) {
    super(reason.kind)
    this.isQuiet = isQuiet
    this.reason = reason
    this.start = start
    this.end = end
  }
}

/** What Python itself would refuse, in Python's words. */
export function invalid(words: string, start: number, end: number = start + 1): SyntaxFault {
  return new SyntaxFault({ kind: 'invalid', words }, start, end)
}

/** A fault of the tokenizer that gives way to any fault before it. */
export function invalidIfReached(words: string, start: number, end: number = start + 1): SyntaxFault {
  return new SyntaxFault({ kind: 'invalid', words }, start, end, true)
}

/** Refuses syntax that the workspace's Python does not know yet. `feature` is a plural, as `Type statements`. */
export function requireVersion(
  version: PythonVersion,
  since: PythonMinor,
  feature: string,
  start: number,
  end: number,
): void {
  if (version.minor < since) throw new SyntaxFault({ kind: 'newer', feature, since }, start, end)
}

export function diagnosticOf(fault: SyntaxFault, source: SourceText, version: PythonVersion): Diagnostic {
  const location = locationOf(source, fault.start, fault.end)
  const { reason } = fault
  switch (reason.kind) {
    case 'invalid':
      return diagnose('SYNTAX_ERROR', { reason: reason.words }, location)
    case 'newer':
      return diagnose(
        'SYNTAX_TOO_NEW',
        { feature: reason.feature, since: `3.${reason.since}`, version: versionText(version) },
        location,
      )
    case 'too-deep':
      return diagnose('SYNTAX_TOO_DEEP', {}, location)
  }
}
