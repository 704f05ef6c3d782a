import type { ChangeDigests } from '#reconcile/change-digests'
import type { Plan } from '#reconcile/plan'
import { settingsHash } from '#workspace/configuration-listing'
import type { PlanResult } from './plan-request.ts'

/** What a pull request showed last of a plan. */
export interface ShownPlan {
  readonly hashes: Plan['hashes']
  /** Of the settings alone: a secret may be given anew without anybody's review. */
  readonly settings: string
  readonly base: Pick<Plan['base'], 'deployment' | 'configuration'>
  /** Null where the change could not be told from its base. */
  readonly change: ChangeDigests | null
  /** The commit that was shown. */
  readonly head: string
}

/** What is kept of a plan that is shown, so that what is deployed later can be held against it. */
export function shownPlan({ plan, declared, change = null }: PlanResult): Omit<ShownPlan, 'head' | 'hashes'> {
  const { deployment, configuration } = plan.base
  return { settings: settingsHash(declared.configuration.profiles), base: { deployment, configuration }, change }
}

/** How a commit of the branch came there. */
export type CommitReview =
  | {
      readonly kind: 'shown'
      readonly pullRequest: number
      /** The commit of the pull request that was merged. */
      readonly head: string
      readonly shown: ShownPlan
    }
  | { readonly kind: 'none'; readonly pullRequest: number | null; readonly because: string }

/** Who knows what was reviewed, and what is asked of it. */
export interface ReviewSource {
  /** Where the branch was before it came to what is deployed now; null where that is not known. */
  readonly since: string | null
  /** Whether what nobody was shown is refused. */
  readonly required: boolean
  /** Rejects with `REVIEW_UNKNOWN`. */
  readonly ask: (commit: string) => Promise<CommitReview>
  /** The same of each of many commits, newest last, in few questions; rejects likewise. Absent where each is asked for. */
  readonly askAll?: (commits: readonly string[]) => Promise<readonly CommitReview[]>
}

/**
 * How a deploy stands to what was reviewed. `exact`: all of it, on top of what it was shown on. `same`: all of it, on top of
 * something else. `merged`: each of several changes does what it was shown to do. `none`: nobody was shown anything.
 */
export type ReviewOutcome =
  | { readonly kind: 'exact' | 'same'; readonly pullRequest: number }
  | {
      readonly kind: 'merged'
      readonly pullRequests: readonly number[]
      /** How the rest came here, in words. */
      readonly unreviewed: readonly string[]
    }
  | { readonly kind: 'none'; readonly because: string }
