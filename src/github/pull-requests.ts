import type { Context } from './context.ts'
import type { PullRequestEvent } from './event.ts'
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

/** A pull request as it is now, in the form of an event about it. Rejects with GitHub's own error. */
export async function pullRequestNow(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  number: number,
): Promise<PullRequestEvent> {
  const { rest } = await openOctokit(token, context)
  const { data } = await rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number })
  return {
    kind: 'pull request',
    privileged: true,
    number,
    headSha: data.head.sha,
    baseSha: data.base.sha,
    fork: (data.head.repo as { id: number } | null)?.id !== data.base.repo.id,
    ending: null,
  }
}

/** The number of the open pull request of a head, `owner:branch`, as long as it is at `commit`; null where there is none. */
export async function openPullRequest(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  head: string,
  commit: string,
): Promise<number | null> {
  const { rest } = await openOctokit(token, context)
  const { data } = await rest.pulls.list({ owner: repository.owner, repo: repository.name, state: 'open', head })
  return data.find((pull) => pull.head.sha === commit)?.number ?? null
}
