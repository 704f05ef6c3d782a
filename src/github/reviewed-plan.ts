import type { Plan } from '#reconcile/plan'
import type { Context } from './context.ts'
import { type CommentTarget, type Marker, readMarked, sameTarget } from './marker.ts'
import { openComments } from './pull-request-comments.ts'
import { mergedAs } from './pull-requests.ts'

/** The plan that people saw last on a pull request. */
export interface ReviewedPlan {
  readonly pullRequest: number
  readonly hashes: NonNullable<Marker['hashes']>
}

/**
 * What was reviewed before `commit` came to be by a merge; null where it was no merge, or nothing was shown.
 * Rejects with GitHub's own error.
 */
export async function findReviewedPlan(
  token: string,
  context: Context,
  repository: NonNullable<Context['repository']>,
  commit: string,
  target: CommentTarget,
): Promise<ReviewedPlan | null> {
  const pullRequest = await mergedAs(token, context, repository, commit)
  if (pullRequest === null) return null
  const comments = await openComments(token, context, repository, pullRequest)
  const listed = await comments.list()
  const marked = listed.flatMap(({ author, body }) => {
    const marker = readMarked(body)?.marker
    return marker !== undefined && sameTarget(marker, target) && marker.hashes !== null
      ? [{ author, hashes: marker.hashes }]
      : []
  })
  if (marked.length === 0) return null
  const identity = await comments.identity()
  const own = marked.find(({ author }) => author === identity)
  return own === undefined ? null : { pullRequest, hashes: own.hashes }
}

const parts = { manifest: 'the manifest', deployment: 'the code', configuration: 'the configuration' } as const

/** How what was planned now stands to what was reviewed, in one sentence. */
export function reviewInWords({ pullRequest, hashes }: ReviewedPlan, plan: Plan): string {
  const moved = (['manifest', 'deployment', 'configuration'] as const).filter(
    (part) => hashes[part] !== plan.hashes[part],
  )
  if (moved.length > 0) return `Since #${pullRequest} was reviewed, ${listed(moved.map((part) => parts[part]))} moved.`
  if (hashes.plan !== plan.hashes.plan)
    return `What was declared is what was reviewed on #${pullRequest}; what it was deployed on top of moved.`
  return `This is exactly what was reviewed on #${pullRequest}.`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
