import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { changesAnything } from '#reconcile/draw-plan'
import { commentBudget } from './comment.ts'
import { commentFault } from './comment-fault.ts'
import { type DriftResult, driftLabel, ensureDriftIssue } from './drift-issue.ts'
import { openIssues } from './issues.ts'
import { patiently } from './patience.ts'
import type { FinishedRun } from './publish.ts'
import { targetOf } from './publish-comment.ts'
import { openComments } from './pull-request-comments.ts'
import { resultMarkdown } from './result-report.ts'
import type { ActionDoor } from './run-action.ts'

const heading =
  'What is deployed is not what the branch declares. A deploy would do this; so somebody deployed something else, or a deploy is missing.\n\n'

/** Reports the drift that a scheduled plan found as an issue. Null where the run was none of the kind. */
export async function publishDrift(
  door: ActionDoor,
  { inputs, context, event, result }: FinishedRun,
  folder: string,
): Promise<DriftResult | Diagnostic | null> {
  const { 'github-token': token } = inputs
  const { repository } = context
  if (event.kind !== 'schedule' || result.kind !== 'planned' || token === null || repository === null) return null
  const { plan } = result.outcome
  const budget = commentBudget - Buffer.byteLength(heading) - 1_000
  const text = changesAnything(plan) ? `${heading}${resultMarkdown(result, { budget, link: context.runUrl })}` : null
  try {
    const issues = await openIssues(token, context, repository, driftLabel)
    const identity = async (): Promise<string> => await (await openComments(token, context, repository, 0)).identity()
    const drift = { target: targetOf(inputs, folder), plan: plan.hashes.plan, text }
    return await patiently(door.sleep, () => ensureDriftIssue(issues, identity, drift))
  } catch (error) {
    const { reason, diagnostic } = commentFault(error)
    const forbidden = diagnostic.code === 'COMMENT_FORBIDDEN'
    return forbidden ? diagnose('ISSUE_FORBIDDEN', { reason }) : diagnose('ISSUE_UNWRITTEN', { reason })
  }
}

/** What became of the issue, for the log. */
export function driftInWords(result: DriftResult): string {
  switch (result.kind) {
    case 'none':
      return 'There is no drift: what is deployed is what the branch declares.'
    case 'opened':
      return `There is drift. An issue was opened: ${result.url}`
    case 'updated':
    case 'unchanged':
      return `There is drift still. The issue about it: ${result.url}`
    case 'closed':
      return `The drift is gone, and the issue about it closed: ${result.url}`
    case 'declined':
      return `There is drift that somebody decided to leave: ${result.url}`
  }
}
