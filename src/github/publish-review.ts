import { concludeDeploy } from './deploy-announcement.ts'
import type { FinishedRun } from './publish.ts'
import { reviewInWords } from './reviewed-plan.ts'
import type { ActionDoor } from './run-action.ts'

/**
 * Tells whether what a push deployed is what its pull request showed, here and on that pull request. It is told after the
 * deploy and steers nothing: a stale plan is refused where it is carried out.
 */
export async function publishReview(door: ActionDoor, run: FinishedRun): Promise<void> {
  const { inputs, context, result } = run
  const announced = await run.announcing
  if ('kind' in announced) {
    if (announced.kind === 'unknown' && result.kind === 'deployed' && result.outcome.outcome !== 'unchanged') {
      const { reason } = announced
      door.runner.print(`Whether this was reviewed cannot be told without \`pull-requests: read\`: ${reason}.`)
    }
    return
  }
  const moved = result.kind === 'deployed' && result.outcome.outcome !== 'unchanged'
  const sentence = moved ? reviewInWords(announced.reviewed, result.outcome.plan) : null
  if (sentence !== null) {
    door.runner.print(sentence)
    await door.runner.summarize(`\n${sentence}\n`)
  }
  await concludeDeploy(door, announced, inputs, context, result, sentence)
}
