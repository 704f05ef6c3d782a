import type { Expr } from '../ast/expression.ts'
import { atGenerators, parseGenerators } from './comprehension.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarNamedExpression } from './expression.ts'
import { parseYield } from './yield.ts'

/** What parentheses hold: a tuple, a generator expression, or one expression, which keeps its own place. */
export function parseGroup(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.advance()
  if (cursor.accept(')')) return { kind: 'Tuple', elts: [], start, end: cursor.lastEnd }
  if (cursor.at('yield')) return closed(cursor, parseYield(cursor))
  if (cursor.at('**')) throw doubleStarred(cursor)
  const first = parseStarNamedExpression(cursor)
  if (cursor.at(',')) return parseTuple(cursor, first, start)
  if (atGenerators(cursor)) return parseGenerator(cursor, first, start)
  if (first.kind === 'Starred' && cursor.at(')')) {
    throw cursor.faultAt('cannot use starred expression here', first.start, first.end)
  }
  return closed(cursor, first)
}

function doubleStarred(cursor: Cursor): Error {
  const fault = cursor.unexpected()
  const { start } = cursor
  const value = cursor.tries((at) => {
    at.advance()
    return parseExpression(at)
  })
  const isGroup = value !== null && cursor.at(')')
  return isGroup ? cursor.faultAt('cannot use double starred expression here', start, cursor.lastEnd) : fault
}

function closed(cursor: Cursor, node: Expr): Expr {
  cursor.expect(')')
  return node
}

function parseTuple(cursor: Cursor, first: Expr, start: number): Expr {
  const elts = [first]
  while (cursor.accept(',')) {
    if (cursor.at(')')) break
    elts.push(parseStarNamedExpression(cursor))
  }
  cursor.expect(')')
  return { kind: 'Tuple', elts, start, end: cursor.lastEnd }
}

function parseGenerator(cursor: Cursor, elt: Expr, start: number): Expr {
  if (elt.kind === 'Starred') {
    throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end)
  }
  const generators = parseGenerators(cursor)
  cursor.expect(')')
  return { kind: 'GeneratorExp', elt, generators, start, end: cursor.lastEnd }
}
