import { z } from 'zod'
import type { Context } from './context.ts'
import { openOctokit } from './octokit.ts'
import type { PullRequestComment } from './pull-request-comments.ts'

/** The oldest comments of a pull request, and who asks. */
export interface FirstComments {
  readonly comments: readonly Pick<PullRequestComment, 'author' | 'body'>[]
  /** Whether there are no more. */
  readonly areAll: boolean
  /** The login under which the token writes. */
  readonly viewer: string
}

/** A comment that was made when its pull request was opened is among them. */
const most = 20

const author = z.object({ __typename: z.string(), login: z.string() }).nullable()
const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.record(
    z.string(),
    z
      .object({
        number: z.int(),
        comments: z.object({ totalCount: z.int(), nodes: z.array(z.object({ author, body: z.string() })) }),
      })
      .nullable(),
  ),
})

/** The first comments of several pull requests, in one call. Rejects with GitHub's own error. */
export async function firstComments(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  pullRequests: readonly number[],
): Promise<ReadonlyMap<number, FirstComments>> {
  const octokit = await openOctokit(token, context)
  const comments = `comments(first: ${most}) { totalCount nodes { author { __typename login } body } }`
  const pulls = pullRequests.map((number) => `p${number}: pullRequest(number: ${number}) { number ${comments} }`)
  const query = `query($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { ${pulls.join(' ')} } }`
  const { viewer, repository: found } = answer.parse(
    await octokit.graphql(query, { owner: repository.owner, name: repository.name }),
  )
  return new Map(
    Object.values(found)
      .filter((pull) => pull !== null)
      .map(({ number, comments: { totalCount, nodes } }) => [
        number,
        {
          comments: nodes.map(({ author: by, body }) => ({ author: loginOf(by), body })),
          areAll: totalCount <= nodes.length,
          viewer: viewer.login,
        },
      ]),
  )
}

/** As everywhere else at GitHub: only here an app has no mark of one behind its name. */
function loginOf(by: z.infer<typeof author>): string {
  if (by === null) return ''
  return by.__typename === 'Bot' && !by.login.endsWith('[bot]') ? `${by.login}[bot]` : by.login
}
