import type { Instant } from '#cron/time-zone'
import type { Diagnostic, Location } from '#diagnostics/diagnostic'
import { diagnose } from '#diagnostics/diagnostic'
import { canonicalJson } from '#json/canonical-json'
import { sha3Base64 } from '#json/sha3'
import { manifestHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import type { PackageListing } from '#package/package-entry'
import type { Configuration } from '#workspace/configuration'
import { configurationChange } from './configuration-change.ts'
import { deploymentChange } from './deployment-change.ts'
import { orphanedEdges } from './followed-jobs.ts'
import { impactOf } from './impact.ts'
import type { Base, Hazard, JobChange, Need, Plan } from './plan.ts'
import { reconcileJobs } from './reconcile-jobs.ts'
import { renamedJobs } from './renamed-jobs.ts'

/** One side of a plan. */
export interface Side {
  readonly manifest: Manifest
  readonly deployment: PackageListing
  readonly configuration: Configuration
}

/** Before the first deployment, or of a part that was never synced, there is nothing: null. */
export type DeployedSide = { readonly [Part in keyof Side]: Side[Part] | null }

export interface PlanInput {
  readonly platform: Plan['platform']
  readonly workspace: string
  readonly base: Base
  readonly deployed: DeployedSide
  readonly declared: Side
  /** Dangers that others have seen: in the package, in the configuration, in the code of a job. */
  readonly hazards: readonly (Diagnostic & { readonly jobRef?: string })[]
  readonly diagnostics: readonly Diagnostic[]
  /** False where the declared side could not see any secrets. */
  readonly secretsKnown: boolean
  /** What the declared jobs need of the configuration; null or absent where that is not known. */
  readonly needs?: readonly Need[] | null
  /** The declared jobs whose code imports a file, directly or not: references by path. Absent where that is not known. */
  readonly code?: ReadonlyMap<string, readonly string[]>
  /** Where each job is declared, by job_ref. */
  readonly places: ReadonlyMap<string, Location>
  /** Absent where nothing is to be said of time. */
  readonly now?: Instant
}

/** Draws the plan that puts `declared` in force. The same input always gives the same plan, in the same order. */
export function drawPlan(input: PlanInput): Plan {
  const { platform, workspace, base, deployed, declared } = input
  const before = deployed.manifest?.jobs ?? []
  const jobs = reconcileJobs(before, declared.manifest.jobs)
  const impact = input.now === undefined ? null : impactOf(jobs, before, declared.manifest.jobs, input.now)
  const hashes = {
    manifest: manifestHash(declared.manifest),
    deployment: declared.deployment.contentHash,
    configuration: declared.configuration.contentHash,
  }
  return {
    version: 1,
    platform,
    workspace,
    base,
    manifest: { hash: hashes.manifest, jobs: declared.manifest.jobs.length },
    counts: countByStatus(jobs),
    jobs: [...jobs],
    deployment: deploymentChange(deployed.deployment, declared.deployment, input.code),
    configuration: configurationChange(deployed.configuration, declared.configuration, input.secretsKnown),
    hazards: [
      ...renamed(before, input),
      ...orphaned(before, input),
      ...input.hazards.map((found) => hazard(found, found.jobRef ?? null)),
    ],
    diagnostics: [...input.diagnostics],
    ...(impact === null ? {} : { impact }),
    ...(input.needs ? { needs: [...input.needs] } : {}),
    hashes: { ...hashes, plan: planHash(platform, workspace, base, hashes) },
  }
}

/** Whether carrying out the plan would change anything that is in force. */
export function changesAnything(plan: Plan): boolean {
  return movesManifest(plan) || moves(plan.deployment.status) || moves(plan.configuration.status)
}

/** A platform that keeps jobs and no manifest has no hash of it: then the jobs tell. */
function movesManifest({ base, hashes, jobs }: Plan): boolean {
  if (base.manifest_hash !== null) return base.manifest_hash !== hashes.manifest
  return base.deployment === null || jobs.some(({ status }) => status !== 'unchanged')
}

/** What could not be compared is not known to change. */
function moves(status: Plan['deployment']['status']): boolean {
  return status === 'new' || status === 'changed'
}

function renamed(before: Manifest['jobs'], { declared, places }: PlanInput): readonly Hazard[] {
  return renamedJobs(before, declared.manifest.jobs).map((pair) => {
    const slots = { before: pair.before.job_ref, after: pair.after.job_ref }
    return hazard(diagnose('JOB_RENAMED', slots, places.get(pair.after.job_ref) ?? null), pair.after.job_ref)
  })
}

function orphaned(before: Manifest['jobs'], { declared, places }: PlanInput): readonly Hazard[] {
  return orphanedEdges(before, declared.manifest.jobs).map(({ from, to, text }) => {
    const slots = { archived: from, follower: to, edge: `\`${text}\`` }
    return hazard(diagnose('JOB_ARCHIVED_FOLLOWED', slots, places.get(to) ?? null), to)
  })
}

function hazard({ code, severity, message, hint, location }: Diagnostic, jobRef: string | null): Hazard {
  return { code, severity, job_ref: jobRef, message, hint, location }
}

function countByStatus(jobs: readonly JobChange[]): Plan['counts'] {
  const counts = { added: 0, updated: 0, unchanged: 0, archived: 0 }
  for (const { status } of jobs) counts[status] += 1
  return counts
}

function planHash(platform: string, workspace: string, base: Base, hashes: Omit<Plan['hashes'], 'plan'>): string {
  const drawnAgainst = { ...base, deployment: versionOf(base.deployment), configuration: versionOf(base.configuration) }
  return sha3Base64(canonicalJson({ platform, workspace, base: drawnAgainst, hashes }))
}

function versionOf(version: number | null): bigint | null {
  return version === null ? null : BigInt(version)
}
