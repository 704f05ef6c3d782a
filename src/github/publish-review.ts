import { concludeDeploy } from './deploy-announcement.ts'
import type { FinishedRun } from './publish.ts'
import { reviewInWords } from './review-words.ts'
import type { ActionDoor } from './run-action.ts'

/** Tells how what a push deployed stands to what was reviewed, here and on its pull request. */
export async function publishReview(door: ActionDoor, run: FinishedRun): Promise<void> {
  const { inputs, context, result } = run
  const review = result.kind === 'deployed' ? result.outcome.review : undefined
  const sentence = review === undefined ? null : reviewInWords(review)
  if (sentence !== null) {
    door.runner.print(sentence)
    await door.runner.summarize(`\n${sentence}\n`)
  }
  const announced = await run.announcing
  if (announced !== null) await concludeDeploy(door, announced, inputs, context, result, sentence)
}
