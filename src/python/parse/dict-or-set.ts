import type { Dict, Expr } from '../ast/expression.ts'
import { atGenerators, parseGenerators } from './comprehension.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarNamedExpression } from './expression.ts'
import { comprehensionElement } from './list.ts'
import { parseBinary } from './operator.ts'

/** What braces hold: a dict or set, written out or as a comprehension. The first element tells which. */
export function parseDictOrSet(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.advance()
  if (cursor.accept('}')) return { kind: 'Dict', items: [], start, end: cursor.lastEnd }
  if (cursor.at('**')) return parseDict(cursor, [parseUnpacking(cursor)], start)
  const elementStart = cursor.start
  const first = parseStarNamedExpression(cursor)
  if (!cursor.at(':') || first.kind === 'Starred' || isBareNamed(first, elementStart)) {
    return parseSet(cursor, first, start)
  }
  return parseDict(cursor, [{ key: first, value: parseDictValue(cursor) }], start)
}

const isBareNamed = (node: Expr, start: number): boolean => node.kind === 'NamedExpr' && node.start === start

function parseDict(cursor: Cursor, items: Dict['items'][number][], start: number): Expr {
  const [first] = items
  if (first !== undefined && atGenerators(cursor)) return parseDictComp(cursor, first, start)
  while (!cursor.at('}')) {
    if (!cursor.accept(',')) throw cursor.unexpected()
    if (cursor.at('}')) break
    items.push(parseItem(cursor))
  }
  cursor.advance()
  return { kind: 'Dict', items, start, end: cursor.lastEnd }
}

function parseItem(cursor: Cursor): Dict['items'][number] {
  if (cursor.at('**')) return parseUnpacking(cursor)
  const key = parseExpression(cursor)
  if (!cursor.at(':')) throw cursor.faultAt("':' expected after dictionary key", cursor.lastEnd - 1, cursor.lastEnd)
  return { key, value: parseDictValue(cursor) }
}

function parseUnpacking(cursor: Cursor): Dict['items'][number] {
  cursor.advance()
  return { key: null, value: parseBinary(cursor, 0) }
}

function parseDictValue(cursor: Cursor): Expr {
  const colon = cursor.start
  cursor.expect(':')
  if (cursor.at('*')) throw cursor.fault('cannot use a starred expression in a dictionary value')
  if (cursor.at('}') || cursor.at(',')) {
    throw cursor.faultAt("expression expected after dictionary key and ':'", colon)
  }
  return parseExpression(cursor)
}

function parseDictComp(cursor: Cursor, { key, value }: Dict['items'][number], start: number): Expr {
  if (key === null) {
    throw cursor.faultAt('dict unpacking cannot be used in dict comprehension', start + 1, cursor.lastEnd)
  }
  const generators = parseGenerators(cursor)
  cursor.expect('}')
  return { kind: 'DictComp', key, value, generators, start, end: cursor.lastEnd }
}

function parseSet(cursor: Cursor, first: Expr, start: number): Expr {
  const elts = [first]
  if (atGenerators(cursor)) return parseSetComp(cursor, elts, start)
  while (!cursor.at('}')) {
    cursor.expect(',')
    if (cursor.at('}')) break
    elts.push(parseStarNamedExpression(cursor))
    if (atGenerators(cursor)) return parseSetComp(cursor, elts, start)
  }
  cursor.advance()
  return { kind: 'Set', elts, start, end: cursor.lastEnd }
}

function parseSetComp(cursor: Cursor, elts: readonly Expr[], start: number): Expr {
  const elt = comprehensionElement(cursor, elts)
  const generators = parseGenerators(cursor)
  cursor.expect('}')
  return { kind: 'SetComp', elt, generators, start, end: cursor.lastEnd }
}
