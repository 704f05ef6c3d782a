import type { Door } from '#io/door'
import { giveWay } from '#io/give-way'
import type { Manifest } from '#manifest/schema'
import { contentHash } from '#package/content-hash'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import type { Deployed, Platform } from '#platform/platform'
import { drawPlan, type Side } from '#reconcile/draw-plan'
import { redactDeep } from '#redact/redact'
import { stateRef } from '#state/state-ref'
import { checkDeclared } from './check-declared.ts'
import { type Declared, declareWorkspace } from './declare-workspace.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { DeployPart, PlanRequest, PlanResult } from './plan-request.ts'

const bothParts: readonly DeployPart[] = ['deployment', 'configuration']

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
