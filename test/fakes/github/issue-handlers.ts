import { type Answer, created, may, notAllowed, notFound, ok, page, refusal } from './answer.ts'
import type { Handler } from './handlers.ts'
import { type Document, timestamp, userDocument } from './shapes.ts'
import type { Issue, State } from './state.ts'

const repo = '/repos/{owner}/{repo}'

/** Issues, the labels of pull requests, reactions, and who may do what. */
export const issueHandlers: Readonly<Record<string, Handler>> = {
  [`GET ${repo}/issues`]: (state, call) => {
    if (!may(call.grant, 'read', 'issues')) return notAllowed
    const wanted = call.url.searchParams.get('state') ?? 'open'
    const labels = (call.url.searchParams.get('labels') ?? '').split(',').filter((label) => label !== '')
    const found = [...state.issues.values()].filter(
      (issue) => (wanted === 'all' || issue.state === wanted) && labels.every((label) => issue.labels.includes(label)),
    )
    return page(
      found.toReversed().map((issue) => issueDocument(state, issue, call.origin)),
      call.url,
    )
  },

  [`POST ${repo}/issues`]: (state, call) => {
    if (!may(call.grant, 'write', 'issues')) return notAllowed
    if (!state.hasIssues) return refusal(410, 'Issues has been disabled in this repository.')
    const { title, body, labels } = call.body
    return created(
      issueDocument(state, state.addIssue(call.grant.account, String(title), String(body), texts(labels)), call.origin),
    )
  },

  [`PATCH ${repo}/issues/{issue_number}`]: (state, call) => {
    if (!may(call.grant, 'write', 'issues')) return notAllowed
    const issue = state.issues.get(Number(call.path['issue_number']))
    if (issue === undefined) return notFound
    const edited = { ...issue, ...(call.body as Partial<Pick<Issue, 'title' | 'body' | 'state'>>) }
    state.issues.set(issue.number, edited)
    return ok(issueDocument(state, edited, call.origin))
  },

  [`POST ${repo}/issues/{issue_number}/labels`]: (state, call) => {
    const pull = Number(call.path['issue_number'])
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    if (!state.pulls.has(pull)) return notFound
    state.labels.set(pull, [...new Set([...(state.labels.get(pull) ?? []), ...texts(call.body['labels'])])])
    return labelsOf(state, pull)
  },

  [`DELETE ${repo}/issues/{issue_number}/labels/{name}`]: (state, call) => {
    const pull = Number(call.path['issue_number'])
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    const labels = state.labels.get(pull) ?? []
    if (!labels.includes(call.path['name'] ?? '')) return notFound
    state.labels.set(
      pull,
      labels.filter((label) => label !== call.path['name']),
    )
    return labelsOf(state, pull)
  },

  [`POST ${repo}/issues/comments/{comment_id}/reactions`]: (state, call) => {
    if (!may(call.grant, 'write', 'issues', 'pull-requests')) return notAllowed
    const comment = state.comments.get(Number(call.path['comment_id']))
    if (comment === undefined) return notFound
    const reaction = { comment: comment.id, content: String(call.body['content']) }
    state.reactions.push(reaction)
    return created({
      id: state.nextId(),
      node_id: 'R_1',
      user: userDocument(call.grant.account, call.origin),
      content: reaction.content,
      created_at: timestamp(state.nextTick()),
    })
  },

  [`GET ${repo}/collaborators/{username}/permission`]: (state, call) => {
    const role = state.roles.get(call.path['username'] ?? '')
    if (role === undefined) return notFound
    return ok({ permission: role, role_name: role, user: null })
  },
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

function labelsOf(state: State, pull: number): Answer {
  return ok((state.labels.get(pull) ?? []).map((name) => labelDocument(name)))
}

function labelDocument(name: string): Document {
  const url = 'https://api.github.com/labels'
  return { id: 1, node_id: 'LA_1', url, name, description: null, color: 'ededed', default: false }
}

function issueDocument(state: State, issue: Issue, origin: string): Document {
  const base = `${origin}/repos/${state.repository.owner}/${state.repository.name}`
  const url = `${base}/issues/${issue.number}`
  const links = ['comments', 'events', 'labels'].map((name): [string, string] => [`${name}_url`, `${url}/${name}`])
  return {
    ...Object.fromEntries(links),
    id: issue.number + 9_000_000,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url,
    html_url: url,
    repository_url: base,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    ...(issue.state_reason === null ? {} : { state_reason: issue.state_reason }),
    locked: false,
    user: userDocument(issue.author, origin),
    labels: issue.labels.map(labelDocument),
    assignee: null,
    milestone: null,
    comments: 0,
    author_association: 'NONE',
    closed_at: issue.state === 'closed' ? timestamp(1) : null,
    created_at: timestamp(0),
    updated_at: timestamp(0),
  }
}
