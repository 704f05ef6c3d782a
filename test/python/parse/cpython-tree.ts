import type { Arguments, ConstantValue, Expr, Generator, Parameter, TypeParam } from '#python/ast/expression'
import type { Pattern } from '#python/ast/pattern'
import type { Placed } from '#python/ast/placed'
import type { ExceptHandler, MatchCase, Stmt, WithItem } from '#python/ast/statement'

/** Spells a statement as `test/oracle/python_ast.py` spells CPython's own, field for field. */
export function spellStatement(statement: Stmt, minor: number): string {
  return speller(minor).statement(statement).join(' ')
}

type Out = readonly string[]

const operators: Readonly<Record<string, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mult',
  '@': 'MatMult',
  '/': 'Div',
  '%': 'Mod',
  '**': 'Pow',
  '<<': 'LShift',
  '>>': 'RShift',
  '|': 'BitOr',
  '^': 'BitXor',
  '&': 'BitAnd',
  '//': 'FloorDiv',
  '==': 'Eq',
  '!=': 'NotEq',
  '<': 'Lt',
  '<=': 'LtE',
  '>': 'Gt',
  '>=': 'GtE',
  is: 'Is',
  'is not': 'IsNot',
  in: 'In',
  'not in': 'NotIn',
  and: 'And',
  or: 'Or',
}
const unaryOperators = { '-': 'USub', '+': 'UAdd', '~': 'Invert', not: 'Not' } as const

