import type { Door } from '#io/door'
import { chooseCommand } from './command.ts'
import type { Context } from './context.ts'
import { type DeploymentRecord, recordDeployment } from './deployment-record.ts'
import { openDeployments } from './deployments.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { rememberDeployment } from './left-lock.ts'

/** The record of the deploy that a run is about to do; null where it does none, or to no environment that has a name. */
export function beginDeploy(
  { env }: Pick<Door, 'env'>,
  inputs: Inputs,
  context: Context,
  cause: Event,
  event: Event,
): DeploymentRecord | null {
  const { environment, 'github-token': token } = inputs
  const commit = event.kind === 'push' ? event.commit : event.kind === 'pull request' ? event.headSha : context.commit
  const { repository, runUrl } = context
  if (environment === null || token === null || repository === null || commit === null || inputs['dry-run']) return null
  if (cause.kind === 'unreadable' || chooseCommand(inputs, cause).kind !== 'deploy') return null
  return recordDeployment({
    deployments: openDeployments(token, context, repository, environment),
    commit,
    runUrl,
    environmentUrl: inputs['environment-url'],
    remember: (id) => rememberDeployment(env, id),
  })
}
