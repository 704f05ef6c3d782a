import type { BinaryOperator, Expr } from '../ast/expression.ts'
import type { AnnAssign, Stmt } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression, parseStarExpressions } from './expression.ts'
import { checkAssigned } from './target.ts'
import { parseYield } from './yield.ts'

/** An expression, or an assignment, which is known to be one only when its first target has been read. */
export function parseExpressionStatement(cursor: Cursor): Stmt {
  const { start } = cursor
  const first = parseValue(cursor)
  if (cursor.at('=')) return parseAssign(cursor, first, start)
  if (cursor.at(':')) return parseAnnotated(cursor, first, start)
  const op = augmented[cursor.kind]
  if (op !== undefined) return parseAugmented(cursor, first, op, start)
  return { kind: 'Expr', value: first, start, end: cursor.lastEnd }
}

/** annotated_rhs: yield_expr | star_expressions */
function parseValue(cursor: Cursor): Expr {
  return cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor)
}

/** (star_targets '=')+ annotated_rhs */
function parseAssign(cursor: Cursor, first: Expr, start: number): Stmt {
  const targets: Expr[] = []
  let value = first
  while (cursor.accept('=')) {
    checkAssigned(cursor, value)
    targets.push(value)
    value = parseValue(cursor)
  }
  return { kind: 'Assign', targets, value, start, end: cursor.lastEnd }
}

/** target ':' expression ['=' annotated_rhs] */
function parseAnnotated(cursor: Cursor, target: Expr, start: number): AnnAssign {
  checkAnnotated(cursor, target, start)
  cursor.advance()
  const annotation = parseExpression(cursor)
  const value = cursor.accept('=') ? parseValue(cursor) : null
  const simple = target.kind === 'Name' && target.start === start
  return { kind: 'AnnAssign', target, annotation, value, simple, start, end: cursor.lastEnd }
}

function checkAnnotated(cursor: Cursor, target: Expr, start: number): void {
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return
  const words =
    target.kind === 'List' || target.kind === 'Tuple'
      ? `only single target (not ${target.kind.toLowerCase()}) can be annotated`
      : 'illegal target for annotation'
  const fault = cursor.unexpected()
  const isAnnotated = cursor.reads((at) => {
    at.advance()
    parseExpression(at)
  })
  throw isAnnotated ? cursor.faultAt(words, start, target.end) : fault
}

/** single_target augassign annotated_rhs */
function parseAugmented(cursor: Cursor, target: Expr, op: BinaryOperator, start: number): Stmt {
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    const words = `'${describeExpression(target)}' is an illegal expression for augmented assignment`
    throw cursor.faultAt(words, target.start, target.end)
  }
  cursor.advance()
  const value = parseValue(cursor)
  return { kind: 'AugAssign', target, op, value, start, end: cursor.lastEnd }
}

const augmented: Readonly<Record<string, BinaryOperator>> = {
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '@=': '@',
  '/=': '/',
  '%=': '%',
  '&=': '&',
  '|=': '|',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
  '**=': '**',
  '//=': '//',
}
