import { resolve } from 'node:path'
import { diagnose, failure } from '#diagnostics/diagnostic'
import { filesBelow, isFolder } from '#io/files-below'
import { readTextFile } from '#io/text-file'
import type { Inputs } from './inputs.ts'
import { readReport } from './report-document.ts'
import { longestPlan } from './shown-plan.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/** More folders than anybody plans at once; whoever made the files may be anybody. */
const mostReports = 1000

/** Whether `plan-file` names more than the plan of one workspace. */
export function collects(cwd: string, inputs: Pick<Inputs, 'plan-file' | 'workspaces'>): boolean {
  const [path, ...others] = inputs['plan-file']
  return inputs.workspaces !== null || others.length > 0 || (path !== undefined && isFolder(resolve(cwd, path)))
}

/**
 * The reports that the runs for single workspaces left in the files and folders of `plan-file`, ordered by workspace. One that
 * is expected and absent is a failure of that workspace. Throws `PLAN_UNREADABLE` for a file that is no report.
 */
export function collectedReports(
  cwd: string,
  inputs: Pick<Inputs, 'plan-file' | 'workspaces' | 'platform' | 'environment'>,
): readonly WorkspaceReport[] {
  const paths = inputs['plan-file'].flatMap((path) => filesAt(resolve(cwd, path)))
  const refuse = (path: string, reason: string) => failure('PLAN_UNREADABLE', { path, reason })
  if (paths.length > mostReports) throw refuse(paths[0] ?? '', `it is one of more than ${mostReports}`)
  const reports = paths.map((path) => {
    const text = readTextFile(path)
    if (text === null || text.length > longestPlan) throw refuse(path, 'it is too long to be a report')
    const report = readReport(text)
    if (report === null) throw refuse(path, 'it does not have the shape of a report')
    return report
  })
  const found = new Map(reports.map((report) => [report.workspace, report]))
  for (const workspace of inputs.workspaces ?? []) {
    if (!found.has(workspace)) found.set(workspace, missing(workspace, inputs))
  }
  return [...found.values()].toSorted((a, b) => (a.workspace < b.workspace ? -1 : 1))
}

const filesAt = (path: string): readonly string[] =>
  isFolder(path) ? filesBelow(path) : readTextFile(path) === null ? [] : [path]

function missing(workspace: string, { platform, environment }: Pick<Inputs, 'platform' | 'environment'>) {
  const fault = diagnose('WORKSPACE_REPORT_MISSING', { workspace })
  return {
    version: 1,
    workspace,
    platform,
    environment: environment ?? '',
    decision: 'failed',
    reason: fault.code,
    outcome: 'stopped',
    plan: null,
    in_force: null,
    faults: [fault],
  } satisfies WorkspaceReport
}
