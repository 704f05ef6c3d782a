import type { Account, Document, PullRequest, Repository, Side } from './shapes.ts'

/** The payloads GitHub hands to a workflow, holding what `openapi.json` keeps of each webhook. */

export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'closed'

export function pullRequestEvent(
  action: PullRequestAction,
  pull: PullRequest,
  base: Repository,
  serverUrl: string,
  labels: readonly string[] = [],
): Document {
  const moved = action === 'synchronize' ? { before: pull.base.sha, after: pull.head.sha } : {}
  return {
    action,
    number: pull.number,
    ...moved,
    repository: repositoryPart(base),
    sender: accountPart(pull.author),
    pull_request: {
      number: pull.number,
      state: pull.state,
      merged: pull.merged,
      merge_commit_sha: pull.mergeCommit,
      draft: false,
      labels: labels.map(labelPart),
      html_url: `${serverUrl}/${base.owner}/${base.name}/pull/${pull.number}`,
      user: accountPart(pull.author),
      head: sidePart(pull.head),
      base: sidePart(pull.base),
    },
  }
}

export function pushEvent(repository: Repository, branch: string, after: string, before = '0'.repeat(40)): Document {
  const deleted = /^0+$/.test(after)
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: /^0+$/.test(before),
    deleted,
    forced: false,
    repository: repositoryPart(repository),
  }
}

export function workflowDispatchEvent(repository: Repository, inputs: Document | null, sender: Account): Document {
  return {
    inputs,
    ref: `refs/heads/${repository.defaultBranch}`,
    repository: repositoryPart(repository),
    sender: accountPart(sender),
    workflow: '.github/workflows/dlt.yml',
  }
}

/** After a workflow that ran for a pull request, perhaps from a fork: GitHub names no pull request then. */
export function workflowRunEvent(repository: Repository, pull: PullRequest, sender: Account): Document {
  const { head } = pull
  return {
    action: 'completed',
    repository: repositoryPart(repository),
    sender: accountPart(sender),
    workflow_run: {
      head_branch: head.ref,
      head_sha: head.sha,
      head_repository: head.repository === null ? null : forkPart(head.repository),
    },
  }
}

/** Of a group of one or more pull requests, named for the last of them. */
export function mergeGroupEvent(
  repository: Repository,
  head: string,
  base: string,
  sender: Account,
  number = 1,
): Document {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/${repository.defaultBranch}/pr-${number}-${base}`,
      base_sha: base,
      base_ref: `refs/heads/${repository.defaultBranch}`,
    },
    repository: repositoryPart(repository),
    sender: accountPart(sender),
  }
}

/** GitHub's schema knows the event type of its own example alone. */
export function repositoryDispatchEvent(
  repository: Repository,
  type: string,
  payload: Document | null,
  sender: Account,
): Document {
  return {
    action: type,
    branch: repository.defaultBranch,
    client_payload: payload,
    repository: repositoryPart(repository),
    sender: accountPart(sender),
  }
}

export function issueCommentEvent(
  repository: Repository,
  number: number,
  comment: { readonly id: number; readonly body: string; readonly createdAt: string; readonly author: Account },
): Document {
  const { id, body, createdAt, author } = comment
  return {
    action: 'created',
    issue: { number, state: 'open', pull_request: { url: `https://api.github.com/pulls/${number}` } },
    comment: { id, body, created_at: createdAt, user: accountPart(author) },
    repository: repositoryPart(repository),
    sender: accountPart(author),
  }
}

/** No webhook: the runner makes it up. */
export function scheduleEvent(repository: Repository, cron: string): Document {
  return { schedule: cron, repository: repositoryPart(repository) }
}

function labelPart(name: string): Document {
  return { id: 1, node_id: 'LA_1', url: '', name, description: null, color: 'ededed', default: false }
}

/** A run names whose repository its commit came from, but not that one's default branch. */
function forkPart({ id, owner, name, fork }: Repository): Document {
  return { id, full_name: `${owner}/${name}`, fork, owner: { login: owner, id: 1, type: 'User' } }
}

function repositoryPart(repository: Repository): Document {
  const { id, owner, name, defaultBranch, fork } = repository
  return { id, full_name: `${owner}/${name}`, default_branch: defaultBranch, fork }
}

function sidePart(side: Side): Document {
  return { ref: side.ref, sha: side.sha, repo: side.repository === null ? null : repositoryPart(side.repository) }
}

function accountPart(account: Account): Document {
  return { login: account.login, id: account.id, type: account.type }
}
