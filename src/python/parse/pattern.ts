import type { Pattern } from '../ast/pattern.ts'
import { parseClosedPattern } from './closed-pattern.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression } from './expression.ts'

/** patterns: what follows `case`, as one pattern or a sequence without brackets */
export function parsePatterns(cursor: Cursor): Pattern {
  const { start } = cursor
  const first = parseMaybeStar(cursor)
  if (!cursor.at(',')) {
    if (first.kind === 'MatchStar') throw cursor.unexpected()
    return first
  }
  const patterns = [first]
  while (cursor.accept(',')) {
    if (cursor.at(':') || cursor.at('if')) break
    patterns.push(parseMaybeStar(cursor))
  }
  return { kind: 'MatchSequence', patterns, start, end: cursor.lastEnd }
}

/** pattern: or_pattern ['as' NAME] */
export function parsePattern(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.enter()
  const pattern = parseOr(cursor)
  cursor.leave()
  if (!cursor.accept('as')) return pattern
  checkAsTarget(cursor)
  const name = cursor.name()
  return { kind: 'MatchAs', pattern, name, start, end: cursor.lastEnd }
}

/** maybe_star_pattern: '*' NAME | pattern */
export function parseMaybeStar(cursor: Cursor): Pattern {
  const { start } = cursor
  if (!cursor.accept('*')) return parsePattern(cursor)
  const name = captureName(cursor)
  return { kind: 'MatchStar', name, start, end: cursor.lastEnd }
}

/** A name to bind, null for `_`; not one that goes on as `a.b`, `a(` or `a=`. `_` never goes on. */
export function captureName(cursor: Cursor): string | null {
  const isWildcard = cursor.atWord('_')
  const next = cursor.peek()
  if (!isWildcard && (next === '.' || next === '(' || next === '=')) throw cursor.unexpected()
  const name = cursor.name()
  return isWildcard ? null : name
}

function parseOr(cursor: Cursor): Pattern {
  const { start } = cursor
  const first = parseClosedPattern(cursor)
  if (!cursor.at('|')) return first
  const patterns = [first]
  while (cursor.accept('|')) patterns.push(parseClosedPattern(cursor))
  return { kind: 'MatchOr', patterns, start, end: cursor.lastEnd }
}

function checkAsTarget(cursor: Cursor): void {
  if (cursor.atWord('_')) throw cursor.fault("cannot use '_' as a target")
  const next = cursor.peek()
  if (cursor.at('name') && next !== '.' && next !== '(' && next !== '=' && next !== '[') return
  if (cursor.at('name') && cursor.version.minor < 14) throw cursor.unexpected()
  const { start } = cursor
  const target = parseExpression(cursor)
  const words =
    cursor.version.minor >= 14 ? `cannot use ${describeExpression(target)} as pattern target` : 'invalid pattern target'
  throw cursor.faultAt(words, start, cursor.lastEnd)
}
