import type { Await, Yield, YieldFrom } from '../ast/expression.ts'
import type { Placed } from '../ast/placed.ts'
import { checkExpression } from './expression.ts'
import { isComprehension, object, type Scope, type ScopeKind } from './scope.ts'

export function checkAwait(scope: Scope, node: Await): void {
  forbidInAnnotation(scope, 'await expression', node)
  checkExpression(scope, node.value)
  scope.isCoroutine = true
  if (scope.kind === 'async function' || isComprehension(scope)) return
  const inFunction = scope.kind !== 'module' && scope.kind !== 'class'
  object(scope, 'code', inFunction ? "'await' outside async function" : "'await' outside function", node)
}

export function checkYield(scope: Scope, node: Yield | YieldFrom): void {
  forbidInAnnotation(scope, 'yield expression', node)
  if (node.value !== null) checkExpression(scope, node.value)
  scope.isGenerator = true
  if (isComprehension(scope)) object(scope, 'symbols', `'yield' inside ${scope.kind}`, node)
  else if (scope.kind === 'module' || scope.kind === 'class') {
    const what = node.kind === 'YieldFrom' && scope.check.version.minor >= 14 ? 'yield from' : 'yield'
    object(scope, 'code', `'${what}' outside function`, node)
  } else if (node.kind === 'YieldFrom' && scope.kind === 'async function') {
    object(scope, 'code', "'yield from' inside async function", node)
  }
}

const places: Readonly<Partial<Record<ScopeKind, string>>> = {
  annotation: 'an annotation',
  'type alias': 'a type alias',
  'TypeVar bound': 'a TypeVar bound',
  'TypeVar constraint': 'a TypeVar constraint',
  'TypeVar default': 'a TypeVar default',
  'TypeVarTuple default': 'a TypeVarTuple default',
  'ParamSpec default': 'a ParamSpec default',
  'type parameters': 'the definition of a generic',
}

/** Annotations and their kind are evaluated later or not at all, so nothing in them may have an effect here. */
export function forbidInAnnotation(scope: Scope, what: string, at: Placed): void {
  const place = places[scope.kind]
  if (place === undefined) return
  const words = scope.check.version.minor >= 12 ? `${what} cannot` : `'${what}' can not`
  object(scope, 'symbols', `${words} be used within ${place}`, at)
}
