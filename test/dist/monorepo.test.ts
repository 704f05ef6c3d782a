import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import { pullRequestEvent, pushEvent, workflowRunEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, pullRequest, pullRequestFromFork, readToken, startJaffle } from '../fakes/github/world.ts'
import { runStep, type StepResult } from '../fakes/runner.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'
import { inputsOf } from './workflow-steps.ts'

/** A repository with three workspaces and the ready workflow of `.github/examples/monorepo`. */
const folders = ['finance', 'teams/growth', 'teams/sales'] as const
const within = (folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))

let github: FakeGitHub
let checkout: Checkout
let base: string
beforeEach(async () => {
  github = await startJaffle()
  checkout = makeCheckout()
  for (const path of Object.keys(workspaceFiles)) rmSync(join(checkout.path, path))
  base = checkout.commit(Object.assign({}, ...folders.map((folder) => within(folder, workspaceFiles))))
})
afterEach(async () => {
  checkout.remove()
  await github.close()
})

type Occasion = { readonly event: 'pull_request' | 'push'; readonly payload: unknown }

let runs = 100
interface Workflow {
  readonly list: StepResult
  readonly legs: ReadonlyMap<string, StepResult>
  readonly report: StepResult
}

/** The jobs of the workflow, one after the other; `lost` are those whose report never arrives. */
async function runWorkflow({ event, payload }: Occasion, lost: readonly string[] = []): Promise<Workflow> {
  runs += 1
  const run = (job: string, values: Readonly<Record<string, string>>, token: string): Promise<StepResult> =>
    runStep({
      workspace: checkout.path,
      github,
      repository: 'jaffle/pipelines',
      event,
      payload,
      runId: runs,
      inputs: { 'github-token': token, ...inputsOf('monorepo/dlt.yml', job, values) },
    })
  const list = await run('list', {}, readToken)
  const workspaces = list.outputs['workspaces'] ?? ''
  const legs = new Map<string, StepResult>()
  for (const workspace of JSON.parse(workspaces || '[]') as readonly string[]) {
    legs.set(workspace, await run(event === 'push' ? 'deploy' : 'plan', { 'matrix.workspace': workspace }, readToken))
  }
  // As `download-artifact` lays them out: a folder for each artifact, none where there are none.
  rmSync(join(checkout.path, 'dlt-results'), { recursive: true, force: true })
  ;[...legs].forEach(([workspace, { files }], index) => {
    const folder = join(checkout.path, 'dlt-results', `dlt-result-${index}`)
    if (lost.includes(workspace) || files['result'] === undefined) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'result.json'), files['result'])
  })
  const report = await run('report', { 'needs.list.outputs.workspaces': workspaces }, jobToken)
  return { list, legs, report }
}

function onPullRequest(lost?: readonly string[]): Promise<Workflow> {
  const pull = pullRequest(1, { base: { ref: 'main', sha: base, repository: jaffle } })
  return runWorkflow(
    { event: 'pull_request', payload: pullRequestEvent('synchronize', pull, jaffle, github.serverUrl) },
    lost,
  )
}

const onPush = (after: string): Promise<Workflow> =>
  runWorkflow({ event: 'push', payload: pushEvent(jaffle, 'main', after, base) })

const comments = (): readonly string[] =>
  github.state.commentsOf(1).map((comment) => readMarked(comment.body)?.text ?? '')

const faster = (folder: string) =>
  within(folder, { 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') })

describe('many workspaces on a pull request', () => {
  it('are planned where they change, and shown in one comment that is updated in place', async () => {
    checkout.commit({ ...faster('teams/sales'), 'README.md': '# Pipelines\n' })
    const first = await onPullRequest()
    expect(first.list.outputs, first.list.log).toMatchObject({
      workspaces: '["teams/sales"]',
      decision: 'listed',
      'reason-code': 'WORKSPACES_FOUND',
    })
    expect(first.report, first.report.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', changes: 'true', added: '3', 'comment-url': expect.stringContaining('comment') },
    })
    expect(comments()).toEqual([expect.stringContaining('### 1 workspace: 1 to change')])

    const [before] = github.state.commentsOf(1)
    checkout.commit(faster('finance'))
    const second = await onPullRequest()
    expect(JSON.parse(second.list.outputs['workspaces'] ?? '')).toEqual(['finance', 'teams/sales'])
    expect(second.report.outputs).toMatchObject({ added: '6' })
    expect(github.state.commentsOf(1).map(({ id }) => id)).toEqual([before?.id])
    expect(comments()[0]).toContain('### 2 workspaces: 2 to change')
    for (const text of ['## `finance`', '## `teams/sales`', '| `teams/sales` | First deployment: adds 3 jobs |'])
      expect(comments()[0]).toContain(text)
    expect(comments()[0]).not.toContain('growth')
  })

  it('show one that cannot be planned, and one of which nothing is known, and fail', async () => {
    checkout.commit({
      ...within('finance', { 'ingest.py': 'def broken(:\n' }),
      ...faster('teams/growth'),
      ...faster('teams/sales'),
    })
    const { legs, report } = await onPullRequest(['teams/growth'])
    expect([...legs.values()].map(({ exitCode }) => exitCode)).toEqual([1, 0, 0])
    expect(report).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'failed', 'reason-code': 'WORKSPACE_REPORT_MISSING' },
    })
    const [comment = ''] = comments()
    expect(comment).toContain('### 3 workspaces: 2 stopped, 1 to change')
    expect(comment).toContain('| `finance` | stopped: `SYNTAX_ERROR` |')
    expect(comment).toContain('Nothing is known of the workspace `teams/growth`')
    expect(comment.indexOf('`finance`')).toBeLessThan(comment.indexOf('`teams/sales`'))
  })

  it('have no comment where none changes, and one that is there says so', async () => {
    checkout.commit({ 'README.md': '# Pipelines\n' })
    const quiet = await onPullRequest()
    expect(quiet.report, quiet.report.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', 'reason-code': 'NO_WORKSPACES', changes: 'false' },
    })
    expect(comments()).toEqual([])

    checkout.commit(faster('finance'))
    await onPullRequest()
    checkout.commit(within('finance', workspaceFiles))
    await onPullRequest()
    expect(comments()).toEqual([expect.stringContaining('### No workspace is changed')])
  })

  it('tell the same of each workspace as a report of its own', async () => {
    checkout.commit(faster('teams/sales'))
    const { legs } = await onPullRequest()
    const leg = legs.get('teams/sales')
    const { plan, ...report } = JSON.parse(leg?.files['result'] ?? '')
    expect(plan).toEqual(JSON.parse(leg?.files['plan'] ?? ''))
    expect(report).toMatchObject({ version: 1, workspace: 'teams/sales', decision: 'planned', outcome: 'planned' })
  })
})

