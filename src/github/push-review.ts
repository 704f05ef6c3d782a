import type { ReviewSource } from '#commands/review'
import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { chooseCommand } from './command.ts'
import type { Context } from './context.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { CommentTarget } from './marker.ts'
import { type MergedChanges, openMergedChanges } from './merged-changes.ts'
import { reviewSource } from './review-source.ts'

/** A push whose commits are about to be deployed. */
export interface PushReview {
  readonly commit: string
  /** Null where GitHub cannot be asked. */
  readonly changes: MergedChanges | null
  /** Null where nobody is to be asked. */
  readonly source: ReviewSource | null
}

/** How what a push deploys is held against what was reviewed; null where the event deploys nothing of the kind. */
export function pushReview(
  door: Pick<Door, 'sleep'>,
  inputs: Inputs,
  { apiUrl, repository }: Context,
  event: Event,
  target: CommentTarget,
): PushReview | null {
  if (event.kind !== 'push' || event.branch === null || chooseCommand(inputs, event).kind !== 'deploy') return null
  const { commit, before, branch } = event
  const token = inputs['github-token']
  const required = inputs.review === 'required'
  if (token === null || repository === null) return { commit, changes: null, source: required ? unasked : null }
  const changes = openMergedChanges(door, { token, context: { apiUrl }, repository }, branch, target)
  const source =
    inputs.review === 'ignored' ? null : reviewSource(changes, { since: /^0+$/.test(before) ? null : before, required })
  return { commit, changes, source }
}

const unasked: ReviewSource = {
  since: null,
  required: true,
  ask: async () => {
    throw failure('REVIEW_UNKNOWN', {
      reason: 'there is no `github-token` to ask GitHub with',
      remedy: 'Leave `github-token` unset to use the token of the job',
    })
  },
}
