import type { TypeParam } from '../ast/expression.ts'
import type { TypeAlias } from '../ast/statement.ts'
import { checkExpression } from './expression.ts'
import { bind, bitsOf, note } from './names.ts'
import { Bit, object, openScope, type Scope } from './scope.ts'

/** The scope of a definition's type parameters; that of the definition itself where it has none. */
export function withTypeParams(outer: Scope, params: readonly TypeParam[]): Scope {
  if (params.length === 0) return outer
  const scope = openScope(outer.check, 'type parameters', outer)
  let hasDefault: boolean = false
  for (const param of params) {
    if (bitsOf(scope, param.name) & Bit.typeParameter) {
      object(scope, 'symbols', `duplicate type parameter '${param.name}'`, param)
    }
    note(scope, param.name, Bit.bound | Bit.typeParameter)
    if (hasDefault && param.default === null) {
      const words = `non-default type parameter '${param.name}' follows default type parameter`
      object(scope, 'code', words, param)
    }
    hasDefault ||= param.default !== null
    for (const part of [param.bound, param.default]) {
      if (part === null) continue
      checkExpression(openScope(outer.check, 'TypeVar bound', scope), part.kind === 'Starred' ? part.value : part)
    }
  }
  return scope
}

export function checkTypeAlias(scope: Scope, node: TypeAlias): void {
  bind(scope, node.name.id, node.name)
  const around = withTypeParams(scope, node.typeParams)
  checkExpression(openScope(scope.check, 'type alias', around), node.value)
}
