import type { FoundWorkspaces } from '#commands/find-workspaces'
import { DeploymentError, type Diagnostic, failure, isError } from '#diagnostics/diagnostic'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'

/** What `list` lists, for a matrix. */
export interface ListedWorkspaces {
  readonly workspaces: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/**
 * The commit that decides which workspaces are listed; null for all of them. After a push every workspace is listed,
 * because a deploy that failed is made up for by the next one, and one with nothing to do takes one fetch.
 */
export function listedSince(list: Inputs['list'], event: Event): string | null {
  switch (list) {
    case 'all':
      return null
    case 'changed':
      return baseOf(event)
    case 'auto':
      return event.kind === 'push' ? null : baseOf(event)
  }
}

/** Jobs that GitHub makes of one matrix; of more it makes none. */
const largestMatrix = 256

/** Those that changed, or that may have. Throws where there are none at all, and where two cannot be told apart. */
export function listed({ workspaces, diagnostics }: FoundWorkspaces, allow: readonly string[]): ListedWorkspaces {
  if (workspaces.length === 0) throw failure('WORKSPACES_NONE', {})
  const [first, ...rest] = diagnostics.filter((fault) => isError(fault) && !allow.includes(fault.code))
  if (first !== undefined) throw new DeploymentError([first, ...rest])
  const named = workspaces.filter(({ changed }) => changed !== false).map(({ workspace }) => workspace)
  if (named.length > largestMatrix) {
    throw failure('WORKSPACES_TOO_MANY', { count: String(named.length), most: String(largestMatrix) })
  }
  return {
    workspaces: named,
    warnings: diagnostics.filter((fault) => !isError(fault)),
  }
}

function baseOf(event: Event): string | null {
  switch (event.kind) {
    case 'pull request':
      return event.baseSha
    case 'merge group':
      return event.baseSha
    case 'push':
      return event.before
    case 'workflow dispatch':
    case 'workflow run':
    case 'issue comment':
    case 'repository dispatch':
    case 'schedule':
    case 'other':
    case 'unreadable':
      return null
  }
}
