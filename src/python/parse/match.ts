import type { Expr } from '../ast/expression.ts'
import type { Match, MatchCase } from '../ast/statement.ts'
import { expectColon, parseBlock } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseNamedExpression, parseStarNamedExpression } from './expression.ts'
import { parsePatterns } from './pattern.ts'

/** `match` is a keyword only where its line ends in a colon: no other statement that begins with a name does. */
export function atMatch(cursor: Cursor): boolean {
  if (!cursor.atWord('match')) return false
  let distance = 1
  while (cursor.peek(distance) !== 'newline' && cursor.peek(distance) !== 'end') distance++
  return distance > 2 && cursor.peek(distance - 1) === ':'
}

/** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
export function parseMatch(cursor: Cursor): Match {
  const { start } = cursor
  cursor.advance()
  cursor.require(10, 'Match statements', start)
  const subject = parseSubject(cursor)
  cursor.expect(':')
  cursor.expect('newline')
  if (!cursor.accept('indent')) {
    throw cursor.fault(`expected an indented block after 'match' statement on line ${cursor.lineOf(start)}`)
  }
  const cases: MatchCase[] = []
  cursor.enter()
  do cases.push(parseCase(cursor))
  while (!cursor.at('dedent') && !cursor.at('end'))
  cursor.leave()
  cursor.accept('dedent')
  return { kind: 'Match', subject, cases, start, end: cursor.lastEnd }
}

/** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
function parseSubject(cursor: Cursor): Expr {
  const { start } = cursor
  const first = cursor.at('*') ? parseStarNamedExpression(cursor) : parseNamedExpression(cursor)
  if (!cursor.at(',')) {
    if (first.kind === 'Starred') throw cursor.unexpected()
    return first
  }
  const elts = [first]
  while (cursor.accept(',')) {
    if (cursor.at(':')) break
    elts.push(parseStarNamedExpression(cursor))
  }
  return { kind: 'Tuple', elts, start, end: cursor.lastEnd }
}

/** case_block: "case" patterns ['if' named_expression] ':' block */
function parseCase(cursor: Cursor): MatchCase {
  const { start } = cursor
  if (!cursor.atWord('case')) throw cursor.unexpected()
  cursor.advance()
  const pattern = parsePatterns(cursor)
  const guard = cursor.accept('if') ? parseNamedExpression(cursor) : null
  expectColon(cursor)
  return { pattern, guard, body: parseBlock(cursor, "'case' statement", start) }
}
