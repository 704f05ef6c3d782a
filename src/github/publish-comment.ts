import { changesAnything } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { collectedTarget, isCollectedNews, partsOf, tellMerged } from './collected-comment.ts'
import { type CommentResult, ensureComment, finishComment } from './comment.ts'
import type { Event, PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { CommentTarget, Marker } from './marker.ts'
import type { FinishedRun } from './publish.ts'
import { openComments, type PullRequestComments } from './pull-request-comments.ts'
import { tellQueued } from './queued-comment.ts'
import { resultMarkdown } from './result-report.ts'
import type { ActionDoor } from './run-action.ts'
import type { ActionResult } from './workspace-commands.ts'

/** `withheld`: there was reason not even to try. */
export type PublishedComment = CommentResult | { readonly kind: 'withheld'; readonly because: string }

/** Brings the comment of the run's pull request up to date. `folder` is the workspace's, relative to the repository. */
export async function publishComment(door: ActionDoor, run: FinishedRun, folder: string): Promise<PublishedComment> {
  const { inputs, context, event, result } = run
  const place = event.kind === 'pull request' ? event : null
  // A command of a comment is answered where it was given; the plan that is shown stays, unless it was asked for anew.
  if (run.slash !== null && result.kind !== 'planned') return { kind: 'absent' }
  if (result.kind === 'collected' && event.kind === 'push') return await publishMerged(door, run, event)
  if (event.kind === 'merge group') return await tellQueued(run, targetOf(inputs, folder), event, door.sleep)
  if (place === null || isUntold(result) || inputs.comment === 'never') return { kind: 'absent' }
  const token = inputs['github-token']
  const withheld = reasonToWithhold(event, token)
  if (token === null || context.repository === null || withheld !== null) {
    return { kind: 'withheld', because: withheld ?? 'There is no comment, because the repository is not known.' }
  }

  const target = result.kind === 'collected' ? collectedTarget(inputs) : targetOf(inputs, folder)
  const comments = await openComments(token, context, context.repository, place.number)
  if (result.kind === 'closed') {
    const ending = { kind: place.ending ?? 'closed', commits: endedAt(place) }
    const finished = await finishComment(comments, target, ending, door.sleep)
    return finished.kind === 'absent'
      ? await finishComment(comments, collectedTarget(inputs), ending, door.sleep)
      : finished
  }
  const marker = {
    v: 1,
    ...target,
    head: place.headSha,
    run: context.runId,
    attempt: context.runAttempt,
    ...reviewable(result),
    ending: null,
    ...(result.kind === 'collected' ? { parts: result.hearsay ? [] : partsOf(result.reports) } : {}),
  }
  const render = (budget: number): string => resultMarkdown(result, { budget, link: context.runUrl })
  const create = (inputs.comment === 'always' && isAboutSomething(result)) || isNews(result)
  const isCurrent = (): Promise<boolean> => isAt(comments, place.headSha)
  return await ensureComment(comments, { marker, render, create, isCurrent }, door.sleep)
}

function endedAt({ headSha, mergeCommit }: PullRequestEvent): readonly string[] {
  return [headSha, ...(mergeCommit === null ? [] : [mergeCommit])]
}

/** What GitHub does not say is no reason to say nothing. */
async function isAt(comments: PullRequestComments, head: string): Promise<boolean> {
  try {
    return (await comments.head()) === head
  } catch {
    return true
  }
}

type Merged = Pick<Extract<Event, { kind: 'push' }>, 'commit' | 'branch'>

async function publishMerged(
  door: ActionDoor,
  run: FinishedRun,
  { commit, branch }: Merged,
): Promise<PublishedComment> {
  const { inputs, context, result } = run
  const { repository } = context
  const token = inputs['github-token']
  if (result.kind !== 'collected' || token === null || repository === null || branch === null) return { kind: 'absent' }
  if (inputs.comment === 'never') return { kind: 'absent' }
  const merge = { token, context, repository, commit, branch }
  return await tellMerged(merge, collectedTarget(inputs), result.reports, door.sleep)
}

/** Which comment of a pull request is meant. */
export function targetOf({ platform, environment }: Inputs, folder: string): CommentTarget {
  return { workspace: folder, platform, environment: environment ?? '' }
}

/** What concerns no pull request. */
function isUntold(result: ActionResult): result is Extract<ActionResult, { kind: 'skipped' | 'listed' | 'triggered' }> {
  return result.kind === 'skipped' || result.kind === 'listed' || result.kind === 'triggered'
}

type Reported = Exclude<ActionResult, { kind: 'closed' | 'skipped' | 'listed' | 'triggered' }>

function planOf(result: Reported): Plan | null {
  if (result.kind === 'stopped' || result.kind === 'collected') return null
  return result.kind === 'shown' ? result.plan : result.outcome.plan
}

/** What a deploy can be held against. A plan that somebody else has drawn is hearsay, and vouches for nothing. */
function reviewable(result: Reported): Pick<Marker, 'hashes' | 'shown'> {
  if (result.kind !== 'planned' && result.kind !== 'deployed') return { hashes: null }
  const { plan } = result.outcome
  const shown = result.kind === 'planned' ? result.outcome.shown : undefined
  return { hashes: plan.hashes, ...(shown === undefined ? {} : { shown }) }
}

function reasonToWithhold(event: Event, token: string | null): string | null {
  if (event.kind === 'pull request' && event.fork && !event.privileged) {
    return 'There is no comment, because GitHub lets nothing write that runs for a pull request from a fork. The report is in the summary of this run.'
  }
  return token === null
    ? 'There is no comment, because there is no `github-token`. The report is in the summary of this run.'
    : null
}

/** Where a pull request touches no workspace, nothing is to be said of any. */
function isAboutSomething(result: Reported): boolean {
  return result.kind !== 'collected' || result.reports.length > 0
}

function isNews(result: Reported): boolean {
  if (result.kind === 'collected') return isCollectedNews(result.reports)
  const plan = planOf(result)
  return plan === null || changesAnything(plan) || plan.hazards.length > 0
}
