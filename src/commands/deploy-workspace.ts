import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { repositoryInfo } from '#io/git-repository'
import type { Deployed, Platform, Release } from '#platform/platform'
import { changesAnything } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { draw, type PlanRequest, type PlanResult, withPlatform } from './plan-workspace.ts'
import { provenanceOf } from './provenance.ts'

/** Which of the two version streams a deploy moves; the manifest goes with the code. */
export type DeployPart = 'deployment' | 'configuration'

export interface DeployRequest extends PlanRequest {
  readonly dryRun: boolean
  /** Codes of hazards that were accepted by name. */
  readonly allow: readonly string[]
  readonly parts: readonly DeployPart[]
  /** Hashes of the plan that was reviewed; null where nobody reviewed one. */
  readonly reviewed: Plan['hashes'] | null
}

/** `deployed` is what is in force now, read back from the platform. */
export interface DeployResult extends PlanResult {
  readonly outcome: 'deployed' | 'unchanged' | 'dry run'
}

/** Draws the plan anew, holds it against the reviewed one, and puts it in force: all of it or nothing. */
export async function deployWorkspace(door: Door, request: DeployRequest): Promise<DeployResult> {
  return await withPlatform(door, request, async (workspace, platform) => {
    const drawn = await draw(door, request, workspace, platform)
    refuseUnreviewed(drawn.plan, request.reviewed)
    refuseHazards(drawn.plan, request.allow)
    if (!changesAnything(drawn.plan)) return { ...drawn, outcome: 'unchanged' }
    if (request.dryRun) return { ...drawn, outcome: 'dry run' }
    door.progress('Deploying')
    const { commit } = await repositoryInfo(workspace.root, door.env)
    const deployed = await carryOut(door, platform, drawn, request.parts, commit)
    const moved = deployed.revision !== drawn.deployed.revision
    return { ...drawn, deployed, outcome: moved ? 'deployed' : 'unchanged' }
  })
}

async function carryOut(
  door: Door,
  platform: Platform,
  { declared, deployed }: PlanResult,
  parts: readonly DeployPart[],
  commit: string | null,
): Promise<Deployed> {
  const code = parts.includes('deployment')
  const release: Release = {
    deployment: code ? declared.deployment : null,
    manifest: code ? declared.manifest : null,
    configuration: parts.includes('configuration') ? declared.configuration : null,
    provenance: provenanceOf(door, commit),
  }
  return await platform.apply(deployed, release)
}

function refuseUnreviewed(plan: Plan, reviewed: Plan['hashes'] | null): void {
  if (reviewed === null) return
  const moved = (['manifest', 'deployment', 'configuration'] as const).filter(
    (part) => plan.hashes[part] !== reviewed[part],
  )
  if (moved.length > 0) throw failure('PLAN_DIFFERS', { moved: moved.join(' and ') })
  if (plan.hashes.plan !== reviewed.plan)
    throw failure('PLAN_STALE', { base: `deployment v${plan.base.deployment ?? 0}` })
}

function refuseHazards(plan: Plan, allow: readonly string[]): void {
  const refused = plan.hazards.find((hazard) => hazard.severity === 'error' && !allow.includes(hazard.code))
  if (refused !== undefined) {
    throw failure('HAZARD_NOT_ALLOWED', { danger: refused.message, code: refused.code }, refused.location)
  }
}
