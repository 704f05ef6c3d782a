import type { Expr, Generator } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseDisjunction } from './operator.ts'
import { parseForTargets } from './target.ts'

/** Whether a comprehension's first clause begins here. */
export const atGenerators = (cursor: Cursor): boolean =>
  cursor.at('for') || (cursor.at('async') && cursor.peek() === 'for')

/** for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
export function parseGenerators(cursor: Cursor): readonly Generator[] {
  const generators: Generator[] = []
  while (cursor.at('for') || cursor.at('async')) generators.push(parseGenerator(cursor))
  return generators
}

function parseGenerator(cursor: Cursor): Generator {
  const isAsync = cursor.accept('async')
  cursor.expect('for')
  const target = parseForTargets(cursor)
  if (!cursor.at('in') && cursor.version.minor < 13) throw cursor.unexpected()
  if (!cursor.at('in')) throw cursor.fault("'in' expected after for-loop variables")
  cursor.advance()
  const iter = parseDisjunction(cursor)
  const ifs: Expr[] = []
  while (cursor.accept('if')) ifs.push(parseDisjunction(cursor))
  return { target, iter, ifs, isAsync }
}
