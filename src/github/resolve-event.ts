import { commentFault } from './comment-fault.ts'
import type { Context } from './context.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { openPullRequest, pullRequestNow } from './pull-requests.ts'
import { slashCommand } from './slash-command.ts'

/**
 * An event that speaks of a pull request without saying so, as one that does: a run started by hand with a number, and one
 * after another workflow. Any other is given back as it is. Never rejects: what GitHub refuses is an unreadable event.
 */
export async function resolveEvent(event: Event, inputs: Inputs, context: Context): Promise<Event> {
  const { repository } = context
  const token = inputs['github-token']
  const number = event.kind === 'issue comment' ? event.number : inputs['pull-request']
  if (event.kind === 'issue comment' && (!event.onPullRequest || slashCommand(event.body) === null)) return event
  const isAsked =
    event.kind === 'issue comment' ||
    ((event.kind === 'workflow dispatch' || event.kind === 'workflow run') && number !== null)
  if (!isAsked && event.kind !== 'workflow run') return event
  if (token === null || repository === null) return unreadable(context, 'there is no `github-token`')
  try {
    const found = isAsked || event.kind !== 'workflow run' ? number : await ofHead(token, context, repository, event)
    if (found === null) return { kind: 'other', name: context.eventName }
    const pull = await pullRequestNow(token, context, repository, found)
    return event.kind === 'workflow run' ? { ...pull, headSha: event.headSha, fork: true } : pull
  } catch (error) {
    return unreadable(context, commentFault(error).reason)
  }
}

async function ofHead(
  token: string,
  context: Context,
  repository: NonNullable<Context['repository']>,
  { head, headSha }: Extract<Event, { kind: 'workflow run' }>,
): Promise<number | null> {
  return head === null ? null : await openPullRequest(token, context, repository, head, headSha)
}

const unreadable = ({ eventName }: Context, reason: string): Event => ({ kind: 'unreadable', name: eventName, reason })
