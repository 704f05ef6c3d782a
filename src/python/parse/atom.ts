import type { ConstantValue, Expr } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseDictOrSet } from './dict-or-set.ts'
import { parseGroup } from './group.ts'
import { parseList } from './list.ts'
import { numberValue } from './number-value.ts'
import { parseStrings } from './strings.ts'

/** atom: a name, a literal, or an expression in brackets */
export function parseAtom(cursor: Cursor): Expr {
  const { start } = cursor
  switch (cursor.kind) {
    case 'name': {
      const id = cursor.name()
      return { kind: 'Name', id, start, end: cursor.lastEnd }
    }
    case 'number':
      return constant(cursor, numberValue(cursor))
    case 'string':
    case 'fstring-start':
      return parseStrings(cursor)
    case '(':
      return parseGroup(cursor)
    case '[':
      return parseList(cursor)
    case '{':
      return parseDictOrSet(cursor)
    case 'None':
      return constant(cursor, { type: 'none' })
    case 'True':
      return constant(cursor, { type: 'bool', value: true })
    case 'False':
      return constant(cursor, { type: 'bool', value: false })
    case '...':
      return constant(cursor, { type: 'ellipsis' })
    default:
      throw cursor.unexpected()
  }
}

function constant(cursor: Cursor, value: ConstantValue): Expr {
  const { start } = cursor
  cursor.advance()
  return { kind: 'Constant', value, start, end: cursor.lastEnd }
}