function speller(minor: number) {
  let placed = true

  const place = ({ start, end }: Placed): Out => (placed ? [`${start}-${end}`] : [])
  const list = <T>(items: readonly T[], spell: (item: T) => Out): Out => ['[', ...items.flatMap(spell), ']']
  const maybe = <T>(item: T | null, spell: (item: T) => Out): Out => (item === null ? ['~'] : spell(item))
  const word = (value: string): Out => [quoted(value)]
  const typeParams = (params: readonly TypeParam[]): Out => (minor >= 12 ? list(params, typeParam) : [])
  const block = (body: readonly Stmt[]): Out => list(body, statement)

  function statement(node: Stmt): Out {
    const at = place(node)
    switch (node.kind) {
      case 'FunctionDef':
        return [
          node.isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
          ...at,
          ...word(node.name),
          ...args(node.args),
          ...block(node.body),
          ...list(node.decorators, expression),
          ...maybe(node.returns, expression),
          ...typeParams(node.typeParams),
        ]
      case 'ClassDef':
        return [
          'ClassDef',
          ...at,
          ...word(node.name),
          ...list(node.bases, expression),
          ...list(node.keywords, keyword),
          ...block(node.body),
          ...list(node.decorators, expression),
          ...typeParams(node.typeParams),
        ]
      case 'Return':
        return ['Return', ...at, ...maybe(node.value, expression)]
      case 'Delete':
        return ['Delete', ...at, ...list(node.targets, expression)]
      case 'Assign':
        return ['Assign', ...at, ...list(node.targets, expression), ...expression(node.value)]
      case 'TypeAlias':
        return ['TypeAlias', ...at, ...expression(node.name), ...typeParams(node.typeParams), ...expression(node.value)]
      case 'AugAssign':
        return ['AugAssign', ...at, ...expression(node.target), operators[node.op] ?? '', ...expression(node.value)]
      case 'AnnAssign':
        return [
          'AnnAssign',
          ...at,
          ...expression(node.target),
          ...expression(node.annotation),
          ...maybe(node.value, expression),
          node.simple ? '1' : '0',
        ]
      case 'For':
        return [
          node.isAsync ? 'AsyncFor' : 'For',
          ...at,
          ...expression(node.target),
          ...expression(node.iter),
          ...block(node.body),
          ...block(node.orelse),
        ]
      case 'While':
      case 'If':
        return [node.kind, ...at, ...expression(node.test), ...block(node.body), ...block(node.orelse)]
      case 'With':
        return [node.isAsync ? 'AsyncWith' : 'With', ...at, ...list(node.items, withItem), ...block(node.body)]
      case 'Match':
        return ['Match', ...at, ...expression(node.subject), ...list(node.cases, matchCase)]
      case 'Raise':
        return ['Raise', ...at, ...maybe(node.exception, expression), ...maybe(node.cause, expression)]
      case 'Try':
        return [
          node.isStar ? 'TryStar' : 'Try',
          ...at,
          ...block(node.body),
          ...list(node.handlers, handler),
          ...block(node.orelse),
          ...block(node.finalbody),
        ]
      case 'Assert':
        return ['Assert', ...at, ...expression(node.test), ...maybe(node.message, expression)]
      case 'Import':
        return ['Import', ...at, ...list(node.names, alias)]
      case 'ImportFrom':
        return ['ImportFrom', ...at, ...maybe(node.module, word), ...list(node.names, alias), String(node.level)]
      case 'Global':
      case 'Nonlocal':
        return [node.kind, ...at, ...list(node.names, word)]
      case 'Expr':
        return ['Expr', ...at, ...expression(node.value)]
      case 'Pass':
      case 'Break':
      case 'Continue':
        return [node.kind, ...at]
    }
  }

  function expression(node: Expr): Out {
    const at = place(node)
    switch (node.kind) {
      case 'BoolOp':
        return ['BoolOp', ...at, operators[node.op] ?? '', ...list(node.values, expression)]
      case 'NamedExpr':
        return ['NamedExpr', ...at, ...expression(node.target), ...expression(node.value)]
      case 'BinOp':
        return ['BinOp', ...at, ...expression(node.left), operators[node.op] ?? '', ...expression(node.right)]
      case 'UnaryOp':
        return ['UnaryOp', ...at, unaryOperators[node.op], ...expression(node.operand)]
      case 'Lambda':
        return ['Lambda', ...at, ...args(node.args), ...expression(node.body)]
      case 'IfExp':
        return ['IfExp', ...at, ...expression(node.test), ...expression(node.body), ...expression(node.orelse)]
      case 'Dict':
        return [
          'Dict',
          ...at,
          ...list(node.items, (item) => maybe(item.key, expression)),
          ...list(node.items, (item) => expression(item.value)),
        ]
      case 'Set':
      case 'List':
      case 'Tuple':
        return [node.kind, ...at, ...list(node.elts, expression)]
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return [node.kind, ...at, ...expression(node.elt), ...list(node.generators, generator)]
      case 'DictComp':
        return [
          'DictComp',
          ...at,
          ...expression(node.key),
          ...expression(node.value),
          ...list(node.generators, generator),
        ]
      case 'Await':
      case 'YieldFrom':
      case 'Starred':
        return [node.kind, ...at, ...expression(node.value)]
      case 'Yield':
        return ['Yield', ...at, ...maybe(node.value, expression)]
      case 'Compare':
        return [
          'Compare',
          ...at,
          ...expression(node.left),
          ...list(node.ops, (op) => [operators[op] ?? '']),
          ...list(node.comparators, expression),
        ]
      case 'Call':
        return [
          'Call',
          ...at,
          ...expression(node.func),
          ...list(node.args, expression),
          ...list(node.keywords, keyword),
        ]
      case 'JoinedStr':
      case 'TemplateStr': {
        const outer = placed
        placed &&= minor >= 12
        const values = list(node.values, (value) =>
          value.kind === 'Constant'
            ? expression(value)
            : [
                'FormattedValue',
                ...place(value),
                ...expression(value.value),
                String(value.conversion?.charCodeAt(0) ?? -1),
                ...maybe(value.format, expression),
              ],
        )
        placed = outer
        return [node.kind, ...at, ...values]
      }
      case 'Constant':
        return ['Constant', ...at, constant(node.value)]
      case 'Attribute':
        return ['Attribute', ...at, ...expression(node.value), ...word(node.attr)]
      case 'Subscript':
        return ['Subscript', ...at, ...expression(node.value), ...expression(node.slice)]
      case 'Name':
        return ['Name', ...at, ...word(node.id)]
      case 'Slice':
        return [
          'Slice',
          ...at,
          ...maybe(node.lower, expression),
          ...maybe(node.upper, expression),
          ...maybe(node.step, expression),
        ]
    }
  }

  function pattern(node: Pattern): Out {
    const at = place(node)
    switch (node.kind) {
      case 'MatchValue':
        return ['MatchValue', ...at, ...expression(node.value)]
      case 'MatchSingleton':
        return ['MatchSingleton', ...at, node.value === null ? '~' : node.value ? 'True' : 'False']
      case 'MatchSequence':
      case 'MatchOr':
        return [node.kind, ...at, ...list(node.patterns, pattern)]
      case 'MatchMapping':
        return [
          'MatchMapping',
          ...at,
          ...list(node.keys, expression),
          ...list(node.patterns, pattern),
          ...maybe(node.rest, word),
        ]
      case 'MatchClass':
        return [
          'MatchClass',
          ...at,
          ...expression(node.cls),
          ...list(node.patterns, pattern),
          ...list(node.kwdAttrs, word),
          ...list(node.kwdPatterns, pattern),
        ]
      case 'MatchStar':
        return ['MatchStar', ...at, ...maybe(node.name, word)]
      case 'MatchAs':
        return ['MatchAs', ...at, ...maybe(node.pattern, pattern), ...maybe(node.name, word)]
    }
  }

  function args({ posonly, args: plain, vararg, kwonly, kwarg }: Arguments): Out {
    const defaults = [...posonly, ...plain].flatMap((parameter) =>
      parameter.default === null ? [] : [parameter.default],
    )
    return [
      'arguments',
      ...list(posonly, parameter),
      ...list(plain, parameter),
      ...maybe(vararg, parameter),
      ...list(kwonly, parameter),
      ...list(kwonly, (one) => maybe(one.default, expression)),
      ...maybe(kwarg, parameter),
      ...list(defaults, expression),
    ]
  }

  const parameter = (node: Parameter): Out => [
    'arg',
    ...place(node),
    ...word(node.name),
    ...maybe(node.annotation, expression),
  ]
  const keyword = (node: Placed & { arg: string | null; value: Expr }): Out => [
    'keyword',
    ...place(node),
    ...maybe(node.arg, word),
    ...expression(node.value),
  ]
  const generator = (node: Generator): Out => [
    'comprehension',
    ...expression(node.target),
    ...expression(node.iter),
    ...list(node.ifs, expression),
    node.isAsync ? '1' : '0',
  ]
  const withItem = (node: WithItem): Out => ['withitem', ...expression(node.context), ...maybe(node.target, expression)]
  const matchCase = (node: MatchCase): Out => [
    'match_case',
    ...pattern(node.pattern),
    ...maybe(node.guard, expression),
    ...block(node.body),
  ]
  const handler = (node: ExceptHandler): Out => [
    'ExceptHandler',
    ...place(node),
    ...maybe(node.type, expression),
    ...maybe(node.name, word),
    ...block(node.body),
  ]
  const alias = (node: Placed & { name: string; asname: string | null }): Out => [
    'alias',
    ...(minor >= 10 ? place(node) : []),
    ...word(node.name),
    ...maybe(node.asname, word),
  ]
  const typeParam = (node: TypeParam): Out => [
    node.kind,
    ...place(node),
    ...word(node.name),
    ...(node.kind === 'TypeVar' ? maybe(node.bound, expression) : []),
    ...(minor >= 13 ? maybe(node.default, expression) : []),
  ]

  function constant(value: ConstantValue): string {
    switch (value.type) {
      case 'none':
        return 'None'
      case 'ellipsis':
        return '...'
      case 'bool':
        return value.value ? 'True' : 'False'
      case 'int':
        return `i${value.value.toString(16)}`
      case 'float':
        return `f${doubleBits(value.value)}`
      case 'complex':
        return `c${doubleBits(value.imaginary)}`
      case 'bytes':
        return `b${Buffer.from(value.value).toString('hex')}`
      case 'str':
        return `s${quoted(value.value)}`
    }
  }

  return { statement }
}

function doubleBits(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes.toString('hex')
}

/** As Python's `json.dumps` with its default of ASCII only. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
