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
  const returns = parseReturns(cursor)
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

// Python takes an arrow without an expression for no arrow at all, and misses the colon in its place.
function parseReturns(cursor: Cursor): Expr | null {
  if (!cursor.at('->')) return null
  const fault = cursor.fault("expected ':'")
  cursor.advance()
  const returns = cursor.tries(parseExpression)
  if (returns === null) throw fault
  return returns
}
