import type { Door } from '#io/door'
import { changesAnything } from '#reconcile/draw-plan'
import { code } from '#report/escape-markdown'
import { collectedInWords } from './collected-markdown.ts'
import type { CommentResult } from './comment.ts'
import { commentFault } from './comment-fault.ts'
import { stateOnComment } from './comment-status.ts'
import type { Context } from './context.ts'
import { abbreviated, abbreviatedShown, type CommentTarget, type Marker } from './marker.ts'
import { openComments } from './pull-request-comments.ts'
import { mergedAs } from './pull-requests.ts'
import { runLink } from './run-link.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/** The one comment of many workspaces. No folder is called so, and they may be on different platforms. */
export function collectedTarget({ environment }: { readonly environment: string | null }): CommentTarget {
  return { workspace: '', platform: '', environment: environment ?? '' }
}

/** What the marker of such a comment says of each plan it shows. */
export function partsOf(reports: readonly WorkspaceReport[]): NonNullable<Marker['parts']> {
  return reports.flatMap(({ workspace, platform, plan, shown }) =>
    plan === null
      ? []
      : [
          {
            workspace,
            platform,
            hashes: abbreviated(plan.hashes),
            ...(shown === undefined ? {} : { shown: abbreviatedShown(shown) }),
          },
        ],
  )
}

export function isCollectedNews(reports: readonly WorkspaceReport[]): boolean {
  return reports.some(({ plan }) => plan === null || changesAnything(plan) || plan.hazards.length > 0)
}

interface Merge {
  readonly token: string
  readonly context: Context
  readonly repository: NonNullable<Context['repository']>
  /** What was pushed, and whereto. */
  readonly commit: string
  readonly branch: string
}

/** Says on the comment of the pull request that was merged what came of deploying each of its workspaces. */
export async function tellMerged(
  { token, context, repository, commit, branch }: Merge,
  target: CommentTarget,
  reports: readonly WorkspaceReport[],
  sleep: Door['sleep'],
): Promise<CommentResult> {
  try {
    const merged = await mergedAs(token, context, repository, { commit, branch })
    if (merged === null) return { kind: 'absent' }
    const comments = await openComments(token, context, repository, merged.number)
    const stopped = reports.filter(({ decision }) => decision === 'refused' || decision === 'failed')
    const names = stopped.map(({ workspace, reason }) => `${code(workspace)} (${code(reason)})`)
    const link = runLink(context)
    const words =
      stopped.length === 0
        ? `**${collectedInWords(reports)}**${link}.`
        : `**${collectedInWords(reports)}**${link}. Not deployed: ${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ', …' : ''}.`
    return await stateOnComment(comments, target, stopped.length === 0 ? 'deployed' : 'failed', words, sleep)
  } catch (error) {
    return { kind: 'refused', diagnostic: commentFault(error).diagnostic }
  }
}

const mostNames = 10
