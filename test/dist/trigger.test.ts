import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { skippedWords } from '#report/skipped-words'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, startJaffle as startHub } from '../fakes/dlthub/world.ts'
import { pushEvent, workflowDispatchEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { alice, jaffle, readToken, startJaffle } from '../fakes/github/world.ts'
import { runStep, type Step, type StepResult } from '../fakes/runner.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'
import { inputsOf } from './workflow-steps.ts'

/** The workflow of `.github/examples/dispatch`, started by hand, against the platform it is for. */
let github: FakeGitHub
let hub: FakeDltHub
let workspace: Workspace
let checkout: Checkout

const load = 'jobs.ingest.load_orders'
const check = 'jobs.ingest.check_orders'

beforeEach(async () => {
  github = await startJaffle()
  ;({ hub, workspace } = await startHub())
  checkout = makeCheckout()
  const tagged = (workspaceFiles['ingest.py'] ?? '').replace(
    '@run.job(trigger=trigger.schedule("0 * * * *"))',
    '@run.job(trigger=trigger.schedule("0 * * * *"), expose={"tags": ["ingest"]})',
  )
  const commit = checkout.commit({
    'ingest.py': tagged,
    '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${workspace.id}"\n`,
  })
  const deployed = await step({
    event: 'push',
    payload: pushEvent(jaffle, 'main', commit),
    inputs: { 'api-key': developerKey, platform: 'dlthub' },
  })
  expect(deployed.outputs['decision'], deployed.log).toBe('deployed')
})
afterEach(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

function step(change: Partial<Step> & Pick<Step, 'event' | 'payload'>): Promise<StepResult> {
  return runStep({
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    ...change,
    inputs: { 'github-token': readToken, 'api-url': hub.url, ...change.inputs },
    env: { WORKSPACE__PROFILE: 'prod', NO_PROXY: '127.0.0.1', ...change.env },
  })
}

interface Asked {
  readonly selector?: string
  readonly refresh?: string
  readonly 'dry-run'?: string
  readonly wait?: string
}

function dispatch(asked: Asked, change: Partial<Step> = {}): Promise<StepResult> {
  const { selector = 'tag:ingest', refresh = 'false', wait = 'true', 'dry-run': dryRun = 'false' } = asked
  const inputs = inputsOf('dispatch/dlt-trigger.yml', 'trigger', {
    'secrets.DLTHUB_API_KEY': developerKey,
    'inputs.selector': selector,
    'inputs.refresh': refresh,
    'inputs.dry-run': dryRun,
    'inputs.wait': wait,
  })
  const payload = workflowDispatchEvent(jaffle, { selector, refresh, wait, 'dry-run': dryRun }, alice)
  return step({ event: 'workflow_dispatch', payload, ...change, inputs: { ...inputs, ...change.inputs } })
}

describe('a workflow started by hand with a selector', () => {
  it('triggers what it picks, waits, and streams each log in a group of its own', async () => {
    workspace.plays.set(load, { lines: ['Loading orders', 'Done, 3 rows'] })
    workspace.plays.set(check, { lines: [{ text: 'Installing', source: 'setup' }, 'Checked'] })
    const result = await dispatch({})
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'triggered', 'reason-code': 'RUNS_SUCCEEDED' },
    })
    const shown = result.raw.replace(/^::add-mask::.*\n/gm, '')
    const groups = [...shown.matchAll(/::group::(.*)\n([\s\S]*?)::endgroup::/g)].map(([, title, text]) => [title, text])
    expect(groups).toEqual([
      [`${load}, run 1`, 'Loading orders\nDone, 3 rows\n'],
      [`${check}, run 1`, 'setup | Installing\nChecked\n'],
    ])
    expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([
      { job: load, number: 1, status: 'completed', trigger: 'tag:ingest', url: expect.stringContaining('/runs/') },
      { job: check, number: 1, status: 'completed' },
    ])
    expect(result.summary).toContain('### 2 jobs: 2 completed')
    expect(result.summary).toMatch(/\| `jobs\.ingest\.load_orders` \| \[1\]\(http\S+\) \| `tag:ingest` \| completed/)
  })

  it('fails when a run fails, says which, and why a job was skipped', async () => {
    workspace.plays.set(load, { lines: ['Traceback', 'ValueError: no orders'], end: 'failed' })
    workspace.gates.set(check, { status: 'skipped_fresh', reasons: ['since noon'] })
    const result = await dispatch({})
    expect(result, result.log).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'failed', 'reason-code': 'RUN_FAILED' },
      annotations: [{ severity: 'error', message: expect.stringContaining(`Run 1 of \`${load}\` ended as failed`) }],
    })
    const why = `skipped: ${skippedWords('skipped_fresh')}: since noon`
    for (const text of [result.log, result.summary]) expect(text).toContain(why)
    expect(result.summary).toContain('### 2 jobs: 1 failed, 1 skipped')
    expect(result.log).toContain('ValueError: no orders')
  })

  it('is done where every job is skipped', async () => {
    for (const job of [load, check]) workspace.gates.set(job, { status: 'skipped_paused', reasons: [] })
    const result = await dispatch({})
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'skipped', 'reason-code': 'JOBS_SKIPPED', runs: '[]' },
    })
    expect(result.summary).toContain(`skipped: ${skippedWords('skipped_paused')}`)
  })

  it('starts nothing in a dry run, and waits for nothing where it is not to', async () => {
    const dry = await dispatch({ 'dry-run': 'true' })
    expect(dry, dry.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', 'reason-code': 'DRY_RUN', runs: '[]' },
    })
    expect([workspace.runs.length, dry.summary.includes('would start, by tag:ingest')]).toEqual([0, true])
    const started = await dispatch({ wait: 'false' })
    expect(started, started.log).toMatchObject({ exitCode: 0, outputs: { 'reason-code': 'RUNS_STARTED' } })
    expect(workspace.runs.map(({ status }) => status)).toEqual(['pending', 'pending'])
  })

  it('starts over where it is asked to, and does not wait for what has no end', async () => {
    const dashboard = 'jobs.workspace.dashboard'
    const result = await dispatch({ selector: `${load},${dashboard}`, refresh: 'true' })
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { 'reason-code': 'RUNS_SUCCEEDED' } })
    const call = hub.calls.find(({ operation }) => operation === 'trigger_jobs')
    expect(JSON.parse(call?.sent ?? '')).toMatchObject({ refresh: true, dry_run: false })
    expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([
      { job: load, status: 'completed' },
      { job: dashboard, status: 'pending' },
    ])
  })

  it.each([
    ['tag:nothing', 'SELECTOR_MATCHES_NOTHING', 'tag:nothing'],
    ['load_order', 'JOB_UNKNOWN', 'load_orders'],
    ['load_orders,jobs.ingest.chek_orders', 'JOB_UNKNOWN', 'jobs.ingest.check_orders'],
  ])('with %s is refused with %s before anything starts', async (selector, code, words) => {
    const result = await dispatch({ selector })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { decision: 'refused', 'reason-code': code } })
    expect(result.log).toContain(words)
    expect(workspace.runs).toEqual([])
  })

  it('and no selector deploys', async () => {
    const result = await dispatch({ selector: '' })
    expect(result.outputs, result.log).toMatchObject({ decision: 'unchanged' })
  })
})

