import type { Diagnostic } from '#diagnostics/diagnostic'

/** A danger that a check has seen, and the job it concerns where it is one. */
export interface Finding extends Diagnostic {
  readonly jobRef?: string
}
