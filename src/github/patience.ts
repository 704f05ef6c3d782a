import type { Door } from '#io/door'
import { commentFault } from './comment-fault.ts'

/** How often a question to GitHub is asked where it does not answer. */
const attempts = 3

/** Asks GitHub, again where that could go better. Rejects with GitHub's own error. */
export async function patiently<T>(sleep: Door['sleep'], ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      const { next } = commentFault(error)
      if (next.kind !== 'wait' || attempt === attempts) throw error
      await sleep(next.milliseconds * attempt)
    }
  }
}
