import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommentRequest, type CommentResult, commentBudget, ensureComment, finishComment } from '#github/comment'
import { type Marker, readMarked, withMarker } from '#github/marker'
import { openComments } from '#github/pull-request-comments'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { headSha, jaffle, jobToken, mallory, readToken, startJaffle, workflowBot } from '../fakes/github/world.ts'

const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const update = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

let github: FakeGitHub
let slept: number[]
beforeEach(async () => {
  github = await startJaffle()
  slept = []
})
afterEach(() => github.close())

const sleep = async (milliseconds: number): Promise<void> => void slept.push(milliseconds)

function marker(change: Partial<Marker> = {}): Marker {
  const hashes = { plan: 'p', manifest: 'm', deployment: 'd', configuration: 'c' }
  return {
    v: 1,
    workspace: 'jaffle',
    platform: 'git',
    environment: '',
    head: headSha,
    run: 100,
    attempt: 1,
    hashes,
    ending: null,
    ...change,
  }
}

function saying(text: string, change: Partial<Marker> = {}): CommentRequest {
  return { marker: marker(change), render: () => text, create: true, isCurrent: async () => true }
}

async function ensure(request: CommentRequest, token = jobToken): Promise<CommentResult> {
  const comments = await openComments(token, { apiUrl: github.apiUrl }, { owner: jaffle.owner, name: jaffle.name }, 1)
  return await ensureComment(comments, request, sleep)
}

async function finish(ending: 'merged' | 'closed', change: Partial<Marker> = {}): Promise<CommentResult> {
  const comments = await openComments(
    jobToken,
    { apiUrl: github.apiUrl },
    { owner: jaffle.owner, name: jaffle.name },
    1,
  )
  return await finishComment(comments, marker(change), { kind: ending, commits: [headSha] }, sleep)
}

const texts = (): readonly string[] =>
  github.state.commentsOf(1).map((comment) => readMarked(comment.body)?.text ?? comment.body)
const made = (): readonly string[] => github.calls.map((call) => call.operation.split(' ')[0] ?? '')
const put = (request: CommentRequest, author = workflowBot): number =>
  github.state.addComment(1, author, withMarker(request.marker, request.render(commentBudget))).id

