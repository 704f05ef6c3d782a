import type { Code } from '#diagnostics/catalog'
import { platformEntries } from '#diagnostics/catalog/platform'
import type { DeploymentError } from '#diagnostics/diagnostic'

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

/** These codes come from a platform and yet mean that it kept a rule rather than broke. */
const kept: ReadonlySet<string> = new Set([
  'PLAN_STALE',
  'STATE_NEWER',
  'STATE_FOREIGN',
  'STATE_REF_INVALID',
  'PACKAGE_PATH_REFUSED',
])

/** What a fault makes of a run: where the platform or the action itself broke it failed, otherwise it was refused. */
export function verdictOf(error: DeploymentError): Verdict {
  const { code } = error.diagnostics[0]
  const broke = code === 'ACTION_FAULT' || (code in platformEntries && !kept.has(code))
  return { decision: broke ? 'failed' : 'refused', reason: code }
}

export function succeeded(verdict: Verdict): boolean {
  return verdict.decision !== 'refused' && verdict.decision !== 'failed'
}
