import type { Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { formatCount } from './duration.ts'
import { code, link } from './escape-markdown.ts'
import { byteSize } from './fit-lines.ts'
import { baseInWords, headline, outcomeInWords } from './headline.ts'
import { runsLine } from './markdown-impact.ts'
import { folded, icons, table } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

const longestAddress = 1000
const longestName = 100
/** Keeps a count on one line with what it counts. */
const noBreak = '\u00a0'

/** What every level of detail begins with: the headline, the counts, what it was compared with, the link. */
export function topBlocks(plan: Plan, detail: Detail, address: string | undefined): readonly string[] {
  const report = address === undefined || address.length > longestAddress ? undefined : link('Full report', address)
  const base = `Deploys ${code(shorten(plan.workspace, longestName))} to the ${plan.platform} platform, ${baseInWords(plan)}`
  return [
    `### ${outcomeInWords(plan).replace(/\.$/, '')}`,
    countsLine(plan),
    [base, runsLine(plan), report ?? ''].filter((part) => part !== '').join(' · '),
    ...(detail === 'full' ? [] : [truncationNotice(detail, report !== undefined)]),
  ]
}

/** The least that can be said: for a budget in which not even the counts fit. */
export function headlineOnly(plan: Plan, budget: number): string {
  const text = `${headline(plan)} (truncated)\n`
  return byteSize(text) <= budget ? text : ''
}

/** The hashes that a deploy is held against. */
export function hashesBlock({ hashes }: Plan): string {
  const rows = Object.entries(hashes).map(([name, hash]) => [name, code(hash)])
  return folded('Hashes of what was reviewed', table(['', 'SHA3-256'], rows))
}

/** On one line, because a table of six columns is cut off on a telephone. */
function countsLine({ counts, deployment, configuration }: Plan): string {
  const strong = (count: number) => (count > 0 ? `**${formatCount(count)}**` : '0')
  const changing = (status: string) => (status === 'unchanged' ? status : `**${status}**`)
  return [
    `${icons.added} ${strong(counts.added)} added`,
    `${icons.updated} ${strong(counts.updated)} updated`,
    `${icons.unchanged} ${formatCount(counts.unchanged)} unchanged`,
    `${icons.archived} ${strong(counts.archived)} archived`,
    `${icons.code} code ${changing(deployment.status)}`,
    `${icons.configuration} configuration ${changing(configuration.status)}`,
  ]
    .map((part) => part.replaceAll(' ', noBreak))
    .join(' · ')
}

function truncationNotice(detail: Exclude<Detail, 'full'>, hasReport: boolean): string {
  const shown = { fields: 'names of fields', names: 'names', counts: 'counts and dangers' }[detail]
  const rest = hasReport ? 'the full report has the rest' : 'the rest did not fit here'
  return `> [!NOTE]\n> This view is truncated to ${shown}: ${rest}.`
}
