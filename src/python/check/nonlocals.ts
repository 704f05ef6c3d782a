import { bitsOf } from './names.ts'
import { Bit, type Check, isFunctionLike, object, type Scope } from './scope.ts'

/** Finds a binding for every `nonlocal` name of a file in the functions around it, when all scopes are known. */
export function resolveNonlocals({ nonlocals }: Check): void {
  for (const { scope, name, at } of nonlocals) {
    const words = objection(scope, name)
    if (words !== null) object(scope, 'bindings', words, scope.declared.get(name) ?? at)
  }
}

function objection(scope: Scope, name: string): string | null {
  if (bitsOf(scope, name) & Bit.global) return `name '${name}' is nonlocal and global`
  if (scope.kind === 'module') return 'nonlocal declaration not allowed at module level'
  let isHidden = false
  for (let around = scope.parent; around !== null; around = around.parent) {
    const bits = bitsOf(around, name)
    // What `super()` looks up is bound by the class itself.
    if (around.kind === 'class' && name === '__class__') return null
    if (!isFunctionLike(around)) {
      isHidden ||= (bits & (Bit.bound | Bit.imported)) !== 0
      continue
    }
    if (bits & Bit.global) break
    if (bits & Bit.typeParameter && !isHidden) return `nonlocal binding not allowed for type parameter '${name}'`
    if (bits & (Bit.bound | Bit.imported)) return null
  }
  return `no binding for nonlocal '${name}' found`
}
