import { changesAnything } from '#reconcile/draw-plan'
import { renderPlanMarkdown } from '#report/markdown'
import { renderPlanJson } from '#report/plan-json'
import { renderPlanText } from '#report/text'
import { type Command, exitCodes, optionValue } from '../command.ts'
import {
  everywhere,
  formatOption,
  generatorOptions,
  moduleOption,
  platformOptions,
  profilesOption,
  secretsOption,
} from '../options.ts'
import { planRequest } from '../requests.ts'
import type { Session } from '../session.ts'

/** What GitHub takes as one comment, in bytes. */
const commentBudget = 65_536

export const plan: Command = {
  words: ['plan'],
  operands: '',
  arity: [0, 0],
  summary: 'Show what a deploy would do, changing nothing.',
  details:
    'Reads the workspace without running it, compares it with what is deployed, and shows which jobs are added,\n' +
    'updated, unchanged or archived, field by field; what changes in code and configuration; and what is dangerous about it.',
  options: [
    formatOption('text', 'json', 'markdown'),
    { name: 'detailed-exitcode', summary: 'Exit with 3 where a deploy would change something, 0 where not.' },
    moduleOption,
    profilesOption,
    secretsOption,
    ...generatorOptions,
    ...platformOptions,
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy plan', does: 'What would a deploy of this workspace do?' },
    {
      line: 'dlt-deploy plan --format json | jq .counts',
      does: 'The same as data. The schema is documented and versioned.',
    },
    {
      line: 'dlt-deploy plan --detailed-exitcode --quiet',
      does: 'Drift check for a script: 0 nothing to do, 3 changes.',
    },
  ],
  async run(session, invocation) {
    const { planWorkspace } = await import('#commands/plan-workspace')
    const { plan } = await planWorkspace(session.door, planRequest(invocation))
    session.stdout.write(render(session, plan, optionValue(invocation, 'format')))
    const detailed = invocation.switches.has('detailed-exitcode')
    return detailed && changesAnything(plan) ? exitCodes.changes : exitCodes.done
  },
}

/** A plan as a command prints it. */
export function render(
  session: Session,
  plan: Parameters<typeof renderPlanText>[0],
  format: string | undefined,
): string {
  if (format === 'json') return renderPlanJson(plan)
  if (format === 'markdown') return renderPlanMarkdown(plan, { budget: commentBudget }).markdown
  return renderPlanText(plan, { color: session.color.stdout, width: session.stdout.columns ?? 100 })
}
