import { afterEach, beforeEach, expect, it } from 'vitest'
import { deployWorkspace } from '#commands/deploy-workspace'
import { changeDescriber } from '#commands/describe-change'
import { openWorkspace } from '#commands/open-workspace'
import { withMarker } from '#github/marker'
import { openMergedChanges } from '#github/merged-changes'
import { reviewSource } from '#github/review-source'
import { asked, codes, openShop, refusal, type Shop } from '../commands/shop.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, mallory, pullRequest, startJaffle, workflowBot } from '../fakes/github/world.ts'

let github: FakeGitHub

beforeEach(async () => {
  github = await startJaffle()
})
afterEach(() => github.close())

const target = { workspace: 'shop', platform: 'git', environment: '' }

/** Merges so many pull requests, each squashed into a commit, with a comment that shows what it does. */
async function mergeMany(shop: Shop, backlog: number): Promise<readonly string[]> {
  const workspace = openWorkspace(shop.door, null)
  const describe = changeDescriber(shop.door, workspace, null)
  const commits = [shop.inRemote('rev-parse', 'main')]
  for (let number = 1; number <= backlog; number += 1) {
    shop.write(`part_${number}.py`, `PART = ${number}\n`)
    const commit = shop.commit(`Part ${number} (#${number})`)
    const change = await describe({ from: commits.at(-1) ?? '', to: commit })
    commits.push(commit)
    const merged = { state: 'closed', merged: true, mergeCommit: commit } as const
    const base = { ref: 'main', sha: commits.at(-2) ?? '', repository: jaffle }
    github.state.pulls.set(
      number,
      pullRequest(number, { ...merged, base, head: { ref: `part-${number}`, sha: commit, repository: jaffle } }),
    )
    const hash = 'x'.repeat(44)
    const marker = {
      v: 1,
      ...target,
      head: commit,
      run: number,
      attempt: 1,
      hashes: { plan: hash, manifest: hash, deployment: hash, configuration: hash },
      shown: { settings: hash, base: { deployment: 1, configuration: 1 }, change },
      ending: null,
    }
    // Anybody may write our marker, and only what we wrote ourselves counts.
    github.state.addComment(number, mallory, withMarker({ ...marker, hashes: null }, 'A lie.'))
    github.state.addComment(number, workflowBot, withMarker(marker, 'The plan.'))
  }
  return commits
}

const source = (shop: Shop) => {
  const access = { token: jobToken, context: { apiUrl: github.apiUrl }, repository: jaffle }
  return reviewSource(openMergedChanges(shop.door, access, 'main', target), { since: null, required: true })
}

it('holds a backlog of hundreds of merges against what each showed, in few calls', async () => {
  const shop = openShop('minimal')
  await deployWorkspace(shop.door, asked)
  await mergeMany(shop, 200)
  const before = github.calls.length
  const { review } = await deployWorkspace(shop.door, { ...asked, dryRun: true, review: source(shop) })
  expect(review).toMatchObject({ kind: 'merged', unreviewed: [] })
  expect(review?.kind === 'merged' ? review.pullRequests : []).toHaveLength(200)
  expect(github.calls.length - before).toBe(16)

  // One of them did something else than it showed.
  const [id, comment] =
    [...github.state.comments].find(([, { issue, author }]) => issue === 77 && author === workflowBot) ?? []
  const other = [...github.state.comments.values()].find(({ issue, author }) => issue === 78 && author === workflowBot)
  github.state.comments.set(id ?? 0, { ...(comment as NonNullable<typeof comment>), body: other?.body ?? '' })
  const refused = await refusal(deployWorkspace(shop.door, { ...asked, dryRun: true, review: source(shop) }))
  expect(codes(refused)).toContain('PLAN_DIFFERS')
  expect(refused[0]?.message).toContain('#77')
}, 240_000)

it('asks for one after the other where it may not ask for many', async () => {
  const shop = openShop('minimal')
  await deployWorkspace(shop.door, asked)
  await mergeMany(shop, 12)
  github.fail('POST /graphql', { kind: 'status', status: 403 })
  const { review } = await deployWorkspace(shop.door, { ...asked, dryRun: true, review: source(shop) })
  expect(review).toMatchObject({ kind: 'merged', unreviewed: [] })
  expect(review?.kind === 'merged' ? review.pullRequests : []).toHaveLength(12)
})
