import type { Placed } from '../ast/placed.ts'
import { invalid, type SyntaxFault } from '../syntax-fault.ts'

/** The passes of CPython's compiler over a tree, in their order: an earlier pass has the first word. */
const passes = ['future', 'symbols', 'bindings', 'code'] as const

export type Pass = (typeof passes)[number]

/** The first fault of each pass. */
export type Faults = Map<Pass, SyntaxFault>

/** Notes a fault unless its pass already has one. */
export function report(faults: Faults, pass: Pass, words: string, { start, end }: Placed): void {
  if (!faults.has(pass)) faults.set(pass, invalid(words, start, end))
}

export function firstFault(faults: Faults): SyntaxFault | null {
  for (const pass of passes) {
    const fault = faults.get(pass)
    if (fault !== undefined) return fault
  }
  return null
}
