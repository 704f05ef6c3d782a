import type { Lambda } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './expression.ts'
import { parseLambdaParameters } from './parameters.ts'

/** lambdef: 'lambda' [lambda_params] ':' expression */
export function parseLambda(cursor: Cursor): Lambda {
  const { start } = cursor
  cursor.advance()
  const args = parseLambdaParameters(cursor)
  cursor.demand(':')
  if (cursor.at('fstring-middle') && cursor.version.minor >= 12) {
    throw cursor.faultAt('f-string: lambda expressions are not allowed without parentheses', start)
  }
  const body = parseExpression(cursor)
  return { kind: 'Lambda', args, body, start, end: cursor.lastEnd }
}
