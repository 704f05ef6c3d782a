/**
 * Python's abstract syntax, node for node as CPython's own (Parser/Python.asdl in the CPython repository).
 *
 * Differences, all for the sake of TypeScript: `kind` is the node's class, fields that are absent are `null`,
 * expression contexts (Load, Store, Del) are left out, and a place is a pair of offsets.
 */

import type { Arguments, BinaryOperator, Expr, Keyword, Name, TypeParam } from './expression.ts'
import type { Pattern } from './pattern.ts'
import type { Placed } from './placed.ts'

export interface Module {
  readonly kind: 'Module'
  readonly body: readonly Stmt[]
}

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | While
  | If
  | With
  | Match
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue

export interface FunctionDef extends Placed {
  readonly kind: 'FunctionDef'
  readonly isAsync: boolean
  readonly name: string
  readonly typeParams: readonly TypeParam[]
  readonly args: Arguments
  readonly body: readonly Stmt[]
  readonly decorators: readonly Expr[]
  readonly returns: Expr | null
}

export interface ClassDef extends Placed {
  readonly kind: 'ClassDef'
  readonly name: string
  readonly typeParams: readonly TypeParam[]
  readonly bases: readonly Expr[]
  readonly keywords: readonly Keyword[]
  readonly body: readonly Stmt[]
  readonly decorators: readonly Expr[]
}

export interface Return extends Placed {
  readonly kind: 'Return'
  readonly value: Expr | null
}

export interface Delete extends Placed {
  readonly kind: 'Delete'
  readonly targets: readonly Expr[]
}

export interface Assign extends Placed {
  readonly kind: 'Assign'
  readonly targets: readonly Expr[]
  readonly value: Expr
}

export interface TypeAlias extends Placed {
  readonly kind: 'TypeAlias'
  readonly name: Name
  readonly typeParams: readonly TypeParam[]
  readonly value: Expr
}

export interface AugAssign extends Placed {
  readonly kind: 'AugAssign'
  readonly target: Expr
  readonly op: BinaryOperator
  readonly value: Expr
}

export interface AnnAssign extends Placed {
  readonly kind: 'AnnAssign'
  readonly target: Expr
  readonly annotation: Expr
  readonly value: Expr | null
  /** True where the target is a plain name without parentheses. */
  readonly simple: boolean
}

export interface For extends Placed {
  readonly kind: 'For'
  readonly isAsync: boolean
  readonly target: Expr
  readonly iter: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}

export interface While extends Placed {
  readonly kind: 'While'
  readonly test: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}

export interface If extends Placed {
  readonly kind: 'If'
  readonly test: Expr
  readonly body: readonly Stmt[]
  readonly orelse: readonly Stmt[]
}

export interface WithItem {
  readonly context: Expr
  readonly target: Expr | null
}

export interface With extends Placed {
  readonly kind: 'With'
  readonly isAsync: boolean
  readonly items: readonly WithItem[]
  readonly body: readonly Stmt[]
}

export interface Match extends Placed {
  readonly kind: 'Match'
  readonly subject: Expr
  readonly cases: readonly MatchCase[]
}

export interface MatchCase {
  readonly pattern: Pattern
  readonly guard: Expr | null
  readonly body: readonly Stmt[]
}

export interface Raise extends Placed {
  readonly kind: 'Raise'
  readonly exception: Expr | null
  readonly cause: Expr | null
}

export interface Try extends Placed {
  readonly kind: 'Try'
  /** `except*` */
  readonly isStar: boolean
  readonly body: readonly Stmt[]
  readonly handlers: readonly ExceptHandler[]
  readonly orelse: readonly Stmt[]
  readonly finalbody: readonly Stmt[]
}

export interface ExceptHandler extends Placed {
  readonly type: Expr | null
  readonly name: string | null
  readonly body: readonly Stmt[]
}

export interface Assert extends Placed {
  readonly kind: 'Assert'
  readonly test: Expr
  readonly message: Expr | null
}

export interface Import extends Placed {
  readonly kind: 'Import'
  readonly names: readonly Alias[]
}

export interface ImportFrom extends Placed {
  readonly kind: 'ImportFrom'
  readonly module: string | null
  readonly names: readonly Alias[]
  /** Number of leading dots. */
  readonly level: number
}

export interface Alias extends Placed {
  readonly name: string
  readonly asname: string | null
}

export interface Global extends Placed {
  readonly kind: 'Global'
  readonly names: readonly string[]
}

export interface Nonlocal extends Placed {
  readonly kind: 'Nonlocal'
  readonly names: readonly string[]
}

export interface ExprStmt extends Placed {
  readonly kind: 'Expr'
  readonly value: Expr
}

export interface Pass extends Placed {
  readonly kind: 'Pass'
}

export interface Break extends Placed {
  readonly kind: 'Break'
}

export interface Continue extends Placed {
  readonly kind: 'Continue'
}
