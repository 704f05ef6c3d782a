import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { changesAnything } from '#reconcile/draw-plan'
import { commentFault } from './comment-fault.ts'
import { openOctokit } from './octokit.ts'
import type { FinishedRun } from './publish.ts'

/** What labels of ours a pull request has, where labels are asked for. No other label is touched. */
const ours = ['dlt: changes', 'dlt: hazard'] as const

/** Labels the pull request by what its plan says. Resolves to what could not be done. */
export async function publishLabels({ inputs, context, event, result }: FinishedRun): Promise<Diagnostic | null> {
  const { labels, 'github-token': token } = inputs
  const { repository } = context
  if (!labels || token === null || repository === null || result.kind !== 'planned') return null
  if (event.kind !== 'pull request' || (event.fork && !event.privileged)) return null
  const { plan } = result.outcome
  const wanted = ours.filter((_, at) => [changesAnything(plan), plan.hazards.length > 0][at])
  const missing = wanted.filter((label) => !event.labels.includes(label))
  const left = ours.filter((label) => event.labels.includes(label) && !wanted.includes(label))
  if (missing.length === 0 && left.length === 0) return null
  try {
    const { issues } = (await openOctokit(token, context)).rest
    const place = { owner: repository.owner, repo: repository.name, issue_number: event.number }
    if (missing.length > 0) await issues.addLabels({ ...place, labels: missing })
    for (const name of left) await issues.removeLabel({ ...place, name })
    return null
  } catch (error) {
    return diagnose('LABELS_UNWRITTEN', { reason: commentFault(error).reason })
  }
}
