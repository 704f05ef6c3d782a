import type { Expr, Generator } from './ast/expression.ts'
import type { Stmt } from './ast/statement.ts'

const given = (...expressions: readonly (Expr | null)[]): readonly Expr[] => expressions.filter((one) => one !== null)

const clauses = (generators: readonly Generator[]): readonly Expr[] =>
  generators.flatMap((one) => [one.target, one.iter, ...one.ifs])

/** The expressions that a statement holds itself, without those of statements inside of it. */
export function expressionsOf(statement: Stmt): readonly Expr[] {
  switch (statement.kind) {
    case 'FunctionDef':
      return statement.decorators
    case 'ClassDef':
      return [...statement.decorators, ...statement.bases, ...statement.keywords.map((one) => one.value)]
    case 'Return':
      return given(statement.value)
    case 'Delete':
      return statement.targets
    case 'Assign':
      return [...statement.targets, statement.value]
    case 'TypeAlias':
      return []
    case 'AugAssign':
      return [statement.target, statement.value]
    case 'AnnAssign':
      return given(statement.target, statement.value)
    case 'For':
      return [statement.target, statement.iter]
    case 'While':
    case 'If':
      return [statement.test]
    case 'With':
      return statement.items.flatMap((item) => given(item.context, item.target))
    case 'Match':
      return [statement.subject, ...statement.cases.flatMap((one) => given(one.guard))]
    case 'Raise':
      return given(statement.exception, statement.cause)
    case 'Try':
      return statement.handlers.flatMap((handler) => given(handler.type))
    case 'Assert':
      return given(statement.test, statement.message)
    case 'Expr':
      return [statement.value]
    case 'Import':
    case 'ImportFrom':
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return []
  }
}

/** The expressions directly inside of an expression. */
export function nestedExpressions(expression: Expr): readonly Expr[] {
  switch (expression.kind) {
    case 'BoolOp':
      return expression.values
    case 'NamedExpr':
      return [expression.target, expression.value]
    case 'BinOp':
      return [expression.left, expression.right]
    case 'UnaryOp':
      return [expression.operand]
    case 'Lambda':
      return [expression.body]
    case 'IfExp':
      return [expression.test, expression.body, expression.orelse]
    case 'Dict':
      return expression.items.flatMap((item) => given(item.key, item.value))
    case 'Set':
    case 'List':
    case 'Tuple':
      return expression.elts
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return [expression.elt, ...clauses(expression.generators)]
    case 'DictComp':
      return [expression.key, expression.value, ...clauses(expression.generators)]
    case 'Await':
    case 'YieldFrom':
    case 'Starred':
    case 'Attribute':
      return [expression.value]
    case 'Yield':
      return given(expression.value)
    case 'Compare':
      return [expression.left, ...expression.comparators]
    case 'Call':
      return [expression.func, ...expression.args, ...expression.keywords.map((one) => one.value)]
    case 'JoinedStr':
    case 'TemplateStr':
      return expression.values.flatMap((value) =>
        value.kind === 'FormattedValue' ? given(value.value, value.format) : [],
      )
    case 'Constant':
    case 'Name':
      return []
    case 'Subscript':
      return [expression.value, expression.slice]
    case 'Slice':
      return given(expression.lower, expression.upper, expression.step)
  }
}
