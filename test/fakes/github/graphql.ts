import { type Answer, refusal } from './answer.ts'
import type { Grant, State } from './state.ts'

/** There is no description of GraphQL to hold these against: only questions of just this form are answered. */
const viewer = /^\s*(?:query)?\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/
const pulls =
  /^query\(\$owner: String!, \$name: String!\) \{ viewer \{ login \} repository\(owner: \$owner, name: \$name\) \{ ((?:p\d+: pullRequest\(number: \d+\) \{ number comments\(first: \d+\) \{ totalCount nodes \{ author \{ __typename login \} body \} \} \} ?)+) \} \}$/
const pull = /(p\d+): pullRequest\(number: (\d+)\) \{ number comments\(first: (\d+)\)/g

/** The answer to a question in GraphQL; null for one that is not known here. */
export function answerGraphql(state: State, grant: Grant | null, body: unknown): Answer | null {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> }
  const isKnown = typeof query === 'string' && (viewer.test(query) || pulls.test(query))
  if (!isKnown) return null
  if (grant === null) return refusal(401, 'Bad credentials')
  const login = { login: grant.account.login }
  if (viewer.test(query)) return { status: 200, body: { data: { viewer: login } } }
  const { owner, name } = state.repository
  const level = grant.permissions['pull-requests']
  if (variables?.['owner'] !== owner || variables?.['name'] !== name || level === undefined)
    return {
      status: 200,
      body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
    }
  const repository = Object.fromEntries(
    [...query.matchAll(pull)].map(([, alias = '', number, first]) => [
      alias,
      state.pulls.has(Number(number)) ? pullDocument(state, Number(number), Number(first)) : null,
    ]),
  )
  return { status: 200, body: { data: { viewer: login, repository } } }
}

function pullDocument(state: State, number: number, first: number) {
  const comments = state.commentsOf(number)
  const nodes = comments.slice(0, first).map(({ author, body }) => ({
    author: { __typename: author.type, login: author.login.replace(/\[bot\]$/, '') },
    body,
  }))
  return { number, comments: { totalCount: comments.length, nodes } }
}
