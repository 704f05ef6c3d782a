import type { Plan } from '#reconcile/plan'
import { type Hashes, isHashOf } from './marker.ts'

/** The plan that people saw last on a pull request. */
export interface ReviewedPlan {
  readonly pullRequest: number
  readonly hashes: Hashes
}

const parts = { manifest: 'the manifest', deployment: 'the code', configuration: 'the configuration' } as const

/** How what was planned now stands to what was reviewed, in one sentence. */
export function reviewInWords({ pullRequest, hashes }: ReviewedPlan, plan: Plan): string {
  const moved = (['manifest', 'deployment', 'configuration'] as const).filter(
    (part) => !isHashOf(hashes[part], plan.hashes[part]),
  )
  if (moved.length > 0) return `Since #${pullRequest} was reviewed, ${listed(moved.map((part) => parts[part]))} moved.`
  if (!isHashOf(hashes.plan, plan.hashes.plan))
    return `What was declared is what was reviewed on #${pullRequest}; what it was deployed on top of moved.`
  return `This is exactly what was reviewed on #${pullRequest}.`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
