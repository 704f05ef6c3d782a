import { changesAnything } from '#reconcile/draw-plan'
import type { Base, Plan } from '#reconcile/plan'
import type { Context } from './context.ts'
import type { Verdict } from './decision.ts'
import type { Outputs } from './outputs.ts'
import { runsOutput } from './trigger-report.ts'
import type { ActionResult } from './workspace-commands.ts'

/** Where the documents of a run lie: absolute paths. */
export interface DocumentPaths {
  readonly plan: string
  readonly manifest: string
  readonly result: string
}

/** What a run hands to the steps after it. `documents` are those there are. */
export function outputsOf(
  result: ActionResult,
  verdict: Verdict,
  context: Context,
  documents: Partial<DocumentPaths>,
): Outputs {
  const always = {
    decision: verdict.decision,
    'reason-code': verdict.reason,
    ...(context.runUrl === null ? {} : { 'report-url': context.runUrl }),
    ...documents,
  }
  switch (result.kind) {
    case 'planned':
      return { ...always, ...planOutputs(result.outcome.plan), ...versions(result.outcome.plan.base) }
    case 'deployed':
      return { ...always, ...planOutputs(result.outcome.plan), ...versions(result.outcome.inForce) }
    case 'shown':
      return { ...always, ...planOutputs(result.plan), ...versions(result.plan.base) }
    case 'triggered':
      return { ...always, runs: runsOutput(result.outcome) }
    case 'collected':
      return { ...always, ...totals(result.reports.flatMap(({ plan }) => plan ?? [])) }
    case 'listed':
      return { ...always, workspaces: JSON.stringify(result.workspaces) }
    case 'closed':
    case 'skipped':
    case 'stopped':
      return always
  }
}

function totals(plans: readonly Plan[]): Outputs {
  const total = (status: keyof Plan['counts']): string =>
    String(plans.reduce((sum, { counts }) => sum + counts[status], 0))
  return {
    changes: String(plans.some(changesAnything)),
    added: total('added'),
    updated: total('updated'),
    unchanged: total('unchanged'),
    archived: total('archived'),
  }
}

function planOutputs(plan: Plan): Outputs {
  const { added, updated, unchanged, archived } = plan.counts
  return {
    changes: String(changesAnything(plan)),
    added: String(added),
    updated: String(updated),
    unchanged: String(unchanged),
    archived: String(archived),
    'plan-hash': plan.hashes.plan,
  }
}

function versions(base: Base): Outputs {
  return {
    ...(base.deployment === null ? {} : { 'deployment-version': String(base.deployment) }),
    ...(base.configuration === null ? {} : { 'configuration-version': String(base.configuration) }),
  }
}
