import type { Context } from './context.ts'
import { openOctokit } from './octokit.ts'

/** The number of the pull request whose merge made `commit`; null where none did. */
export async function mergedAs(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  commit: string,
): Promise<number | null> {
  const { rest } = await openOctokit(token, context)
  const place = { owner: repository.owner, repo: repository.name }
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: commit })
  return data.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit)?.number ?? null
}
