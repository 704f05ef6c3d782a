import type { Door } from '#io/door'
import { type CommentResult, editOwnComment } from './comment.ts'
import type { CommentTarget } from './marker.ts'
import type { PullRequestComments } from './pull-request-comments.ts'
import { type CommentState, withStatus } from './status-line.ts'

/** Where a change stands that is deployed: on its way, in force, or refused. */
export type DeployState = Exclude<CommentState, 'outdated'>

/**
 * Says on the comment of a target, above the plan it showed, how far deploying it is. `words` is Markdown on one line.
 * Where there is no comment, none is made.
 */
export async function stateOnComment(
  comments: PullRequestComments,
  target: CommentTarget,
  state: DeployState,
  words: string,
  sleep: Door['sleep'],
): Promise<CommentResult> {
  return await editOwnComment(comments, target, sleep, ({ marker, text }) => ({
    marker: { ...marker, state },
    text: withStatus(text, state, words),
  }))
}
