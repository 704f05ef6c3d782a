import type { Context } from './context.ts'

/** How long one call may take, in milliseconds. */
const patience = 20_000

/** GitHub's own client for one token. It is loaded here, because most runs have no use for it. */
export async function openOctokit(token: string, { apiUrl }: Pick<Context, 'apiUrl'>) {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'dlt-deploy' })
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(patience)
  })
  return octokit
}
