import type { Value } from './value.ts'

/** The integer that a value is where Python takes it for an index or a count: one of a subclass as well. Else null. */
export function indexOf(value: Value | undefined): bigint | null {
  const inner = value?.kind === 'instance' ? value.base : value
  return inner?.kind === 'int' || inner?.kind === 'bool' ? BigInt(inner.value) : null
}

/** The value itself, in place of an instance of a class that is built on a builtin type. */
export const plain = (value: Value): Value => (value.kind === 'instance' && value.base !== null ? value.base : value)
