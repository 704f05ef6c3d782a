import type { Code } from '#diagnostics/catalog'
import { platformEntries } from '#diagnostics/catalog/platform'
import { changesAnything } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import type { ActionResult, DeployOutcome } from './workspace-commands.ts'

/** What can come of a run: the values of the output `decision`, each with its sentence for the reference. */
export const decisions = {
  planned: 'The plan was drawn and nothing was changed.',
  deployed: 'The plan was carried out and what is in force was read back.',
  unchanged: 'Everything declared was in force already, so nothing was done.',
  closed: 'The pull request is over and its comment says so.',
  skipped: 'The event asks for nothing.',
  refused: 'A rule forbade going on, and nothing was changed.',
  failed: 'Something broke on the way; the log says how far it came.',
} as const

/** Reasons that are no faults: values of the output `reason-code` besides the codes of the fault catalogue. */
export const reasons = {
  CHANGES: 'What is declared differs from what was in force.',
  NO_CHANGES: 'What is declared was in force already.',
  DRY_RUN: 'The deploy was asked to stop before changing anything.',
  PULL_REQUEST_CLOSED: 'The pull request was merged or closed.',
  EVENT_IGNORED: 'The event is none that this action acts on.',
} as const

export type Decision = keyof typeof decisions
export type ReasonCode = keyof typeof reasons | Code

/** How a run ended, in the two closed vocabularies. */
export interface Verdict {
  readonly decision: Decision
  readonly reason: ReasonCode
}

/** A plan that a deploy would refuse is refused here too, or the pull request would be green and the merge red. */
export function verdictOf(result: ActionResult, allow: readonly string[]): Verdict {
  switch (result.kind) {
    case 'planned':
      if (forbids(result.outcome.plan, allow)) return { decision: 'refused', reason: 'HAZARD_NOT_ALLOWED' }
      return { decision: 'planned', reason: changesAnything(result.outcome.plan) ? 'CHANGES' : 'NO_CHANGES' }
    case 'deployed':
      return deployVerdict(result.outcome)
    case 'shown':
      return { decision: 'planned', reason: changesAnything(result.plan) ? 'CHANGES' : 'NO_CHANGES' }
    case 'closed':
      return { decision: 'closed', reason: 'PULL_REQUEST_CLOSED' }
    case 'skipped':
      return { decision: 'skipped', reason: 'EVENT_IGNORED' }
    case 'stopped':
      return { decision: broke(result.faults[0].code) ? 'failed' : 'refused', reason: result.faults[0].code }
  }
}

export function succeeded({ decision }: Verdict): boolean {
  return decision !== 'refused' && decision !== 'failed'
}

function deployVerdict({ outcome }: DeployOutcome): Verdict {
  switch (outcome) {
    case 'deployed':
      return { decision: 'deployed', reason: 'CHANGES' }
    case 'unchanged':
      return { decision: 'unchanged', reason: 'NO_CHANGES' }
    case 'dry run':
      return { decision: 'planned', reason: 'DRY_RUN' }
  }
}

function forbids(plan: Plan, allow: readonly string[]): boolean {
  return plan.hazards.some((hazard) => hazard.severity === 'error' && !allow.includes(hazard.code))
}

/** These codes come from a platform and yet mean that it kept a rule rather than broke. */
const rules: ReadonlySet<Code> = new Set<Code>([
  'PLAN_STALE',
  'DEPLOY_LOCKED',
  'STATE_NEWER',
  'STATE_FOREIGN',
  'STATE_REF_INVALID',
  'PACKAGE_PATH_REFUSED',
])

function broke(code: Code): boolean {
  return code === 'ACTION_FAULT' || (code in platformEntries && !rules.has(code))
}
