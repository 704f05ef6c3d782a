import type { Expr } from '../ast/expression.ts'
import type { Placed } from '../ast/placed.ts'
import { checkExpression } from './expression.ts'
import { bind, forbidDebug } from './names.ts'
import { object, type Scope } from './scope.ts'

const mostBeforeStar = 255

/** What an assignment, a loop, an import or `del` binds. */
export function checkTarget(scope: Scope, node: Expr, action: 'assign to' | 'delete' = 'assign to'): void {
  switch (node.kind) {
    case 'Name':
      if (action === 'delete') forbidDebug(scope, node.id, node, action)
      bind(scope, node.id, node)
      return
    case 'Attribute':
      forbidDebug(scope, node.attr, node, action)
      checkExpression(scope, node.value)
      return
    case 'Starred':
      object(scope, 'code', 'starred assignment target must be in a list or tuple', node)
      checkTarget(scope, node.value, action)
      return
    case 'List':
    case 'Tuple':
      checkStars(scope, node.elts, node)
      for (const element of node.elts) {
        checkTarget(scope, element.kind === 'Starred' ? element.value : element, action)
      }
      return
    default:
      checkExpression(scope, node)
  }
}

function checkStars(scope: Scope, elements: readonly Expr[], at: Placed): void {
  const stars = elements.filter((element) => element.kind === 'Starred').length
  if (stars > 1) object(scope, 'code', 'multiple starred expressions in assignment', at)
  if (stars === 1 && elements.findIndex((element) => element.kind === 'Starred') > mostBeforeStar) {
    object(scope, 'code', 'too many expressions in star-unpacking assignment', at)
  }
}
