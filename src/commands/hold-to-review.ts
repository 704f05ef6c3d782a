import { DeploymentError, diagnose, failure } from '#diagnostics/diagnostic'
import { type BranchCommit, branchCommits } from '#io/commit-range'
import type { Door } from '#io/door'
import { isAncestor } from '#io/git-repository'
import { differingKinds, differingNames } from '#reconcile/change-digests'
import { settingsHash } from '#workspace/configuration-listing'
import { changeDescriber, type DescribeChange } from './describe-change.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { PlanResult } from './plan-request.ts'
import { refuseMovedBase } from './refusals.ts'
import type { CommitReview, ReviewOutcome, ReviewSource, ShownPlan } from './review.ts'
import type { SourceCommit } from './source-commit.ts'

interface Held {
  readonly workspace: OpenWorkspace
  readonly module: string | null
  readonly source: SourceCommit
  readonly review: ReviewSource
}

/** A backlog of weeks. More were never looked at by one person. */
const mostCommits = 300

/**
 * Holds what is about to be deployed against what was reviewed. A plan that was shown and declares just this will do.
 * Where others were merged in between, it cannot: then every change that is not in force yet is held, by itself, against
 * what its own pull request showed it to do. Rejects with `PLAN_DIFFERS`, `PLAN_STALE`, `REVIEW_MISSING`, `REVIEW_UNKNOWN`.
 */
export async function holdToReview(door: Pick<Door, 'env'>, held: Held, drawn: PlanResult): Promise<ReviewOutcome> {
  const { commit } = held.source
  if (commit === null) throw unknown('the workspace is in no commit', 'Commit it')
  const newest = await held.review.ask(commit)
  if (newest.kind === 'shown' && declaresTheSame(newest.shown, drawn)) {
    await refuseOtherBase(door, held, commit, drawn, [newest])
    return { kind: isDrawnOn(newest.shown, drawn) ? 'exact' : 'same', pullRequest: newest.pullRequest }
  }
  return await holdEach(door, held, commit, drawn)
}

async function holdEach(
  door: Pick<Door, 'env'>,
  held: Held,
  commit: string,
  drawn: PlanResult,
): Promise<ReviewOutcome> {
  const changes = await arriving(door, held, commit, drawn)
  const shown = changes.filter((change): change is ShownChange => change.review.kind === 'shown')
  const unreviewed = changes.flatMap(({ review }) => (review.kind === 'none' ? [review.because] : []))
  const [first] = unreviewed
  if (changes.length === 0 && !held.source.dirty)
    return { kind: 'none', because: 'all but its secrets was in force already' }
  if (first !== undefined && held.review.required) throw failure('REVIEW_MISSING', { reason: first })
  if (shown.length === 0) return { kind: 'none', because: first ?? 'no commit of it came by a pull request' }
  if (held.source.dirty)
    throw unknown('files differ from the commit', 'Deploy what is committed, without files made on the way')
  const describe = changeDescriber(door, held.workspace, held.module)
  for (const change of shown) await refuseOther(describe, change)
  await refuseOtherBase(
    door,
    held,
    commit,
    drawn,
    shown.map(({ review }) => review),
  )
  return { kind: 'merged', pullRequests: shown.map(({ review }) => review.pullRequest), unreviewed }
}

/** A change as it came to the branch: all commits of one pull request, or one that came by none. */
interface Change {
  readonly from: string | null
  readonly to: string
  readonly review: CommitReview
}

interface ShownChange extends Change {
  readonly review: Extract<CommitReview, { kind: 'shown' }>
}

