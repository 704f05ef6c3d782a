import type { Expr } from '../ast/expression.ts'
import type { FunctionDef } from '../ast/statement.ts'
import { parseBlock } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './expression.ts'
import { parseParameters } from './parameters.ts'
import { parseTypeParams } from './type-params.ts'

/** function_def_raw: 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block; `start` as in `parseFor`. */
export function parseFunction(cursor: Cursor, decorators: readonly Expr[], start: number): FunctionDef {
  const isAsync = start !== cursor.start
  const owner = cursor.start
  cursor.advance()
  const name = cursor.name()
  const typeParams = parseTypeParams(cursor)
  cursor.demand('(')
  const args = parseParameters(cursor)
  cursor.expect(')')
  if (cursor.at('->') && cursor.peek() === ':') cursor.demand(':')
  const returns = cursor.accept('->') ? parseExpression(cursor) : null
  cursor.demand(':')
  const body = parseBlock(cursor, 'function definition', owner)
  return {
    kind: 'FunctionDef',
    isAsync,
    name,
    typeParams,
    args,
    body,
    decorators,
    returns,
    start,
    end: cursor.lastEnd,
  }
}
