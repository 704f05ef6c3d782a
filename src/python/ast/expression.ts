import type { Placed } from './placed.ts'

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | Comprehension
  | DictComp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice

export type BinaryOperator = '+' | '-' | '*' | '@' | '/' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '//'
export type UnaryOperator = '~' | 'not' | '+' | '-'
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in'

export interface BoolOp extends Placed {
  readonly kind: 'BoolOp'
  readonly op: 'and' | 'or'
  readonly values: readonly Expr[]
}

export interface NamedExpr extends Placed {
  readonly kind: 'NamedExpr'
  readonly target: Name
  readonly value: Expr
}

export interface BinOp extends Placed {
  readonly kind: 'BinOp'
  readonly left: Expr
  readonly op: BinaryOperator
  readonly right: Expr
}

export interface UnaryOp extends Placed {
  readonly kind: 'UnaryOp'
  readonly op: UnaryOperator
  readonly operand: Expr
}

export interface Lambda extends Placed {
  readonly kind: 'Lambda'
  readonly args: Arguments
  readonly body: Expr
}

export interface IfExp extends Placed {
  readonly kind: 'IfExp'
  readonly test: Expr
  readonly body: Expr
  readonly orelse: Expr
}

export interface Dict extends Placed {
  readonly kind: 'Dict'
  /** A null key is `**value`. */
  readonly items: readonly { readonly key: Expr | null; readonly value: Expr }[]
}

export interface SetDisplay extends Placed {
  readonly kind: 'Set'
  readonly elts: readonly Expr[]
}

export interface Comprehension extends Placed {
  readonly kind: 'ListComp' | 'SetComp' | 'GeneratorExp'
  readonly elt: Expr
  readonly generators: readonly Generator[]
}

export interface DictComp extends Placed {
  readonly kind: 'DictComp'
  readonly key: Expr
  readonly value: Expr
  readonly generators: readonly Generator[]
}

/** One `for … in … if …` clause. */
export interface Generator {
  readonly target: Expr
  readonly iter: Expr
  readonly ifs: readonly Expr[]
  readonly isAsync: boolean
}

export interface Await extends Placed {
  readonly kind: 'Await'
  readonly value: Expr
}

export interface Yield extends Placed {
  readonly kind: 'Yield'
  readonly value: Expr | null
}

export interface YieldFrom extends Placed {
  readonly kind: 'YieldFrom'
  readonly value: Expr
}

export interface Compare extends Placed {
  readonly kind: 'Compare'
  readonly left: Expr
  readonly ops: readonly CompareOperator[]
  readonly comparators: readonly Expr[]
}

export interface Call extends Placed {
  readonly kind: 'Call'
  readonly func: Expr
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}

export interface Keyword extends Placed {
  /** Null for `**value`. */
  readonly arg: string | null
  readonly value: Expr
}

/** An f-string; adjacent literals are already joined, as CPython does. */
export interface JoinedStr extends Placed {
  readonly kind: 'JoinedStr'
  readonly values: readonly (Constant | FormattedValue)[]
}

/** A t-string (Python 3.14). */
export interface TemplateStr extends Placed {
  readonly kind: 'TemplateStr'
  readonly values: readonly (Constant | FormattedValue)[]
}

export interface FormattedValue extends Placed {
  readonly kind: 'FormattedValue'
  readonly value: Expr
  readonly conversion: 's' | 'r' | 'a' | null
  readonly format: JoinedStr | null
}

export interface Constant extends Placed {
  readonly kind: 'Constant'
  readonly value: ConstantValue
}

export type ConstantValue =
  | { readonly type: 'none' }
  | { readonly type: 'ellipsis' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imaginary: number }
  /** May hold lone surrogates, as a Python string may. */
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }

export interface Attribute extends Placed {
  readonly kind: 'Attribute'
  readonly value: Expr
  readonly attr: string
}

export interface Subscript extends Placed {
  readonly kind: 'Subscript'
  readonly value: Expr
  readonly slice: Expr
}

export interface Starred extends Placed {
  readonly kind: 'Starred'
  readonly value: Expr
}

export interface Name extends Placed {
  readonly kind: 'Name'
  readonly id: string
}

export interface List extends Placed {
  readonly kind: 'List'
  readonly elts: readonly Expr[]
}

export interface Tuple extends Placed {
  readonly kind: 'Tuple'
  readonly elts: readonly Expr[]
}

export interface Slice extends Placed {
  readonly kind: 'Slice'
  readonly lower: Expr | null
  readonly upper: Expr | null
  readonly step: Expr | null
}

export interface Arguments {
  readonly posonly: readonly Parameter[]
  readonly args: readonly Parameter[]
  readonly vararg: Parameter | null
  readonly kwonly: readonly Parameter[]
  readonly kwarg: Parameter | null
}

export interface Parameter extends Placed {
  readonly name: string
  readonly annotation: Expr | null
  /** Null where the parameter has no default. */
  readonly default: Expr | null
}

export interface TypeParam extends Placed {
  readonly kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'
  readonly name: string
  readonly bound: Expr | null
  readonly default: Expr | null
}
