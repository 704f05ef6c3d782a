import type { TypeParam } from '../ast/expression.ts'
import type { Placed } from '../ast/placed.ts'
import type { PythonVersion } from '../python-version.ts'
import { type Faults, type Pass, report } from './faults.ts'

/** What is known of a name in a scope, as bits. */
export const Bit = {
  bound: 1,
  used: 2,
  parameter: 4,
  global: 8,
  nonlocal: 16,
  annotated: 32,
  /** Bound by the `for` of a comprehension. */
  iteration: 64,
  typeParameter: 128,
  /** Bound by an import, which a `global` statement may follow. */
  imported: 256,
} as const

export type ScopeKind =
  | 'module'
  | 'class'
  | 'function'
  | 'async function'
  | 'lambda'
  | 'list comprehension'
  | 'set comprehension'
  | 'dict comprehension'
  | 'generator expression'
  | 'annotation'
  | 'type alias'
  | 'TypeVar bound'
  | 'TypeVar constraint'
  | `${TypeParam['kind']} default`
  | 'type parameters'

/** A block of code with names of its own: CPython's symbol table entry and compiler unit in one. */
export interface Scope {
  readonly check: Check
  readonly kind: ScopeKind
  readonly parent: Scope | null
  readonly names: Map<string, number>
  /** The first `global` or `nonlocal` statement for a name. */
  readonly declared: Map<string, Placed>
  /** Loops and `except*` handlers around the present statement. */
  readonly blocks: ('loop' | 'except*')[]
  /** Loops, `with` and `try` around the present statement, of which CPython allows only so many. */
  nesting: number
  /** Holds `await` or an asynchronous comprehension. */
  isCoroutine: boolean
  isGenerator: boolean
  /** A `return` with a value, which no asynchronous generator may have. */
  returnsValue: Placed | null
  /** How many iterables of comprehensions are around the present expression. */
  iterables: number
  /** Not of an annotation that is never evaluated: there the compiler itself does not look. */
  isCompiled: boolean
  /** The target of a comprehension's `for` is being read. */
  inIteration: boolean
}

/** The check of one file. */
export interface Check {
  readonly version: PythonVersion
  readonly faults: Faults
  /** Every name that a `nonlocal` statement declares. */
  readonly nonlocals: { readonly scope: Scope; readonly name: string; readonly at: Placed }[]
  readonly futureAnnotations: boolean
  /** Where the future imports at the beginning of the file end. */
  readonly futureEnd: number
}

export function openScope(check: Check, kind: ScopeKind, parent: Scope | null): Scope {
  return {
    check,
    kind,
    parent,
    names: new Map(),
    declared: new Map(),
    blocks: [],
    nesting: 0,
    isCoroutine: kind === 'async function',
    isGenerator: false,
    returnsValue: null,
    iterables: parent?.iterables ?? 0,
    isCompiled: parent?.isCompiled ?? true,
    inIteration: false,
  }
}

/** Notes a fault found in a scope. */
export function object(scope: Scope, pass: Pass, words: string, at: Placed): void {
  if (pass !== 'code' || scope.isCompiled) report(scope.check.faults, pass, words, at)
}

export function isComprehension({ kind }: Scope): boolean {
  return kind.endsWith('comprehension') || kind === 'generator expression'
}

/** Whether names bound here can be reached from functions within. */
export function isFunctionLike({ kind }: Scope): boolean {
  return kind !== 'module' && kind !== 'class'
}
