import type { Expr } from '../ast/expression.ts'
import type { AnnAssign } from '../ast/statement.ts'
import { checkExpression } from './expression.ts'
import { bind, bitsOf, note } from './names.ts'
import { Bit, object, openScope, type Scope } from './scope.ts'
import { checkTarget } from './target.ts'

/** `target: annotation = value` */
export function checkAnnotated(scope: Scope, node: AnnAssign): void {
  if (node.target.kind === 'Name') bindAnnotated(scope, node, node.target.id)
  else checkTarget(scope, node.target)
  const inFunction = scope.kind !== 'module' && scope.kind !== 'class'
  // Python 3.9 evaluates the annotation of anything but a plain name, whatever the future import says.
  const isEvaluated = !inFunction && (!isPostponed(scope) || (scope.check.version.minor < 10 && !node.simple))
  visit(scope, node.annotation, isEvaluated)
  if (node.value !== null) checkExpression(scope, node.value)
}

/** The annotation of a parameter or a result. */
export function checkAnnotation(scope: Scope, annotation: Expr): void {
  visit(scope, annotation.kind === 'Starred' ? annotation.value : annotation, !isPostponed(scope))
}

/** An annotation that is not evaluated on the spot has a scope of its own, since 3.10. */
function visit(scope: Scope, annotation: Expr, isEvaluated: boolean): void {
  const { minor } = scope.check.version
  const hasScope = minor >= 14 || (isPostponed(scope) && minor >= 10)
  const within = hasScope ? openScope(scope.check, 'annotation', scope) : scope
  const outer = within.isCompiled
  within.isCompiled &&= isEvaluated || minor >= 14
  checkExpression(within, annotation)
  within.isCompiled = outer
}

const isPostponed = ({ check }: Scope): boolean => check.futureAnnotations

function bindAnnotated(scope: Scope, node: AnnAssign, name: string): void {
  const declared = bitsOf(scope, name) & (Bit.global | Bit.nonlocal)
  if (node.simple && declared !== 0 && scope.kind !== 'module') {
    const kind = declared & Bit.global ? 'global' : 'nonlocal'
    object(scope, 'symbols', `annotated name '${name}' can't be ${kind}`, node)
  }
  if (node.simple || node.value !== null) bind(scope, name, node.target)
  if (node.simple) note(scope, name, Bit.annotated)
}
