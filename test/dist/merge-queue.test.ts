import { beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'
import type { Checkout } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'
import { everyDay, everyQuarter, ingest, settings } from './jaffle-changes.ts'

/** Two pull requests that a merge queue brings to the branch in one push. */
let github: FakeGitHub
let checkout: Checkout
let branches: Branches
freshJaffle((made) => {
  ;({ github, checkout, branches } = made)
})
beforeEach(async () => {
  const { exitCode, log } = await branches.deploy()
  expect(exitCode, log).toBe(0)
  branches.open(1, everyQuarter)
  branches.open(2, everyDay, settings)
})

const everyMinute = { 'ingest.py': ingest.replace('every("5m")', 'every("1m")') }
const told = ({ summary }: StepResult): string => summary.trimEnd().split('\n').at(-1) ?? ''
const versions = (): string => checkout.inRemote('log', '--format=%s', 'refs/dlt-deploy/jaffle')
const shown = (number: number) =>
  github.state.commentsOf(number).flatMap(({ body }) => readMarked(body)?.marker.head ?? [])

async function refused(): Promise<StepResult> {
  const before = versions()
  const result = await branches.deploy()
  expect(result, result.log).toMatchObject({
    exitCode: 1,
    outputs: { decision: 'refused', 'reason-code': 'PLAN_DIFFERS' },
  })
  expect(versions()).toBe(before)
  return result
}

describe('a merge group of two pull requests', () => {
  it('is deployed where each does what it was shown to do', async () => {
    await branches.plan(1)
    await branches.plan(2)
    const queued = await branches.queue([1, 2])
    expect(queued.map(({ outputs }) => outputs['decision'])).toEqual(['planned', 'planned'])
    const result = await branches.deploy()
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', updated: '2', 'deployment-version': '2' })
    expect(told(result)).toBe('Each change does what it was shown to do: #1 and #2.')
  })

  it.each([1, 2])('is refused where what is pushed to #%i after its plan goes with it', async (number) => {
    await branches.plan(1)
    await branches.plan(2)
    branches.amend(number, { 'later.py': 'LATER = 1\n' })
    const head = github.state.pulls.get(number)?.head.sha.slice(0, 12)
    await branches.queue([1, 2])
    expect((await refused()).log).toContain(`#${number} shows commit`)
    expect((await refused()).log).toContain(`and ${head} was merged`)
  })

  it.each([
    [1, everyMinute, '#1 does to `jobs.ingest.load_orders triggers[0]` what it did not show'],
    [2, { '.dlt/prod.config.toml': '[destination.warehouse]\ndataset = "loot"\n' }, '#2 does to `'],
  ])('is refused where the merge of #%i does more, with what differs by name', async (number, meddle, words) => {
    await branches.plan(1)
    await branches.plan(2)
    await branches.queue([1, 2], { [number]: meddle })
    const { log } = await refused()
    expect(log).toContain(words)
    expect(log).not.toContain(`#${3 - number} does to`)
  })

  it('is vouched for by what people saw on the pull requests, not by what the queue has planned', async () => {
    await branches.plan(1)
    const heads = shown(1)
    const queued = await branches.queue([1, 2])
    expect([shown(1), shown(2)]).toEqual([heads, []])
    expect(queued[1]?.summary).toContain('jobs.ingest.check_orders')
    const result = await branches.deploy({ inputs: { review: 'required' } })
    expect(result.outputs['reason-code'], result.log).toBe('REVIEW_MISSING')
    expect(result.log).toContain('#2 has no comment of this action')
  })
})
