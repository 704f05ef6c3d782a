import { changeBase } from '#io/commit-range'
import type { Door } from '#io/door'
import { redactDeep } from '#redact/redact'
import { draw } from './draw.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { PlanRequest, PlanResult } from './plan-request.ts'
import { refuseOtherCheckout } from './refuse-other-checkout.ts'
import { rehearsePlan } from './rehearse-plan.ts'
import { sourceCommit } from './source-commit.ts'
import { withPlatform } from './with-platform.ts'

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
