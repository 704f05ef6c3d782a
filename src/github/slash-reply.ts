import { code, prose } from '#report/escape-markdown'
import { byteSize, fitLines } from '#report/fit-lines'
import { faultItems } from '#report/markdown-findings'
import { commentBudget } from './comment.ts'
import type { Context } from './context.ts'
import { succeeded, type Verdict } from './decision.ts'
import { endInWords } from './outcome-words.ts'
import { runLink } from './run-link.ts'
import { type SlashCommand, slashHelp } from './slash-command.ts'
import { triggerFaults, triggerInWords, triggerTable } from './trigger-report.ts'
import type { ActionResult } from './workspace-commands.ts'

/** What was asked for, and what came of it. */
interface Answered {
  readonly command: SlashCommand
  /** The comment that it stands in. */
  readonly body: string
  readonly result: ActionResult
  readonly verdict: Verdict
}

/** How much of the command is repeated, in UTF-16 units. */
const repeated = 200

/**
 * The answer to a command of a comment, as Markdown of one comment: what came of it in a line, then each job that was to
 * start, then each fault with its remedy. Nothing of the command and of what the platform says is taken for markup.
 */
export function slashReply({ command, body, result, verdict }: Answered, context: Pick<Context, 'runUrl'>): string {
  if (command.kind === 'help') return slashHelp
  const asked = code(body.trim().split('\n')[0]?.slice(0, repeated) ?? '')
  const face = succeeded(verdict) ? '✅' : '❌'
  const head = `${face} ${asked}${runLink(context)}: ${inWords(result, verdict)}\n`
  const faults = faultsOf(result)
  const { kept } = fitLines(faults, (commentBudget - byteSize(head)) / 2)
  const told = kept.length === 0 ? '' : `\n${kept.join('\n')}\n`
  if (result.kind !== 'triggered') return `${head}${told}`
  return `${head}\n${triggerTable(result.outcome, commentBudget - byteSize(head) - byteSize(told) - 1)}${told}`
}

function inWords(result: ActionResult, { decision, reason }: Verdict): string {
  switch (result.kind) {
    case 'triggered':
      return prose(triggerInWords(result.outcome))
    case 'deployed':
      return code(endInWords(result))
    case 'stopped':
      return decision
    default:
      return code(`${decision}: ${reason}`)
  }
}

function faultsOf(result: ActionResult): readonly string[] {
  switch (result.kind) {
    case 'triggered':
      return faultItems(triggerFaults(result.outcome)).map(({ text }) => text)
    case 'stopped':
      return faultItems(result.faults).map(({ text }) => text)
    default:
      return []
  }
}
