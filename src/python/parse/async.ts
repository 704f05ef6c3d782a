import type { For, FunctionDef, With } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { parseFunction } from './function.ts'
import { parseFor } from './loop.ts'
import { parseWith } from './with.ts'

/** 'async' (def | for | with) */
export function parseAsync(cursor: Cursor): FunctionDef | For | With {
  const start = cursor.start
  cursor.advance()
  switch (cursor.kind) {
    case 'def':
      return parseFunction(cursor, [], start)
    case 'for':
      return parseFor(cursor, start)
    case 'with':
      return parseWith(cursor, start)
    default:
      throw cursor.unexpected()
  }
}
