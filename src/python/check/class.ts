import type { ClassDef } from '../ast/statement.ts'
import { checkCallArguments } from './call.ts'
import { checkExpressions } from './expression.ts'
import { bind } from './names.ts'
import { openScope, type Scope } from './scope.ts'
import { checkBody } from './statement.ts'
import { withTypeParams } from './type-params.ts'

export function checkClass(scope: Scope, node: ClassDef): void {
  bind(scope, node.name, node)
  checkExpressions(scope, node.decorators)
  const around = withTypeParams(scope, node.typeParams)
  checkCallArguments(around, node.bases, node.keywords)
  checkBody(openScope(scope.check, 'class', around), node.body)
}
