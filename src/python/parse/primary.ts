import type { Expr } from '../ast/expression.ts'
import { parseArguments } from './arguments.ts'
import { parseAtom } from './atom.ts'
import type { Cursor } from './cursor.ts'
import { parseSlices } from './slice.ts'

/** primary: an atom and the attributes, calls and subscripts that follow it, in a loop because chains may be long */
export function parsePrimary(cursor: Cursor): Expr {
  const { start } = cursor
  let node = parseAtom(cursor)
  for (;;) {
    switch (cursor.kind) {
      case '.': {
        cursor.advance()
        const attr = cursor.name()
        node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd }
        break
      }
      case '(': {
        const { args, keywords } = parseArguments(cursor, 'call')
        node = { kind: 'Call', func: node, args, keywords, start, end: cursor.lastEnd }
        break
      }
      case '[': {
        if (cursor.peek() === ']') return node
        cursor.advance()
        const slice = parseSlices(cursor)
        cursor.expect(']')
        node = { kind: 'Subscript', value: node, slice, start, end: cursor.lastEnd }
        break
      }
      default:
        return node
    }
  }
}
