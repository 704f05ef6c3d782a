import type { Door } from '#io/door'
import { type CommentResult, editOwnComment } from './comment.ts'
import type { CommentTarget, Marker } from './marker.ts'
import type { PullRequestComments } from './pull-request-comments.ts'

/** Where a change stands after it was shown: being deployed, in force, or refused. */
export type DeployState = Extract<NonNullable<Marker['state']>, 'deploying' | 'deployed' | 'failed'>

const icons: Readonly<Record<DeployState, string>> = { deploying: '⏳', deployed: '🚀', failed: '❌' }

/** A workspace cannot write this line: in its text `<` is escaped. */
const statusLine = /^> [^\n]*<!-- status -->\n\n/

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
    text: `> ${icons[state]} ${words} <!-- status -->\n\n${text.replace(statusLine, '')}`,
  }))
}
