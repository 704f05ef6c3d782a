import { parseJson } from '#json/parse-json'
import type { Inputs } from './inputs.ts'
import { remember } from './left-lock.ts'
import { platformRequest } from './platform-request.ts'
import type { ActionDoor } from './run-action.ts'

const name = 'runs'

type Environment = ActionDoor['env']

/** Does `work` on runs, by id, which the post step knows as long as the work has not ended by itself. */
export async function withRememberedRuns<T>(
  env: Environment,
  ids: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  remember(env, name, JSON.stringify(ids))
  try {
    return await work()
  } finally {
    remember(env, name, '')
  }
}

/** Cancels the runs whose step was killed before it could see to them. Never rejects. */
export async function cancelLeftRuns(door: ActionDoor, inputs: Inputs): Promise<void> {
  const ids = leftRuns(door.env)
  if (ids.length === 0) return
  try {
    const { withRunner } = await import('#commands/with-runner')
    const outcomes = await withRunner(door, platformRequest(inputs), (runner) => runner.cancel(ids, false))
    const ended = outcomes.filter(({ kind }) => kind === 'cancelling').length
    door.runner.print(
      `Runs that the cancelled step had started: ${ended} cancelled, ${outcomes.length - ended} over before.`,
    )
  } catch (error) {
    door.runner.print(`The runs that the cancelled step had started go on: ${String(error)}`)
  }
}

function leftRuns(env: Environment): readonly string[] {
  const parsed = parseJson(env[`STATE_${name}`] ?? '')
  const ids = parsed.kind === 'json' && Array.isArray(parsed.value) ? parsed.value : []
  return ids.filter((id) => typeof id === 'string')
}
