import { commentFault } from './comment-fault.ts'
import type { FinishedRun } from './publish.ts'
import { targetOf } from './publish-comment.ts'
import { findReviewedPlan, reviewInWords } from './reviewed-plan.ts'
import type { ActionDoor } from './run-action.ts'

/**
 * Tells whether what a push deployed is what its pull request showed. It is told after the deploy and steers
 * nothing: a stale plan is refused where it is carried out.
 */
export async function publishReview({ runner }: ActionDoor, run: FinishedRun, folder: string): Promise<void> {
  const sentence = await reviewSentence(run, folder).catch((error: unknown) => {
    const { reason } = commentFault(error)
    runner.print(`Whether this was reviewed cannot be told without \`pull-requests: read\`: ${reason}.`)
    return null
  })
  if (sentence === null) return
  runner.print(sentence)
  await runner.summarize(`\n${sentence}\n`)
}

async function reviewSentence({ inputs, context, event, result }: FinishedRun, folder: string): Promise<string | null> {
  const token = inputs['github-token']
  if (result.kind !== 'deployed' || result.outcome.outcome === 'unchanged' || event.kind !== 'push') return null
  if (token === null || context.repository === null) return null
  const reviewed = await findReviewedPlan(token, context, context.repository, event.commit, targetOf(inputs, folder))
  return reviewed === null ? null : reviewInWords(reviewed, result.outcome.plan)
}
