import type { TypeParam } from './ast/expression.ts'
import { namespace, str } from './literal.ts'
import type { Frame } from './machine.ts'
import { makeInstance, nativeClass } from './native-class.ts'

const typeVarClass = nativeClass('TypeVar', { module: 'typing' })

/** The frame in which the names of `def f[T]` and `class C[T]` are seen. */
export function withTypeParameters(frame: Frame, parameters: readonly TypeParam[]): Frame {
  if (parameters.length === 0) return frame
  const names = namespace(
    parameters.map(({ name }) => [name, makeInstance(typeVarClass, [['__name__', str(name)]], 'typevar')]),
  )
  const bound = new Set(parameters.map(({ name }) => name))
  const { scope } = frame
  const parent = scope.kind === 'class' ? scope.parent : scope
  return {
    ...frame,
    scope: {
      ...scope,
      kind: 'function',
      names,
      parent,
      bound,
      globals: new Set(),
      nonlocals: new Set(),
      isComprehension: true,
    },
  }
}
