import { writeJson } from '#json/write-json'
import type { Manifest } from '#manifest/schema'
import type { Plan } from '#reconcile/plan'
import { renderDiagnostics } from '#report/diagnostics-text'
import { code } from '#report/escape-markdown'
import { renderPlanMarkdown } from '#report/markdown'
import { renderPlanJson } from '#report/plan-json'
import { renderTable } from '#report/table'
import { renderPlanText } from '#report/text'
import { collectedInWords, collectedMarkdown, reportInWords } from './collected-markdown.ts'
import { type FaultsOptions, faultsMarkdown } from './faults-markdown.ts'
import { outcomeInWords } from './outcome-words.ts'
import { triggerMarkdown, triggerText } from './trigger-report.ts'
import type { ActionResult, DeployOutcome } from './workspace-commands.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/** The log is no terminal, and as wide as the reader's window. */
const logStyle = { color: false, width: 120 } as const

/** The document of `plan --format json`. */
export function planDocument(plan: Plan): string {
  return renderPlanJson(plan)
}

/** The exact document, as `manifest --format json` prints it. */
export function manifestDocument(manifest: Manifest): string {
  return `${writeJson(manifest)}\n`
}

/** What came of a run, as Markdown of at most `budget` UTF-8 bytes. */
export function resultMarkdown(result: ActionResult, options: FaultsOptions): string {
  switch (result.kind) {
    case 'planned':
      return planMarkdown(result.outcome.plan, options)
    case 'deployed':
      return deployMarkdown(result.outcome, options)
    case 'shown':
      return withHearsay(true, options, (rest) => planMarkdown(result.plan, rest))
    case 'triggered':
      return triggerMarkdown(result.outcome, options)
    case 'collected':
      return withHearsay(result.hearsay, options, (rest) => collectedMarkdown(result.reports, rest))
    case 'listed':
      return `${listedInWords(result)}\n`
    case 'stopped':
      return faultsMarkdown(result.faults, options)
    case 'skipped':
      return `${result.because}\n`
    case 'closed':
      return ''
  }
}

const hearsay =
  '> Drawn by a run of the pull request itself, without secrets and without trust: its author could have changed it.\n\n'

function withHearsay(isHearsay: boolean, options: FaultsOptions, render: (rest: FaultsOptions) => string): string {
  if (!isHearsay) return render(options)
  return `${hearsay}${render({ ...options, budget: options.budget - Buffer.byteLength(hearsay) })}`
}

function planMarkdown(plan: Plan, { budget, link }: FaultsOptions): string {
  return renderPlanMarkdown(plan, link === null ? { budget } : { budget, link }).markdown
}

function deployMarkdown(outcome: DeployOutcome, { budget, link }: FaultsOptions): string {
  const top = `**${outcomeInWords(outcome)}**\n\n`
  return `${top}${planMarkdown(outcome.plan, { budget: budget - Buffer.byteLength(top), link })}`
}

/** What came of a run, for the log. What has a title may be folded away under it; a fault never is. */
export function resultText(result: ActionResult): { readonly title: string | null; readonly text: string } {
  switch (result.kind) {
    case 'planned':
    case 'deployed':
      return { title: 'Plan', text: renderPlanText(result.outcome.plan, logStyle) }
    case 'shown':
      return { title: 'Plan', text: renderPlanText(result.plan, logStyle) }
    case 'triggered':
      return { title: null, text: triggerText(result.outcome) }
    case 'collected':
      return { title: null, text: collectedText(result.reports) }
    case 'listed':
      return { title: null, text: listedInWords(result) }
    case 'stopped':
      return {
        title: null,
        text: renderDiagnostics(result.faults, logStyle),
      }
    case 'skipped':
      return { title: null, text: result.because }
    case 'closed':
      return { title: null, text: 'The pull request is over.' }
  }
}

function listedInWords({ workspaces }: { readonly workspaces: readonly string[] }): string {
  return workspaces.length === 0 ? 'No workspace is changed.' : `Workspaces: ${workspaces.map(code).join(', ')}.`
}

function collectedText(reports: readonly WorkspaceReport[]): string {
  const rows = reports.map((report) => [report.workspace, reportInWords(report).replaceAll('`', '')])
  return `${collectedInWords(reports)}\n${renderTable(['Workspace', 'What happens'], rows)}`
}
