import type { Door } from '#io/door'
import { code } from '#report/escape-markdown'
import { outcomeInWords } from '#report/headline'
import { type CommentResult, editOwnComment } from './comment.ts'
import type { Event } from './event.ts'
import type { CommentTarget } from './marker.ts'
import type { FinishedRun } from './publish.ts'
import { openComments } from './pull-request-comments.ts'
import { runLink } from './run-link.ts'
import { withStatus } from './status-line.ts'
import type { ActionResult } from './workspace-commands.ts'

/**
 * Says on the comment of a pull request what a merge queue makes of it together with what is ahead of it. The plan below
 * and what the marker says of it stay: they are what people looked at, and what the deploy is held against.
 */
export async function tellQueued(
  { inputs, context, result }: Pick<FinishedRun, 'inputs' | 'context' | 'result'>,
  target: CommentTarget,
  { pullRequest }: Pick<Extract<Event, { kind: 'merge group' }>, 'pullRequest'>,
  sleep: Door['sleep'],
): Promise<CommentResult> {
  const token = inputs['github-token']
  const { repository } = context
  const words = wordsOf(result, runLink(context))
  if (inputs.comment === 'never' || words === null) return { kind: 'absent' }
  if (token === null || repository === null || pullRequest === null) return { kind: 'absent' }
  const comments = await openComments(token, context, repository, pullRequest)
  return await editOwnComment(comments, target, sleep, ({ marker, text }) => ({
    marker,
    text: withStatus(text, 'queued', words),
  }))
}

function wordsOf(result: ActionResult, link: string): string | null {
  if (result.kind === 'stopped') return `**Refused in the merge queue**${link}: ${code(result.faults[0].code)}.`
  if (result.kind !== 'planned') return null
  return `**Planned in the merge queue**${link}, with what is ahead of it: ${outcomeInWords(result.outcome.plan)}`
}
