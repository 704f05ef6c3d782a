import type { Expr } from '../ast/expression.ts'
import { atGenerators, parseGenerators } from './comprehension.ts'
import type { Cursor } from './cursor.ts'
import { parseStarNamedExpression } from './expression.ts'

/** list: '[' [star_named_expressions] ']' | listcomp */
export function parseList(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.advance()
  const elts: Expr[] = []
  while (!cursor.at(']')) {
    elts.push(parseStarNamedExpression(cursor))
    if (atGenerators(cursor)) return parseListComp(cursor, elts, start)
    if (!cursor.at(']')) cursor.expect(',')
  }
  cursor.advance()
  return { kind: 'List', elts, start, end: cursor.lastEnd }
}

function parseListComp(cursor: Cursor, elts: readonly Expr[], start: number): Expr {
  const elt = comprehensionElement(cursor, elts)
  const generators = parseGenerators(cursor)
  cursor.expect(']')
  return { kind: 'ListComp', elt, generators, start, end: cursor.lastEnd }
}

/** The one thing that may stand before the `for` of a list or set comprehension. */
export function comprehensionElement(cursor: Cursor, elts: readonly Expr[]): Expr {
  const [elt] = elts
  if (elt === undefined) throw cursor.unexpected()
  if (elts.length > 1) {
    const words = 'did you forget parentheses around the comprehension target?'
    throw cursor.faultAt(words, elt.start, cursor.lastEnd)
  }
  if (elt.kind !== 'Starred') return elt
  throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end)
}
