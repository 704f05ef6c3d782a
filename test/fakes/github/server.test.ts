import { afterEach, describe, expect, it } from 'vitest'
import type { FakeGitHub } from './server.ts'
import { headSha, jaffle, jobToken, mallory, readToken, startJaffle } from './world.ts'

const comments = '/repos/jaffle/pipelines/issues/1/comments'
const listComments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const createComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

let github: FakeGitHub | null = null
afterEach(async () => {
  const open = github
  github = null
  await open?.close()
})

async function start(apiPath?: string): Promise<FakeGitHub> {
  github = await startJaffle(apiPath)
  return github
}

/** Closes a fake that is known to have been misused, and says what it complains about. */
async function complaint(fake: FakeGitHub): Promise<string> {
  github = null
  return fake.close().then(
    () => '',
    (error: Error) => error.message,
  )
}

function call(fake: FakeGitHub, method: string, path: string, body?: unknown, token = jobToken): Promise<Response> {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) }
  return fetch(`${fake.apiUrl}${path}`, { method, headers: { authorization: `token ${token}` }, ...payload })
}

describe('state', () => {
  it('keeps a comment from its creation to its deletion', async () => {
    const fake = await start()
    const created = (await (await call(fake, 'POST', comments, { body: 'first' })).json()) as {
      id: number
      user: { login: string }
    }
    expect(created.user.login).toBe('github-actions[bot]')
    const one = `/repos/jaffle/pipelines/issues/comments/${created.id}`
    expect((await call(fake, 'PATCH', one, { body: 'second' })).status).toBe(200)
    expect(await (await call(fake, 'GET', one)).json()).toMatchObject({
      body: 'second',
      html_url: expect.stringContaining('/pull/1#issuecomment-'),
    })
    expect((await call(fake, 'DELETE', one)).status).toBe(204)
    expect((await call(fake, 'GET', one)).status).toBe(404)
  })

  it('pages lists with links to the next, the last, the previous and the first page', async () => {
    const fake = await start()
    for (let n = 0; n < 5; n++) fake.state.addComment(1, mallory, `comment ${n}`)
    const middle = await call(fake, 'GET', `${comments}?per_page=2&page=2`)
    expect(((await middle.json()) as { body: string }[]).map((comment) => comment.body)).toEqual([
      'comment 2',
      'comment 3',
    ])
    const relations = [...(middle.headers.get('link') ?? '').matchAll(/page=(\d)>; rel="(\w+)"/g)].map(
      (found) => `${found[2]} ${found[1]}`,
    )
    expect(relations).toEqual(['prev 1', 'next 3', 'last 3', 'first 1'])
    expect((await call(fake, 'GET', `${comments}?per_page=5`)).headers.get('link')).toBeNull()
  })

  it('lists comments that changed since a moment', async () => {
    const fake = await start()
    fake.state.addComment(1, mallory, 'old')
    const late = fake.state.addComment(1, mallory, 'late')
    const since = new Date(Date.UTC(2026, 0, 5, 8, 0, late.updated)).toISOString()
    const found = (await (await call(fake, 'GET', `${comments}?since=${since}`)).json()) as { body: string }[]
    expect(found.map((comment) => comment.body)).toEqual(['late'])
  })

  it('keeps deployments and their statuses, latest first', async () => {
    const fake = await start()
    const path = '/repos/jaffle/pipelines/deployments'
    const made = (await (
      await call(fake, 'POST', path, { ref: headSha, environment: 'prod', required_contexts: [] })
    ).json()) as { id: number }
    for (const state of ['in_progress', 'success']) {
      expect((await call(fake, 'POST', `${path}/${made.id}/statuses`, { state })).status).toBe(201)
    }
    const statuses = (await (await call(fake, 'GET', `${path}/${made.id}/statuses`)).json()) as { state: string }[]
    expect(statuses.map((status) => status.state)).toEqual(['success', 'in_progress'])
    expect(await (await call(fake, 'GET', `${path}?environment=staging`)).json()).toEqual([])
  })

  it('finds the pull requests of a commit', async () => {
    const fake = await start()
    const found = (await (await call(fake, 'GET', `/repos/jaffle/pipelines/commits/${headSha}/pulls`)).json()) as {
      number: number
    }[]
    expect(found.map((pull) => pull.number)).toEqual([1])
    expect(await (await call(fake, 'GET', '/repos/jaffle/pipelines/pulls/1')).json()).toMatchObject({
      number: 1,
      merged: false,
    })
    expect(await (await call(fake, 'GET', '/repos/jaffle/pipelines/pulls?state=closed')).json()).toEqual([])
  })
})

