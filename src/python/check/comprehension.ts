import type { Comprehension, DictComp, Expr } from '../ast/expression.ts'
import { checkExpression } from './expression.ts'
import { isComprehension, object, openScope, type Scope, type ScopeKind } from './scope.ts'
import { checkTarget } from './target.ts'

const kinds = {
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  GeneratorExp: 'generator expression',
} as const

export function checkComprehension(scope: Scope, node: Comprehension): void {
  checkScope(scope, node, kinds[node.kind], [node.elt])
}

export function checkDictComp(scope: Scope, node: DictComp): void {
  checkScope(scope, node, 'dict comprehension', [node.key, node.value])
}

/** A comprehension is a function of its own, but for its first iterable. */
function checkScope(outer: Scope, node: Comprehension | DictComp, kind: ScopeKind, elements: readonly Expr[]): void {
  const scope = openScope(outer.check, kind, outer)
  for (const [index, generator] of node.generators.entries()) {
    if (generator.isAsync) scope.isCoroutine = true
    if (index === 0) checkIterable(outer, generator.iter)
    scope.inIteration = true
    checkTarget(scope, generator.target)
    scope.inIteration = false
    if (index > 0) checkIterable(scope, generator.iter)
    for (const condition of generator.ifs) checkExpression(scope, condition)
  }
  for (const element of elements) checkExpression(scope, element)
  if (scope.isCoroutine && kind !== 'generator expression') checkCoroutine(outer, node)
}

function checkIterable(scope: Scope, iterable: Expr): void {
  scope.iterables++
  checkExpression(scope, iterable)
  scope.iterables--
}

function checkCoroutine(outer: Scope, node: Comprehension | DictComp): void {
  const allowed =
    outer.kind === 'async function' ||
    (isComprehension(outer) && (outer.check.version.minor >= 11 || outer.isCoroutine))
  if (!allowed) object(outer, 'code', 'asynchronous comprehension outside of an asynchronous function', node)
  if (outer.check.version.minor >= 11) outer.isCoroutine = true
}
