import type { CommitReview, ReviewSource } from '#commands/review'
import { failure } from '#diagnostics/diagnostic'
import { commentFault } from './comment-fault.ts'
import type { Marker } from './marker.ts'
import type { MergedChanges } from './merged-changes.ts'
import type { MergedPullRequest } from './pull-requests.ts'

/**
 * What was reviewed, as the comments of merged pull requests tell. Where GitHub does not answer nothing is assumed: the
 * question is rejected with `REVIEW_UNKNOWN`.
 */
export function reviewSource(
  changes: MergedChanges,
  { since, required }: Pick<ReviewSource, 'since' | 'required'>,
): ReviewSource {
  const ask = async (commit: string): Promise<CommitReview> => {
    try {
      const merged = await changes.pullRequestOf(commit)
      return merged === null ? direct(commit) : reviewOn(merged, await changes.shownOn(merged.number))
    } catch (error) {
      throw failure('REVIEW_UNKNOWN', {
        reason: `GitHub did not say how commit ${commit.slice(0, 12)} came here (${commentFault(error).reason})`,
        remedy:
          'Run the job again, and where its token may not ask, give the job `permissions:` with `pull-requests: read`',
      })
    }
  }
  return {
    since,
    required,
    ask,
    askAll: async (commits) => {
      // Whatever is not foreseen is asked for one by one.
      if (commits.length > fewCommits) await changes.foresee(commits).catch(() => undefined)
      const reviews: CommitReview[] = []
      for (const commit of commits) reviews.push(await ask(commit))
      return reviews
    },
  }
}

/** As many are asked for one by one. */
const fewCommits = 10

const direct = (commit: string): CommitReview => ({
  kind: 'none',
  pullRequest: null,
  because: `commit ${commit.slice(0, 12)} came by no pull request`,
})

/** A plan that the code of a fork had drawn of itself is hearsay, and carries no hashes. */
function reviewOn(
  { number, head }: MergedPullRequest,
  marker: Pick<Marker, 'head' | 'hashes' | 'shown'> | null,
): CommitReview {
  const none = (because: string): CommitReview => ({ kind: 'none', pullRequest: number, because })
  if (marker === null) return none(`#${number} has no comment of this action`)
  const { hashes, shown, head: shownHead } = marker
  if (hashes === null || shown === undefined) return none(`the comment on #${number} shows no plan of ours`)
  return { kind: 'shown', pullRequest: number, head, shown: { ...shown, hashes, head: shownHead } }
}
