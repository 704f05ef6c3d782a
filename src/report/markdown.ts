import type { Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { formatCount } from './duration.ts'
import { byteSize, fitLines } from './fit-lines.ts'
import { jobGraph } from './job-graph.ts'
import { findingBlocks, urgentFindingLines } from './markdown-findings.ts'
import { jobBlocks, otherJobLines, urgentJobLines } from './markdown-jobs.ts'
import { configurationBlocks, deploymentBlocks } from './markdown-parts.ts'
import { reviewBlocks } from './markdown-review.ts'
import { secretBlocks } from './markdown-secrets.ts'
import { hashesBlock, headlineOnly, topBlocks } from './markdown-top.ts'

export interface PlanMarkdownOptions {
  /** Bytes of UTF-8 that the result may have, at most. */
  readonly budget: number
  /** Where the whole report is. */
  readonly link?: string
}

export interface PlanMarkdown {
  readonly markdown: string
  readonly level: Detail
}

/**
 * A plan as GitHub shows it, in a comment or a step summary, with as much detail as the budget allows. Counts and
 * link are always on top; hazards, archived jobs and changes of when a job runs are never folded, and where not even
 * those fit, it says how many are missing. Nothing in it depends on the time: the same plan gives the same text.
 */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions): PlanMarkdown {
  for (const level of ['full', 'fields', 'names'] as const) {
    const markdown = join(blocksAt(plan, level, options))
    if (byteSize(markdown) <= options.budget) return { markdown, level }
  }
  return { markdown: renderCounts(plan, options), level: 'counts' }
}

function blocksAt(plan: Plan, level: Detail, options: PlanMarkdownOptions): readonly string[] {
  return [
    ...topBlocks(plan, level, options.link),
    ...findingBlocks(plan, level),
    ...secretBlocks(plan, level),
    ...reviewBlocks(plan, level),
    ...jobBlocks(plan, level),
    ...deploymentBlocks(plan.deployment, level),
    ...configurationBlocks(plan.configuration, level),
    ...(level === 'full' ? [...graphBlock(plan), hashesBlock(plan)] : []),
  ]
}

function renderCounts(plan: Plan, { budget, link }: PlanMarkdownOptions): string {
  const top = [...topBlocks(plan, 'counts', link), ...reviewBlocks(plan, 'counts')]
  const lines = [...urgentFindingLines(plan), ...urgentJobLines(plan), ...otherJobLines(plan)]
  const whole = join([...top, lines.join('\n')])
  if (byteSize(whole) <= budget) return whole
  if (byteSize(join(top)) > budget) return headlineOnly(plan, budget)
  const more = (missing: number) => `- … and ${formatCount(missing)} more (truncated)`
  const { kept, missing } = fitLines(lines, budget - byteSize(join([...top, more(lines.length)])))
  const cut = join([...top, [...kept, more(missing)].join('\n')])
  return byteSize(cut) <= budget ? cut : join(top)
}

function graphBlock(plan: Plan): readonly string[] {
  const graph = jobGraph(plan)
  switch (graph.kind) {
    case 'none':
      return []
    case 'large':
      return [`*The graph is left out: ${formatCount(graph.jobs)} jobs wait for one another, too many to read.*`]
    case 'graph':
      return [
        `#### Who waits for whom

\`\`\`mermaid
${graph.mermaid}
\`\`\``,
      ]
  }
}

function join(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
