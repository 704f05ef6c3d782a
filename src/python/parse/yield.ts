import type { Yield, YieldFrom } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarExpressions } from './expression.ts'

/** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
export function parseYield(cursor: Cursor): Yield | YieldFrom {
  const { start } = cursor
  cursor.advance()
  if (cursor.accept('from')) {
    const value = parseExpression(cursor)
    return { kind: 'YieldFrom', value, start, end: cursor.lastEnd }
  }
  const value = endsYield(cursor) ? null : parseStarExpressions(cursor)
  return { kind: 'Yield', value, start, end: cursor.lastEnd }
}

function endsYield(cursor: Cursor): boolean {
  switch (cursor.kind) {
    case 'newline':
    case ';':
    case ')':
    case ']':
    case '}':
    case '=':
    case ':':
    case '!':
      return true
    default:
      return false
  }
}
