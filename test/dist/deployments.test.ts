import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jobToken, readToken } from '../fakes/github/world.ts'
import type { Step, StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'
import { type Checkout, workspaceFiles } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'

let github: FakeGitHub
let checkout: Checkout
let branches: Branches
freshJaffle((made) => {
  ;({ github, checkout, branches } = made)
})

const inputs = { environment: 'production', 'environment-url': 'https://jaffle.example/' }
const deploy = (change: Partial<Step> = {}): Promise<StepResult> =>
  branches.deploy({ ...change, inputs: { ...inputs, ...change.inputs } })
const states = (at: number): readonly unknown[] =>
  github.state.statuses
    .filter(({ deployment }) => deployment === github.state.deployments[at]?.['id'])
    .map(({ document }) => document['state'])

/** What GitHub does by itself. */
async function call(path: string, body: object): Promise<{ readonly id: number }> {
  const headers = { authorization: `bearer ${jobToken}` }
  const url = `${github.apiUrl}/repos/jaffle/pipelines/${path}`
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<{ id: number }>
}

describe('a deploy to an environment that has a name', () => {
  it('is recorded with its commit, from the queue to its end, with links to the run and to the environment', async () => {
    const result = await deploy()
    expect(result.outputs['decision'], result.log).toBe('deployed')
    expect(github.state.deployments).toMatchObject([
      { environment: 'production', sha: checkout.git('rev-parse', 'main'), ref: checkout.git('rev-parse', 'main') },
    ])
    expect(states(0)).toEqual(['queued', 'in_progress', 'success'])
    expect(github.state.statuses.at(-1)?.document).toMatchObject({
      description: 'Deployed and read back: deployment v1 and configuration v1.',
      log_url: `${github.serverUrl}/jaffle/pipelines/actions/runs/101`,
      environment_url: 'https://jaffle.example/',
    })
    expect(result.annotations).toEqual([])
  })

  it('makes the one before it inactive, and is a success where nothing was to change', async () => {
    await deploy()
    branches.pushDirectly({ 'later.py': '' })
    await deploy()
    expect([states(0).at(-1), states(1)]).toEqual(['inactive', ['queued', 'in_progress', 'success']])
    await deploy()
    expect([states(1).at(-1), states(2)]).toEqual(['inactive', ['queued', 'success']])
  })

  it('is a failure with its reason where it was refused, and what was in force stays active', async () => {
    await deploy()
    branches.pushDirectly({ 'ingest.py': `${workspaceFiles['ingest.py']}def broken(:\n` })
    expect((await deploy()).exitCode).toBe(1)
    expect([states(0).at(-1), states(1)]).toEqual(['success', ['queued', 'failure']])
    expect(github.state.statuses.at(-1)?.document['description']).toMatch(/^SYNTAX_ERROR: /)
  })

  it('is not recorded twice where GitHub records the job by itself', async () => {
    const url = `${github.serverUrl}/jaffle/pipelines/actions/runs/101/job/7`
    const { id } = await call('deployments', { ref: 'main', environment: 'production' })
    await call(`deployments/${id}/statuses`, { state: 'in_progress', log_url: url })
    expect((await deploy()).outputs['decision']).toBe('deployed')
    expect([github.state.deployments.length, states(0)]).toEqual([1, ['in_progress']])
  })

  it('stands where it may not be recorded, with the permission that is missing', async () => {
    const result = await deploy({ inputs: { 'github-token': readToken } })
    expect([result.exitCode, result.outputs['decision']]).toEqual([0, 'deployed'])
    expect(result.annotations).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('`deployments: write`'),
        properties: { title: 'DEPLOYMENT_FORBIDDEN' },
      },
    ])
  })

  it.each([409, 422, 500])('stands where GitHub answers %i', async (status) => {
    github.fail('POST /repos/{owner}/{repo}/deployments', { kind: 'status', status, message: 'Conflict merging main' })
    const result = await deploy()
    expect([result.exitCode, result.outputs['decision']]).toEqual([0, 'deployed'])
    expect(result.annotations).toMatchObject([{ properties: { title: 'DEPLOYMENT_UNRECORDED' } }])
  })

  it('is none where nobody names one, and none of a dry run', async () => {
    await branches.deploy()
    await deploy({ inputs: { 'dry-run': 'true' } })
    expect(github.state.deployments).toEqual([])
  })

  it('ends in the post step where it was cancelled', async () => {
    await deploy()
    const id = String(github.state.deployments[0]?.['id'])
    await deploy({ env: { STATE_post: 'true', STATE_deployment: id } })
    expect(states(0).at(-1)).toBe('error')
  })
})
