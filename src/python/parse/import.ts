import type { Alias, Import, ImportFrom } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression } from './expression.ts'

/** import_name: 'import' ','.(dotted_name ['as' NAME])+ */
export function parseImport(cursor: Cursor): Import {
  const { start } = cursor
  cursor.advance()
  checkNames(cursor)
  const names: Alias[] = []
  do names.push(parseAlias(cursor, parseDottedName))
  while (cursor.accept(','))
  if (cursor.at('from') && cursor.version.minor >= 12)
    throw cursor.faultAt("Did you mean to use 'from ... import ...' instead?", start)
  return { kind: 'Import', names, start, end: cursor.lastEnd }
}

/** import_from: 'from' ('.' | '...')* [dotted_name] 'import' targets */
export function parseImportFrom(cursor: Cursor): ImportFrom {
  const { start } = cursor
  cursor.advance()
  let level = 0
  while (cursor.at('.') || cursor.at('...')) {
    level += cursor.at('.') ? 1 : 3
    cursor.advance()
  }
  const module = level > 0 && cursor.at('import') ? null : parseDottedName(cursor)
  cursor.expect('import')
  const names = parseTargets(cursor)
  return { kind: 'ImportFrom', module, names, level, start, end: cursor.lastEnd }
}

function parseTargets(cursor: Cursor): readonly Alias[] {
  const { start } = cursor
  checkNames(cursor)
  if (cursor.accept('*')) return [{ name: '*', asname: null, start, end: cursor.lastEnd }]
  const inParentheses = cursor.accept('(')
  const names: Alias[] = []
  do {
    if (names.length > 0 && inParentheses && cursor.at(')')) break
    if (names.length > 0 && cursor.at('newline')) {
      throw cursor.fault('trailing comma not allowed without surrounding parentheses')
    }
    names.push(parseAlias(cursor, (at) => at.name()))
  } while (cursor.accept(','))
  if (inParentheses) cursor.expect(')')
  return names
}

function checkNames(cursor: Cursor): void {
  if (cursor.at('newline') && cursor.version.minor >= 13) {
    throw cursor.fault("Expected one or more names after 'import'")
  }
}

function parseAlias(cursor: Cursor, parseName: (cursor: Cursor) => string): Alias {
  const { start } = cursor
  const name = parseName(cursor)
  const asname = cursor.accept('as') ? parseAsName(cursor) : null
  return { name, asname, start, end: cursor.lastEnd }
}

function parseAsName(cursor: Cursor): string {
  const next = cursor.peek()
  const isName = cursor.at('name') && (next === ',' || next === ')' || next === ';' || next === 'newline')
  if (isName || cursor.version.minor < 14) return cursor.name()
  const fault = cursor.unexpected()
  const { start } = cursor
  const target = cursor.tries(parseExpression)
  if (target === null) throw fault
  throw cursor.faultAt(`cannot use ${describeExpression(target)} as import target`, start, cursor.lastEnd)
}

function parseDottedName(cursor: Cursor): string {
  const names = [cursor.name()]
  while (cursor.accept('.')) names.push(cursor.name())
  return names.join('.')
}
