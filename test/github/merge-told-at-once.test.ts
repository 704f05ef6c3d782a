import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureComment, finishComment } from '#github/comment'
import { stateOnComment } from '#github/comment-status'
import { type Marker, readMarked } from '#github/marker'
import { openComments, type PullRequestComments } from '#github/pull-request-comments'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { headSha, jaffle, jobToken, pullRequest, startJaffle } from '../fakes/github/world.ts'

let github: FakeGitHub

beforeEach(async () => {
  github = await startJaffle()
})
afterEach(() => github.close())

const target = { workspace: 'jaffle', platform: 'git', environment: '' }
const marker: Marker = { v: 1, ...target, head: headSha, run: 100, attempt: 1, hashes: null, ending: null }
const over = { kind: 'merged', commits: [headSha] } as const
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100))

async function shownOn(pull: number): Promise<PullRequestComments> {
  const comments = await openComments(jobToken, { apiUrl: github.apiUrl }, jaffle, pull)
  const request = { marker, render: () => 'The plan.', create: true, isCurrent: async () => true }
  expect(await ensureComment(comments, request, soon)).toMatchObject({ kind: 'created' })
  return comments
}

function expectBoth(pull: number): void {
  const [comment, ...others] = github.state.commentsOf(pull).map(({ body }) => readMarked(body))
  expect(others).toEqual([])
  expect(comment?.marker).toMatchObject({ ending: 'merged', state: 'deployed' })
  expect(comment?.text).toBe(
    '> 🚀 **Deployed and read back**. <!-- status -->\n\nThe plan.\n\n---\nThis pull request was merged.\n',
  )
}

it('keeps both lines where both runs have looked before either has written', async () => {
  const comments = await shownOn(1)
  for (const order of ['over first', 'deployed first']) {
    const waiting: (() => void)[] = []
    const together = (delay: number): PullRequestComments => {
      let looks = 0
      return {
        ...comments,
        list: async (since) => {
          const found = await comments.list(since)
          looks += 1
          if (looks > 1) return found
          await new Promise<void>((resolve) => {
            waiting.push(resolve)
            if (waiting.length === 2) for (const go of waiting) go()
          })
          await new Promise((resolve) => setTimeout(resolve, delay))
          return found
        },
      }
    }
    const [first, second] = order === 'over first' ? [0, 40] : [40, 0]
    await Promise.all([
      finishComment(together(first), target, over, soon),
      stateOnComment(together(second), target, 'deployed', '**Deployed and read back**.', soon),
    ])
    expectBoth(1)
    await ensureComment(
      comments,
      { marker, render: () => 'The plan.', create: true, isCurrent: async () => true },
      soon,
    )
  }
})

it('looks again only as long as the other run has not been heard of', async () => {
  const comments = await shownOn(1)
  const looks = (): number => github.calls.filter(({ operation }) => /^GET .*comments$/.test(operation)).length
  const before = looks()
  await stateOnComment(comments, target, 'deploying', '**Deploying**.', soon)
  expect(looks() - before).toBe(1)
  await stateOnComment(comments, target, 'deployed', '**Deployed and read back**.', soon)
  expect(looks() - before).toBe(3)
  await finishComment(comments, target, over, soon)
  expect(looks() - before).toBe(4)
  expectBoth(1)
})

it('loses no line of many merges, each told by two processes at once', async () => {
  const pulls = [2, 3, 4, 5]
  for (const pull of pulls) github.state.pulls.set(pull, pullRequest(pull))
  for (const pull of pulls) await shownOn(pull)
  const tellers = pulls.flatMap((pull) => [startTeller(pull, 'over'), startTeller(pull, 'deployed')])
  await Promise.all(tellers.map(({ stdout }) => once(stdout as NonNullable<typeof stdout>, 'data')))
  for (const { stdin } of tellers) stdin?.write('now\n')
  for (const teller of tellers) if (teller.exitCode === null) await once(teller, 'exit')
  for (const pull of pulls) expectBoth(pull)
}, 60_000)

function startTeller(pull: number, what: 'over' | 'deployed'): ChildProcess {
  const root = join(import.meta.dirname, '../..')
  const repository = `${jaffle.owner}/${jaffle.name}`
  const args = [github.apiUrl, jobToken, repository, `${pull}`, JSON.stringify(target), headSha, what]
  return spawn(join(root, 'node_modules/.bin/node'), [join(import.meta.dirname, 'merge-teller.ts'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
