import { changeBase } from '#io/commit-range'
import type { Door } from '#io/door'
import { giveWay } from '#io/give-way'
import type { Manifest } from '#manifest/schema'
import { contentHash } from '#package/content-hash'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import type { Deployed, Platform } from '#platform/platform'
import type { ChangeDigests } from '#reconcile/change-digests'
import { drawPlan, type Side } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { redactDeep } from '#redact/redact'
import { stateRef } from '#state/state-ref'
import { checkDeclared } from './check-declared.ts'
import { type Declared, type DeclareRequest, declareWorkspace } from './declare-workspace.ts'
import { openPlatform, type PlatformRequest } from './open-platform.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import { refuseOtherCheckout } from './refuse-other-checkout.ts'
import { rehearsePlan } from './rehearse-plan.ts'
import { sourceCommit } from './source-commit.ts'

export interface PlanRequest extends DeclareRequest, Omit<PlatformRequest, 'trusted'> {
  /** Folder of the workspace, or below it; null for the folder the command was started in. */
  readonly workspace: string | null
  /** The commit that the change under review is based on, or a later one of the same branch; absent outside of a review. */
  readonly base?: string
  /** The commit under review itself, where the checkout may be its merge into the base. */
  readonly head?: string
  /** Whether the checkout must be of that commit, or of its merge into the base. */
  readonly pinned?: boolean
  /** Whether the jobs come by themselves, beside those of the deployment module; absent where they are its own. */
  readonly adHoc?: boolean
}

/** Which of the two version streams a deploy moves; the manifest goes with the code. */
export type DeployPart = 'deployment' | 'configuration'

const bothParts: readonly DeployPart[] = ['deployment', 'configuration']

/** A plan and what it was drawn from. */
export interface PlanResult {
  readonly plan: Plan
  readonly declared: Declared
  readonly deployed: Deployed
  /** What the change under review does to its base; absent where none is, null where it cannot be told. */
  readonly change?: ChangeDigests | null
}

/** Compares what is declared with what is in force, changing nothing. */
export async function planWorkspace(door: Door, request: PlanRequest): Promise<PlanResult> {
  return await withPlatform(door, request, async (workspace, platform) => {
    await refuseOtherCheckout(door, workspace, request)
    const own = await draw(door, request, workspace, platform)
    const drawn = await rehearsePlan(door, platform, own, request.adHoc === true)
    return request.base === undefined ? drawn : await reviewed(door, request.base, request, workspace, drawn)
  })
}

/** What was drawn, with what the change does to its base beside it. */
async function reviewed(
  door: Door,
  base: string,
  { module, head }: PlanRequest,
  workspace: OpenWorkspace,
  drawn: PlanResult,
): Promise<PlanResult> {
  const sides = { deployed: drawn.deployed.manifest, declared: drawn.declared.manifest }
  const [found, source] = await Promise.all([
    changeBase(workspace.root, door.env, base, head),
    sourceCommit(workspace, door.env),
  ])
  const { commit, dirty } = source
  const pair = found === null || commit === null || dirty ? null : { from: found, to: commit }
  const [{ compareBase }, { describeChange }] = await Promise.all([
    import('./compare-base.ts'),
    import('./describe-change.ts'),
  ])
  const [review, change] = await Promise.all([
    compareBase(door, workspace, { base: found ?? base, module }, sides),
    pair === null ? null : describeChange(door, workspace, module, pair),
  ])
  return { ...drawn, change, plan: { ...drawn.plan, review: redactDeep(review, door.redact) } }
}

/** Opens the workspace and its platform for the length of `use`. */
export async function withPlatform<T>(
  door: Door,
  request: PlatformRequest & { readonly workspace: string | null },
  use: (workspace: OpenWorkspace, platform: Platform) => Promise<T>,
): Promise<T> {
  const workspace = openWorkspace(door, request.workspace)
  const platform = await openPlatform(door, workspace, request)
  try {
    return await use(workspace, platform)
  } finally {
    await platform.close()
  }
}

/** Reads both sides at once, since neither waits for the other, and draws the plan between them. */
export async function draw(
  door: Door,
  request: PlanRequest,
  workspace: OpenWorkspace,
  platform: Platform,
  parts: readonly DeployPart[] = bothParts,
): Promise<PlanResult> {
  door.progress('Reading the workspace and what is deployed')
  const reading = platform.read()
  const declaring = giveWay().then(() =>
    declareWorkspace(door, workspace, request, request.stateRef ?? stateRef(workspace.name)),
  )
  const [declaredOutcome, deployedOutcome] = await Promise.allSettled([declaring, reading])
  if (declaredOutcome.status === 'rejected') throw declaredOutcome.reason
  if (deployedOutcome.status === 'rejected') throw deployedOutcome.reason
  const seen = declaredOutcome.value
  const { findings, needs, code } = checkDeclared(door, workspace, request, seen)
  const declared = { ...seen, hazards: [...seen.hazards, ...findings], needs, code }
  return compare(door, request, workspace, platform, declared, deployedOutcome.value, parts)
}

/** Draws the plan between two sides that were read. */
export function compare(
  door: Pick<Door, 'redact' | 'now'>,
  request: Pick<PlanRequest, 'secretsKnown' | 'adHoc'>,
  workspace: Pick<OpenWorkspace, 'name'>,
  platform: Pick<Platform, 'name'>,
  declared: Declared,
  deployed: Deployed,
  parts: readonly DeployPart[] = bothParts,
): PlanResult {
  const plan = drawPlan({
    platform: platform.name,
    workspace: workspace.name,
    base: deployed.base,
    deployed: {
      manifest: concerned(deployed, declared.manifest, request.adHoc === true),
      deployment: deployed.base.deployment === null ? null : listingOf(deployed.files),
      configuration: deployed.configuration,
    },
    declared: { ...declared, ...leftAsItIs(deployed, parts) },
    hazards: declared.hazards,
    diagnostics: declared.diagnostics,
    places: declared.places,
    secretsKnown: request.secretsKnown,
    needs: declared.needs,
    code: declared.code,
    now: Date.parse(door.now()) / 1000,
  })
  return { plan: redactDeep(plan, door.redact), declared, deployed }
}

/** Of the jobs in force those that a manifest speaks of: the jobs it lists, and what else its module brought. */
function concerned({ manifest, jobs }: Deployed, declared: Manifest, adHoc: boolean): Manifest | null {
  if (manifest === null) return null
  const listed = new Set(declared.jobs.map(({ job_ref }) => job_ref))
  const modules = new Map(jobs.map(({ job, module }) => [job.job_ref, module]))
  const isOwned = (ref: string) => {
    const module = modules.get(ref)
    return module === undefined || (module === declared.deployment_module && !adHoc)
  }
  return { ...manifest, jobs: manifest.jobs.filter(({ job_ref: ref }) => listed.has(ref) || isOwned(ref)) }
}

/** A part that is not deployed is planned as what is in force, where there is any. */
function leftAsItIs({ manifest, base, files, configuration }: Deployed, parts: readonly DeployPart[]): Partial<Side> {
  return {
    ...(parts.includes('deployment') || manifest === null ? {} : { manifest }),
    ...(parts.includes('deployment') || base.deployment === null ? {} : { deployment: listingOf(files) }),
    ...(parts.includes('configuration') || configuration === null ? {} : { configuration }),
  }
}

/** What is in force, as a package. */
export function listingOf(entries: readonly PackageEntry[]): PackageListing {
  return { contentHash: contentHash(entries), entries }
}
