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
  checkAnnotation(scope, node.annotation)
  if (node.value !== null) checkExpression(scope, node.value)
}

/** A scope of its own where annotations are not evaluated on the spot: by the future import, and since 3.14. */
export function checkAnnotation(scope: Scope, annotation: Expr): void {
  const { check } = scope
  // Python 3.9 does not even look into an annotation that is not evaluated.
  if (check.futureAnnotations && check.version.minor < 10) return
  const isDeferred = check.futureAnnotations || check.version.minor >= 14
  const node = annotation.kind === 'Starred' ? annotation.value : annotation
  checkExpression(isDeferred ? openScope(check, 'annotation', scope) : scope, node)
}

function bindAnnotated(scope: Scope, node: AnnAssign, name: string): void {
  const declared = bitsOf(scope, name) & (Bit.global | Bit.nonlocal)
  if (node.simple && declared !== 0 && scope.kind !== 'module') {
    const kind = declared & Bit.global ? 'global' : 'nonlocal'
    object(scope, 'symbols', `annotated name '${name}' can't be ${kind}`, node)
  }
  if (node.simple || node.value !== null) bind(scope, name, node.target)
  if (node.simple) note(scope, name, Bit.annotated)
}
