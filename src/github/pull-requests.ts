import type { Context } from './context.ts'
import type { PullRequestEvent } from './event.ts'
import { openOctokit } from './octokit.ts'

export interface MergedPullRequest {
  readonly number: number
  /** The commit of it that was merged. */
  readonly head: string
}

/** The pull request by which `commit` came to `branch`; null where it came by none. Rejects with GitHub's own error. */
export async function mergedAs(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<MergedPullRequest | null> {
  const { rest } = await openOctokit(token, context)
  const place = { owner: repository.owner, repo: repository.name }
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: commit })
  const merged = data.filter((pull) => pull.merged_at !== null && pull.base.ref === branch)
  const found = merged.find((pull) => pull.merge_commit_sha === commit) ?? merged[0]
  return found === undefined ? null : { number: found.number, head: found.head.sha }
}

/**
 * The pull requests that were merged into `branch` last, by the commit that the merge made; those of a rebase by the last of
 * their commits. `pages`: of a hundred each, one call a page. Rejects with GitHub's own error.
 */
export async function lastMerged(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  { branch, pages }: { readonly branch: string; readonly pages: number },
): Promise<ReadonlyMap<string, MergedPullRequest>> {
  const { rest } = await openOctokit(token, context)
  const asked = { owner: repository.owner, repo: repository.name, state: 'closed', base: branch } as const
  const merged = new Map<string, MergedPullRequest>()
  for (let page = 1; page <= pages; page += 1) {
    const { data } = await rest.pulls.list({ ...asked, sort: 'updated', direction: 'desc', per_page: 100, page })
    for (const { number, head, merged_at: at, merge_commit_sha: commit } of data)
      if (at !== null && commit !== null) merged.set(commit, { number, head: head.sha })
    if (data.length < 100) break
  }
  return merged
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
    ending: data.state === 'open' ? null : data.merged ? 'merged' : 'closed',
    mergeCommit: data.merge_commit_sha ?? null,
    labels: data.labels.map(({ name }) => name),
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

/** Whether somebody may push to the repository. Who is unknown to it may not. Rejects with GitHub's own error. */
export async function mayWrite(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  username: string,
): Promise<boolean> {
  const { repos } = (await openOctokit(token, context)).rest
  try {
    const asked = { owner: repository.owner, repo: repository.name, username }
    const { permission } = (await repos.getCollaboratorPermissionLevel(asked)).data
    return permission === 'admin' || permission === 'write'
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return false
    throw error
  }
}
