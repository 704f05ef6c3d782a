import { readContext } from './context.ts'
import { recordCancelled } from './deployment-record.ts'
import { openDeployments } from './deployments.ts'
import type { Inputs } from './inputs.ts'
import { announcePostStep, isPostStep, leftDeployment, leftLock } from './left-lock.ts'
import { cancelLeftRuns } from './left-runs.ts'
import { platformRequest } from './platform-request.ts'
import { readInputs } from './read-inputs.ts'
import { type ActionDoor, runAction } from './run-action.ts'
import { secretValues } from './secret-values.ts'

/** The step of the action that this process was started for: the main one, or the one after the job. */
export async function runStep(door: ActionDoor): Promise<0 | 1> {
  if (isPostStep(door.env)) return await tidyUp(door)
  announcePostStep(door.env)
  return await runAction(door)
}

/** A deploy that was cancelled may have left its lock, and a trigger its runs. Nothing here makes a job fail: the lock ends by itself. */
async function tidyUp(door: ActionDoor): Promise<0> {
  const inputs = readInputs(door.env)
  if (!('command' in inputs)) return 0
  door.conceal(secretValues(inputs, door.env))
  await cancelLeftRuns(door, inputs)
  await endLeftDeployment(door, inputs)
  const owner = leftLock(door.env)
  if (owner === null) return 0
  try {
    const { releaseLock } = await import('#commands/with-lock')
    await releaseLock(door, platformRequest(inputs), owner)
    door.runner.print('The lock that the deploy had left was given back.')
  } catch (error) {
    door.runner.print(`The lock of the deploy stays until its time is over: ${String(error)}`)
  }
  return 0
}

/** GitHub would show it as under way for ever. */
async function endLeftDeployment(door: ActionDoor, { environment, 'github-token': token }: Inputs): Promise<void> {
  const id = leftDeployment(door.env)
  const context = readContext(door.env)
  if (id === null || environment === null || token === null || context.repository === null) return
  try {
    const deployments = await openDeployments(token, context, context.repository, environment)
    await recordCancelled(deployments, id, context.runUrl)
  } catch (error) {
    door.runner.print(`GitHub was not told that the deploy was cancelled: ${String(error)}`)
  }
}
