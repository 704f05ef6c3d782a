import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import { pullRequestEvent, pushEvent, workflowRunEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { PullRequest } from '../fakes/github/shapes.ts'
import {
  baseSha,
  jaffle,
  jobToken,
  pullRequest,
  pullRequestFromFork,
  readToken,
  startJaffle,
} from '../fakes/github/world.ts'
import { runStep, type Step, type StepResult } from '../fakes/runner.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'

const stateRef = 'refs/dlt-deploy/jaffle'

let github: FakeGitHub
let checkout: Checkout
beforeEach(async () => {
  github = await startJaffle()
  checkout = makeCheckout()
})
afterEach(async () => {
  checkout.remove()
  await github.close()
})

async function step(change: Partial<Step> & Pick<Step, 'event' | 'payload'>): Promise<StepResult> {
  return await runStep({
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    ...change,
    inputs: { 'github-token': jobToken, ...change.inputs },
  })
}

function onPullRequest(pull: PullRequest = pullRequest(1), change: Partial<Step> = {}): Promise<StepResult> {
  return step({
    event: 'pull_request',
    payload: pullRequestEvent('synchronize', pull, jaffle, github.serverUrl),
    ...change,
  })
}

function onPush(after: string, change: Partial<Step> = {}): Promise<StepResult> {
  return step({ event: 'push', payload: pushEvent(jaffle, 'main', after, baseSha), ...change })
}

function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = workspaceFiles[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replace(from, to) }
}

const comments = (): readonly string[] =>
  github.state.commentsOf(1).map((comment) => readMarked(comment.body)?.text ?? '')
const head = (): string => checkout.commit({ 'README.md': '# Jaffle\n' })

describe('the built action on a pull request', () => {
  it('posts one comment with what is added, and changes nothing', async () => {
    const result = await onPullRequest()
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', changes: 'true', added: '3', updated: '0', unchanged: '0', archived: '0' },
    })
    expect(comments()).toHaveLength(1)
    for (const text of [comments()[0], result.summary, result.log]) {
      expect(text).toContain('jobs.ingest.load_orders')
      expect(text).toContain('jobs.ingest.check_orders')
    }
    expect(checkout.inRemote('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  it('edits its comment, which lists jobs that are added, updated, unchanged and archived', async () => {
    await onPush(head())
    await onPullRequest()
    const [first] = github.state.commentsOf(1)
    checkout.commit({
      ...edited('ingest.py', 'every("5m")', 'every("15m")'),
      'export.py': 'from dlt.hub import run\n\n\n@run.job()\ndef export_orders():\n    """Export."""\n',
      '__deployment__.py':
        'from export import export_orders\nfrom ingest import load_orders\n\n__all__ = ["load_orders", "export_orders"]\n',
    })
    const pull = pullRequest(1, { head: { ref: 'new', sha: 'e'.repeat(40), repository: jaffle } })
    github.state.pulls.set(1, pull)
    const result = await onPullRequest(pull, { runId: 101 })
    expect(result.outputs, result.log).toMatchObject({
      added: '1',
      updated: '1',
      unchanged: '1',
      archived: '1',
      'deployment-version': '1',
    })
    expect(github.state.commentsOf(1).map(({ id }) => id)).toEqual([first?.id])
    for (const job of ['ingest.load_orders', 'ingest.check_orders', 'export.export_orders', 'workspace.dashboard'])
      expect(comments()[0]).toContain(job)
    expect(comments()[0]).toContain('15m')
  })

  it('writes nothing where nothing would read differently', async () => {
    await onPullRequest()
    const before = github.calls.length
    await onPullRequest(undefined, { runId: 101 })
    expect(github.calls.slice(before).map((call) => call.operation.split(' ')[0])).toEqual(['GET', 'POST'])
  })

  it('from a fork gets its report in the summary and calls nothing of GitHub', async () => {
    const result = await onPullRequest(pullRequestFromFork(1), {
      inputs: { 'github-token': readToken },
      actor: 'mallory',
    })
    expect([result.exitCode, github.calls, result.annotations]).toEqual([0, [], []])
    expect(result.summary).toContain('jobs.ingest.load_orders')
    expect(result.log).toContain('pull request from a fork')
  })

  it('has none of its code run', async () => {
    checkout.commit({ 'ingest.py': `open("ran.txt", "w").close()\n${workspaceFiles['ingest.py']}` })
    const result = await onPullRequest()
    expect(result.outputs, result.log).toMatchObject({ decision: 'planned', added: '3' })
    expect(existsSync(join(checkout.path, 'ran.txt'))).toBe(false)
  })

  it('stays green with a warning where it may not comment', async () => {
    const result = await onPullRequest(undefined, { inputs: { 'github-token': readToken } })
    expect([result.exitCode, result.outputs['decision'], comments()]).toEqual([0, 'planned', []])
    expect(result.annotations).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('`pull-requests: write`'),
        properties: { title: 'COMMENT_FORBIDDEN' },
      },
    ])
  })

  it('shows a fault at its line, red, and says it on the comment', async () => {
    checkout.commit(edited('ingest.py', 'def load_orders():', 'def load_orders(:'))
    const result = await onPullRequest()
    expect(result, result.log).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'refused', 'reason-code': 'SYNTAX_ERROR' },
    })
    expect(result.annotations).toMatchObject([
      { severity: 'error', properties: { title: 'SYNTAX_ERROR', file: 'ingest.py', line: '7' } },
    ])
    expect(comments()[0]).toContain('ingest.py:7')
    expect(result.raw).not.toMatch(/\n\s+at .*\.js:\d+/)
  })

  it('leaves the plan and the manifest as files for the next step', async () => {
    const { files } = await onPullRequest()
    expect(JSON.parse(files['plan'] ?? '')).toMatchObject({ version: 1, counts: { added: 3 } })
    expect(files['manifest']).toContain('"deployment_module":"__deployment__"')
  })
})

