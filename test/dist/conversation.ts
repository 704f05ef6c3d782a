import { issueCommentEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { type Account, timestamp } from '../fakes/github/shapes.ts'
import { alice, jaffle } from '../fakes/github/world.ts'
import type { Step, StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'

/** A comment as GitHub hands it to a workflow. */
type Comment = Parameters<typeof issueCommentEvent>[2]

/** People and the action, under pull request 1. */
export interface Conversation {
  /** Writes a comment and runs the action on the checkout of what the pull request would merge as. */
  say(body: string, author?: Account, change?: Partial<Step>): Promise<StepResult>
  /** Runs the action for a comment that was written before. */
  answer(comment: Comment, change?: Partial<Step>): Promise<StepResult>
  /** The faces that the action put under comments. */
  faces(): readonly string[]
  /** The newest comment. */
  last(): string
}

export function openConversation(github: FakeGitHub, branches: Branches): Conversation {
  const answer = (comment: Comment, change: Partial<Step> = {}): Promise<StepResult> =>
    branches.plan(1, {
      event: 'issue_comment',
      payload: issueCommentEvent(jaffle, 1, comment),
      actor: comment.author.login,
      ...change,
    })
  return {
    answer,
    say(body, author = alice, change = {}) {
      const { id, created } = github.state.addComment(1, author, body)
      return answer({ id, body, author, createdAt: timestamp(created) }, change)
    },
    faces: () => github.state.reactions.map(({ content }) => content),
    last: () => github.state.commentsOf(1).at(-1)?.body ?? '',
  }
}
