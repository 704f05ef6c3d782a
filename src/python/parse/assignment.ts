import type { BinaryOperator, Expr } from '../ast/expression.ts'
import type { AnnAssign, Stmt } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseExpression, parseStarExpressions } from './expression.ts'
import { misplacedEquals } from './suggestion.ts'
import { badTarget, checkAssigned } from './target.ts'
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
  while (cursor.at('=')) {
    if (targets.length === 0) checkFirstAssigned(cursor, value, start)
    else checkAssigned(cursor, value)
    cursor.advance()
    targets.push(value)
    value = parseValue(cursor)
  }
  return { kind: 'Assign', targets, value, start, end: cursor.lastEnd }
}

/** Where the value is no target again, the first `=` was meant to compare what stands before it. */
function checkFirstAssigned(cursor: Cursor, target: Expr, start: number): void {
  if (badTarget(target, true) === null) return
  if (isBareYield(target, start)) throw cursor.faultAt('assignment to yield expression not possible', start, target.end)
  const isTuple = target.kind === 'Tuple' && cursor.text[start] !== '('
  const last = isTuple ? target.elts.at(-1) : target
  const fault = last !== undefined && badTarget(last, true) === last ? misplacedEquals(cursor, last, last.start) : null
  if (fault !== null) throw fault
  checkAssigned(cursor, target)
}

const isBareYield = (node: Expr, start: number): boolean =>
  (node.kind === 'Yield' || node.kind === 'YieldFrom') && node.start === start

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
  const annotation = cursor.tries((at) => {
    at.advance()
    return parseExpression(at)
  })
  throw annotation !== null ? cursor.faultAt(words, start, target.end) : fault
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
