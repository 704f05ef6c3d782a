import type { Expr } from '../ast/expression.ts'
import type { ClassDef } from '../ast/statement.ts'
import { parseArguments } from './arguments.ts'
import { expectColon, parseBlock } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseTypeParams } from './type-params.ts'

/** class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
export function parseClass(cursor: Cursor, decorators: readonly Expr[]): ClassDef {
  const start = cursor.start
  cursor.advance()
  const name = cursor.name()
  const typeParams = parseTypeParams(cursor)
  const { args, keywords } = cursor.at('(') ? parseArguments(cursor, 'class') : { args: [], keywords: [] }
  expectColon(cursor)
  const body = parseBlock(cursor, 'class definition', start)
  return {
    kind: 'ClassDef',
    name,
    typeParams,
    bases: args,
    keywords,
    body,
    decorators,
    start,
    end: cursor.lastEnd,
  }
}
