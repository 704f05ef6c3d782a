import type { Expr } from './ast/expression.ts'

/** The names that assigning to a target binds. */
export function targetNames(target: Expr): readonly string[] {
  if (target.kind === 'Name') return [target.id]
  if (target.kind === 'Tuple' || target.kind === 'List') return target.elts.flatMap(targetNames)
  return target.kind === 'Starred' ? targetNames(target.value) : []
}
