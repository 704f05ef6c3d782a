import type { Code, Slots } from '#diagnostics/catalog'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'

/** The answer of a parse to text that it refuses. The diagnostic names no place: who knows where the text stands adds it. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly diagnostic: Diagnostic
}

export function invalid<C extends Code>(code: C, slots: Slots<C>): Invalid {
  return { kind: 'invalid', diagnostic: diagnose(code, slots) }
}
