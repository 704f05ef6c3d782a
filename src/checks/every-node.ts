import type { Expr } from '#python/ast/expression'
import type { Module, Stmt } from '#python/ast/statement'

/** Every statement and expression of a module, in the order they are written. Deep trees cost no stack. */
export function everyNode(module: Module): readonly (Stmt | Expr)[] {
  const before = gathered.get(module)
  if (before !== undefined) return before
  const nodes = everyNodeIn(module)
  gathered.set(module, nodes)
  return nodes
}

// Each check looks through every module.
const gathered = new WeakMap<Module, readonly (Stmt | Expr)[]>()

/** The same of any part of a module, that part first. */
export function everyNodeIn(part: Module | Stmt | Expr): readonly (Stmt | Expr)[] {
  const nodes: (Stmt | Expr)[] = []
  const waiting: unknown[] = [part]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) waiting.push(...next.toReversed())
    else if (typeof next === 'object' && next !== null) {
      if ('kind' in next && next.kind !== 'Module') nodes.push(next as Stmt | Expr)
      waiting.push(...Object.values(next).toReversed())
    }
  }
  return nodes
}

/** `dlt.secrets.value` of an expression that is nothing but names and dots; null for any other. */
export function dottedName(expression: Expr): string | null {
  const parts: string[] = []
  let left = expression
  while (left.kind === 'Attribute') {
    parts.push(left.attr)
    left = left.value
  }
  return left.kind === 'Name' ? [left.id, ...parts.toReversed()].join('.') : null
}
