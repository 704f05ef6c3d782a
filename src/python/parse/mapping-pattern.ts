import type { Expr } from '../ast/expression.ts'
import type { Pattern } from '../ast/pattern.ts'
import { parseAtom } from './atom.ts'
import { parseDotted } from './closed-pattern.ts'
import type { Cursor } from './cursor.ts'
import { captureName, parsePattern } from './pattern.ts'
import { parseLiteral } from './pattern-literal.ts'

/** mapping_pattern: '{' [','.(key ':' pattern)+] ['**' NAME] '}' */
export function parseMapping(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.advance()
  const keys: Expr[] = []
  const patterns: Pattern[] = []
  let rest: string | null = null
  while (!cursor.at('}')) {
    if (rest !== null) throw cursor.unexpected()
    if (cursor.accept('**')) {
      rest = captureName(cursor)
      if (rest === null) throw cursor.unexpected()
    } else {
      keys.push(parseKey(cursor))
      cursor.expect(':')
      patterns.push(parsePattern(cursor))
    }
    if (!cursor.at('}')) cursor.expect(',')
  }
  cursor.advance()
  return { kind: 'MatchMapping', keys, patterns, rest, start, end: cursor.lastEnd }
}

function parseKey(cursor: Cursor): Expr {
  switch (cursor.kind) {
    case 'None':
    case 'True':
    case 'False':
      return parseAtom(cursor)
    case 'name':
      if (cursor.peek() !== '.') throw cursor.unexpected()
      return parseDotted(cursor)
    default:
      return parseLiteral(cursor)
  }
}
