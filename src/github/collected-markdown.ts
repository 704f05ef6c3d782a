import { changesAnything } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { formatCount, plural } from '#report/duration'
import { code, link as linkTo, prose } from '#report/escape-markdown'
import { fairShares } from '#report/fair-shares'
import { byteSize, fitLines } from '#report/fit-lines'
import { outcomeInWords } from '#report/headline'
import { renderPlanMarkdown } from '#report/markdown'
import { icons } from '#report/markdown-words'
import { type FaultsOptions, faultsMarkdown } from './faults-markdown.ts'
import { versionsInWords } from './outcome-words.ts'
import type { WorkspaceReport } from './workspace-report.ts'

/**
 * Many workspaces in one text of at most `budget` UTF-8 bytes: a table of all, then a section for each that has something
 * to say. The sections share what the table leaves evenly, each with as much detail as its share allows.
 */
export function collectedMarkdown(reports: readonly WorkspaceReport[], options: FaultsOptions): string {
  const ordered = reports.toSorted((a, b) => rank(a) - rank(b))
  const top = topOf(ordered, options)
  const telling = ordered.filter((report) => rank(report) < quiet)
  const room = options.budget - byteSize(top)
  const whole = telling.map((report) => sectionOf(report, Number.POSITIVE_INFINITY))
  const shares = fairShares(whole.map(byteSize), room)
  const sections = telling.map((report, index) => {
    const share = shares[index] ?? 0
    const text = whole[index] ?? ''
    return byteSize(text) <= share ? text : sectionOf(report, share)
  })
  return [top, ...sections].join('')
}

/** How many workspaces there are, by what becomes of them: `3 workspaces: 1 stopped, 1 changes, 1 unchanged`. */
export function collectedInWords(reports: readonly WorkspaceReport[]): string {
  if (reports.length === 0) return 'No workspace is changed'
  const words = ['stopped', 'with hazards', 'to change', 'unchanged'] as const
  const counts = words.flatMap((word, at) => {
    const count = reports.filter((report) => rank(report) === at && !isDeployed(report)).length
    return count === 0 ? [] : [`${formatCount(count)} ${word}`]
  })
  const deployed = reports.filter(isDeployed).length
  const all = [...(deployed === 0 ? [] : [`${formatCount(deployed)} deployed`]), ...counts]
  return `${plural(reports.length, 'workspace')}: ${all.join(', ')}`
}

/** What came of one workspace, as a sentence without its full stop. It may hold user text, between backticks. */
export function reportInWords({ outcome, plan, in_force: inForce, decision, faults }: WorkspaceReport): string {
  const [fault] = faults
  if (plan === null) return fault === undefined ? 'stopped' : `stopped: \`${fault.code}\``
  if (outcome === 'deployed' && inForce !== null) return `deployed: ${versionsInWords(inForce)}`
  if (outcome === 'unchanged') return 'in force already'
  return `${outcomeInWords(plan).replace(/\.$/, '')}${decision === 'refused' ? ', once its hazards are allowed' : ''}`
}

const quiet = 3

/** What needs a person comes first. */
function rank({ plan, decision }: WorkspaceReport): number {
  if (plan === null) return 0
  if (decision === 'refused' || plan.hazards.length > 0) return 1
  return changesAnything(plan) || plan.diagnostics.length > 0 ? 2 : quiet
}

const isDeployed = ({ outcome }: WorkspaceReport): boolean => outcome === 'deployed'

function topOf(reports: readonly WorkspaceReport[], { budget, link }: FaultsOptions): string {
  const heading = `### ${collectedInWords(reports)}\n`
  const source = link === null ? '' : `\n${linkTo('Full report', link)}\n`
  if (reports.length === 0) return `${heading}${source}`
  const columns = ['Workspace', 'What happens', ...statuses.map((status) => `${icons[status]} ${status}`)]
  const head = `\n| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at < 2 ? ' --- ' : ' :-: ')).join('|')}|\n`
  const more = (missing: number) => `\n… and ${plural(missing, 'workspace')} more (truncated)\n`
  const rest = byteSize(`${heading}${source}${head}${more(reports.length)}`)
  // Half of the room is for the sections, which say more of what matters than a row of what does not.
  const { kept, missing } = fitLines(reports.map(rowOf), Math.max(0, budget - rest) / 2)
  const rows = kept.map((row) => `${row}\n`).join('')
  const text = `${heading}${head}${rows}${missing === 0 ? '' : more(missing)}${source}`
  return byteSize(text) <= budget ? text : heading.slice(0, budget)
}

const statuses = ['added', 'updated', 'unchanged', 'archived'] as const

function rowOf(report: WorkspaceReport): string {
  const { plan } = report
  const counts = statuses.map((status) => (plan === null ? '' : countCell(plan, status)))
  return `| ${[code(report.workspace), prose(reportInWords(report)), ...counts].join(' | ')} |`
}

function countCell({ counts }: Plan, status: (typeof statuses)[number]): string {
  const count = formatCount(counts[status])
  return status === 'unchanged' || counts[status] === 0 ? count : `**${count}**`
}

function sectionOf(report: WorkspaceReport, budget: number): string {
  const title = `\n---\n\n## ${code(report.workspace)}\n\n`
  const room = budget - byteSize(title)
  if (room <= 0) return ''
  const options = { budget: room, link: null }
  const body =
    report.plan === null
      ? faultsMarkdown(report.faults, options)
      : renderPlanMarkdown(report.plan, { budget: room }).markdown
  return body === '' || byteSize(body) > room ? '' : `${title}${body}`
}
