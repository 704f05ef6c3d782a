import type { Door } from '#io/door'
import { code } from '#report/escape-markdown'
import { type DeployState, stateOnComment } from './comment-status.ts'
import type { Context } from './context.ts'
import type { Inputs } from './inputs.ts'
import type { CommentTarget } from './marker.ts'
import type { MergedChanges } from './merged-changes.ts'
import { outcomeInWords } from './outcome-words.ts'
import type { PullRequestComments } from './pull-request-comments.ts'
import { runLink } from './run-link.ts'
import type { ActionResult } from './workspace-commands.ts'

/** The comment that is told what becomes of a merge. */
export interface Announcement {
  readonly comments: PullRequestComments
  readonly target: CommentTarget
}

/**
 * Says on the comment of the pull request whose merge is about to be deployed that it is. Null where there is none, and
 * where GitHub does not say. Runs beside the deploy and steers nothing: never rejects.
 */
export async function announceDeploy(
  door: Pick<Door, 'sleep'>,
  inputs: Inputs,
  context: Context,
  changes: MergedChanges,
  commit: string,
  target: CommentTarget,
): Promise<Announcement | null> {
  if (!isTold(inputs)) return null
  try {
    const merged = await changes.pullRequestOf(commit)
    if (merged === null || (await changes.shownOn(merged.number)) === null) return null
    const announced = { comments: await changes.commentsOf(merged.number), target }
    await tell(announced, 'deploying', `**Deploying**${runLink(context)}.`, door.sleep)
    return announced
  } catch {
    return null
  }
}

/** Says on the comment what came of the deploy. `review` is how it stands to what was reviewed. */
export async function concludeDeploy(
  door: Pick<Door, 'sleep'>,
  announced: Announcement,
  inputs: Inputs,
  context: Context,
  result: ActionResult,
  review: string | null,
): Promise<void> {
  if (!isTold(inputs) || (result.kind !== 'deployed' && result.kind !== 'stopped')) return
  const link = runLink(context)
  if (result.kind === 'stopped') {
    await tell(announced, 'failed', `**Not deployed**${link}: ${code(result.faults[0].code)}.`, door.sleep)
    return
  }
  const words = [`**${outcomeInWords(result.outcome).replace(/\.$/, '')}**${link}.`, review ?? '']
  await tell(announced, 'deployed', words.join(' ').trim(), door.sleep)
}

/** A dry run deploys nothing, so there is nothing to say of a deploy. */
const isTold = (inputs: Inputs): boolean => inputs.comment !== 'never' && !inputs['dry-run']

async function tell(
  { comments, target }: Announcement,
  state: DeployState,
  words: string,
  sleep: Door['sleep'],
): Promise<void> {
  await stateOnComment(comments, target, state, words, sleep)
}
