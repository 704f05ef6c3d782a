import { changesAnything } from '#reconcile/draw-plan'
import { type CommentResult, ensureComment, finishComment } from './comment.ts'
import type { PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { CommentTarget } from './marker.ts'
import type { FinishedRun } from './publish.ts'
import { openComments } from './pull-request-comments.ts'
import { resultMarkdown } from './result-report.ts'
import type { ActionDoor } from './run-action.ts'
import type { ActionResult } from './workspace-commands.ts'

/** `withheld`: there was reason not even to try. */
export type PublishedComment = CommentResult | { readonly kind: 'withheld'; readonly because: string }

/** Brings the comment of the run's pull request up to date. `folder` is the workspace's, relative to the repository. */
export async function publishComment(door: ActionDoor, run: FinishedRun, folder: string): Promise<PublishedComment> {
  const { inputs, context, event, result } = run
  if (event.kind !== 'pull request' || result.kind === 'skipped' || inputs.comment === 'never')
    return { kind: 'absent' }
  const token = inputs['github-token']
  const withheld = reasonToWithhold(event, token)
  if (token === null || context.repository === null || withheld !== null) {
    return { kind: 'withheld', because: withheld ?? 'There is no comment, because the repository is not known.' }
  }

  const target = targetOf(inputs, folder)
  const comments = await openComments(token, context, context.repository, event.number)
  if (result.kind === 'closed') return await finishComment(comments, target, event.ending ?? 'closed', door.sleep)
  const marker = {
    v: 1,
    ...target,
    head: event.headSha,
    run: context.runId,
    attempt: context.runAttempt,
    hashes: result.kind === 'stopped' ? null : result.outcome.plan.hashes,
    ending: null,
  }
  const render = (budget: number): string => resultMarkdown(result, { budget, link: context.runUrl })
  return await ensureComment(
    comments,
    { marker, render, create: inputs.comment === 'always' || isNews(result) },
    door.sleep,
  )
}

/** Which comment of a pull request is meant. */
export function targetOf({ platform, environment }: Inputs, folder: string): CommentTarget {
  return { workspace: folder, platform, environment: environment ?? '' }
}

function reasonToWithhold(event: PullRequestEvent, token: string | null): string | null {
  if (event.fork && !event.privileged) {
    return 'There is no comment, because GitHub lets nothing write that runs for a pull request from a fork. The report is in the summary of this run.'
  }
  return token === null
    ? 'There is no comment, because there is no `github-token`. The report is in the summary of this run.'
    : null
}

function isNews(result: Exclude<ActionResult, { kind: 'closed' | 'skipped' }>): boolean {
  return result.kind === 'stopped' || changesAnything(result.outcome.plan) || result.outcome.plan.hazards.length > 0
}
