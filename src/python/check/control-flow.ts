import type { Placed } from '../ast/placed.ts'
import type { Break, Continue, Return } from '../ast/statement.ts'
import { checkExpression } from './expression.ts'
import { object, type Scope } from './scope.ts'

/** Checks a part of a statement that CPython's compiler keeps a frame for, or several: it has room for 20, since 3.13 for 40. */
export function nested(scope: Scope, at: Placed, around: 'loop' | 'except*' | number, check: () => void): void {
  const frames = typeof around === 'number' ? around : 1
  if (scope.nesting + frames > (scope.check.version.minor >= 13 ? 40 : 20))
    object(scope, 'code', 'too many statically nested blocks', at)
  scope.nesting += frames
  if (typeof around === 'string') scope.blocks.push(around)
  check()
  if (typeof around === 'string') scope.blocks.pop()
  scope.nesting -= frames
}

/** `break` and `continue` need a loop, and may not leave an `except*` handler on the way to it. */
export function checkJump(scope: Scope, node: Break | Continue): void {
  const innermost = scope.blocks.at(-1)
  if (innermost === 'except*') leavesHandler(scope, node)
  else if (innermost === undefined) {
    const words = node.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop"
    object(scope, 'code', words, node)
  }
}

export function checkReturn(scope: Scope, node: Return): void {
  if (scope.kind !== 'function' && scope.kind !== 'async function') {
    object(scope, 'code', "'return' outside function", node)
  }
  if (node.value !== null) checkExpression(scope, node.value)
  if (scope.blocks.includes('except*')) leavesHandler(scope, node)
  if (node.value !== null) scope.returnsValue ??= node
}

/** When all of a function has been read: an asynchronous generator returns no value. */
export function checkReturns(scope: Scope): void {
  if (scope.kind === 'async function' && scope.isGenerator && scope.returnsValue !== null) {
    object(scope, 'code', "'return' with value in async generator", scope.returnsValue)
  }
}

function leavesHandler(scope: Scope, node: Placed): void {
  object(scope, 'code', "'break', 'continue' and 'return' cannot appear in an except* block", node)
}
