import { describe, expect, it } from 'vitest'
import { readMarked, withMarker } from '#github/marker'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { bareToken, mallory } from '../fakes/github/world.ts'
import type { StepResult } from '../fakes/runner.ts'
import type { Branches, Method } from './branches.ts'
import type { Checkout } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'
import { everyDay, everyQuarter, ingest, settings } from './jaffle-changes.ts'

let github: FakeGitHub
let checkout: Checkout
let branches: Branches
freshJaffle((made) => {
  ;({ github, checkout, branches } = made)
})

const told = ({ summary }: StepResult): string => summary.trimEnd().split('\n').at(-1) ?? ''
const versions = (): string => checkout.inRemote('log', '--format=%s', 'refs/dlt-deploy/jaffle')

async function inForce(): Promise<void> {
  const { exitCode, log } = await branches.deploy()
  if (exitCode !== 0) throw new Error(log)
}

describe('what was reviewed is what the built action deploys', () => {
  it.each<Method>(['merge', 'squash', 'rebase'])('by %s', async (method) => {
    await inForce()
    branches.open(1, everyQuarter, settings)
    await branches.plan(1)
    branches.merge(1, method)
    const result = await branches.deploy()
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'deployment-version': '2' })
    expect(told(result)).toBe('This is exactly what was reviewed on #1.')
  })

  it.each<Method>(['merge', 'squash', 'rebase'])(
    'though another was merged by %s and deployed in between, in the same file',
    async (method) => {
      await inForce()
      branches.open(1, everyQuarter)
      branches.open(2, everyDay, settings)
      await branches.plan(1)
      await branches.plan(2)
      branches.merge(1, method)
      expect((await branches.deploy()).outputs['decision']).toBe('deployed')
      branches.merge(2, method)
      const result = await branches.deploy()
      expect(result.outputs, result.log).toMatchObject({
        decision: 'deployed',
        updated: '1',
        'deployment-version': '3',
      })
      expect(told(result)).toBe('Each change does what it was shown to do: #2.')
    },
  )

  it('though the deploy before it never ran: both are held against what they showed', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    branches.open(2, everyDay)
    await branches.plan(1)
    await branches.plan(2)
    branches.merge(1)
    branches.merge(2, 'squash')
    const result = await branches.deploy()
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', updated: '2' })
    expect(told(result)).toBe('Each change does what it was shown to do: #1 and #2.')
  })

  it('though a secret was given anew meanwhile, which no pull request shows', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    branches.merge(1)
    const result = await branches.deploy({ env: { PROD__SOURCES__ORDERS__TOKEN: 'hunter2-anew' } })
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'configuration-version': '2' })
    expect(told(result)).toContain('what was reviewed on #1')
  })
})

