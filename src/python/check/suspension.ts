import type { Await, Yield, YieldFrom } from '../ast/expression.ts'
import type { Placed } from '../ast/placed.ts'
import { checkExpression } from './expression.ts'
import type { Pass } from './faults.ts'
import { isComprehension, object, type Scope, type ScopeKind } from './scope.ts'

export function checkAwait(scope: Scope, node: Await): void {
  forbidInAnnotation(scope, 'await expression', node)
  if (scope.kind !== 'async function' && !isComprehension(scope)) {
    const inFunction = scope.kind !== 'module' && scope.kind !== 'class'
    object(scope, asyncPass(scope), `'await' outside ${inFunction ? 'async ' : ''}function`, node)
  }
  checkExpression(scope, node.value)
  scope.isCoroutine = true
}

export function checkYield(scope: Scope, node: Yield | YieldFrom): void {
  forbidInAnnotation(scope, 'yield expression', node)
  const isFrom = node.kind === 'YieldFrom'
  if (scope.kind === 'module' || scope.kind === 'class') {
    object(scope, 'code', `'yield${isFrom && scope.check.version.minor >= 13 ? ' from' : ''}' outside function`, node)
  } else if (isFrom && scope.kind === 'async function') {
    object(scope, 'code', "'yield from' inside async function", node)
  }
  if (node.value !== null) checkExpression(scope, node.value)
  scope.isGenerator = true
  if (isComprehension(scope)) object(scope, 'symbols', `'yield' inside ${scope.kind}`, node)
}

/** Since 3.14 the symbol table knows where `async` and `await` may stand. */
export const asyncPass = ({ check }: Scope): Pass => (check.version.minor >= 14 ? 'symbols' : 'code')

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

const isGeneric = ({ kind }: Scope): boolean => kind !== 'annotation' && places[kind] !== undefined

/** In 3.12 alone, no function may hide within the type parameters or the alias of a class body. */
export function forbidInClassAnnotation(scope: Scope, what: string, at: Placed): void {
  if (scope.check.version.minor !== 12 || !isGeneric(scope)) return
  let around: Scope | null = scope
  while (around !== null && isGeneric(around)) around = around.parent
  if (around?.kind === 'class')
    object(scope, 'symbols', `Cannot use ${what} in annotation scope within class scope`, at)
}
