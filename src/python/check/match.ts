import type { Pattern } from '../ast/pattern.ts'
import type { Match, MatchCase } from '../ast/statement.ts'
import { checkExpression } from './expression.ts'
import { checkPattern } from './pattern.ts'
import { object, type Scope } from './scope.ts'
import { checkBody } from './statement.ts'

export function checkMatch(scope: Scope, node: Match): void {
  checkExpression(scope, node.subject)
  for (const [index, branch] of node.cases.entries()) {
    checkPattern(scope, branch.pattern, new Set())
    if (index < node.cases.length - 1 && branch.guard === null) checkReachable(scope, branch)
    if (branch.guard !== null) checkExpression(scope, branch.guard)
    checkBody(scope, branch.body)
  }
}

function checkReachable(scope: Scope, { pattern }: MatchCase): void {
  const words = unreachableAfter(pattern)
  if (words !== null) object(scope, 'code', words, pattern)
}

/** What to say of patterns that follow one which matches everything. */
export function unreachableAfter(pattern: Pattern): string | null {
  const last = pattern.kind === 'MatchOr' ? pattern.patterns.at(-1) : undefined
  if (last !== undefined) return unreachableAfter(last)
  if (pattern.kind !== 'MatchAs') return null
  if (pattern.pattern !== null) return unreachableAfter(pattern.pattern)
  const what = pattern.name === null ? 'wildcard' : `name capture '${pattern.name}'`
  return `${what} makes remaining patterns unreachable`
}
