import type { Deployed } from '#platform/platform'
import type { ChangeDigests } from '#reconcile/change-digests'
import type { Plan } from '#reconcile/plan'
import type { Declared, DeclareRequest } from './declare-workspace.ts'
import type { PlatformRequest } from './platform-request.ts'

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

/** A plan and what it was drawn from. */
export interface PlanResult {
  readonly plan: Plan
  readonly declared: Declared
  readonly deployed: Deployed
  /** What the change under review does to its base; absent where none is, null where it cannot be told. */
  readonly change?: ChangeDigests | null
}