/** What is on the branch and not in force, oldest first; the last commit alone where the checkout does not reach back. */
async function arriving(
  door: Pick<Door, 'env'>,
  { workspace: { root }, review }: Held,
  commit: string,
  { deployed: { source } }: PlanResult,
): Promise<readonly Change[]> {
  const inForce = source?.commit ?? null
  const onBranch = inForce !== null && (await isAncestor(root, door.env, inForce, commit)) === true
  const since = onBranch ? inForce : review.since
  const commits = await branchCommits(root, door.env, since, commit, mostCommits + 1)
  if (commits === null) return [{ from: null, to: commit, review: await review.ask(commit) }]
  if (commits.length > mostCommits)
    throw unknown(`more than ${mostCommits} commits came since the last deploy`, 'Look at the plan as a whole')
  const reviews = await reviewsOf(review, commits)
  return commits.reduce<readonly Change[]>((before, each, at) => joined(before, each, reviews[at] as CommitReview), [])
}

async function reviewsOf(review: ReviewSource, commits: readonly BranchCommit[]): Promise<readonly CommitReview[]> {
  const hashes = commits.map(({ commit }) => commit)
  return await (review.askAll?.(hashes) ?? Promise.all(hashes.map(review.ask)))
}

/** A pull request that was rebased comes as several commits. */
function joined(before: readonly Change[], { commit, parent }: BranchCommit, review: CommitReview): readonly Change[] {
  const last = before.at(-1)
  const isSame = last !== undefined && review.pullRequest !== null && last.review.pullRequest === review.pullRequest
  return isSame
    ? [...before.slice(0, -1), { ...last, to: commit, review }]
    : [...before, { from: parent, to: commit, review }]
}

/** Refuses a change that does to its base what it was not shown to do. */
async function refuseOther(describe: DescribeChange, { from, to, review }: ShownChange): Promise<void> {
  const { shown, head, pullRequest } = review
  const name = `#${pullRequest}`
  if (shown.change === null)
    throw unknown(`${name} does not say what it does to its base`, 'Plan it with its whole history (`fetch-depth: 0`)')
  if (shown.head !== head)
    throw differs(name, [`${name} shows commit ${shown.head.slice(0, 12)}, and ${head.slice(0, 12)} was merged`])
  const now = from === null ? null : await describe({ from, to })
  if (now === null) throw tooShallow
  const kinds = differingKinds(shown.change, now)
  if (kinds.length === 0) return
  const names = differingNames(shown.change, now).map((what) => `${name} does to \`${what}\` what it did not show`)
  throw differs(`what ${name} does to ${kinds.join(' and ')}`, names)
}

/** The last change was shown on top of a version, or that was replaced by way of the branch. */
async function refuseOtherBase(
  door: Pick<Door, 'env'>,
  { workspace }: Held,
  commit: string,
  { plan, deployed }: PlanResult,
  reviews: readonly ShownChange['review'][],
): Promise<void> {
  if (reviews.at(-1)?.shown.base.deployment === plan.base.deployment) return
  const heads = reviews.map(({ head }) => head)
  await refuseMovedBase(door, workspace, deployed, commit, heads)
}

/** Movements that are told one by one. */
const most = 25

function differs(moved: string, names: readonly string[]): DeploymentError {
  const left = names.length - most
  const told = [...names.slice(0, most), ...(left > 0 ? [`${left} more`] : [])]
  return new DeploymentError([
    diagnose('PLAN_DIFFERS', { moved }),
    ...told.map((what) => diagnose('PLAN_MOVED', { what })),
  ])
}

const unknown = (reason: string, remedy: string): DeploymentError => failure('REVIEW_UNKNOWN', { reason, remedy })

const tooShallow = unknown('the checkout has too little history', 'Check out with `fetch-depth: 0`')

function declaresTheSame({ hashes, settings }: ShownPlan, { plan, declared }: PlanResult): boolean {
  return (
    isHashOf(hashes.manifest, plan.hashes.manifest) &&
    isHashOf(hashes.deployment, plan.hashes.deployment) &&
    isHashOf(settings, settingsHash(declared.configuration.profiles))
  )
}

function isDrawnOn({ base }: ShownPlan, { plan }: PlanResult): boolean {
  return base.deployment === plan.base.deployment && base.configuration === plan.base.configuration
}

/** Where many plans are shown at once, each has but the beginnings of its hashes. */
const isHashOf = (shown: string, hash: string): boolean => shown.length >= 16 && hash.startsWith(shown)
