import type { Arguments, Lambda, Parameter } from '../ast/expression.ts'
import type { FunctionDef } from '../ast/statement.ts'
import { checkAnnotation } from './annotation.ts'
import { checkReturns } from './control-flow.ts'
import { checkExpression, checkExpressions } from './expression.ts'
import { bind, bindParameter } from './names.ts'
import { openScope, type Scope } from './scope.ts'
import { checkBody } from './statement.ts'
import { forbidInClassAnnotation } from './suspension.ts'
import { withTypeParams } from './type-params.ts'

export function checkFunction(scope: Scope, node: FunctionDef): void {
  bind(scope, node.name, node)
  checkDefaults(scope, node.args)
  checkExpressions(scope, node.decorators)
  const around = withTypeParams(scope, node.typeParams)
  for (const parameter of parametersOf(node.args)) {
    if (parameter.annotation !== null) checkAnnotation(around, parameter.annotation)
  }
  if (node.returns !== null) checkAnnotation(around, node.returns)
  const body = openScope(scope.check, node.isAsync ? 'async function' : 'function', around)
  for (const parameter of parametersOf(node.args)) bindParameter(body, parameter.name, parameter)
  checkBody(body, node.body)
  checkReturns(body)
}

export function checkLambda(scope: Scope, node: Lambda): void {
  checkDefaults(scope, node.args)
  forbidInClassAnnotation(scope, 'lambda', node)
  const body = openScope(scope.check, 'lambda', scope)
  for (const parameter of parametersOf(node.args)) bindParameter(body, parameter.name, parameter)
  checkExpression(body, node.body)
}

function checkDefaults(scope: Scope, args: Arguments): void {
  for (const parameter of parametersOf(args)) {
    if (parameter.default !== null) checkExpression(scope, parameter.default)
  }
}

function parametersOf({ posonly, args, vararg, kwonly, kwarg }: Arguments): readonly Parameter[] {
  return [...posonly, ...args, ...kwonly, ...[vararg, kwarg].filter((parameter) => parameter !== null)]
}
