import type { Placed } from '../ast/placed.ts'
import type { Global, Nonlocal } from '../ast/statement.ts'
import { Bit, object, type Scope } from './scope.ts'

/** Notes what a scope does with a name. */
export function note(scope: Scope, name: string, bits: number): void {
  scope.names.set(name, bitsOf(scope, name) | bits)
}

export const bitsOf = (scope: Scope, name: string): number => scope.names.get(name) ?? 0

/** A name is bound. */
export function bind(scope: Scope, name: string, at: Placed, bits: number = Bit.bound): void {
  forbidDebug(scope, name, at)
  if (!scope.inIteration) {
    note(scope, name, bits)
    return
  }
  if (bitsOf(scope, name) & (Bit.global | Bit.nonlocal)) {
    const words = `comprehension inner loop cannot rebind assignment expression target '${name}'`
    object(scope, 'symbols', words, at)
  }
  note(scope, name, bits | Bit.iteration)
}

/** A parameter of a function. */
export function bindParameter(scope: Scope, name: string, at: Placed): void {
  forbidDebug(scope, name, at)
  if (bitsOf(scope, name) & Bit.parameter) {
    object(scope, 'symbols', `duplicate argument '${name}' in function definition`, at)
  }
  note(scope, name, Bit.bound | Bit.parameter)
}

/** `global a, b` and `nonlocal a, b`, which must come before anything else is done with the names. */
export function declare(scope: Scope, node: Global | Nonlocal): void {
  const kind = node.kind === 'Global' ? 'global' : 'nonlocal'
  for (const name of node.names) {
    const words = objection(bitsOf(scope, name), name, kind)
    if (words !== null) object(scope, 'symbols', words, node)
    note(scope, name, Bit[kind])
    if (!scope.declared.has(name)) scope.declared.set(name, node)
    if (kind === 'nonlocal') scope.check.nonlocals.push({ scope, name, at: node })
  }
}

function objection(bits: number, name: string, kind: 'global' | 'nonlocal'): string | null {
  if (bits & Bit.parameter) return `name '${name}' is parameter and ${kind}`
  if (bits & Bit.used) return `name '${name}' is used prior to ${kind} declaration`
  if (bits & Bit.annotated) return `annotated name '${name}' can't be ${kind}`
  if (bits & Bit.bound) return `name '${name}' is assigned to before ${kind} declaration`
  return null
}

/** `__debug__` belongs to Python. */
export function forbidDebug(
  scope: Scope,
  name: string,
  at: Placed,
  action: 'assign to' | 'delete' = 'assign to',
): void {
  const pass = scope.check.version.minor >= 14 ? 'symbols' : 'code'
  if (name === '__debug__') object(scope, pass, `cannot ${action} __debug__`, at)
}
