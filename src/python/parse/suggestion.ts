import type { Expr } from '../ast/expression.ts'
import type { SyntaxFault } from '../syntax-fault.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression, parseStarExpressions } from './expression.ts'
import { parseBinary } from './operator.ts'

/** Whether an operand begins here. None can follow an expression, so there one is a fault. */
export function beginsOperand(cursor: Cursor): boolean {
  switch (cursor.kind) {
    case 'name':
    case 'number':
    case 'string':
    case 'fstring-start':
    case '[':
    case '{':
    case '~':
    case '...':
    case 'None':
    case 'True':
    case 'False':
    case 'lambda':
    case 'await':
    case 'not':
      return true
    default:
      return false
  }
}

/** Two expressions in a row: in brackets a comma is missing, after `print` the parentheses are. Null if neither. */
export function missingBetween(cursor: Cursor, first: Expr, start: number): SyntaxFault | null {
  if (cursor.isTrying) return null
  const fault = cursor.unexpected()
  const legacy = first.kind === 'Name' && (first.id === 'print' || first.id === 'exec') ? first.id : null
  if (legacy !== null) {
    const words = `Missing parentheses in call to '${legacy}'. Did you mean ${legacy}(...)?`
    return cursor.tries(parseStarExpressions) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd)
  }
  if (first.kind === 'Name' && first.id === 'match' && cursor.version.minor >= 10 && !cursor.isInBrackets) {
    const isHead = cursor.tries(parseStarExpressions) !== null && cursor.at('newline')
    return isHead ? cursor.fault("expected ':'") : fault
  }
  if (!cursor.isInBrackets || isWordBeforeString(cursor, first) || isSoftKeyword(cursor, start)) return null
  const words = 'invalid syntax. Perhaps you forgot a comma?'
  return cursor.tries(parseExpression) === null ? fault : cursor.faultAt(words, start, cursor.lastEnd)
}

const isWordBeforeString = (cursor: Cursor, first: Expr): boolean =>
  first.kind === 'Name' && (cursor.at('string') || cursor.at('fstring-start'))

function isSoftKeyword(cursor: Cursor, start: number): boolean {
  const word = /^(?:_|match|case|type)\b/.exec(cursor.text.slice(start, start + 6))?.[0]
  return word !== undefined && (word !== 'type' || cursor.version.minor >= 12)
}

/** `=` or `:=` after an expression that is not to be assigned to; the plain fault where there is no more to say. */
export function misplacedAssignment(cursor: Cursor, node: Expr, start: number): SyntaxFault {
  const fault = cursor.unexpected()
  if (cursor.isTrying) return fault
  if (cursor.at(':=')) {
    const words = `cannot use assignment expressions with ${describeExpression(node)}`
    const value = cursor.tries((at) => {
      at.advance()
      return parseExpression(at)
    })
    return value === null ? fault : cursor.faultAt(words, start, node.end)
  }
  return misplacedEquals(cursor, node, start) ?? fault
}

/** What was perhaps meant by the `=` here; null where what follows would be assigned in turn, or nothing is known. */
export function misplacedEquals(cursor: Cursor, node: Expr, start: number): SyntaxFault | null {
  if (!mayBeCompared(node)) return null
  const value = cursor.tries((at) => {
    at.advance()
    return parseBinary(at, 0)
  })
  if (value === null || cursor.at('=') || cursor.at(':=')) return null
  const words =
    node.kind === 'Name' && node.start === start
      ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
      : `cannot assign to ${describeExpression(node)} here. Maybe you meant '==' instead of '='?`
  return cursor.faultAt(words, start, cursor.lastEnd)
}

function mayBeCompared(node: Expr): boolean {
  switch (node.kind) {
    case 'List':
    case 'Tuple':
    case 'GeneratorExp':
    case 'BoolOp':
    case 'Compare':
    case 'IfExp':
    case 'Lambda':
    case 'NamedExpr':
      return false
    case 'UnaryOp':
      return node.op !== 'not'
    case 'Constant':
      return node.value.type !== 'none' && node.value.type !== 'bool'
    default:
      return true
  }
}
