import type { Context } from './context.ts'
import { openOctokit } from './octokit.ts'

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

/** What GitHub shows of a deployment besides its state. */
export interface DeploymentWords {
  readonly description: string
  /** The page of the run. */
  readonly logUrl: string | null
  /** Where what was deployed can be looked at. */
  readonly environmentUrl: string | null
}

/** The deployments to one environment, as GitHub records them. Every method rejects with GitHub's own error. */
export interface Deployments {
  /** Newest first, and no more than the last ten. */
  list(): Promise<readonly number[]>
  /** Where a deployment stands, and the page of the run that last said so; null where nobody has said anything. */
  latest(id: number): Promise<{ readonly state: string; readonly logUrl: string } | null>
  /** Records that a commit is to be deployed. */
  create(commit: string, description: string): Promise<number>
  report(id: number, state: DeploymentState, words: DeploymentWords): Promise<void>
}

/** Connects to the deployments of an environment. */
export async function openDeployments(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  environment: string,
): Promise<Deployments> {
  const { repos } = (await openOctokit(token, context)).rest
  const place = { owner: repository.owner, repo: repository.name }
  return {
    list: async () => (await repos.listDeployments({ ...place, environment, per_page: 10 })).data.map(({ id }) => id),
    latest: async (id) => {
      const { data } = await repos.listDeploymentStatuses({ ...place, deployment_id: id, per_page: 1 })
      const [status] = data
      return status === undefined ? null : { state: status.state, logUrl: status.log_url || status.target_url || '' }
    },
    create: async (commit, description) => {
      const asked = { auto_merge: false, required_contexts: [], environment, description }
      const { data } = await repos.createDeployment({ ...place, ref: commit, ...asked })
      if ('id' in data) return data.id
      throw new Error(data.message ?? 'no deployment was made')
    },
    report: async (id, state, { description, logUrl, environmentUrl }) => {
      await repos.createDeploymentStatus({
        ...place,
        deployment_id: id,
        state,
        description,
        ...(logUrl === null ? {} : { log_url: logUrl }),
        ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
      })
    },
  }
}
