import type { Expr } from '../ast/expression.ts'
import type { Pattern } from '../ast/pattern.ts'
import { parseClassPattern } from './class-pattern.ts'
import type { Cursor } from './cursor.ts'
import { parseMapping } from './mapping-pattern.ts'
import { captureName, parseMaybeStar } from './pattern.ts'
import { parseLiteral } from './pattern-literal.ts'

/** closed_pattern: a literal, a name, a value, or patterns in brackets */
export function parseClosedPattern(cursor: Cursor): Pattern {
  const { start } = cursor
  switch (cursor.kind) {
    case 'name':
      return parseNamed(cursor)
    case 'None':
      cursor.advance()
      return { kind: 'MatchSingleton', value: null, start, end: cursor.lastEnd }
    case 'True':
    case 'False': {
      const value = cursor.at('True')
      cursor.advance()
      return { kind: 'MatchSingleton', value, start, end: cursor.lastEnd }
    }
    case '(':
      return parseGroup(cursor)
    case '[':
      return parseSequence(cursor)
    case '{':
      return parseMapping(cursor)
    default:
      return { kind: 'MatchValue', value: parseLiteral(cursor), start, end: cursor.lastEnd }
  }
}

function parseNamed(cursor: Cursor): Pattern {
  const { start } = cursor
  const next = cursor.peek()
  if ((next !== '.' && next !== '(') || cursor.atWord('_')) {
    return { kind: 'MatchAs', pattern: null, name: captureName(cursor), start, end: cursor.lastEnd }
  }
  const value = parseDotted(cursor)
  if (cursor.at('(')) return parseClassPattern(cursor, value)
  if (cursor.at('=')) throw cursor.unexpected()
  return { kind: 'MatchValue', value, start, end: cursor.lastEnd }
}

/** name_or_attr: NAME ('.' NAME)* */
export function parseDotted(cursor: Cursor): Expr {
  const { start } = cursor
  const id = cursor.name()
  let node: Expr = { kind: 'Name', id, start, end: cursor.lastEnd }
  while (cursor.accept('.')) {
    const attr = cursor.name()
    node = { kind: 'Attribute', value: node, attr, start, end: cursor.lastEnd }
  }
  return node
}

/** '(' pattern ')' is that pattern; with a comma, or empty, it is a sequence. */
function parseGroup(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.advance()
  if (cursor.accept(')')) return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd }
  const first = parseMaybeStar(cursor)
  if (cursor.at(',')) return parseRest(cursor, [first], ')', start)
  if (first.kind === 'MatchStar') throw cursor.unexpected()
  cursor.expect(')')
  return first
}

function parseSequence(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.advance()
  if (cursor.accept(']')) return { kind: 'MatchSequence', patterns: [], start, end: cursor.lastEnd }
  return parseRest(cursor, [parseMaybeStar(cursor)], ']', start)
}

function parseRest(cursor: Cursor, patterns: Pattern[], close: ')' | ']', start: number): Pattern {
  while (cursor.accept(',')) {
    if (cursor.at(close)) break
    patterns.push(parseMaybeStar(cursor))
  }
  cursor.expect(close)
  return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd }
}
