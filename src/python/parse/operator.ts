import type { BinaryOperator, CompareOperator, Expr, UnaryOperator } from '../ast/expression.ts'
import type { TokenKind } from '../tokenize/token.ts'
import type { Cursor } from './cursor.ts'
import { parsePrimary } from './primary.ts'

const precedences: ReadonlyMap<TokenKind, number> = new Map<BinaryOperator, number>([
  ['|', 1],
  ['^', 2],
  ['&', 3],
  ['<<', 4],
  ['>>', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['//', 6],
  ['%', 6],
  ['@', 6],
])

/** disjunction: conjunction ('or' conjunction)* */
export function parseDisjunction(cursor: Cursor): Expr {
  const { start } = cursor
  const first = parseConjunction(cursor)
  if (!cursor.at('or')) return first
  const values = [first]
  while (cursor.accept('or')) values.push(parseConjunction(cursor))
  return { kind: 'BoolOp', op: 'or', values, start, end: cursor.lastEnd }
}

/** conjunction: inversion ('and' inversion)* */
function parseConjunction(cursor: Cursor): Expr {
  const { start } = cursor
  const first = parseInversion(cursor)
  if (!cursor.at('and')) return first
  const values = [first]
  while (cursor.accept('and')) values.push(parseInversion(cursor))
  return { kind: 'BoolOp', op: 'and', values, start, end: cursor.lastEnd }
}

/** inversion: 'not' inversion | comparison */
function parseInversion(cursor: Cursor): Expr {
  if (!cursor.at('not')) return parseComparison(cursor)
  const { start } = cursor
  cursor.enter()
  cursor.advance()
  const operand = parseInversion(cursor)
  cursor.leave()
  return { kind: 'UnaryOp', op: 'not', operand, start, end: cursor.lastEnd }
}

/** comparison: bitwise_or (compare_op bitwise_or)* */
function parseComparison(cursor: Cursor): Expr {
  const { start } = cursor
  const left = parseBinary(cursor, 0)
  let op = acceptCompareOperator(cursor)
  if (op === null) return left
  const ops: CompareOperator[] = []
  const comparators: Expr[] = []
  for (; op !== null; op = acceptCompareOperator(cursor)) {
    ops.push(op)
    comparators.push(parseBinary(cursor, 0))
  }
  return { kind: 'Compare', left, ops, comparators, start, end: cursor.lastEnd }
}

function acceptCompareOperator(cursor: Cursor): CompareOperator | null {
  const { kind } = cursor
  switch (kind) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
      cursor.advance()
      return kind
    case 'is':
      cursor.advance()
      return cursor.accept('not') ? 'is not' : 'is'
    case 'not':
      if (cursor.peek() !== 'in') return null
      cursor.advance()
      cursor.advance()
      return 'not in'
    default:
      return null
  }
}

/** bitwise_or and all that binds tighter, as far as operators bind tighter than `above`. Left-leaning chains loop. */
export function parseBinary(cursor: Cursor, above: number): Expr {
  const { start } = cursor
  let left = parseFactor(cursor)
  for (;;) {
    const precedence = precedences.get(cursor.kind)
    if (precedence === undefined || precedence <= above) return left
    const op = cursor.kind as BinaryOperator
    cursor.advance()
    forbidNot(cursor)
    const right = parseBinary(cursor, precedence)
    left = { kind: 'BinOp', left, op, right, start, end: cursor.lastEnd }
  }
}

/** factor: ('+' | '-' | '~') factor | power */
function parseFactor(cursor: Cursor): Expr {
  const op = unary(cursor.kind)
  if (op === null) return parsePower(cursor)
  const { start } = cursor
  cursor.enter()
  cursor.advance()
  forbidNot(cursor)
  const operand = parseFactor(cursor)
  cursor.leave()
  return { kind: 'UnaryOp', op, operand, start, end: cursor.lastEnd }
}

function forbidNot(cursor: Cursor): void {
  if (!cursor.at('not') || cursor.version.minor < 13) return
  const fault = cursor.unexpected()
  const { start } = cursor
  const operand = cursor.tries(parseInversion)
  throw operand === null
    ? fault
    : cursor.faultAt("'not' after an operator must be parenthesized", start, cursor.lastEnd)
}

function unary(kind: TokenKind): UnaryOperator | null {
  return kind === '-' || kind === '+' || kind === '~' ? kind : null
}

/** power: await_primary ['**' factor] */
function parsePower(cursor: Cursor): Expr {
  const { start } = cursor
  const left = parseAwait(cursor)
  if (!cursor.at('**')) return left
  cursor.enter()
  cursor.advance()
  const right = parseFactor(cursor)
  cursor.leave()
  return { kind: 'BinOp', left, op: '**', right, start, end: cursor.lastEnd }
}

/** await_primary: 'await' primary | primary */
function parseAwait(cursor: Cursor): Expr {
  const { start } = cursor
  if (!cursor.accept('await')) return parsePrimary(cursor)
  const value = parsePrimary(cursor)
  return { kind: 'Await', value, start, end: cursor.lastEnd }
}
