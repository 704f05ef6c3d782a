import type { Try } from '../ast/statement.ts'
import { nested } from './control-flow.ts'
import { checkExpression } from './expression.ts'
import { bind } from './names.ts'
import { object, type Scope } from './scope.ts'
import { checkBody } from './statement.ts'

export function checkTry(scope: Scope, node: Try): void {
  const frames = node.finalbody.length > 0 ? 1 : 0
  nested(scope, node, frames, () => checkProtected(scope, node))
  nested(scope, node, frames, () => checkBody(scope, node.finalbody))
}

function checkProtected(scope: Scope, node: Try): void {
  nested(scope, node, node.handlers.length > 0 ? 1 : 0, () => checkBody(scope, node.body))
  for (const [index, handler] of node.handlers.entries()) {
    if (handler.type !== null) checkExpression(scope, handler.type)
    else if (index < node.handlers.length - 1) object(scope, 'code', "default 'except:' must be last", handler)
    if (handler.name !== null) bind(scope, handler.name, handler)
    nested(scope, handler, node.isStar ? 'except*' : 1, () => {
      nested(scope, handler, handler.name === null ? 0 : 1, () => checkBody(scope, handler.body))
    })
  }
  checkBody(scope, node.orelse)
}
