import { expect, it } from 'vitest'
import { withDriftMarker } from '#github/drift-marker'
import { scheduleEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, mallory, readToken } from '../fakes/github/world.ts'
import { runStep, type Step, type StepResult } from '../fakes/runner.ts'
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
const issues = () => [...github.state.issues.values()]

async function look(change: Partial<Step> = {}): Promise<StepResult> {
  const result = await runStep({
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    event: 'schedule',
    payload: scheduleEvent(jaffle, '17 5 * * *'),
    ...change,
    inputs: { command: 'plan', 'github-token': jobToken, ...change.inputs },
  })
  expect([result.exitCode, result.outputs['decision']], result.log).toEqual([0, 'planned'])
  return result
}

const writes = (): readonly string[] =>
  github.calls.filter(({ operation }) => /^(?:POST|PATCH) .*\/issues/.test(operation)).map(({ operation }) => operation)

it('is one issue, opened, kept up to date, and closed when the drift is gone', async () => {
  await branches.deploy()
  expect((await look()).log).toContain('There is no drift')
  expect(issues()).toEqual([])

  branches.pushDirectly(everyQuarter)
  expect((await look({ runId: 200 })).log).toContain('An issue was opened')
  expect(issues()).toMatchObject([
    {
      title: 'What is deployed is not what the branch declares',
      labels: ['dlt: drift'],
      state: 'open',
      body: expect.stringMatching(/runs\/200[\s\S]*every:15m/),
    },
  ])

  const before = writes().length
  await look({ runId: 201 })
  expect(writes()).toHaveLength(before)

  branches.pushDirectly({ '.dlt/prod.config.toml': '[destination.warehouse]\ndataset = "shop"\n' })
  await look({ runId: 202 })
  expect(issues().map(({ body }) => body)).toEqual([expect.stringContaining('dataset')])

  await branches.deploy()
  expect((await look({ runId: 203 })).log).toContain('The drift is gone')
  expect(issues()).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
  await look({ runId: 204 })

  checkout.rollback()
  await look({ runId: 205 })
  expect(issues().map(({ state }) => state)).toEqual(['closed', 'open'])
})

it('is left alone where somebody decided so, until it is another drift', async () => {
  await branches.deploy()
  branches.pushDirectly(everyQuarter)
  await look()
  const [issue] = issues()
  if (issue === undefined) throw new Error('no issue')
  github.state.issues.set(issue.number, { ...issue, state: 'closed', state_reason: 'not_planned' })
  expect((await look()).log).toContain('somebody decided to leave')
  expect(issues()).toHaveLength(1)
  branches.pushDirectly({ 'later.py': '' })
  await look()
  expect(issues()).toHaveLength(2)
})

it('is never somebody else’s issue, and one per target', async () => {
  await branches.deploy()
  branches.pushDirectly(everyQuarter)
  const marker = { v: 1, workspace: '.', platform: 'git', environment: '', plan: 'x' }
  const forged = github.state.addIssue(mallory, 'Mine', withDriftMarker(marker, 'mine'), ['dlt: drift'])
  await look()
  await look({ inputs: { environment: 'staging' } })
  expect(github.state.issues.get(forged.number)?.body).toContain('mine')
  expect(issues().map(({ title }) => title)).toEqual([
    'Mine',
    'What is deployed is not what the branch declares',
    'What is deployed to staging is not what the branch declares',
  ])
})

it('is a warning with the permission that is missing where it may not be written', async () => {
  await branches.deploy()
  branches.pushDirectly(everyQuarter)
  expect((await look({ inputs: { 'github-token': readToken } })).annotations).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining('`issues: write`'),
      properties: { title: 'ISSUE_FORBIDDEN' },
    },
  ])
  github.state.hasIssues = false
  expect((await look()).annotations).toMatchObject([
    { message: expect.stringContaining('disabled'), properties: { title: 'ISSUE_UNWRITTEN' } },
  ])
})