describe('many workspaces on a pull request from a fork', () => {
  it('are shown by a run of our own, as hearsay, whatever the fork says of itself', async () => {
    checkout.commit({ ...faster('finance'), ...faster('teams/sales') })
    const fork = pullRequestFromFork(1)
    github.state.pulls.set(1, fork)
    const planned = await runWorkflow({
      event: 'pull_request',
      payload: pullRequestEvent(
        'synchronize',
        { ...fork, base: { ...fork.base, sha: base } },
        jaffle,
        github.serverUrl,
      ),
    })
    expect([planned.report.exitCode, comments()]).toEqual([0, []])
    const forged = { ...JSON.parse(planned.legs.get('finance')?.files['result'] ?? ''), workspace: '@alice <!-- x -->' }
    writeFileSync(join(checkout.path, 'dlt-results/dlt-result-0/result.json'), JSON.stringify(forged))
    const shown = await runStep({
      workspace: checkout.path,
      github,
      repository: 'jaffle/pipelines',
      event: 'workflow_run',
      payload: workflowRunEvent(jaffle, fork, fork.author),
      inputs: { 'github-token': jobToken, command: 'comment', 'plan-file': 'dlt-results' },
    })
    expect(shown, shown.log).toMatchObject({ exitCode: 0, outputs: { decision: 'planned', added: '6' } })
    const [comment = ''] = comments()
    expect(comment).toMatch(/^> Drawn by a run of the pull request itself/)
    expect(comment).toContain('## `teams/sales`')
    expect(comment).not.toMatch(/@alice|<!--/)
  })

  it('are refused where a report is none', async () => {
    mkdirSync(join(checkout.path, 'left'))
    writeFileSync(join(checkout.path, 'left/result.json'), '{"version": 1, "workspace": "finance"}')
    const shown = await runStep({
      workspace: checkout.path,
      github,
      repository: 'jaffle/pipelines',
      event: 'workflow_run',
      payload: workflowRunEvent(jaffle, pullRequest(1), pullRequest(1).author),
      inputs: { 'github-token': jobToken, command: 'comment', 'plan-file': 'left' },
    })
    expect(shown, shown.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'PLAN_UNREADABLE' } })
  })
})

describe('many workspaces on the merge', () => {
  it('are all deployed, each to a state of its own, and the comment of the pull request tells', async () => {
    checkout.commit(faster('teams/sales'))
    await onPullRequest()
    const merge = checkout.commit({ 'README.md': '# Pipelines\n' })
    github.state.pulls.set(1, pullRequest(1, { state: 'closed', merged: true, mergeCommit: merge }))
    const { list, legs, report } = await onPush(merge)
    expect(JSON.parse(list.outputs['workspaces'] ?? '')).toEqual(folders)
    expect([...legs.values()].map(({ outputs }) => outputs['decision'])).toEqual(Array(3).fill('deployed'))
    expect(legs.get('teams/sales')?.log).toContain('This is exactly what was reviewed on #1.')
    expect(report, report.log).toMatchObject({ exitCode: 0, outputs: { decision: 'deployed', added: '9' } })
    expect(comments()).toEqual([expect.stringMatching(/^> 🚀 \*\*3 workspaces: 3 deployed\*\* \(\[run\]/)])
    expect(checkout.inRemote('for-each-ref', '--format=%(refname)', 'refs/dlt-deploy')).toBe(
      ['finance', 'growth', 'sales'].map((name) => `refs/dlt-deploy/${name}`).join('\n'),
    )
    const again = await onPush(merge)
    expect(again.report.outputs).toMatchObject({ decision: 'unchanged', changes: 'false', unchanged: '9' })
  })

  it('say on that comment which of them failed', async () => {
    checkout.commit(faster('teams/sales'))
    await onPullRequest()
    const merge = checkout.commit(within('finance', { 'ingest.py': 'def broken(:\n' }))
    github.state.pulls.set(1, pullRequest(1, { state: 'closed', merged: true, mergeCommit: merge }))
    const { report } = await onPush(merge)
    expect(report).toMatchObject({ exitCode: 1, outputs: { decision: 'refused', 'reason-code': 'SYNTAX_ERROR' } })
    expect(comments()[0]).toMatch(
      /^> ❌ \*\*3 workspaces: 2 deployed, 1 stopped\*\*.*Not deployed: `finance` \(`SYNTAX_ERROR`\)/,
    )
  })
})
