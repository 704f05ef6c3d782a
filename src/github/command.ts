import { failure } from '#diagnostics/diagnostic'
import type { Event, PullRequestEvent } from './event.ts'
import type { Inputs } from './inputs.ts'
import { slashCommand } from './slash-command.ts'

/** What this run is to do. */
export type ActionCommand =
  | { readonly kind: 'plan' }
  | { readonly kind: 'deploy' }
  | { readonly kind: 'trigger' }
  | { readonly kind: 'tick' }
  /** Shows a plan that another run has drawn. */
  | { readonly kind: 'comment' }
  /** Names the workspaces of the repository, for a matrix. */
  | { readonly kind: 'list' }
  | { readonly kind: 'close'; readonly pullRequest: PullRequestEvent }
  | { readonly kind: 'nothing'; readonly because: string }

/** The command that was named, or the one that the event asks for. Throws `EVENT_UNREADABLE` where neither is known. */
export function chooseCommand(
  inputs: Pick<Inputs, 'command' | 'selector' | 'pull-request'>,
  event: Event,
): ActionCommand {
  // Anybody can comment, so nothing is done on a comment but what it asks for.
  if (event.kind === 'issue comment') return commandOf(event, inputs.selector)
  switch (inputs.command) {
    case 'auto':
      if (event.kind === 'workflow dispatch' && inputs['pull-request'] !== null) return { kind: 'plan' }
      return commandOf(event, inputs.selector)
    case 'close':
      return closing(event)
    case 'plan':
    case 'deploy':
    case 'trigger':
    case 'tick':
    case 'comment':
    case 'list':
      return { kind: inputs.command }
  }
}

function commandOf(event: Event, selector: readonly string[]): ActionCommand {
  switch (event.kind) {
    case 'pull request':
      return event.ending === null ? { kind: 'plan' } : { kind: 'close', pullRequest: event }
    case 'merge group':
      return { kind: 'plan' }
    case 'push':
      if (event.deleted) return { kind: 'nothing', because: 'The push deleted its branch.' }
      if (event.branch === null) return { kind: 'nothing', because: 'A tag was pushed, not a branch.' }
      if (event.branch === event.defaultBranch) return { kind: 'deploy' }
      return {
        kind: 'nothing',
        because: `The push went to \`${event.branch}\`, and only \`${event.defaultBranch}\` is deployed.`,
      }
    case 'workflow dispatch':
      return { kind: selector.length > 0 ? 'trigger' : 'deploy' }
    case 'repository dispatch':
    case 'schedule':
      return { kind: 'tick' }
    case 'issue comment': {
      const asked = event.onPullRequest ? slashCommand(event.body) : null
      if (asked === null) return { kind: 'nothing', because: 'The comment asks for nothing.' }
      if (asked.kind === 'help') return { kind: 'nothing', because: 'The comment asks for nothing that is known.' }
      return { kind: asked.kind }
    }
    case 'workflow run':
      return { kind: 'comment' }
    case 'other':
      return { kind: 'nothing', because: `The event \`${event.name}\` asks for nothing.` }
    case 'unreadable':
      throw failure('EVENT_UNREADABLE', { event: event.name, reason: event.reason })
  }
}

function closing(event: Event): ActionCommand {
  if (event.kind === 'pull request' && event.ending !== null) return { kind: 'close', pullRequest: event }
  return { kind: 'nothing', because: 'No pull request was closed.' }
}
