import type { Session } from './session.ts'

/** One option of a command. `metavar` names its value in help and is absent for a switch. */
export interface Option {
  readonly name: string
  readonly short?: string
  readonly metavar?: string
  /** The only values it takes, the first being the default where `defaultsToFirst`. */
  readonly choices?: readonly string[]
  readonly repeatable?: boolean
  readonly summary: string
}

/** What a command was called with, checked against its options. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly switches: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** A verb of the command line. Its help is made from this value, so it cannot say what the command does not take. */
export interface Command {
  /** `['deployment', 'list']` */
  readonly words: readonly string[]
  /** `[MODULE]`, as help shows it. */
  readonly operands: string
  /** How many operands it takes: least and most. */
  readonly arity: readonly [number, number]
  readonly summary: string
  /** A few sentences that teach. */
  readonly details: string
  readonly options: readonly Option[]
  readonly examples: readonly { readonly line: string; readonly does: string }[]
  /** Resolves to the exit code. */
  readonly run: (session: Session, invocation: Invocation) => Promise<number>
}

export const exitCodes = { done: 0, failed: 1, usage: 2, changes: 3 } as const

/** The last value given for an option. */
export function optionValue(invocation: Invocation, name: string): string | undefined {
  return invocation.values.get(name)?.at(-1)
}
