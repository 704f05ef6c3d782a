import { describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import { mergeGroupEvent, pullRequestEvent, workflowDispatchEvent } from '../fakes/github/events.ts'
import type { FakeGitHub, RecordedCall } from '../fakes/github/server.ts'
import type { PullRequest } from '../fakes/github/shapes.ts'
import { alice, jaffle, jobToken, pullRequest } from '../fakes/github/world.ts'
import { runStep, type StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'
import { type Checkout, workspaceFiles } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'

let github: FakeGitHub
let checkout: Checkout
let branches: Branches
freshJaffle((made) => {
  ;({ github, checkout, branches } = made)
})

const everyQuarter = { 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') }
const comments = (): readonly string[] => github.state.commentsOf(1).map(({ body }) => readMarked(body)?.text ?? '')
const ids = (): readonly number[] => github.state.commentsOf(1).map(({ id }) => id)

async function callsOf(work: () => Promise<StepResult>): Promise<readonly RecordedCall[]> {
  const before = github.calls.length
  const { exitCode, log } = await work()
  if (exitCode !== 0) throw new Error(log)
  return github.calls.slice(before)
}

describe('the comment of the built action', () => {
  it('takes four calls at first, four for an update, two where it would say the same', async () => {
    branches.open(1, everyQuarter)
    expect(await callsOf(() => branches.plan(1))).toHaveLength(4)
    branches.amend(1, { 'later.py': '' })
    expect(await callsOf(() => branches.plan(1))).toHaveLength(4)
    expect(await callsOf(() => branches.plan(1))).toHaveLength(2)
    expect(ids()).toHaveLength(1)
  })

  it('is the same one through the life of a pull request', async () => {
    await branches.deploy()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    const [first] = ids()
    expect(comments()[0]).toMatch(/^### /)
    branches.amend(1, { '.dlt/prod.config.toml': '[destination.warehouse]\ndataset = "shop"\n' })
    await branches.plan(1)
    expect(comments()[0]).toContain('dataset')
    await branches.plan(1, {
      event: 'workflow_dispatch',
      payload: workflowDispatchEvent(jaffle, null, alice),
      inputs: { 'pull-request': '1' },
    })
    const group = mergeGroupEvent(jaffle, checkout.git('rev-parse', 'HEAD'), checkout.git('rev-parse', 'main'), alice)
    const reviewed = readMarked(github.state.commentsOf(1)[0]?.body ?? '')
    await branches.plan(1, { event: 'merge_group', payload: group })
    const queued = readMarked(github.state.commentsOf(1)[0]?.body ?? '')
    expect(queued?.text).toMatch(/^> 🚦 \*\*Planned in the merge queue\*\* \(\[run\]\(.*: Updates 1 job/)
    expect(queued?.marker).toEqual(reviewed?.marker)
    expect(queued?.text.endsWith(reviewed?.text ?? 'none')).toBe(true)
    branches.merge(1)
    const closed = pullRequestEvent('closed', github.state.pulls.get(1) ?? pullRequest(1), jaffle, github.serverUrl)
    await branches.plan(1, { payload: closed })
    expect(comments()[0]).toMatch(/This pull request was merged\.\n$/)
    const calls = await callsOf(() => branches.deploy())
    const written = calls.flatMap(({ operation, body }) =>
      operation.startsWith('PATCH') ? [readMarked((body as { body: string }).body)?.text.split('\n')[0]] : [],
    )
    expect(written).toEqual([
      expect.stringMatching(/^> ⏳ \*\*Deploying\*\* \(\[run\]/),
      expect.stringMatching(/^> 🚀 \*\*Deployed and read back: deployment v2 and configuration v2\*\*.*reviewed on #1/),
    ])
    expect(ids()).toEqual([first])
  })

  it('says at the end that nobody was shown the last commit', async () => {
    branches.open(1, everyQuarter)
    await branches.plan(1)
    branches.amend(1, { 'later.py': '' })
    const closed = pullRequest(1, { ...github.state.pulls.get(1), state: 'closed' })
    await branches.plan(1, { payload: pullRequestEvent('closed', closed, jaffle, github.serverUrl) })
    expect(comments()[0]).toMatch(/^> 🕰️ \*\*Outdated\*\*/)
  })

  it.each([
    ['never', 0, 0],
    ['changes', 0, 1],
    ['always', 1, 1],
  ])('with `comment: %s` is made %i times for nothing and %i times for a change', async (comment, quiet, changed) => {
    await branches.deploy()
    branches.open(1)
    await branches.plan(1, { inputs: { comment } })
    expect(comments()).toHaveLength(quiet)
    branches.amend(1, everyQuarter)
    await branches.plan(1, { inputs: { comment } })
    expect(comments()).toHaveLength(changed)
    branches.amend(1, { 'ingest.py': workspaceFiles['ingest.py'] ?? '' })
    await branches.plan(1, { inputs: { comment } })
    expect(comments()).toHaveLength(changed)
    if (changed > 0) expect(comments()[0]).not.toContain('15m')
  })

  it('has labels beside it, where they are asked for, and no others are touched', async () => {
    const inputs = { labels: 'true' }
    const label = (...names: readonly string[]): Promise<StepResult> => {
      github.state.labels.set(1, names)
      const pull = github.state.pulls.get(1) ?? pullRequest(1)
      return branches.plan(1, {
        inputs,
        payload: pullRequestEvent('synchronize', pull, jaffle, github.serverUrl, names),
      })
    }
    await branches.deploy()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    expect(github.state.labels.get(1)).toBeUndefined()
    await label('mine')
    expect(github.state.labels.get(1)).toEqual(['mine', 'dlt: changes'])
    branches.amend(1, { 'ingest.py': workspaceFiles['ingest.py'] ?? '', 'a.py': 'import nothing_declared\n' })
    await label('mine', 'dlt: changes')
    expect(github.state.labels.get(1)).toContain('dlt: changes')
    branches.amend(1, { 'a.py': '' })
    checkout.git('rm', '--quiet', 'a.py')
    checkout.git('commit', '--quiet', '--message', 'Gone')
    await label('mine', 'dlt: changes', 'dlt: hazard')
    expect(github.state.labels.get(1)).toEqual(['mine'])
    const fault = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const
    github.fail('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', fault)
    expect((await label('dlt: changes')).annotations).toMatchObject([{ properties: { title: 'LABELS_UNWRITTEN' } }])
  })

  const atOnce = async (pulls: readonly PullRequest[]): Promise<void> => {
    const runs = pulls.map((pull, at) =>
      runStep({
        workspace: checkout.path,
        github,
        repository: 'jaffle/pipelines',
        runId: 100 + at,
        event: 'pull_request',
        payload: pullRequestEvent('synchronize', pull, jaffle, github.serverUrl),
        inputs: { 'github-token': jobToken },
      }),
    )
    const results = await Promise.all(runs)
    expect(results.map(({ exitCode }) => exitCode)).toEqual(pulls.map(() => 0))
  }

  it('is one after 30 runs at once, and of the newest commit', async () => {
    const heads = Array.from({ length: 30 }, (_, at) => (0x1000 + at).toString(16).repeat(10))
    const pulls = heads.map((sha) => pullRequest(1, { head: { ref: 'new', sha, repository: jaffle } }))
    github.state.pulls.set(1, pulls.at(-1) ?? pullRequest(1))
    await atOnce(pulls)
    expect(github.state.commentsOf(1).map(({ body }) => readMarked(body)?.marker)).toMatchObject([
      { head: heads.at(-1), run: 129 },
    ])
  }, 240_000)

  it('is one after 20 runs at once for the same commit', async () => {
    await atOnce(Array.from({ length: 20 }, () => pullRequest(1)))
    expect(ids()).toHaveLength(1)
  }, 240_000)
})
