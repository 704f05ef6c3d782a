import type { Expr } from '../ast/expression.ts'
import type { ClassDef, FunctionDef } from '../ast/statement.ts'
import { parseClass } from './class.ts'
import type { Cursor } from './cursor.ts'
import { parseNamedExpression } from './expression.ts'
import { parseFunction } from './function.ts'

/** decorators: ('@' named_expression NEWLINE)+ before a class or function */
export function parseDecorated(cursor: Cursor): FunctionDef | ClassDef {
  const decorators: Expr[] = []
  while (cursor.accept('@')) {
    decorators.push(parseNamedExpression(cursor))
    cursor.expect('newline')
  }
  if (cursor.at('class')) return parseClass(cursor, decorators)
  const start = cursor.start
  if (cursor.at('async') && cursor.peek() === 'def') cursor.advance()
  if (!cursor.at('def')) throw cursor.unexpected()
  return parseFunction(cursor, decorators, start)
}
