import type { Expr } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { describeExpression } from './describe-expression.ts'
import { parseStarExpression } from './expression.ts'
import { parseBinary } from './operator.ts'

/** star_targets of a `for`: what stands before `in`, as one target or a tuple of them. */
export function parseForTargets(cursor: Cursor): Expr {
  const { start } = cursor
  const first = parseTarget(cursor)
  if (!cursor.at(',')) return first
  const elts = [first]
  while (cursor.accept(',')) {
    if (cursor.at('in')) break
    elts.push(parseTarget(cursor))
  }
  return { kind: 'Tuple', elts, start, end: cursor.lastEnd }
}

/** star_target: ['*'] a name, attribute, subscript, or a list or tuple of targets */
export function parseTarget(cursor: Cursor): Expr {
  const { start } = cursor
  if (cursor.accept('*')) {
    const value = checked(cursor, parseBinary(cursor, 0))
    return { kind: 'Starred', value, start, end: cursor.lastEnd }
  }
  return checked(cursor, parseBinary(cursor, 0))
}

/** del_targets: ','.del_target+ [','] */
export function parseDeleteTargets(cursor: Cursor): readonly Expr[] {
  const targets: Expr[] = []
  do {
    if (targets.length > 0 && (cursor.at('newline') || cursor.at(';'))) break
    const target = parseStarExpression(cursor)
    const bad = badTarget(target, false)
    if (bad !== null) throw cursor.faultAt(`cannot delete ${describeExpression(bad)}`, bad.start, bad.end)
    targets.push(target)
  } while (cursor.accept(','))
  return targets
}

/** Objects to an expression before `=` that cannot be assigned to. */
export function checkAssigned(cursor: Cursor, target: Expr): void {
  if (target.kind === 'Yield' || target.kind === 'YieldFrom') {
    throw cursor.faultAt('assignment to yield expression not possible', target.start, target.end)
  }
  const bad = badTarget(target, true)
  if (bad === null) return
  throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end)
}

function checked(cursor: Cursor, target: Expr): Expr {
  const bad = badTarget(target, true)
  if (bad === null) return target
  throw cursor.faultAt(`cannot assign to ${describeExpression(bad)}`, bad.start, bad.end)
}

/** The first part of a target that nothing can be bound to. */
export function badTarget(target: Expr, mayStar: boolean): Expr | null {
  switch (target.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null
    case 'Starred':
      return mayStar ? badTarget(target.value, mayStar) : target
    case 'List':
    case 'Tuple':
      for (const element of target.elts) {
        const bad = badTarget(element, mayStar)
        if (bad !== null) return bad
      }
      return null
    default:
      return target
  }
}
