import { type Code, catalog, type Slots } from './catalog.ts'

/** A place in a file of the workspace. Lines and columns count from 1; columns count characters, not bytes. */
export interface Location {
  /** Path relative to the workspace, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
  /** The source line, for a caret; absent where the text is not at hand. */
  readonly source?: string
}

export type Severity = 'error' | 'warning'

/** Something that is wrong, where, and what to do about it. The location is apart: it is never baked into the sentence. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly location: Location | null
}

/** The core's way to object: a value among others, so one pass over a module finds every fault in it. */
export function diagnose<C extends Code>(code: C, slots: Slots<C>, location: Location | null = null): Diagnostic {
  const { severity, message, hint } = catalog[code]
  return { code, severity, message: fill(message, slots), hint: fill(hint, slots), location }
}

/** The shell's way to stop. Thrown once, by a command; core code returns diagnostics instead. */
export class DeploymentError extends Error {
  override readonly name = 'DeploymentError'
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]]

  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]], options?: ErrorOptions) {
    super(diagnostics[0].message, options)
    this.diagnostics = diagnostics
  }
}

/** A `DeploymentError` of one diagnostic. */
export function failure<C extends Code>(
  code: C,
  slots: Slots<C>,
  location: Location | null = null,
  options?: ErrorOptions,
): DeploymentError {
  return new DeploymentError([diagnose(code, slots, location)], options)
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => slots[name] ?? hole)
}
