import type { Expr } from '../ast/expression.ts'
import type { SyntaxFault } from '../syntax-fault.ts'
import type { TokenKind } from '../tokenize/token.ts'
import type { Cursor } from './cursor.ts'
import { parseLambda } from './lambda.ts'
import { parseBinary, parseDisjunction } from './operator.ts'
import { beginsOperand, misplacedAssignment, missingBetween } from './suggestion.ts'

/** star_expressions: one expression, perhaps starred, or a tuple of them without parentheses */
export function parseStarExpressions(cursor: Cursor): Expr {
  const { start } = cursor
  const first = parseStarExpression(cursor)
  return cursor.at(',') ? parseTupleTail(cursor, first, start, parseStarExpression) : first
}

/** expressions: the rest of a tuple whose first element has been read */
export function parseExpressions(cursor: Cursor, first: Expr, start: number): Expr {
  return parseTupleTail(cursor, first, start, parseExpression)
}

/** star_expression: '*' bitwise_or | expression */
export function parseStarExpression(cursor: Cursor): Expr {
  return cursor.at('*') ? parseStarred(cursor) : parseExpression(cursor)
}

/** star_named_expression: '*' bitwise_or | named_expression */
export function parseStarNamedExpression(cursor: Cursor): Expr {
  return cursor.at('*') ? parseStarred(cursor) : parseNamedExpression(cursor)
}

/** named_expression: NAME ':=' expression | expression */
export function parseNamedExpression(cursor: Cursor): Expr {
  const { start } = cursor
  if (!cursor.at('name') || cursor.peek() !== ':=') {
    const node = parseExpression(cursor)
    if (cursor.at('=') || cursor.at(':=')) throw misplacedAssignment(cursor, node, start)
    return node
  }
  const id = cursor.name()
  const target = { kind: 'Name', id, start, end: cursor.lastEnd } as const
  cursor.advance()
  const value = parseExpression(cursor)
  return { kind: 'NamedExpr', target, value, start, end: cursor.lastEnd }
}

/** expression: disjunction ['if' disjunction 'else' expression] | lambdef */
export function parseExpression(cursor: Cursor): Expr {
  cursor.enter()
  const node = cursor.at('lambda') ? parseLambda(cursor) : parseConditional(cursor)
  cursor.leave()
  return node
}

function parseConditional(cursor: Cursor): Expr {
  const { start } = cursor
  const body = parseDisjunction(cursor)
  if (!cursor.at('if')) {
    const fault = beginsOperand(cursor) ? missingBetween(cursor, body, start) : null
    if (fault !== null) throw fault
    return body
  }
  cursor.advance()
  const test = parseDisjunction(cursor)
  if (!cursor.accept('else')) throw missingElse(cursor, start)
  const orelse = parseExpression(cursor)
  return { kind: 'IfExp', test, body, orelse, start, end: cursor.lastEnd }
}

function missingElse(cursor: Cursor, start: number): SyntaxFault {
  if (cursor.at(':') || cursor.version.minor < 11) return cursor.unexpected()
  return cursor.faultAt("expected 'else' after 'if' expression", start, cursor.lastEnd)
}

function parseStarred(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.advance()
  const value = parseBinary(cursor, 0)
  return { kind: 'Starred', value, start, end: cursor.lastEnd }
}

function parseTupleTail(cursor: Cursor, first: Expr, start: number, parseElement: (cursor: Cursor) => Expr): Expr {
  const elts = [first]
  while (cursor.accept(',')) {
    if (tupleEnds.has(cursor.kind)) break
    elts.push(parseElement(cursor))
  }
  return { kind: 'Tuple', elts, start, end: cursor.lastEnd }
}

/** What can follow the last comma of a tuple without parentheses. */
const tupleEnds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(['newline', 'end', ';', ':', '=', ')', ']', '}', '!', 'as', 'in'] as const),
  ...(['+=', '-=', '*=', '@=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '**=', '//='] as const),
])
