import type { Expr, TypeParam } from '../ast/expression.ts'
import type { TypeAlias } from '../ast/statement.ts'
import { checkExpression } from './expression.ts'
import { bind, bitsOf, note } from './names.ts'
import { Bit, object, openScope, type Scope, type ScopeKind } from './scope.ts'

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
    if (param.bound !== null) checkExpression(openScope(outer.check, boundKind(outer, param.bound), scope), param.bound)
    if (param.default !== null) checkDefault(openScope(outer.check, `${param.kind} default`, scope), param.default)
  }
  return scope
}

function boundKind({ check }: Scope, bound: Expr): ScopeKind {
  return bound.kind === 'Tuple' && check.version.minor >= 13 ? 'TypeVar constraint' : 'TypeVar bound'
}

function checkDefault(scope: Scope, value: Expr): void {
  checkExpression(scope, value.kind === 'Starred' ? value.value : value)
}

export function checkTypeAlias(scope: Scope, node: TypeAlias): void {
  bind(scope, node.name.id, node.name)
  const around = withTypeParams(scope, node.typeParams)
  checkExpression(openScope(scope.check, 'type alias', around), node.value)
}
