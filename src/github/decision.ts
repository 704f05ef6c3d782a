import { type Code, catalog } from '#diagnostics/catalog'
import { platformEntries } from '#diagnostics/catalog/platform'
import { changesAnything } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { triggerFaults } from './trigger-report.ts'
import type { ActionResult, DeployOutcome, TriggerOutcome } from './workspace-commands.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/** What can come of a run: the values of the output `decision`, each with its sentence for the reference. */
export const decisions = {
  planned: 'The plan was drawn and nothing was changed.',
  deployed: 'The plan was carried out and what is in force was read back.',
  triggered: 'Jobs were started; those that were waited for ended well.',
  unchanged: 'Everything declared was in force already, so nothing was done.',
  listed: 'The workspaces of the repository were listed, and nothing was planned.',
  closed: 'The pull request is over and its comment says so.',
  skipped: 'The event asks for nothing, or no job that was selected was ready to start.',
  refused: 'A rule forbade going on, and nothing was changed.',
  failed: 'Something broke on the way; the log says how far it came.',
} as const

/** Reasons that are no faults: values of the output `reason-code` besides the codes of the fault catalogue. */
export const reasons = {
  CHANGES: 'What is declared differs from what was in force.',
  NO_CHANGES: 'What is declared was in force already.',
  DRY_RUN: 'Nothing was to be changed or started, only told.',
  RUNS_SUCCEEDED: 'Every run that was started ended well.',
  RUNS_STARTED: 'Runs were started and not waited for.',
  JOBS_SKIPPED: 'No job was started; the summary says why of each.',
  WORKSPACES_FOUND: 'There are workspaces to look at.',
  NO_WORKSPACES: 'No workspace is changed.',
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
    case 'triggered':
      return triggerVerdict(result.outcome)
    case 'collected':
      return collectedVerdict(result.reports)
    case 'listed':
      return { decision: 'listed', reason: result.workspaces.length > 0 ? 'WORKSPACES_FOUND' : 'NO_WORKSPACES' }
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

function triggerVerdict(outcome: TriggerOutcome): Verdict {
  const [fault] = triggerFaults(outcome)
  if (fault !== undefined) return { decision: 'failed', reason: fault.code }
  if (outcome.dryRun) return { decision: 'planned', reason: 'DRY_RUN' }
  if (!outcome.jobs.some(({ kind }) => kind === 'started')) return { decision: 'skipped', reason: 'JOBS_SKIPPED' }
  return { decision: 'triggered', reason: outcome.watched.length > 0 ? 'RUNS_SUCCEEDED' : 'RUNS_STARTED' }
}

/** The worst of all, so that one check stands for many workspaces. */
function collectedVerdict(reports: readonly WorkspaceReport[]): Verdict {
  if (reports.length === 0) return { decision: 'planned', reason: 'NO_WORKSPACES' }
  const severity: readonly WorkspaceReport['decision'][] = ['failed', 'refused', 'deployed', 'planned', 'unchanged']
  const decision = severity.find((one) => reports.some((report) => report.decision === one)) ?? 'planned'
  const given = reports.filter((report) => report.decision === decision).map(({ reason }) => reason)
  // A report of another version may give a reason that this one has no word for.
  return { decision, reason: given.includes('CHANGES') ? 'CHANGES' : (given.find(isReason) ?? 'ACTION_FAULT') }
}

function isReason(code: string): code is ReasonCode {
  return Object.hasOwn(reasons, code) || Object.hasOwn(catalog, code)
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

/** Of the dltHub platform: nobody said no, something went wrong. */
const breakdowns: ReadonlySet<Code> = new Set<Code>([
  'ACTION_FAULT',
  'DLTHUB_UNREACHABLE',
  'DLTHUB_CERTIFICATE_REFUSED',
  'DLTHUB_UNAVAILABLE',
  'DLTHUB_OUTCOME_UNKNOWN',
  'DLTHUB_TOKEN_REFUSED',
  'DLTHUB_ANSWER_UNREADABLE',
  'DLTHUB_NOT_IN_FORCE',
  'DLTHUB_REPLACED_UNSEEN',
])

function broke(code: Code): boolean {
  return breakdowns.has(code) || (code in platformEntries && !rules.has(code))
}
