import type { NamedExpr } from '../ast/expression.ts'
import { checkExpression } from './expression.ts'
import { bind, bitsOf, forbidDebug, note } from './names.ts'
import { Bit, isComprehension, object, type Scope, type ScopeKind } from './scope.ts'
import { forbidInAnnotation } from './suspension.ts'

export function checkNamedExpression(scope: Scope, node: NamedExpr): void {
  forbidInAnnotation(scope, 'named expression', node)
  if (scope.iterables > 0) {
    object(scope, 'symbols', 'assignment expression cannot be used in a comprehension iterable expression', node)
  }
  if (isComprehension(scope)) bindOutside(scope, node)
  checkExpression(scope, node.value)
  if (isComprehension(scope)) forbidDebug(scope, node.target.id, node.target)
  else bind(scope, node.target.id, node.target)
}

/** In a comprehension an assignment expression binds its name in the first scope around that is none. */
function bindOutside(scope: Scope, node: NamedExpr): void {
  const name = node.target.id
  let around: Scope | null = scope
  for (; around !== null && isComprehension(around); around = around.parent) {
    if (bitsOf(around, name) & Bit.iteration) {
      const words = `assignment expression cannot rebind comprehension iteration variable '${name}'`
      object(scope, 'symbols', words, node)
    }
  }
  if (around === null) return
  if (around.kind === 'class') {
    object(scope, 'symbols', 'assignment expression within a comprehension cannot be used in a class body', node)
    return
  }
  const place = unboundPlaces[around.kind]
  if (place !== undefined) {
    object(scope, 'symbols', `assignment expression within a comprehension cannot be used ${place}`, node)
    return
  }
  note(scope, name, around.kind === 'module' ? Bit.global : Bit.nonlocal)
  note(around, name, around.kind === 'module' ? Bit.global : Bit.bound)
}

const unboundPlaces: Readonly<Partial<Record<ScopeKind, string>>> = {
  'type parameters': 'within the definition of a generic',
  'type alias': 'in a type alias',
  'TypeVar bound': 'in a TypeVar bound',
  'TypeVar constraint': 'in a TypeVar bound',
  'TypeVar default': 'in a TypeVar bound',
  'TypeVarTuple default': 'in a TypeVar bound',
  'ParamSpec default': 'in a TypeVar bound',
}
