import type { Stmt } from '../ast/statement.ts'
import { parseExpressionStatement } from './assignment.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarExpressions } from './expression.ts'
import { parseImport, parseImportFrom } from './import.ts'
import { parseDeleteTargets } from './target.ts'
import { atTypeAlias, parseTypeAlias } from './type-alias.ts'

/** simple_stmt */
export function parseSimpleStatement(cursor: Cursor): Stmt {
  const { start } = cursor
  switch (cursor.kind) {
    case 'name':
      return atTypeAlias(cursor) ? parseTypeAlias(cursor) : parseExpressionStatement(cursor)
    case 'import':
      return parseImport(cursor)
    case 'from':
      return parseImportFrom(cursor)
    case 'return':
      return parseReturn(cursor)
    case 'raise':
      return parseRaise(cursor)
    case 'assert':
      return parseAssert(cursor)
    case 'del':
      cursor.advance()
      return { kind: 'Delete', targets: parseDeleteTargets(cursor), start, end: cursor.lastEnd }
    case 'global':
      return { kind: 'Global', names: parseNames(cursor), start, end: cursor.lastEnd }
    case 'nonlocal':
      return { kind: 'Nonlocal', names: parseNames(cursor), start, end: cursor.lastEnd }
    case 'pass':
      cursor.advance()
      return { kind: 'Pass', start, end: cursor.lastEnd }
    case 'break':
      cursor.advance()
      return { kind: 'Break', start, end: cursor.lastEnd }
    case 'continue':
      cursor.advance()
      return { kind: 'Continue', start, end: cursor.lastEnd }
    default:
      return parseExpressionStatement(cursor)
  }
}

function parseReturn(cursor: Cursor): Stmt {
  const { start } = cursor
  cursor.advance()
  const value = atStatementEnd(cursor) ? null : parseStarExpressions(cursor)
  return { kind: 'Return', value, start, end: cursor.lastEnd }
}

function parseRaise(cursor: Cursor): Stmt {
  const { start } = cursor
  cursor.advance()
  const exception = atStatementEnd(cursor) ? null : parseExpression(cursor)
  const hasCause = exception !== null && cursor.accept('from')
  const cause = hasCause ? parseExpression(cursor) : null
  return { kind: 'Raise', exception, cause, start, end: cursor.lastEnd }
}

function parseAssert(cursor: Cursor): Stmt {
  const { start } = cursor
  cursor.advance()
  const test = parseExpression(cursor)
  const message = cursor.accept(',') ? parseExpression(cursor) : null
  return { kind: 'Assert', test, message, start, end: cursor.lastEnd }
}

function parseNames(cursor: Cursor): readonly string[] {
  const names: string[] = []
  cursor.advance()
  do names.push(cursor.name())
  while (cursor.accept(','))
  return names
}

const atStatementEnd = (cursor: Cursor): boolean => cursor.at('newline') || cursor.at(';')
