import type { Expr } from '../ast/expression.ts'
import { parseAtom } from './atom.ts'
import type { Cursor } from './cursor.ts'

/** literal_expr: strings, a number with its sign, or a complex number written as a sum; also what a mapping has as keys */
export function parseLiteral(cursor: Cursor): Expr {
  const { start } = cursor
  if (cursor.at('string') || cursor.at('fstring-start')) return parseString(cursor)
  const real = parseSigned(cursor)
  if (!cursor.at('+') && !cursor.at('-')) return real
  const op = cursor.at('+') ? '+' : '-'
  if (isImaginary(real)) throw cursor.faultAt('real number required in complex literal', real.start, real.end)
  cursor.advance()
  if (!cursor.at('number')) throw cursor.unexpected()
  const right = parseAtom(cursor)
  if (!isImaginary(right)) throw cursor.faultAt('imaginary number required in complex literal', right.start, right.end)
  return { kind: 'BinOp', left: real, op, right, start, end: cursor.lastEnd }
}

function parseString(cursor: Cursor): Expr {
  const node = parseAtom(cursor)
  if (node.kind === 'Constant') return node
  throw cursor.faultAt('patterns may only match literals and attribute lookups', node.start, node.end)
}

function parseSigned(cursor: Cursor): Expr {
  const { start } = cursor
  const minus = cursor.accept('-')
  if (!cursor.at('number')) throw cursor.unexpected()
  const operand = parseAtom(cursor)
  return minus ? { kind: 'UnaryOp', op: '-', operand, start, end: cursor.lastEnd } : operand
}

function isImaginary(node: Expr): boolean {
  const number = node.kind === 'UnaryOp' ? node.operand : node
  return number.kind === 'Constant' && number.value.type === 'complex'
}
