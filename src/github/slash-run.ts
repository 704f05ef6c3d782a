import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { ownComments } from './comment.ts'
import { stateOnComment } from './comment-status.ts'
import type { Context } from './context.ts'
import { succeeded, type Verdict } from './decision.ts'
import type { Event, PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { CommentTarget } from './marker.ts'
import { endInWords } from './outcome-words.ts'
import { patiently } from './patience.ts'
import { openComments, type PullRequestComments } from './pull-request-comments.ts'
import { mayWrite } from './pull-requests.ts'
import { type SlashCommand, slashCommand } from './slash-command.ts'
import { slashReply } from './slash-reply.ts'
import type { ActionResult, WorkspaceRequest } from './workspace-commands.ts'

/** A command that somebody gave in a comment on a pull request. */
export interface SlashRun {
  readonly command: SlashCommand
  /**
   * Whether it may be obeyed, and what it adds to what is asked. Rejects with `SLASH_FORBIDDEN` for whom it does not obey, and
   * with `SLASH_REFUSED` where what it asks for is not what was shown.
   */
  permit(event: Event): Promise<Partial<WorkspaceRequest>>
  /** Says what came of it, under the command. Rejects with GitHub's own error. */
  answer(result: ActionResult, verdict: Verdict): Promise<void>
}

type SlashEvent = Extract<Event, { kind: 'issue comment' }>

/** Null where the event is no such command. */
export function slashRun(
  door: Pick<Door, 'sleep'>,
  inputs: Inputs,
  context: Context,
  cause: Event,
  target: CommentTarget,
): SlashRun | null {
  const command = cause.kind === 'issue comment' && cause.onPullRequest ? slashCommand(cause.body) : null
  const token = inputs['github-token']
  const { repository } = context
  if (cause.kind !== 'issue comment' || command === null || token === null || repository === null) return null
  const connect = (): Promise<PullRequestComments> => openComments(token, context, repository, cause.number)
  const told = { connect, target, context, isSilent: inputs.comment === 'never', sleep: door.sleep }
  let permitted = false

  return {
    command,
    permit: async (event) => {
      const allowed = await patiently(door.sleep, () => mayWrite(token, context, repository, cause.author))
      if (!allowed) throw failure('SLASH_FORBIDDEN', { author: cause.author })
      permitted = true
      await quietly(async () => (await connect()).react(cause.id, 'eyes'))
      // Somebody else may have written the checkout than the one who commands.
      if (command.kind !== 'plan' && command.kind !== 'deploy') return { trusted: false }
      if (event.kind !== 'pull request') throw refuse('the pull request could not be read')
      if (command.kind === 'plan') return { pinned: true, trusted: false }
      return await permitDeploy(told, cause, command, event)
    },
    answer: async (result, verdict) => {
      const comments = await connect()
      await comments.react(cause.id, succeeded(verdict) ? '+1' : '-1')
      if (!permitted) return
      if (command.kind === 'deploy') await conclude(told, result)
      await comments.create(slashReply({ command, body: cause.body, result, verdict }, context))
    },
  }
}

interface Telling {
  readonly connect: () => Promise<PullRequestComments>
  readonly target: CommentTarget
  readonly context: Context
  readonly isSilent: boolean
  readonly sleep: Door['sleep']
}

/** What is deployed is what the comment showed before the command was written, of the commit that the pull request is at. */
async function permitDeploy(
  told: Telling,
  cause: SlashEvent,
  { commit }: Extract<SlashCommand, { kind: 'deploy' }>,
  event: PullRequestEvent,
): Promise<Partial<WorkspaceRequest>> {
  if (event.ending !== null) throw refuse('the pull request is over')
  if (event.fork) throw refuse('its code is from a fork, and whoever wrote it may not write here')
  const [own] = await patiently(told.sleep, async () => await ownComments(await told.connect(), told.target))
  if (own === undefined || own.marker.hashes === null || own.marker.shown === undefined)
    throw refuse('no plan of it is shown. Ask for one with `/dlt plan`')
  const { hashes, shown, head } = own.marker
  const now = event.headSha.slice(0, 12)
  if (head !== event.headSha) throw refuse(`the comment shows ${head.slice(0, 12)}, and the pull request is at ${now}`)
  if (commit !== null && !event.headSha.startsWith(commit))
    throw refuse(`the pull request is at ${now}, not at ${commit}`)
  if (commit === null && own.comment.updatedAt >= cause.createdAt)
    throw refuse(`what is shown changed after you asked. Look at it, then ask for \`/dlt deploy ${now}\``)
  if (!told.isSilent) await stateOnComment(await told.connect(), told.target, 'deploying', '**Deploying**.', told.sleep)
  const review = { kind: 'shown', pullRequest: event.number, head, shown: { ...shown, hashes, head } } as const
  return { pinned: true, trusted: false, review: { since: null, required: true, ask: async () => review } }
}

/** Whoever merges this pull request later has seen what is in force by it. */
async function conclude({ connect, target, isSilent, sleep }: Telling, result: ActionResult): Promise<void> {
  if (isSilent) return
  const { inForce } = result.kind === 'deployed' ? result.outcome : { inForce: undefined }
  const words = `**${endInWords(result).split(/[.:](?= |$)/)[0]}**, before the merge.`
  await stateOnComment(await connect(), target, inForce === undefined ? 'failed' : 'deployed', words, sleep, inForce)
}

const refuse = (reason: string) => failure('SLASH_REFUSED', { reason })

async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // A face that is missing changes nothing.
  }
}
