import type { Expr } from '../ast/expression.ts'
import type { Pattern } from '../ast/pattern.ts'
import type { Cursor } from './cursor.ts'
import { parsePattern } from './pattern.ts'

/** class_pattern: name_or_attr '(' [positional patterns] [keyword patterns] ')', the class already read */
export function parseClassPattern(cursor: Cursor, cls: Expr): Pattern {
  cursor.advance()
  const patterns: Pattern[] = []
  const kwdAttrs: string[] = []
  const kwdPatterns: Pattern[] = []
  while (!cursor.at(')')) {
    if (cursor.at('name') && cursor.peek() === '=') {
      kwdAttrs.push(cursor.name())
      cursor.advance()
      kwdPatterns.push(parsePattern(cursor))
    } else {
      const pattern = parsePattern(cursor)
      if (kwdAttrs.length > 0) {
        throw cursor.faultAt('positional patterns follow keyword patterns', pattern.start, pattern.end)
      }
      patterns.push(pattern)
    }
    if (!cursor.at(')')) cursor.expect(',')
  }
  cursor.advance()
  return { kind: 'MatchClass', cls, patterns, kwdAttrs, kwdPatterns, start: cls.start, end: cursor.lastEnd }
}
