import type { Stmt } from '../ast/statement.ts'
import { checkAnnotated } from './annotation.ts'
import { checkClass } from './class.ts'
import { checkJump, checkReturn, nested } from './control-flow.ts'
import { checkExpression, checkExpressions } from './expression.ts'
import { checkFunction } from './function.ts'
import { checkImport, checkImportFrom } from './import.ts'
import { checkMatch } from './match.ts'
import { declare } from './names.ts'
import { object, type Scope } from './scope.ts'
import { asyncPass } from './suspension.ts'
import { checkTarget } from './target.ts'
import { checkTry } from './try.ts'
import { checkTypeAlias } from './type-params.ts'

export function checkBody(scope: Scope, body: readonly Stmt[]): void {
  for (const statement of body) checkStatement(scope, statement)
}

function checkStatement(scope: Scope, node: Stmt): void {
  switch (node.kind) {
    case 'FunctionDef':
      checkFunction(scope, node)
      return
    case 'ClassDef':
      checkClass(scope, node)
      return
    case 'Return':
      checkReturn(scope, node)
      return
    case 'Delete':
      for (const target of node.targets) checkTarget(scope, target, 'delete')
      return
    case 'Assign':
      for (const target of node.targets) checkTarget(scope, target)
      checkExpression(scope, node.value)
      return
    case 'TypeAlias':
      checkTypeAlias(scope, node)
      return
    case 'AugAssign':
      checkTarget(scope, node.target)
      checkExpression(scope, node.value)
      return
    case 'AnnAssign':
      checkAnnotated(scope, node)
      return
    case 'For':
      checkFor(scope, node)
      return
    case 'While':
      checkExpression(scope, node.test)
      nested(scope, node, 'loop', () => checkBody(scope, node.body))
      checkBody(scope, node.orelse)
      return
    case 'If':
      checkIf(scope, node)
      return
    case 'With':
      checkWith(scope, node)
      return
    case 'Match':
      checkMatch(scope, node)
      return
    case 'Raise':
      checkExpressions(scope, [node.exception, node.cause])
      return
    case 'Try':
      checkTry(scope, node)
      return
    case 'Assert':
      checkExpressions(scope, [node.test, node.message])
      return
    case 'Import':
      checkImport(scope, node)
      return
    case 'ImportFrom':
      checkImportFrom(scope, node)
      return
    case 'Global':
    case 'Nonlocal':
      declare(scope, node)
      return
    case 'Expr':
      checkExpression(scope, node.value)
      return
    case 'Break':
    case 'Continue':
      checkJump(scope, node)
      return
    case 'Pass':
      return
  }
}

// `elif` nests to the right, so it is followed in a loop.
function checkIf(scope: Scope, node: Stmt & { kind: 'If' }): void {
  let branch = node
  for (;;) {
    checkExpression(scope, branch.test)
    checkBody(scope, branch.body)
    const [next] = branch.orelse
    if (branch.orelse.length !== 1 || next?.kind !== 'If') break
    branch = next
  }
  checkBody(scope, branch.orelse)
}

function checkFor(scope: Scope, node: Stmt & { kind: 'For' }): void {
  requireAsync(scope, node, 'async for')
  checkTarget(scope, node.target)
  checkExpression(scope, node.iter)
  nested(scope, node, 'loop', () => checkBody(scope, node.body))
  checkBody(scope, node.orelse)
}

function checkWith(scope: Scope, node: Stmt & { kind: 'With' }): void {
  requireAsync(scope, node, 'async with')
  for (const { context, target } of node.items) {
    checkExpression(scope, context)
    if (target !== null) checkTarget(scope, target)
  }
  nested(scope, node, node.items.length, () => checkBody(scope, node.body))
}

function requireAsync(scope: Scope, node: Stmt & { isAsync: boolean }, what: string): void {
  if (node.isAsync && scope.kind !== 'async function') {
    object(scope, asyncPass(scope), `'${what}' outside async function`, node)
  }
}