describe('the built action refuses to deploy', () => {
  const refused = async (code: string, change?: Parameters<Branches['deploy']>[0]): Promise<StepResult> => {
    const before = versions()
    const result = await branches.deploy(change)
    expect(result.outputs, result.log).toMatchObject({ decision: 'refused', 'reason-code': code })
    expect([result.exitCode, versions()]).toEqual([1, before])
    return result
  }

  it('a merge that does what its pull request did not show, with the fields by name', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    branches.merge(1, 'merge', { 'ingest.py': ingest.replace('every("5m")', 'every("1m")') })
    const { log, annotations } = await refused('PLAN_DIFFERS')
    expect(log).toContain('#1 does to `jobs.ingest.load_orders triggers[0]` what it did not show')
    expect(log).toContain('#1 does to `file ingest.py`')
    expect(log).not.toContain('execute')
    expect(annotations[0]?.message).toContain('what #1 does to jobs and files moved')
    expect(github.state.commentsOf(1)[0]?.body).toMatch(/> ❌ \*\*Not deployed\*\* .*`PLAN_DIFFERS`/)
  })

  it('it with the next merge either, which would bring it along', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    branches.open(2, everyDay)
    await branches.plan(1)
    await branches.plan(2)
    branches.merge(1, 'squash', { 'ingest.py': ingest.replace('every("5m")', 'every("1m")') })
    await refused('PLAN_DIFFERS')
    branches.merge(2)
    expect((await refused('PLAN_DIFFERS')).log).toContain('#1 does to `jobs.ingest.load_orders')
    branches.open(3, { 'README.md': '# Jaffle\n' })
    await branches.plan(3)
    branches.merge(3)
    const result = await branches.deploy()
    expect([result.outputs['decision'], told(result)]).toEqual(['deployed', 'This is exactly what was reviewed on #3.'])
  })

  it('what was pushed after the plan was shown', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    branches.amend(1, settings)
    branches.merge(1)
    const head = github.state.pulls.get(1)?.head.sha.slice(0, 12)
    expect((await refused('PLAN_DIFFERS')).log).toContain(`, and ${head} was merged`)
  })

  it('on top of a rollback that came after the review', async () => {
    await inForce()
    branches.pushDirectly(everyDay)
    await inForce()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    checkout.rollback()
    branches.merge(1)
    expect((await refused('PLAN_STALE')).log).toContain('moved on')
  })

  it('where GitHub does not say how it was reviewed, unless nobody is asked', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    await branches.plan(1)
    branches.merge(1)
    const bare = { inputs: { 'github-token': bareToken } }
    const { log } = await refused('REVIEW_UNKNOWN', bare)
    expect(log).toContain('Resource not accessible by integration')
    expect(log).toContain('`pull-requests: read`')
    await refused('REVIEW_UNKNOWN', { inputs: { 'github-token': '', review: 'required' } })
    const ignored = await branches.deploy({ inputs: { ...bare.inputs, review: 'ignored' } })
    expect(ignored.outputs['decision'], ignored.log).toBe('deployed')
  })

  it('where the checkout has too little history to compare', async () => {
    await inForce()
    branches.open(1, everyQuarter)
    branches.open(2, everyDay)
    await branches.plan(1)
    await branches.plan(2)
    branches.merge(1)
    await inForce()
    branches.merge(2)
    const shallow = checkout.shallow()
    expect((await refused('REVIEW_UNKNOWN', { workspace: shallow })).log).toContain('fetch-depth: 0')
  })
})

describe('what nobody was shown', () => {
  const edits: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['came by no pull request', () => branches.pushDirectly(everyQuarter), /commit \w{12} came by no pull request/],
    [
      'has no comment',
      () => {
        branches.open(1, everyQuarter)
        branches.merge(1)
      },
      /#1 has no comment of this action/,
    ],
    [
      'has a comment of ours that somebody else wrote',
      async () => {
        branches.open(1, everyQuarter)
        await branches.plan(1)
        for (const comment of github.state.comments.values())
          github.state.comments.set(comment.id, { ...comment, author: mallory })
        branches.merge(1)
      },
      /#1 has no comment of this action/,
    ],
    [
      'has a comment without a plan',
      async () => {
        branches.open(1, everyQuarter)
        await branches.plan(1)
        for (const comment of github.state.comments.values()) {
          const read = readMarked(comment.body)
          if (read === null) throw new Error('no marker')
          const { shown: _, ...marker } = read.marker
          github.state.comments.set(comment.id, { ...comment, body: withMarker({ ...marker, hashes: null }, '') })
        }
        branches.merge(1)
      },
      /the comment on #1 shows no plan of ours/,
    ],
  ]

  it.each(edits)(
    'because it %s is deployed and said to be so, unless a review is required',
    async (_why, edit, words) => {
      await inForce()
      await edit()
      const required = await branches.deploy({ inputs: { review: 'required' } })
      expect(required.outputs, required.log).toMatchObject({ decision: 'refused', 'reason-code': 'REVIEW_MISSING' })
      expect(required.log).toMatch(words)
      const result = await branches.deploy()
      expect(result.outputs['decision'], result.log).toBe('deployed')
      expect(told(result)).toMatch(/^Nobody reviewed a plan of this: /)
      expect(told(result)).toMatch(words)
    },
  )
})
