import type { DltRules } from './dlt-rules.ts'
import { resolveJobRef } from './job-ref.ts'
import { isSelector } from './selector.ts'

const isGlob = (text: string): boolean => /[*?[]/.test(text)

/** Whether what stands after `job.success:` selects jobs. It does as well where it is a pattern. */
export const isTriggerSelector = (expr: string): boolean => isGlob(expr) || isSelector(expr)

/**
 * The expression of a `job.success:` or `job.fail:` as it is stored, from the one a user wrote: a selector stays, a
 * pattern of references begins with `jobs.`, and all else is resolved as a reference.
 * (job_event_expr of dlt/_workspace/deployment/_trigger_helpers.py)
 */
export function jobEventExpression(
  expr: string,
  { jobEvents }: Pick<DltRules, 'jobEvents'>,
): ReturnType<typeof resolveJobRef> {
  if (jobEvents === 'references' || !isTriggerSelector(expr)) return resolveJobRef(expr)
  const isPatternOfRefs = !expr.includes(':') && isGlob(expr)
  return { kind: 'resolved', ref: isPatternOfRefs && expr !== '*' && !expr.startsWith('jobs.') ? `jobs.${expr}` : expr }
}
