import type { Stmt } from '../ast/statement.ts'
import { parseAsync } from './async.ts'
import { parseClass } from './class.ts'
import type { Cursor } from './cursor.ts'
import { parseDecorated } from './decorator.ts'
import { parseFunction } from './function.ts'
import { parseIf } from './if.ts'
import { parseFor, parseWhile } from './loop.ts'
import { atMatch, parseMatch } from './match.ts'
import { parseSimpleStatement } from './simple-statement.ts'
import { parseTry } from './try.ts'
import { parseWith } from './with.ts'

/** Reads a compound statement, or one line of simple ones, into `body`. */
export function parseStatement(cursor: Cursor, body: Stmt[]): void {
  const compound = parseCompound(cursor)
  if (compound === null) parseSimpleStatements(cursor, body)
  else body.push(compound)
}

/** simple_stmts: ';'.simple_stmt+ [';'] NEWLINE */
export function parseSimpleStatements(cursor: Cursor, body: Stmt[]): void {
  do body.push(parseSimpleStatement(cursor))
  while (cursor.accept(';') && !cursor.at('newline'))
  cursor.expect('newline')
}

function parseCompound(cursor: Cursor): Stmt | null {
  switch (cursor.kind) {
    case 'if':
      return parseIf(cursor)
    case 'def':
      return parseFunction(cursor, [], cursor.start)
    case 'class':
      return parseClass(cursor, [])
    case 'for':
      return parseFor(cursor, cursor.start)
    case 'while':
      return parseWhile(cursor)
    case 'try':
      return parseTry(cursor)
    case 'with':
      return parseWith(cursor, cursor.start)
    case '@':
      return parseDecorated(cursor)
    case 'async':
      return parseAsync(cursor)
    case 'name':
      return atMatch(cursor) ? parseMatch(cursor) : null
    default:
      return null
  }
}
