import type { Json, JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { boundedFinding } from '#report/bounded-finding'
import { boundedPlan, isObject, outsideJobs } from '#report/plan-json'
import type { Verdict } from './decision.ts'
import type { CommentTarget } from './marker.ts'
import type { ActionResult } from './workspace-commands.ts'
import { type WorkspaceReport, workspaceReportSchema } from './workspace-report.ts'

/** The report of a run; null where nothing of a workspace is to be reported. */
export function reportOf(result: ActionResult, verdict: Verdict, target: CommentTarget): WorkspaceReport | null {
  const said = (['planned', 'deployed', 'unchanged', 'refused', 'failed'] as const).find(
    (decision) => decision === verdict.decision,
  )
  if (said === undefined) return null
  const report = { version: 1, ...target, decision: said, reason: verdict.reason, in_force: null, faults: [] } as const
  switch (result.kind) {
    case 'planned': {
      const { plan, shown } = result.outcome
      return { ...report, outcome: 'planned', plan, ...(shown === undefined ? {} : { shown }), faults: [] }
    }
    case 'deployed': {
      const { outcome, plan, inForce } = result.outcome
      return { ...report, outcome, plan, in_force: inForce, faults: [] }
    }
    case 'stopped':
      return { ...report, outcome: 'stopped', plan: null, faults: [...result.faults] }
    case 'triggered':
    case 'listed':
    case 'shown':
    case 'collected':
    case 'closed':
    case 'skipped':
      return null
  }
}

/** The document, with a line break at its end. */
export function writeReport(report: WorkspaceReport): string {
  return `${writeJson(
    convert(boundedReport(report), (value) => (typeof value === 'number' ? BigInt(value) : value)),
    2,
  )}\n`
}

function boundedReport({ plan, faults, ...rest }: WorkspaceReport): WorkspaceReport {
  return { ...rest, plan: plan === null ? null : boundedPlan(plan), faults: faults.map(boundedFinding) }
}

/** Reads a document back; null for anything else. */
export function readReport(text: string): WorkspaceReport | null {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid' || !isObject(parsed.value)) return null
  const document = convert(parsed.value, (value) => (typeof value === 'bigint' ? Number(value) : value))
  return workspaceReportSchema.safeParse(document).data ?? null
}

/** Numbers of a plan's jobs are those of the manifest, and stay as they are. */
function convert({ plan = null, ...rest }: JsonObject, scalar: (value: Json) => Json): JsonObject {
  return { ...outsideJobs(rest, scalar), plan: isObject(plan) ? outsideJobs(plan, scalar) : plan }
}
