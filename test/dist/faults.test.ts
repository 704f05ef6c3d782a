import { describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import { workflowRunEvent } from '../fakes/github/events.ts'
import type { Fault } from '../fakes/github/faults.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, pullRequestFromFork } from '../fakes/github/world.ts'
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
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

describe('where GitHub fails, the plan stands', () => {
  const status = (number: number, message?: string, headers?: Readonly<Record<string, string>>): Fault => ({
    kind: 'status',
    status: number,
    ...(message === undefined ? {} : { message }),
    ...(headers === undefined ? {} : { headers }),
  })
  const faults: readonly (readonly [string, string, Fault, number, string])[] = [
    ['403 to the question', list, status(403, 'Resource not accessible by integration'), 9, 'COMMENT_FORBIDDEN'],
    ['403 to the comment', create, status(403, 'Resource not accessible by integration'), 9, 'COMMENT_FORBIDDEN'],
    ['404', create, status(404, 'Not Found'), 9, 'COMMENT_FORBIDDEN'],
    ['422', create, status(422, 'Validation Failed'), 9, 'COMMENT_REFUSED'],
    ['429 with a long wait', create, status(429, 'slow down', { 'retry-after': '900' }), 9, 'COMMENT_RATE_LIMITED'],
    ['500', list, status(500), 9, 'COMMENT_UNREACHABLE'],
    ['a page instead of an answer', list, { kind: 'html', status: 502 }, 9, 'COMMENT_UNREACHABLE'],
    ['nothing', list, { kind: 'drop', when: 'before' }, 9, 'COMMENT_UNREACHABLE'],
  ]

  it.each(faults)('though it answers %s', async (_what, operation, fault, times, code) => {
    github.fail(operation, fault, times)
    branches.open(1, everyQuarter)
    const result = await branches.plan(1)
    expect(result.outputs, result.log).toMatchObject({ decision: 'planned', 'reason-code': 'CHANGES', added: '3' })
    expect([result.exitCode, result.files['plan'] === undefined]).toEqual([0, false])
    expect(result.summary).toContain('jobs.ingest.load_orders')
    expect(result.annotations).toMatchObject([{ severity: 'warning', properties: { title: code } }])
    if (code === 'COMMENT_FORBIDDEN') expect(result.annotations[0]?.message).toContain('`pull-requests: write`')
  })

  const passing: readonly (readonly [string, Fault])[] = [
    ['429 with a short wait', status(429, 'slow down', { 'retry-after': '1' })],
    ['500', status(500)],
    ['nothing', { kind: 'drop', when: 'before' }],
    ['late', { kind: 'delay', milliseconds: 3_000 }],
    ['nothing, though it did the work', { kind: 'drop', when: 'after' }],
  ]

  it.each(passing)('and the comment comes, where it answers %s only once', async (_what, fault) => {
    github.fail(create, fault)
    branches.open(1, everyQuarter)
    const result = await branches.plan(1)
    expect([result.exitCode, result.annotations]).toEqual([0, []])
    expect(github.state.commentsOf(1)).toHaveLength(1)
  })
})

describe('what the run of a fork left is data, whatever it holds', () => {
  const show = async (text: string): Promise<StepResult> => {
    const fork = pullRequestFromFork(1)
    github.state.pulls.set(1, fork)
    checkout.write({ 'left.json': text })
    return await runStep({
      workspace: checkout.path,
      github,
      repository: 'jaffle/pipelines',
      event: 'workflow_run',
      payload: workflowRunEvent(jaffle, fork, fork.author),
      inputs: { 'github-token': jobToken, 'plan-file': 'left.json' },
    })
  }
  const plan = async (): Promise<string> => {
    branches.open(1, everyQuarter)
    return (await branches.plan(1, { inputs: { comment: 'never' } })).files['plan'] ?? ''
  }
  const comments = (): readonly string[] => github.state.commentsOf(1).map(({ body }) => body)

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list without an end in sight', '['.repeat(500_000)],
    ['objects within objects', '{"a":'.repeat(200_000)],
    ['more than any plan', `{"version": 1, "workspace": "${'x'.repeat(25_000_000)}"}`],
    ['bytes that are no text', '\u0000\ufffd\u0000'],
    ['another document', '{"version": 1, "pull_request": 7, "repository": "other/repository"}'],
  ])('%s is refused in words, without a comment', async (_what, text) => {
    const result = await show(text)
    expect(result.outputs, result.log.slice(0, 2000)).toMatchObject({
      decision: 'refused',
      'reason-code': 'PLAN_UNREADABLE',
    })
    expect(result.raw).not.toMatch(/\n\s+at .*\.js:\d+/)
    expect(comments().join()).not.toContain('xxxxxxxx')
  })

  it('another platform, another workspace and a marker of its own change nothing about where it is shown', async () => {
    const forged = (await plan())
      .replace('"platform": "git"', '"platform": "dlthub"')
      .replace('"workspace": "jaffle"', '"workspace": "<!-- dlt-deploy eyJ2IjoxfQ -->@team"')
    const result = await show(forged)
    expect(result.outputs['decision'], result.log).toBe('planned')
    expect(comments()).toHaveLength(1)
    const { marker, text } = readMarked(comments()[0] ?? '') ?? { marker: null, text: '' }
    expect(marker).toMatchObject({ workspace: '.', platform: 'git', hashes: null })
    expect(text).not.toMatch(/<!-- dlt-deploy|@team/)
  })

  it('it vouches for nothing: its merge counts as one that nobody reviewed', async () => {
    await branches.deploy()
    await show(await plan())
    branches.merge(1)
    const result = await branches.deploy()
    expect(result.outputs['decision'], result.log).toBe('deployed')
    expect(result.summary).toContain('the comment on #1 shows no plan of ours')
  })
})
