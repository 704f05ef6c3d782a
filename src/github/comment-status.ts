import type { Door } from '#io/door'
import type { Base } from '#reconcile/plan'
import { type CommentResult, editOwnComment } from './comment.ts'
import type { CommentTarget, Marker } from './marker.ts'
import type { PullRequestComments } from './pull-request-comments.ts'
import { type CommentState, withStatus } from './status-line.ts'

/** Where a change stands that is deployed: on its way, in force, or refused. */
export type DeployState = Exclude<CommentState, 'outdated'>

/**
 * Says on the comment of a target, above the plan it showed, how far deploying it is. `words` is Markdown on one line.
 * Where there is no comment, none is made. `inForce` is given where the plan was carried out before its merge: from then on it
 * is shown on top of that.
 */
export async function stateOnComment(
  comments: PullRequestComments,
  target: CommentTarget,
  state: DeployState,
  words: string,
  sleep: Door['sleep'],
  inForce?: Pick<Base, 'deployment' | 'configuration'>,
): Promise<CommentResult> {
  return await editOwnComment(comments, target, sleep, ({ marker, text }) => ({
    marker: { ...marker, state, ...shownOn(marker, inForce) },
    text: withStatus(text, state, words),
  }))
}

function shownOn({ shown }: Marker, inForce: Pick<Base, 'deployment' | 'configuration'> | undefined) {
  if (shown === undefined || inForce === undefined) return {}
  const { deployment, configuration } = inForce
  return { shown: { ...shown, base: { deployment, configuration } } }
}
