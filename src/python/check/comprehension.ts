import type { Comprehension, DictComp, Expr } from '../ast/expression.ts'
import { checkExpression } from './expression.ts'
import { isComprehension, object, openScope, type Scope, type ScopeKind } from './scope.ts'
import { asyncPass, forbidInClassAnnotation } from './suspension.ts'
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
  forbidInClassAnnotation(outer, 'comprehension', node)
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
  const nests = outer.check.version.minor >= 11
  const allowed = nests ? outer.kind === 'async function' || isComprehension(outer) : outer.isCoroutine
  if (!allowed) object(outer, asyncPass(outer), 'asynchronous comprehension outside of an asynchronous function', node)
  // Since 3.11 a comprehension with an asynchronous one in it is asynchronous itself.
  if (nests) outer.isCoroutine = true
}
