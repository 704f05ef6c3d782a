import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { Deployed, Platform, Release } from '#platform/platform'
import { changesAnything } from '#reconcile/draw-plan'
import { refuseOlderCommit } from './commit-order.ts'
import { compare, draw } from './draw.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { DeployPart, PlanRequest, PlanResult } from './plan-request.ts'
import { provenanceOf } from './provenance.ts'
import { type Reviewed, refuseHazards, refuseStale, refuseUnreviewed } from './refusals.ts'
import { refuseOtherCheckout } from './refuse-other-checkout.ts'
import { rehearsePlan } from './rehearse-plan.ts'
import type { ReviewOutcome, ReviewSource } from './review.ts'
import { type SourceCommit, sourceCommit } from './source-commit.ts'
import { withLock } from './with-lock.ts'
import { withPlatform } from './with-platform.ts'

export interface DeployRequest extends PlanRequest {
  readonly dryRun: boolean
  /** Codes of hazards that were accepted by name. */
  readonly allow: readonly string[]
  readonly parts: readonly DeployPart[]
  /** The plan that was reviewed, or its hashes; null where nobody reviewed one. */
  readonly reviewed: Reviewed | null
  /** Who knows what was reviewed of the commits; absent where nobody is asked. */
  readonly review?: ReviewSource
  /** Called when nobody else deploys any more and this deploy begins. */
  readonly onTurn?: () => void
  /** The name to lock under, where somebody else shall be able to give the lock back. */
  readonly lockOwner?: string
}

/** `deployed` is what is in force now, read back from the platform. */
export interface DeployResult extends PlanResult {
  readonly outcome: 'deployed' | 'unchanged' | 'dry run'
  /** How it stands to what was reviewed, where that was asked for and anything changed. */
  readonly review?: ReviewOutcome
}

/**
 * Draws the plan anew, holds it against the reviewed one, and puts it in force: all of it or nothing. Where nothing
 * changes it takes no lock. Where somebody deploys first, the plan is drawn once more against what they left.
 */
export async function deployWorkspace(door: Door, request: DeployRequest): Promise<DeployResult> {
  return await withPlatform(door, request, async (workspace, platform) => {
    await refuseOtherCheckout(door, workspace, request)
    const drawn = await draw(door, request, workspace, platform, request.parts)
    refuseUnreviewed(drawn.plan, request.reviewed, request.parts)
    refuseHazards(drawn.plan, request.allow)
    if (!changesAnything(drawn.plan)) return { ...drawn, outcome: 'unchanged' }
    refuseStale(drawn.plan, request.reviewed)
    if (request.dryRun) return await dryRun(door, request, workspace, platform, drawn)
    const source = await sourceCommit(workspace, door.env)
    const review = await reviewOf(door, request, workspace, source, drawn)
    const provenance = provenanceOf(door, source)
    const release: Release = { ...releasedParts(drawn, request.parts), adHoc: request.adHoc === true, provenance }
    const work = { request, workspace, platform, source, release }
    const done = await withLock(door, platform, provenance, () => putInForce(door, work, drawn), request.lockOwner)
    return { ...done, ...review }
  })
}

/** What a deploy would do. What is neither written nor held to a review is of no commit. */
async function dryRun(
  door: Door,
  request: DeployRequest,
  workspace: OpenWorkspace,
  platform: Platform,
  drawn: PlanResult,
): Promise<DeployResult> {
  const source = request.review === undefined ? null : await sourceCommit(workspace, door.env)
  const review = source === null ? {} : await reviewOf(door, request, workspace, source, drawn)
  const rehearsed = await rehearsePlan(door, platform, drawn, request.adHoc === true)
  return { ...rehearsed, ...review, outcome: 'dry run' }
}

async function reviewOf(
  door: Door,
  { review, module }: DeployRequest,
  workspace: OpenWorkspace,
  source: SourceCommit,
  drawn: PlanResult,
): Promise<Pick<DeployResult, 'review'>> {
  if (review === undefined) return {}
  const { holdToReview } = await import('./hold-to-review.ts')
  return { review: await holdToReview(door, { workspace, module, source, review }, drawn) }
}

interface Work {
  readonly request: DeployRequest
  readonly workspace: OpenWorkspace
  readonly platform: Platform
  readonly source: SourceCommit
  readonly release: Release
}

/** How often a plan may be overtaken by somebody who does not ask for the lock. */
const overtakings = 5

async function putInForce(door: Door, work: Work, first: PlanResult): Promise<DeployResult> {
  const { request, workspace, platform, source, release } = work
  let drawn = first
  request.onTurn?.()
  for (let left = overtakings; ; left--) {
    drawn = await inOrder(door, work, drawn)
    door.progress('Deploying')
    const deployed = await platform.apply(drawn.deployed, release).catch((fault: unknown) => {
      if (left > 0 && isStale(fault)) return null
      throw fault
    })
    if (deployed !== null) return { ...drawn, deployed, outcome: outcomeOf(drawn.deployed, deployed) }
    drawn = compare(door, request, workspace, platform, drawn.declared, await platform.read(), request.parts)
    refuseStale(drawn.plan, request.reviewed)
    await reviewOf(door, request, workspace, source, drawn)
    refuseHazards(drawn.plan, request.allow)
  }
}

/** What the order of commits has against this plan, or adds to it. */
async function inOrder(door: Door, { request, workspace, platform, source }: Work, drawn: PlanResult) {
  if (!request.parts.includes('deployment') || request.allow.includes('COMMIT_OLDER')) return drawn
  const found = await refuseOlderCommit(door, workspace, platform, source, drawn.deployed)
  return { ...drawn, plan: { ...drawn.plan, diagnostics: [...drawn.plan.diagnostics, ...found] } }
}

function releasedParts({ declared }: PlanResult, parts: readonly DeployPart[]): Omit<Release, 'provenance'> {
  const code = parts.includes('deployment')
  return {
    deployment: code ? declared.deployment : null,
    manifest: code ? declared.manifest : null,
    configuration: parts.includes('configuration') ? declared.configuration : null,
  }
}

function outcomeOf(before: Deployed, after: Deployed): DeployResult['outcome'] {
  return after.revision === before.revision ? 'unchanged' : 'deployed'
}

const isStale = (fault: unknown): boolean =>
  fault instanceof DeploymentError && fault.diagnostics[0].code === 'PLAN_STALE'
