import type { Door } from '#io/door'
import { code } from '#report/escape-markdown'
import { commentFault } from './comment-fault.ts'
import { type DeployState, stateOnComment } from './comment-status.ts'
import type { Context } from './context.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { type CommentTarget, hashesOf, readMarked } from './marker.ts'
import { outcomeInWords } from './outcome-words.ts'
import { openComments, type PullRequestComments } from './pull-request-comments.ts'
import { mergedAs } from './pull-requests.ts'
import type { ReviewedPlan } from './reviewed-plan.ts'
import type { ActionResult } from './workspace-commands.ts'

/** The comment on which a merge was reviewed, and which is told what becomes of it. */
export interface Announcement {
  readonly reviewed: ReviewedPlan
  readonly comments: PullRequestComments
  readonly target: CommentTarget
}

/** `unknown`: GitHub did not say. */
export type Announced = Announcement | { readonly kind: 'none' } | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Finds the pull request whose merge is about to be deployed, and says on its comment that it is. Runs beside the deploy
 * and steers nothing: never rejects.
 */
export async function announceDeploy(
  door: Pick<Door, 'sleep'>,
  inputs: Inputs,
  context: Context,
  event: Event,
  target: CommentTarget,
): Promise<Announced> {
  const token = inputs['github-token']
  if (event.kind !== 'push' || token === null || context.repository === null) return { kind: 'none' }
  try {
    const pullRequest = await mergedAs(token, context, context.repository, event.commit)
    if (pullRequest === null) return { kind: 'none' }
    const comments = await openComments(token, context, context.repository, pullRequest)
    const found = (await comments.list()).flatMap(({ author, body }) => {
      const marker = readMarked(body)?.marker
      return marker === undefined ? [] : [{ author, hashes: hashesOf(marker, target) }]
    })
    const identity = found.length === 0 ? null : await comments.identity()
    const hashes = found.find(({ author, hashes }) => author === identity && hashes !== null)?.hashes ?? null
    if (hashes === null) return { kind: 'none' }
    const announced = { reviewed: { pullRequest, hashes }, comments, target }
    if (isTold(inputs)) await tell(announced, 'deploying', `**Deploying**${runLink(context)}.`, door.sleep)
    return announced
  } catch (error) {
    return { kind: 'unknown', reason: commentFault(error).reason }
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

const runLink = ({ runUrl }: Context): string => (runUrl === null ? '' : ` ([run](${runUrl}))`)

async function tell(
  { comments, target }: Announcement,
  state: DeployState,
  words: string,
  sleep: Door['sleep'],
): Promise<void> {
  await stateOnComment(comments, target, state, words, sleep)
}
