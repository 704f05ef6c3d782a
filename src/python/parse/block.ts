import type { Stmt } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { parseSimpleStatements, parseStatement } from './statement.ts'

/**
 * Reads what belongs to a statement, its `:` already read: an indented block, or simple statements on the same line.
 * `owner` and `start` say whose block is missing where none is there.
 */
export function parseBlock(cursor: Cursor, owner: string, start: number): readonly Stmt[] {
  const body: Stmt[] = []
  if (!cursor.at('newline')) {
    parseSimpleStatements(cursor, body)
    return body
  }
  cursor.advance()
  if (!cursor.at('indent')) {
    throw cursor.fault(`expected an indented block after ${owner} on line ${cursor.lineOf(start)}`)
  }
  cursor.advance()
  cursor.enter()
  while (!cursor.at('dedent') && !cursor.at('end')) parseStatement(cursor, body)
  cursor.leave()
  cursor.accept('dedent')
  return body
}

/** Steps over the `:` that ends the head of a statement; where the line ends instead, Python says what is missing. */
export function expectColon(cursor: Cursor): void {
  if (cursor.at('newline')) throw cursor.fault("expected ':'")
  cursor.expect(':')
}

/** else_block: 'else' ':' block */
export function parseElse(cursor: Cursor): readonly Stmt[] {
  const start = cursor.start
  if (!cursor.accept('else')) return []
  cursor.demand(':')
  const body = parseBlock(cursor, "'else' statement", start)
  if (cursor.at('elif') && cursor.version.minor >= 14) throw cursor.fault("'elif' block follows an 'else' block")
  return body
}
