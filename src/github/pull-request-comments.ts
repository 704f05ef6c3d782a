import type { Context } from './context.ts'
import { openOctokit } from './octokit.ts'

/** A comment on a pull request. `author` is the login of who wrote it. */
export interface PullRequestComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
  /** ISO 8601, by GitHub's clock. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** The comments of one pull request, through one token. Every method rejects with GitHub's own error. */
export interface PullRequestComments {
  /** Whose token this is: the login its comments are written under. */
  identity(): Promise<string>
  /** The commit that the pull request is at now. */
  head(): Promise<string>
  /** All of them, oldest first, or those that changed since a moment. */
  list(since?: string): Promise<readonly PullRequestComment[]>
  create(body: string): Promise<PullRequestComment>
  /** Null where the comment is gone. */
  update(id: number, body: string): Promise<PullRequestComment | null>
  react(id: number, content: 'eyes' | '+1' | '-1'): Promise<void>
  /** A comment that is gone already is removed. */
  remove(id: number): Promise<void>
}

/** Under which login comments of a job's own token appear. */
const jobLogin = 'github-actions[bot]'

/** Connects to the comments of a pull request. */
export async function openComments(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  pullRequest: number,
): Promise<PullRequestComments> {
  const octokit = await openOctokit(token, context)
  const { issues } = octokit.rest
  const place = { owner: repository.owner, repo: repository.name }

  return {
    identity: async () => {
      try {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
        return viewer.login
      } catch (error) {
        // Some tokens may not ask. Such a one is taken for the job's own, so at worst there is one comment more.
        if (isRefusal(error)) return jobLogin
        throw error
      }
    },
    head: async () => (await octokit.rest.pulls.get({ ...place, pull_number: pullRequest })).data.head.sha,
    list: async (since) => {
      const asked = { ...place, issue_number: pullRequest, per_page: 100, ...(since === undefined ? {} : { since }) }
      return (await octokit.paginate(issues.listComments, asked)).map(commentOf)
    },
    create: async (body) => commentOf((await issues.createComment({ ...place, issue_number: pullRequest, body })).data),
    update: async (id, body) =>
      await unlessGone(async () => commentOf((await issues.updateComment({ ...place, comment_id: id, body })).data)),
    react: async (id, content) =>
      void (await octokit.rest.reactions.createForIssueComment({ ...place, comment_id: id, content })),
    remove: async (id) => {
      await unlessGone(() => issues.deleteComment({ ...place, comment_id: id }))
    },
  }
}

interface CommentDocument {
  readonly id: number
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly body?: string | undefined
  readonly user: { readonly login: string } | null
}

function commentOf(document: CommentDocument): PullRequestComment {
  const { id, html_url: url, created_at: createdAt, updated_at: updatedAt } = document
  return { id, url, createdAt, updatedAt, author: document.user?.login ?? '', body: document.body ?? '' }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'GraphqlResponseError' || ('status' in error && (error.status === 403 || error.status === 404))
}

async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Error && 'status' in error && (error.status === 404 || error.status === 410)) return null
    throw error
  }
}
