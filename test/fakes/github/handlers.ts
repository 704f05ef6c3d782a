import { type Answer, created, gone, invalid, may, notAllowed, notFound, ok, page, refusal } from './answer.ts'
import { issueHandlers } from './issue-handlers.ts'
import {
  type Document,
  fullPullRequestDocument,
  publicUserDocument,
  pullRequestDocument,
  timestamp,
  userDocument,
} from './shapes.ts'
import type { Comment, Grant, State } from './state.ts'

/** A request that has passed the contract. `origin` is where the API lives, as documents name it. */
export interface Call {
  readonly grant: Grant
  readonly path: Readonly<Record<string, string>>
  readonly url: URL
  readonly body: Readonly<Record<string, unknown>>
  readonly origin: string
}

export type Handler = (state: State, call: Call) => Answer

const repo = '/repos/{owner}/{repo}'
const commentLimit = 65_536

export const handlers: Readonly<Record<string, Handler>> = {
  ...issueHandlers,

  [`GET ${repo}/issues/{issue_number}/comments`]: (state, call) => {
    const issue = Number(call.path['issue_number'])
    if (!may(call.grant, 'read', 'issues', 'pull-requests') || !state.pulls.has(issue)) return notFound
    const since = call.url.searchParams.get('since')
    const comments = state.commentsOf(issue).filter((comment) => since === null || timestamp(comment.updated) >= since)
    return page(
      comments.map((comment) => commentDocument(state, comment, call.origin)),
      call.url,
    )
  },

  [`POST ${repo}/issues/{issue_number}/comments`]: (state, call) => {
    const pull = state.pulls.get(Number(call.path['issue_number']))
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    if (pull === undefined) return notFound
    if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.')
    const fault = bodyFault(call.body['body'])
    if (fault !== null) return fault
    const comment = state.addComment(pull.number, call.grant.account, String(call.body['body']))
    return created(commentDocument(state, comment, call.origin))
  },

  [`GET ${repo}/issues/comments/{comment_id}`]: (state, call) => {
    const comment = state.comments.get(Number(call.path['comment_id']))
    return comment === undefined ? notFound : ok(commentDocument(state, comment, call.origin))
  },

  [`PATCH ${repo}/issues/comments/{comment_id}`]: (state, call) => {
    const comment = state.comments.get(Number(call.path['comment_id']))
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    if (comment === undefined) return notFound
    const fault = bodyFault(call.body['body'])
    if (fault !== null) return fault
    const edited = { ...comment, body: String(call.body['body']), updated: state.nextTick() }
    state.comments.set(comment.id, edited)
    return ok(commentDocument(state, edited, call.origin))
  },

  [`DELETE ${repo}/issues/comments/{comment_id}`]: (state, call) => {
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    return state.comments.delete(Number(call.path['comment_id'])) ? gone : notFound
  },

  [`GET ${repo}/pulls`]: (state, call) => {
    const wanted = call.url.searchParams.get('state') ?? 'open'
    const head = call.url.searchParams.get('head')
    const base = call.url.searchParams.get('base')
    const pulls = [...state.pulls.values()].filter((pull) => {
      const label = `${pull.head.repository?.owner}:${pull.head.ref}`
      const isBased = base === null || base === pull.base.ref
      return isBased && (wanted === 'all' || pull.state === wanted) && (head === null || head === label)
    })
    // The later a pull request was opened the later it was spoken of, here.
    const isNewestFirst = call.url.searchParams.get('direction') === 'desc'
    return page(
      (isNewestFirst ? pulls.toReversed() : pulls).map((pull) =>
        pullRequestDocument(pull, state.repository, call.origin),
      ),
      call.url,
    )
  },

  [`GET ${repo}/pulls/{pull_number}`]: (state, call) => {
    const pull = state.pulls.get(Number(call.path['pull_number']))
    return pull === undefined ? notFound : ok(fullPullRequestDocument(pull, state.repository, call.origin))
  },

  [`GET ${repo}/commits/{commit_sha}/pulls`]: (state, call) => {
    if (!may(call.grant, 'read', 'pull-requests')) return notAllowed
    const commit = call.path['commit_sha']
    const pulls = [...state.pulls.values()].filter(
      (pull) =>
        pull.mergeCommit === commit || pull.head.sha === commit || pull.rebased?.includes(commit ?? '') === true,
    )
    return page(
      pulls.map((pull) => pullRequestDocument(pull, state.repository, call.origin)),
      call.url,
    )
  },

  [`GET ${repo}/deployments`]: (state, call) => {
    if (!may(call.grant, 'read', 'deployments')) return notAllowed
    const asked = ['sha', 'ref', 'task', 'environment'].flatMap((name) => {
      const value = call.url.searchParams.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    const found = state.deployments.filter((deployment) => asked.every(([name, value]) => deployment[name] === value))
    return page(found.toReversed(), call.url)
  },

  [`POST ${repo}/deployments`]: (state, call) => {
    if (!may(call.grant, 'write', 'deployments')) return notAllowed
    const deployment = deploymentDocument(state, call)
    state.deployments.push(deployment)
    return created(deployment)
  },

  [`GET ${repo}/deployments/{deployment_id}`]: (state, call) => {
    const deployment = deploymentOf(state, call)
    return deployment === undefined ? notFound : ok(deployment)
  },

  [`GET ${repo}/deployments/{deployment_id}/statuses`]: (state, call) => {
    const deployment = deploymentOf(state, call)
    if (deployment === undefined) return notFound
    const own = state.statuses.filter((status) => status.deployment === deployment['id'])
    return page(own.map((status) => status.document).toReversed(), call.url)
  },

  [`POST ${repo}/deployments/{deployment_id}/statuses`]: (state, call) => {
    if (!may(call.grant, 'write', 'deployments')) return notAllowed
    const deployment = deploymentOf(state, call)
    if (deployment === undefined) return notFound
    const document = statusDocument(state, deployment, call)
    state.statuses.push({ deployment: Number(deployment['id']), document })
    return created(document)
  },

  'GET /user': (_state, call) => {
    if (call.grant.account.type === 'Bot') return notAllowed
    return ok(publicUserDocument(call.grant.account, call.origin))
  },
}

function bodyFault(body: unknown): Answer | null {
  const text = String(body)
  if (text.trim() === '') return invalid('IssueComment', 'body', 'Body cannot be blank')
  return text.length > commentLimit
    ? invalid('IssueComment', 'body', `Body is too long (maximum is ${commentLimit} characters)`)
    : null
}

function commentDocument(state: State, comment: Comment, origin: string): Document {
  const base = `${origin}/repos/${state.repository.owner}/${state.repository.name}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/issues/comments/${comment.id}`,
    html_url: `${base}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.issue}`,
    body: comment.body,
    user: userDocument(comment.author, origin),
    author_association: 'CONTRIBUTOR',
    created_at: timestamp(comment.created),
    updated_at: timestamp(comment.updated),
  }
}

function deploymentOf(state: State, call: Call): Document | undefined {
  return state.deployments.find((deployment) => deployment['id'] === Number(call.path['deployment_id']))
}

function deploymentDocument(state: State, call: Call): Document {
  const base = `${call.origin}/repos/${state.repository.owner}/${state.repository.name}`
  const id = state.nextId()
  const at = timestamp(state.nextTick())
  return {
    id,
    node_id: `DE_${id}`,
    sha: String(call.body['ref']),
    ref: String(call.body['ref']),
    task: call.body['task'] ?? 'deploy',
    environment: call.body['environment'] ?? 'production',
    payload: call.body['payload'] ?? {},
    description: call.body['description'] ?? null,
    creator: userDocument(call.grant.account, call.origin),
    url: `${base}/deployments/${id}`,
    statuses_url: `${base}/deployments/${id}/statuses`,
    repository_url: base,
    created_at: at,
    updated_at: at,
  }
}

function statusDocument(state: State, deployment: Document, call: Call): Document {
  const id = state.nextId()
  const at = timestamp(state.nextTick())
  return {
    id,
    node_id: `DES_${id}`,
    state: call.body['state'],
    description: call.body['description'] ?? '',
    environment: deployment['environment'],
    environment_url: call.body['environment_url'] ?? '',
    log_url: call.body['log_url'] ?? '',
    target_url: call.body['log_url'] ?? '',
    creator: userDocument(call.grant.account, call.origin),
    url: `${deployment['url']}/statuses/${id}`,
    deployment_url: deployment['url'],
    repository_url: deployment['repository_url'],
    created_at: at,
    updated_at: at,
  }
}
