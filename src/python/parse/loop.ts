import type { For, While } from '../ast/statement.ts'
import { expectColon, parseBlock, parseElse } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseNamedExpression, parseStarExpressions } from './expression.ts'
import { parseForTargets } from './target.ts'

/** while_stmt: 'while' named_expression ':' block [else_block] */
export function parseWhile(cursor: Cursor): While {
  const start = cursor.start
  cursor.advance()
  const test = parseNamedExpression(cursor)
  expectColon(cursor)
  const body = parseBlock(cursor, "'while' statement", start)
  const orelse = parseElse(cursor)
  return { kind: 'While', test, body, orelse, start, end: cursor.lastEnd }
}

/** for_stmt: 'for' star_targets 'in' star_expressions ':' block [else_block]; `start` is that of an `async` before. */
export function parseFor(cursor: Cursor, start: number): For {
  const isAsync = start !== cursor.start
  const owner = cursor.start
  cursor.advance()
  const target = parseForTargets(cursor)
  cursor.expect('in')
  const iter = parseStarExpressions(cursor)
  expectColon(cursor)
  const body = parseBlock(cursor, "'for' statement", owner)
  const orelse = parseElse(cursor)
  return { kind: 'For', isAsync, target, iter, body, orelse, start, end: cursor.lastEnd }
}
