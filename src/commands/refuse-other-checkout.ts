import { failure } from '#diagnostics/diagnostic'
import { mergedInto } from '#io/commit-range'
import type { Door } from '#io/door'
import type { OpenWorkspace } from './open-workspace.ts'
import type { PlanRequest } from './plan-request.ts'

/**
 * Refuses to say or to do something about a commit that is not checked out, neither itself nor its merge into the base.
 * Rejects with `CHECKOUT_OTHER`.
 */
export async function refuseOtherCheckout(
  door: Pick<Door, 'env'>,
  { root }: Pick<OpenWorkspace, 'root'>,
  { head, pinned = false }: Pick<PlanRequest, 'head' | 'pinned'>,
): Promise<void> {
  if (!pinned || head === undefined) return
  const [commit, ...parents] = await mergedInto(root, door.env)
  if (commit === head || parents.includes(head)) return
  throw failure('CHECKOUT_OTHER', { commit: head.slice(0, 12), found: commit?.slice(0, 12) ?? 'no commit' })
}
