import type { ReviewOutcome, ReviewSource } from '#commands/review'
import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Manifest } from '#manifest/schema'
import type { Triggered } from '#platform/runner'
import type { Base, Plan } from '#reconcile/plan'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { ListedWorkspaces } from './list-workspaces.ts'
import type { Shown } from './marker.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/** What is asked about a workspace. */
export interface WorkspaceRequest {
  readonly inputs: Inputs
  /** Whether the code may be run: never that of a fork. */
  readonly trusted: boolean
  /** Whether the secrets of the repository are at hand. */
  readonly secretsKnown: boolean
  /** The commit that a pull request is based on; absent where none is reviewed. */
  readonly base?: string
  /** The commit of the pull request that is reviewed. */
  readonly head?: string
  /** Whether the checkout must be of that commit, or of its merge into the base. */
  readonly pinned?: boolean
  /** Who knows what was reviewed of what is deployed; absent where nobody is asked. */
  readonly review?: ReviewSource
  /** Called when nobody else deploys any more and this deploy begins. */
  readonly onTurn?: () => void
}

export interface PlanOutcome {
  readonly plan: Plan
  readonly manifest: Manifest
  /** For the marker of the comment, where a change is reviewed. */
  readonly shown?: Shown
}

export interface DeployOutcome extends PlanOutcome {
  readonly outcome: 'deployed' | 'unchanged' | 'dry run'
  /** What is in force now, read back. */
  readonly inForce: Base
  readonly review?: ReviewOutcome
}

/** What became of every job that was to start; runs are as they were when they were looked at last. */
export interface TriggerOutcome {
  readonly dryRun: boolean
  /** The runs that were waited for, by id. */
  readonly watched: readonly string[]
  /** What kept this run from watching them to their end. */
  readonly faults: readonly Diagnostic[]
  readonly jobs: readonly Triggered[]
}

/** The verbs that the action lends its inputs to. Each rejects with a `DeploymentError`. */
export interface WorkspaceCommands {
  plan(request: WorkspaceRequest): Promise<PlanOutcome>
  deploy(request: WorkspaceRequest): Promise<DeployOutcome>
  trigger(request: WorkspaceRequest): Promise<TriggerOutcome>
  list(inputs: Inputs, event: Event): Promise<ListedWorkspaces>
}

/** What came of a verb, as the surfaces report it. */
export type ActionResult =
  | { readonly kind: 'planned'; readonly outcome: PlanOutcome }
  | { readonly kind: 'deployed'; readonly outcome: DeployOutcome }
  | { readonly kind: 'triggered'; readonly outcome: TriggerOutcome }
  /** Drawn by another run, perhaps by code that nobody has accepted. */
  | { readonly kind: 'shown'; readonly plan: Plan }
  /** What the runs for single workspaces left. `hearsay`: of code that nobody has accepted. */
  | { readonly kind: 'collected'; readonly reports: readonly WorkspaceReport[]; readonly hearsay: boolean }
  | ({ readonly kind: 'listed' } & ListedWorkspaces)
  | { readonly kind: 'closed' }
  | { readonly kind: 'skipped'; readonly because: string }
  | { readonly kind: 'stopped'; readonly faults: readonly [Diagnostic, ...Diagnostic[]] }