describe('identity and rights', () => {
  it.each([
    ['an unknown token', 'stranger', 401, 'Bad credentials'],
    ['a token that may only read', readToken, 403, 'Resource not accessible by integration'],
  ])('refuses a comment to %s', async (_who, token, status, message) => {
    const fake = await start()
    const response = await call(fake, 'POST', comments, { body: 'hello' }, token)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ message })
  })

  it('refuses a comment on a locked conversation', async () => {
    const fake = await start()
    const pull = fake.state.pulls.get(1)
    if (pull !== undefined) fake.state.pulls.set(1, { ...pull, locked: true })
    expect(await (await call(fake, 'POST', comments, { body: 'hello' })).json()).toMatchObject({
      message: expect.stringContaining('locked'),
    })
  })

  it('tells a token who it is, under the path of the server edition', async () => {
    const fake = await start('/api/v3')
    const response = await fetch(`${fake.serverUrl}/api/graphql`, {
      method: 'POST',
      headers: { authorization: `token ${jobToken}` },
      body: JSON.stringify({ query: '{ viewer { login } }' }),
    })
    expect(await response.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect((await call(fake, 'GET', '/user')).status).toBe(403)
  })
})

describe('limits', () => {
  it('refuses a comment that is too long and one that is blank', async () => {
    const fake = await start()
    expect((await call(fake, 'POST', comments, { body: 'x'.repeat(65_536) })).status).toBe(201)
    for (const body of ['x'.repeat(65_537), '  '])
      expect((await call(fake, 'POST', comments, { body })).status).toBe(422)
  })

  it('counts the rate limit down and refuses every call at its end', async () => {
    const fake = await start()
    fake.state.rateRemaining = 1
    expect((await call(fake, 'GET', comments)).headers.get('x-ratelimit-remaining')).toBe('0')
    expect((await call(fake, 'GET', comments)).status).toBe(403)
  })
})

describe('faults', () => {
  it('answers with a status as often as asked, then works again', async () => {
    const fake = await start()
    fake.fail(listComments, { kind: 'status', status: 429, headers: { 'retry-after': '7' } }, 2)
    const first = await call(fake, 'GET', comments)
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7'])
    expect((await call(fake, 'GET', comments)).status).toBe(429)
    expect((await call(fake, 'GET', comments)).status).toBe(200)
  })

  it('answers with a page for people', async () => {
    const fake = await start()
    fake.fail(listComments, { kind: 'html', status: 502 })
    expect((await call(fake, 'GET', comments)).headers.get('content-type')).toBe('text/html')
  })

  it('answers late', async () => {
    const fake = await start()
    fake.fail(listComments, { kind: 'delay', milliseconds: 200 })
    const impatient = fetch(`${fake.apiUrl}${comments}`, {
      headers: { authorization: `token ${jobToken}` },
      signal: AbortSignal.timeout(20),
    })
    await expect(impatient).rejects.toThrow(/timeout/i)
  })

  it.each([
    ['before the work', 'before', 0],
    ['after the work', 'after', 1],
  ] as const)('drops the connection %s', async (_title, when, stored) => {
    const fake = await start()
    fake.fail(createComment, { kind: 'drop', when })
    await expect(call(fake, 'POST', comments, { body: 'hello' })).rejects.toThrow()
    expect(fake.state.commentsOf(1)).toHaveLength(stored)
    expect(fake.calls.map((made) => made.status)).toEqual(['dropped'])
  })

  it('lets something else happen just before a call', async () => {
    const fake = await start()
    fake.before(createComment, (state) => void state.addComment(1, mallory, 'me first'))
    await call(fake, 'POST', comments, { body: 'hello' })
    await call(fake, 'POST', comments, { body: 'again' })
    expect(fake.state.commentsOf(1).map((comment) => comment.body)).toEqual(['me first', 'hello', 'again'])
  })

  it('cannot be set on what GitHub does not offer', async () => {
    const fake = await start()
    expect(() => fake.fail('GET /repos/{owner}/{repo}/coments', { kind: 'html', status: 500 })).toThrow(
      'not in the description',
    )
  })
})

describe('the contract', () => {
  it.each([
    ['a path GitHub does not have', 'GET', '/repos/jaffle/pipelines/coments', undefined, 'is not in the description'],
    ['a body without its required field', 'POST', comments, { text: 'hello' }, "must have required property 'body'"],
    ['a field of another type', 'POST', comments, { body: 7 }, '/body must be string'],
    ['a parameter of another type', 'GET', `${comments}?per_page=many`, undefined, 'per_page: body must be integer'],
    ['a parameter nobody knows', 'GET', `${comments}?perpage=3`, undefined, 'query parameter perpage is not described'],
    [
      'a body where none belongs',
      'DELETE',
      '/repos/jaffle/pipelines/issues/comments/9',
      { why: 'so' },
      'a body is not described',
    ],
    [
      'a deployment state that does not exist',
      'POST',
      '/repos/jaffle/pipelines/deployments/9/statuses',
      { state: 'done' },
      'must be equal to one of',
    ],
  ])('fails the test that asks with %s', async (_title, method, path, body, expected) => {
    const fake = await start()
    await call(fake, method, path, body)
    expect(await complaint(fake)).toContain(expected)
  })

  it('fails a test in which the fake itself answers out of shape', async () => {
    const fake = await start()
    fake.state.addComment(1, { ...mallory, id: 1.5 }, 'a user whose id is no integer')
    await call(fake, 'GET', comments)
    expect(await complaint(fake)).toContain('response 200: /0/user')
  })

  it('refuses another repository', async () => {
    const fake = await start()
    expect((await call(fake, 'GET', `/repos/mallory/${jaffle.name}/pulls`)).status).toBe(404)
  })
})