describe('the built action after the run of a fork', () => {
  it('comments the plan that the fork left, found by its commit, and runs nothing', async () => {
    const fork = pullRequestFromFork(1)
    github.state.pulls.set(1, fork)
    const drawn = await onPullRequest(fork, { inputs: { 'github-token': readToken } })
    checkout.commit({ 'left.json': drawn.files['plan'] ?? '', 'ingest.py': 'raise SystemExit(7)\n' })
    const result = await step({
      event: 'workflow_run',
      payload: workflowRunEvent(jaffle, fork, fork.author),
      inputs: { 'plan-file': 'left.json' },
    })
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { decision: 'planned', added: '3' } })
    expect(comments()).toEqual([expect.stringMatching(/^> Drawn by a run of the pull request itself/)])
  })
})

describe('the built action on a push to the default branch', () => {
  it('deploys to the state ref of the remote, once', async () => {
    const commit = head()
    const first = await onPush(commit)
    expect(first, first.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'deployed', 'deployment-version': '1', 'configuration-version': '1' },
    })
    const state = checkout.inRemote('rev-parse', stateRef)
    const again = await onPush(commit, { runId: 101 })
    expect(again, again.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'unchanged', changes: 'false', unchanged: '3', 'deployment-version': '1' },
    })
    expect(checkout.inRemote('rev-parse', stateRef)).toBe(state)
  })

  it('says that a merge deployed exactly what its pull request showed', async () => {
    const commit = head()
    await onPullRequest()
    github.state.pulls.set(1, pullRequest(1, { state: 'closed', merged: true, mergeCommit: commit }))
    const result = await onPush(commit)
    expect(result.summary, result.log).toContain('This is exactly what was reviewed on #1.')
    expect(result.outputs['decision']).toBe('deployed')
  })

  it('changes nothing in a dry run', async () => {
    const result = await onPush(head(), { inputs: { 'dry-run': 'true' } })
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', 'reason-code': 'DRY_RUN', added: '3' },
    })
    expect(checkout.inRemote('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  it('leaves other branches alone', async () => {
    const result = await step({ event: 'push', payload: pushEvent(jaffle, 'feature', head()) })
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'skipped', 'reason-code': 'EVENT_IGNORED' },
    })
  })

  it('lets no secret out, in any form', async () => {
    const secrets = {
      PROD_SECRETS_TOML: '[destination.warehouse.credentials]\npassword = "hunter2-of-toml"\n',
      OTHER: 'not-for-dlt',
    }
    const env = { PROD__SOURCES__ORDERS__TOKEN: 'hunter2-of-env' }
    const push = await onPush(head(), { inputs: { secrets: JSON.stringify(secrets) }, env })
    const pull = await onPullRequest(undefined, {
      inputs: { secrets: JSON.stringify({ ...secrets, OTHER: 'x' }) },
      env,
    })
    expect(push.exitCode, push.log).toBe(0)
    expect(push.masks).toEqual(expect.arrayContaining(['hunter2-of-toml', 'hunter2-of-env', 'not-for-dlt', jobToken]))
    const documents = checkout.inRemote('log', '--patch', '--all', stateRef)
    const seen = [push, pull].flatMap(({ log, summary, outputs, annotations, files }) => [
      log,
      summary,
      JSON.stringify([outputs, annotations, files]),
    ])
    for (const text of [...seen, ...comments(), documents]) expect(text).not.toMatch(/hunter2|not-for-dlt/)
    expect(documents).toContain('destination.warehouse.credentials.password')
  })
})

describe('the built action, misused', () => {
  it('refuses wrong inputs in words', async () => {
    const result = await onPush(head(), { inputs: { command: 'destroy' } })
    expect(result, result.log).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'refused', 'reason-code': 'INPUT_INVALID' },
    })
  })

  it('outside of a workspace says where it looked', async () => {
    const result = await onPush(head(), { inputs: { workspace: '..' } })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'WORKSPACE_NOT_FOUND' } })
  })

  it('without a payload does not guess', async () => {
    expect(await step({ event: 'push', payload: null })).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-code': 'EVENT_UNREADABLE' },
    })
  })
})