describe('the comment of a pull request', () => {
  it('is made where there is none, in three calls', async () => {
    const result = await ensure(saying('first'))
    const [comment] = github.state.commentsOf(1)
    expect(result).toEqual({
      kind: 'created',
      url: `${github.apiUrl}/repos/jaffle/pipelines/pull/1#issuecomment-${comment?.id}`,
    })
    expect(readMarked(comment?.body ?? '')).toEqual({ marker: marker(), text: 'first' })
    expect(made()).toEqual(['GET', 'POST', 'GET'])
  })

  it('is edited by the next run, in three calls', async () => {
    await ensure(saying('first'))
    const before = github.calls.length
    expect(await ensure(saying('second', { head: 'e'.repeat(40), run: 101 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['second'])
    expect(made().slice(before)).toEqual(['GET', 'POST', 'PATCH'])
  })

  it('is not written again where it would say the same, whichever run says it', async () => {
    await ensure(saying('same'))
    expect(await ensure(saying('same', { run: 101, attempt: 2 }))).toMatchObject({ kind: 'unchanged' })
    expect(made()).not.toContain('PATCH')
  })

  it('is not written again where only the link to the run would be another', async () => {
    const linked = (run: number) => saying(`same, see https://github.example/a/b/actions/runs/${run}`, { run })
    await ensure(linked(100))
    expect(await ensure(linked(101))).toMatchObject({ kind: 'unchanged' })
    expect(texts()).toEqual(['same, see https://github.example/a/b/actions/runs/100'])
  })

  it('is written again where it says the same of another commit or another plan', async () => {
    await ensure(saying('same'))
    expect(await ensure(saying('same', { head: 'e'.repeat(40), run: 101 }))).toMatchObject({ kind: 'updated' })
    const hashes = { plan: 'other', manifest: 'm', deployment: 'd', configuration: 'c' }
    expect(await ensure(saying('same', { head: 'e'.repeat(40), run: 102, hashes }))).toMatchObject({ kind: 'updated' })
  })

  it('is mended where somebody edited it', async () => {
    await ensure(saying('ours'))
    const [comment] = github.state.commentsOf(1)
    if (comment !== undefined) github.state.comments.set(comment.id, { ...comment, body: `${comment.body}\r\nLGTM` })
    expect(await ensure(saying('ours', { run: 101 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['ours'])
  })

  it('is told from the comments of other workspaces, platforms and environments', async () => {
    await ensure(saying('jaffle on git'))
    for (const change of [{ workspace: 'other' }, { platform: 'dlthub' }, { environment: 'staging' }]) {
      expect(await ensure(saying(JSON.stringify(change), change))).toMatchObject({ kind: 'created' })
    }
    expect(texts()).toHaveLength(4)
    expect(await ensure(saying('again', { run: 101, environment: 'staging' }))).toMatchObject({ kind: 'updated' })
    expect(texts().filter((text) => text === 'again')).toHaveLength(1)
  })

  it('is never somebody else’s, even where that has our marker', async () => {
    const forged = put(saying('forged'), mallory)
    expect(await ensure(saying('ours'))).toMatchObject({ kind: 'created' })
    expect(texts()).toEqual(['forged', 'ours'])
    expect(github.calls.filter((call) => call.path.endsWith(`/${forged}`))).toEqual([])
  })

  it('is found behind hundreds of other comments', async () => {
    for (let n = 0; n < 250; n++) github.state.addComment(1, mallory, `comment ${n}`)
    put(saying('old'))
    expect(await ensure(saying('new', { run: 101 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toHaveLength(251)
  })

  it('is left alone where it speaks of a newer commit', async () => {
    put(saying('newer', { head: 'e'.repeat(40), run: 200 }))
    expect(await ensure(saying('older', { run: 199 }))).toMatchObject({ kind: 'superseded' })
    expect(await ensure(saying('an old run, repeated', { run: 100, attempt: 3 }))).toMatchObject({ kind: 'superseded' })
    expect(texts()).toEqual(['newer'])
  })

  it('is not made where that was not asked for, but one that is there is kept up to date', async () => {
    expect(await ensure({ ...saying('nothing'), create: false })).toEqual({ kind: 'absent' })
    await ensure(saying('something'))
    expect(await ensure({ ...saying('nothing', { run: 101 }), create: false })).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['nothing'])
  })

  it('says at the end that the pull request is over, once', async () => {
    await ensure(saying('the plan'))
    expect(await finish('merged')).toMatchObject({ kind: 'updated' })
    expect(await finish('merged')).toMatchObject({ kind: 'unchanged' })
    expect(texts()).toEqual(['the plan\n\n---\nThis pull request was merged.\n'])
    expect(await finish('closed', { workspace: 'other' })).toEqual({ kind: 'absent' })
  })

  it('says at the end that it is of an earlier commit than the last, unless that was deployed', async () => {
    await ensure(saying('the plan', { head: 'd'.repeat(40) }))
    expect(await finish('merged')).toMatchObject({ kind: 'updated' })
    expect(texts()[0]).toMatch(
      /^> 🕰️ \*\*Outdated\*\*: this is of `d{12}`, and `b{12}` came after it. <!-- status -->\n\nthe plan/,
    )
    expect(await finish('merged')).toMatchObject({ kind: 'unchanged' })
  })

  it('is not written where its commit is not the newest any more', async () => {
    const late = { ...saying('late'), isCurrent: async () => false }
    expect(await ensure(late)).toEqual({ kind: 'absent' })
    await ensure(saying('new'))
    expect(await ensure(late)).toMatchObject({ kind: 'superseded' })
    expect(texts()).toEqual(['new'])
  })

  it('shows the plan again where the pull request is reopened', async () => {
    await ensure(saying('the plan'))
    await finish('closed')
    expect(await ensure(saying('the plan', { run: 101 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['the plan'])
  })

  it('works under the API path of GitHub Enterprise Server', async () => {
    const server = await startJaffle('/api/v3')
    try {
      const open = await openComments(
        jobToken,
        { apiUrl: server.apiUrl },
        { owner: jaffle.owner, name: jaffle.name },
        1,
      )
      expect(await ensureComment(open, saying('first'), sleep)).toMatchObject({ kind: 'created' })
      expect(await ensureComment(open, saying('second', { run: 101 }), sleep)).toMatchObject({ kind: 'updated' })
    } finally {
      await server.close()
    }
  })
})

describe('two runs at once', () => {
  it('leave one comment, the older, with the text of the newer, in five calls', async () => {
    github.before(create, () => void put(saying('of the other run', { head: 'd'.repeat(40), run: 99 })))
    expect(await ensure(saying('ours'))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['ours'])
    expect(made()).toEqual(['GET', 'POST', 'GET', 'PATCH', 'DELETE'])
  })

  it('leave the text of the newer where that came first', async () => {
    github.before(create, () => void put(saying('newer', { head: 'd'.repeat(40), run: 101 })))
    expect(await ensure(saying('ours'))).toMatchObject({ kind: 'superseded' })
    expect(texts()).toEqual(['newer'])
  })

  it('leave the removal to whoever came second', async () => {
    let calls = 0
    github.before(list, () => {
      calls += 1
      github.before(list, () => void put(saying('second', { run: 101 })))
    })
    expect(await ensure(saying('first'))).toMatchObject({ kind: 'created' })
    expect([calls, texts()]).toEqual([1, ['first', 'second']])
  })

  it('are tidied up by the next run where one of them was cancelled', async () => {
    put(saying('one'))
    put(saying('two', { run: 101 }))
    github.state.addComment(1, mallory, 'a human')
    put(saying('three', { run: 102 }))
    expect(await ensure(saying('now', { run: 103 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['now', 'a human'])
  })

  it('make the comment again where it was deleted meanwhile', async () => {
    const id = put(saying('old'))
    github.before(update, (state) => void state.comments.delete(id))
    expect(await ensure(saying('new', { run: 101 }))).toMatchObject({ kind: 'created' })
    expect(texts()).toEqual(['new'])
  })

  it('do not mind that the other removed a duplicate first', async () => {
    put(saying('one'))
    const second = put(saying('two'))
    github.before(remove, (state) => void state.comments.delete(second))
    expect(await ensure(saying('now', { run: 101 }))).toMatchObject({ kind: 'updated' })
    expect(texts()).toEqual(['now'])
  })
})

describe('when GitHub does not take the comment', () => {
  const refusals: readonly (readonly [string, () => void, string, string])[] = [
    ['the token may only read', () => undefined, readToken, 'COMMENT_FORBIDDEN'],
    ['the token is unknown', () => undefined, 'ghs_stranger', 'COMMENT_TOKEN_REFUSED'],
    ['the pull request is out of sight', () => github.state.pulls.delete(1), jobToken, 'COMMENT_FORBIDDEN'],
    ['the rate limit is used up', () => github.state.exhaust(), jobToken, 'COMMENT_RATE_LIMITED'],
    [
      'a limit holds for an hour',
      () => github.fail(list, { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }),
      jobToken,
      'COMMENT_RATE_LIMITED',
    ],
    [
      'issues are switched off',
      () => github.fail(create, { kind: 'status', status: 410, message: 'Issues are disabled for this repo' }),
      jobToken,
      'COMMENT_REFUSED',
    ],
    [
      'it answers with a page for people, again and again',
      () => github.fail(list, { kind: 'html', status: 502 }, 3),
      jobToken,
      'COMMENT_UNREACHABLE',
    ],
    [
      'the connection drops, again and again',
      () => github.fail(list, { kind: 'drop', when: 'before' }, 3),
      jobToken,
      'COMMENT_UNREACHABLE',
    ],
  ]

  it.each(refusals)('because %s, it is a warning', async (_why, arrange, token, code) => {
    arrange()
    const result = await ensure(saying('text'), token)
    expect(result).toMatchObject({ kind: 'refused', diagnostic: { code, severity: 'warning' } })
    expect(github.state.commentsOf(1)).toEqual([])
    expect(slept).toEqual(code === 'COMMENT_UNREACHABLE' ? [2000, 4000] : [])
  })

  it('names the permission that is missing', async () => {
    const result = await ensure(saying('text'), readToken)
    expect(result).toMatchObject({ diagnostic: { hint: expect.stringContaining('`pull-requests: write`') } })
  })

  it('because the conversation is locked, it says so', async () => {
    const pull = github.state.pulls.get(1)
    if (pull !== undefined) github.state.pulls.set(1, { ...pull, locked: true })
    expect(await ensure(saying('text'))).toMatchObject({ kind: 'refused', diagnostic: { code: 'COMMENT_LOCKED' } })
  })

  it('at first, it waits as long as it is told and tries again', async () => {
    github.fail(create, {
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '3' },
    })
    expect(await ensure(saying('text'))).toMatchObject({ kind: 'created' })
    expect(slept).toEqual([3000])
  })

  it.each([
    ['the server errs', { kind: 'status', status: 500 }],
    ['the connection drops before the work', { kind: 'drop', when: 'before' }],
  ] as const)('because %s once, it tries again', async (_why, fault) => {
    github.fail(create, fault)
    expect(await ensure(saying('text'))).toMatchObject({ kind: 'created' })
    expect([slept, texts()]).toEqual([[2000], ['text']])
  })

  it('because only the answer got lost, the comment is not made twice', async () => {
    github.fail(create, { kind: 'drop', when: 'after' })
    expect(await ensure(saying('text'))).toMatchObject({ kind: 'unchanged' })
    expect(texts()).toEqual(['text'])
  })

  it('because it is too long after all, a shorter one is written', async () => {
    const request = {
      marker: marker(),
      render: (budget: number) => 'x'.repeat(budget),
      create: true,
      isCurrent: async () => true,
    }
    github.fail(create, { kind: 'status', status: 422, message: 'Validation Failed' })
    expect(await ensure(request)).toMatchObject({ kind: 'created' })
    expect(github.state.commentsOf(1)[0]?.body).toHaveLength(commentBudget / 4)
  })

  it('because even a short one is refused, it is a warning with the reason', async () => {
    const result = await ensure({ ...saying(' '.repeat(10)), render: () => 'x'.repeat(commentBudget * 2) })
    expect(result).toMatchObject({
      kind: 'refused',
      diagnostic: { code: 'COMMENT_REFUSED', message: expect.stringContaining('Validation Failed') },
    })
  })

  it('a token that may not ask for its name is taken for the job’s own', async () => {
    github.fail('POST /graphql', { kind: 'status', status: 403 })
    put(saying('old'))
    expect(await ensure(saying('new', { run: 101 }))).toMatchObject({ kind: 'updated' })
  })
})

it('fits the budget to the byte, marker included', async () => {
  const request = {
    marker: marker(),
    render: (budget: number) => 'x'.repeat(budget),
    create: true,
    isCurrent: async () => true,
  }
  expect(await ensure(request)).toMatchObject({ kind: 'created' })
  expect(Buffer.byteLength(github.state.commentsOf(1)[0]?.body ?? '')).toBe(commentBudget)
})
