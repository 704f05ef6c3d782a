import type { TypeAlias } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './expression.ts'
import { parseTypeParams } from './type-params.ts'

/** `type` is a keyword only before a name and what can follow the name of an alias. */
export function atTypeAlias(cursor: Cursor): boolean {
  return cursor.peek() === 'name' && cursor.atWord('type') && (cursor.peek(2) === '=' || cursor.peek(2) === '[')
}

/** type_alias: "type" NAME [type_params] '=' expression */
export function parseTypeAlias(cursor: Cursor): TypeAlias {
  const { start } = cursor
  cursor.advance()
  cursor.require(12, 'Type statements', start)
  const nameStart = cursor.start
  const id = cursor.name()
  const name = { kind: 'Name', id, start: nameStart, end: cursor.lastEnd } as const
  const typeParams = parseTypeParams(cursor)
  cursor.expect('=')
  const value = parseExpression(cursor)
  return { kind: 'TypeAlias', name, typeParams, value, start, end: cursor.lastEnd }
}
