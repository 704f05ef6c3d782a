import type { Expr } from '../ast/expression.ts'
import { checkStarred } from './arguments.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseNamedExpression } from './expression.ts'

/** slices: slice | ','.(slice | starred_expression)+ [','] */
export function parseSlices(cursor: Cursor): Expr {
  const { start } = cursor
  const first = parseSlice(cursor)
  if (!cursor.at(',') && first.kind !== 'Starred') return first
  const elts = [first]
  while (cursor.accept(',')) {
    if (cursor.at(']')) break
    elts.push(parseSlice(cursor))
  }
  return { kind: 'Tuple', elts, start, end: cursor.lastEnd }
}

/** slice: [expression] ':' [expression] [':' [expression]] | named_expression, or `*expression` since 3.11 */
function parseSlice(cursor: Cursor): Expr {
  const { start } = cursor
  if (cursor.accept('*')) {
    checkStarred(cursor, start)
    const value = parseExpression(cursor)
    cursor.require(11, 'Starred expressions in subscripts', start)
    return { kind: 'Starred', value, start, end: cursor.lastEnd }
  }
  const lower = cursor.at(':') ? null : parseNamedExpression(cursor)
  if (lower?.kind === 'NamedExpr' && lower.start === start) {
    cursor.require(10, 'Assignment expressions without parentheses in subscripts', start)
    return lower
  }
  if (lower !== null && !cursor.at(':')) return lower
  cursor.expect(':')
  const upper = atBoundEnd(cursor) ? null : parseExpression(cursor)
  const step = cursor.accept(':') && !atBoundEnd(cursor) ? parseExpression(cursor) : null
  return { kind: 'Slice', lower, upper, step, start, end: cursor.lastEnd }
}

const atBoundEnd = (cursor: Cursor): boolean => cursor.at(':') || cursor.at(',') || cursor.at(']')
