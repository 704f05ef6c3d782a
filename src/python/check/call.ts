import type { Expr, Keyword } from '../ast/expression.ts'
import { checkElements, checkExpression } from './expression.ts'
import { forbidDebug } from './names.ts'
import { object, type Scope } from './scope.ts'

/** Arguments of a call, bases and keywords of a class. */
export function checkCallArguments(scope: Scope, args: readonly Expr[], keywords: readonly Keyword[]): void {
  checkElements(scope, args)
  const seen = new Set<string>()
  for (const { arg, value, start, end } of keywords) {
    if (arg !== null) {
      forbidDebug(scope, arg, { start, end })
      if (seen.has(arg)) object(scope, 'code', `keyword argument repeated: ${arg}`, { start, end })
      seen.add(arg)
    }
    checkExpression(scope, value)
  }
}
