import type { ConstantValue, Expr } from '../ast/expression.ts'

/** What CPython calls an expression when it stands where it cannot. */
export function describeExpression(node: Expr): string {
  return node.kind === 'Constant' ? describeConstant(node.value) : names[node.kind]
}

function describeConstant(value: ConstantValue): string {
  switch (value.type) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'ellipsis':
      return 'ellipsis'
    default:
      return 'literal'
  }
}

const names: Readonly<Record<Exclude<Expr['kind'], 'Constant'>, string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  TemplateStr: 't-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Slice: 'slice',
}