describe('a job that writes to the log', () => {
  it('cannot give the runner commands, steer the terminal or tell a secret', async () => {
    const lines = [
      '::set-output name=decision::hacked',
      '  ::add-mask::a',
      '::stop-commands::token',
      'ok\r::error::forged',
      '##[error]forged too',
      'a ##[add-path]/tmp',
      '\u001b]0;title\u0007\u001b[2J\u001b[31mred\u001b[0m',
      `key ${developerKey}`,
      '::endgroup::',
    ]
    workspace.plays.set(load, { lines })
    // A command that the runner does not expect makes this fail.
    const result = await dispatch({ selector: load })
    expect(result, result.log).toMatchObject({ exitCode: 0, annotations: [], outputs: { decision: 'triggered' } })
    for (const sign of ['##[', '\u001b]', '\u001b[2J', '\r']) expect(result.raw).not.toContain(sign)
    expect(result.raw).toContain('\u001b[31mred\u001b[0m')
    expect(result.log + result.summary).not.toContain(developerKey)
    expect(result.raw.match(/^::group::/gm)).toHaveLength(1)
    expect(result.raw.match(/^::endgroup::/gm)).toHaveLength(1)
  })
})

describe('a workflow that is cancelled', () => {
  beforeEach(() => void workspace.plays.set(load, { lines: ['Working'], end: 'never' }))

  it('cancels the runs that it started', async () => {
    const result = await dispatch({ selector: load }, { cancelAt: { text: 'Working', signal: 'SIGINT' } })
    expect(result.exitCode, result.log).toBe(130)
    expect(workspace.runs.map(({ status }) => status)).toEqual([expect.stringMatching(/cancel/)])
  })

  it('and killed, leaves that to its post step', async () => {
    const killed = await dispatch({ selector: load }, { cancelAt: { text: 'Working', signal: 'SIGKILL' } })
    expect([killed.exitCode, workspace.runs[0]?.status]).toEqual([null, 'running'])
    const state = Object.entries(killed.state).map(([name, value]) => [`STATE_${name}`, value])
    const post = await dispatch({ selector: load }, { env: Object.fromEntries(state) })
    expect(post.log).toContain('1 cancelled')
    expect(workspace.runs.map(({ status }) => status)).toEqual([expect.stringMatching(/cancel/)])
  })

  it('not at all, has nothing left for its post step', async () => {
    workspace.plays.delete(load)
    const done = await dispatch({ selector: load })
    const state = Object.entries(done.state).map(([name, value]) => [`STATE_${name}`, value])
    hub.calls.length = 0
    const post = await dispatch({ selector: load }, { env: Object.fromEntries(state) })
    expect([post.exitCode, hub.calls]).toEqual([0, []])
  })
})
