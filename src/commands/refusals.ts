import { DeploymentError, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { isAncestor } from '#io/git-repository'
import type { Deployed } from '#platform/platform'
import type { Plan } from '#reconcile/plan'
import { planMovements } from '#reconcile/plan-movements'
import type { OpenWorkspace } from './open-workspace.ts'
import type { DeployPart } from './plan-request.ts'

/** What was reviewed: the whole plan where it is at hand, else its hashes. */
export type Reviewed = Plan | Pick<Plan, 'hashes'>

/** Movements that are told one by one. */
const most = 25

/**
 * Refuses a plan that does not declare what was reviewed, in the parts that are deployed. Throws `PLAN_DIFFERS` with
 * every field that moved, as far as the reviewed plan is known.
 */
export function refuseUnreviewed(plan: Plan, reviewed: Reviewed | null, parts: readonly DeployPart[]): void {
  if (reviewed === null) return
  const compared = [...(parts.includes('deployment') ? (['manifest'] as const) : []), ...parts]
  const moved = compared.filter((part) => plan.hashes[part] !== reviewed.hashes[part])
  if (moved.length > 0) {
    const movements = 'jobs' in reviewed ? planMovements(reviewed, plan) : []
    const shown = movements.slice(0, most).map((what) => diagnose('PLAN_MOVED', { what }))
    const left = movements.length - shown.length
    const others = left > 0 ? [diagnose('PLAN_MOVED', { what: `${left} more` })] : []
    throw new DeploymentError([diagnose('PLAN_DIFFERS', { moved: moved.join(' and ') }), ...shown, ...others])
  }
}

/** Refuses a plan drawn against anything but what the reviewed one was drawn against. Throws `PLAN_STALE`. */
export function refuseStale(plan: Plan, reviewed: Reviewed | null): void {
  if (reviewed === null || plan.hashes.plan === reviewed.hashes.plan) return
  if (!('base' in reviewed)) throw failure('PLAN_STALE', { base: 'other versions' })
  const { deployment, configuration } = reviewed.base
  throw failure('PLAN_STALE', { base: `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}` })
}

/**
 * Refuses what is in force to be replaced where it is not what people were shown, and did not come there by the branch:
 * a rollback, a deploy of files that are in no commit, or one of another branch. `heads` are commits of the change itself,
 * which may have been tried before. A platform that keeps no commits cannot tell. Throws `PLAN_STALE`.
 */
export async function refuseMovedBase(
  { env }: Pick<Door, 'env'>,
  { root }: Pick<OpenWorkspace, 'root'>,
  { source, base }: Deployed,
  commit: string,
  heads: readonly string[],
): Promise<void> {
  if (source === null || (source.commit === null && source.runUrl === null && source.actor === null)) return
  const isOwn = source.commit !== null && heads.includes(source.commit)
  const byBranch = source.commit !== null && (await isAncestor(root, env, source.commit, commit)) === true
  if (source.restores === undefined && source.dirty !== true && (isOwn || byBranch)) return
  throw failure('PLAN_STALE', { base: `another version than deployment v${base.deployment ?? 0}` })
}

/** Throws `HAZARD_NOT_ALLOWED` for the first danger that nobody accepted by name. */
export function refuseHazards(plan: Plan, allow: readonly string[]): void {
  const refused = plan.hazards.find((hazard) => hazard.severity === 'error' && !allow.includes(hazard.code))
  if (refused !== undefined) {
    throw failure('HAZARD_NOT_ALLOWED', { danger: refused.message, code: refused.code }, refused.location)
  }
}
