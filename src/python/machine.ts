import type { Expr } from './ast/expression.ts'
import type { Stmt } from './ast/statement.ts'
import type { Journal, Recording, State } from './journal.ts'
import type { PythonVersion } from './python-version.ts'
import type { SourceText } from './source-text.ts'
import type {
  CallArguments,
  Cause,
  ClassValue,
  FunctionValue,
  ListValue,
  ModuleValue,
  Mutable,
  Namespace,
  UnknownValue,
  Value,
} from './value.ts'

/** A range of a file: offsets, as in the syntax tree. Only what is reported is turned into lines and columns. */
export interface Place {
  readonly unit: SourceText
  readonly start: number
  readonly end: number
}

/** Where names are looked up. A class scope is seen by its own body only. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function'
  readonly unit: SourceText
  readonly module: ModuleValue
  readonly names: Namespace
  readonly parent: Scope | null
  /** Names bound in this scope; null in a module. */
  readonly bound: ReadonlySet<string> | null
  readonly globals: ReadonlySet<string>
  readonly nonlocals: ReadonlySet<string>
  /** The function whose body this is. */
  readonly owner: FunctionValue | null
  /** Name of the class whose body is around: private names are its own. */
  readonly privates: string | null
  /** True for the scope of a comprehension: a walrus binds outside of it. */
  readonly isComprehension: boolean
  /** Told of every name before it is bound here, as `__prepare__` lets a metaclass be; it may raise. */
  readonly watch?: (name: string, value: Value) => void
}

/** How a block of statements ended. */
export type Completion =
  | { readonly kind: 'normal' }
  | { readonly kind: 'return'; readonly value: Value }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'raise'; readonly exception: PythonException }

export const normal: Completion = { kind: 'normal' }

/** What a running body needs beside its names: where its exits lead. */
export interface Frame {
  readonly scope: Scope
  readonly exits: Exits
  /** Values yielded so far; null outside of a generator. */
  readonly yields: ListValue | null
  /** The exception that is being handled, for a `raise` of its own. */
  readonly handling?: PythonException
}

/** Exits that were taken on one of several possible paths, waiting to be joined where they lead. */
export interface Exits {
  readonly returns: Pending[]
  readonly breaks: Pending[]
  readonly continues: Pending[]
}

export interface Pending {
  readonly completion: Completion
  readonly cause: Cause
  /** State of what the path had changed, as it left it. */
  readonly after: Map<Mutable, State>
  /** Open from the fork on: remembers what the main path changes after it. */
  readonly record: Recording
}

/** A Python exception on its way. Never leaves the room. */
export class PythonException extends Error {
  override readonly name = 'PythonException'
  readonly value: Value
  readonly place: Place

  constructor(value: Value, place: Place) {
    super('a Python exception')
    this.value = value
    this.place = place
  }
}

/** Evaluation cannot go on: a limit was reached. Never leaves the room. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted'
  readonly reason: string
  readonly place: Place

  constructor(reason: string, place: Place) {
    super(reason)
    this.reason = reason
    this.place = place
  }
}

/** A running `try`: exceptions that may have been raised within, on some path. */
export interface TryFrame {
  readonly raises: Pending[]
  /** Set at the first operation that may have raised something unknown. */
  doubt: { readonly cause: Cause; readonly record: Recording } | null
}

/** The interpreter, as its parts see it. */
export interface Machine {
  readonly version: PythonVersion
  readonly journal: Journal
  readonly builtins: Namespace
  /** Modules imported so far, as `sys.modules`. */
  readonly modules: Namespace
  readonly tries: TryFrame[]
  /** Counts work; ends the evaluation where there is too much of it. */
  step(place: Place): void
  evaluate(expr: Expr, frame: Frame): Value
  execute(body: readonly Stmt[], frame: Frame): Completion
  call(callee: Value, args: CallArguments, place: Place): Value
  import(name: string, wanted: readonly string[] | null, place: Place): Value
  typeOf(value: Value): ClassValue | UnknownValue
  /** Records that something in here may raise, so that an enclosing `try` reckons with it. */
  mayRaise(cause: Cause): void
}
