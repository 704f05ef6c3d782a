import type { Expr } from '../ast/expression.ts'
import type { ExceptHandler, Try } from '../ast/statement.ts'
import { expectColon, parseBlock, parseElse } from './block.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression, parseExpressions } from './expression.ts'

const mixed = "cannot have both 'except' and 'except*' on the same 'try'"

/** try_stmt: 'try' ':' block, then handlers all of one kind, [else_block], [finally_block] */
export function parseTry(cursor: Cursor): Try {
  const start = cursor.start
  cursor.advance()
  cursor.demand(':')
  const body = parseBlock(cursor, "'try' statement", start)
  const isStar = cursor.at('except') && cursor.peek() === '*'
  const handlers: ExceptHandler[] = []
  while (cursor.at('except')) {
    if ((cursor.peek() === '*') !== isStar) throw cursor.fault(mixed)
    handlers.push(parseHandler(cursor, isStar))
  }
  const orelse = handlers.length === 0 ? [] : parseElse(cursor)
  const finalbody = parseFinally(cursor)
  if (handlers.length === 0 && finalbody.length === 0) throw cursor.fault("expected 'except' or 'finally' block")
  return { kind: 'Try', isStar, body, handlers, orelse, finalbody, start, end: cursor.lastEnd }
}

function parseHandler(cursor: Cursor, isStar: boolean): ExceptHandler {
  const start = cursor.start
  cursor.advance()
  if (cursor.accept('*')) {
    cursor.require(11, 'Exception groups (`except*`)', start)
    if (cursor.at(':') || cursor.at('newline')) throw cursor.fault('expected one or more exception types')
  }
  const type = cursor.at(':') || cursor.at('newline') ? null : parseTypes(cursor)
  const name = type !== null && cursor.accept('as') ? parseName(cursor, isStar) : null
  expectColon(cursor)
  const body = parseBlock(cursor, isStar ? "'except*' statement" : "'except' statement", start)
  return { type, name, body, start, end: cursor.lastEnd }
}

function parseName(cursor: Cursor, isStar: boolean): string {
  const isName = cursor.at('name') && (cursor.peek() === ':' || cursor.peek() === 'newline')
  if (isName || cursor.version.minor < 14) return cursor.name()
  const fault = cursor.unexpected()
  const { start } = cursor
  const target = cursor.tries(parseExpression)
  if (target === null || !cursor.at(':')) throw fault
  const words = `cannot use except${isStar ? '*' : ''} statement with ${describeExpression(target)}`
  throw cursor.faultAt(words, start, target.end)
}

function parseTypes(cursor: Cursor): Expr {
  const start = cursor.start
  const first = parseExpression(cursor)
  if (!cursor.at(',')) return first
  const types = parseExpressions(cursor, first, start)
  if (!cursor.at('as') && !cursor.at(':')) throw cursor.unexpected()
  if (cursor.at('as')) {
    const when = cursor.version.minor >= 14 ? " when using 'as'" : ''
    throw cursor.faultAt(`multiple exception types must be parenthesized${when}`, start)
  }
  cursor.require(14, '`except` clauses of several types without parentheses', start)
  return types
}

function parseFinally(cursor: Cursor) {
  const start = cursor.start
  if (!cursor.accept('finally')) return []
  cursor.demand(':')
  return parseBlock(cursor, "'finally' statement", start)
}
