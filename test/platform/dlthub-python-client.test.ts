import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { expiredKey, startJaffle, viewerKey } from '../fakes/dlthub/world.ts'
import { dlthub, exampleWorkspace, installPythonClient, platformVariables, runDlthub } from './dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

async function start() {
  const world = await startJaffle()
  onTestFinished(() => world.hub.close())
  return { ...world, variables: platformVariables(world.hub, world.workspace) }
}

/** The platform that the tests run against is only worth something where dltHub's own client is content with it. */
describe("dltHub's Python client against the platform of these tests", () => {
  it('deploys, finds nothing to do the second time, and reads everything back', { timeout: 180_000 }, async () => {
    const { hub, workspace, variables } = await start()
    const folder = await exampleWorkspace('ingest')
    expect(await dlthub(folder, variables, 'deploy --dry-run')).toContain(
      '+ load_orders (trigger: schedule:7,37 * * * *)',
    )
    expect([workspace.deployments, workspace.configurations, workspace.jobs.size]).toEqual([[], [], 0])

    expect(await dlthub(folder, variables, 'deploy')).toContain('6 added, 0 updated, 0 archived')
    expect(await dlthub(folder, variables, 'deploy')).toContain('0 added, 0 updated, 0 archived')
    expect([workspace.deployments.length, workspace.configurations.length, workspace.jobs.size]).toEqual([1, 1, 6])

    const hash = workspace.deployments[0]?.contentHash ?? ''
    expect(await dlthub(folder, variables, 'workspace deployment list')).toContain(hash)
    expect(await dlthub(folder, variables, 'workspace deployment info')).toContain(hash)
    expect(await dlthub(folder, variables, 'workspace configuration list')).toContain('prod')
    expect(await dlthub(folder, variables, 'workspace configuration info')).toContain('prod')
    expect(await dlthub(folder, variables, 'job list')).toContain('orders_pipeline.load_orders')
    expect(await dlthub(folder, variables, 'job info load_orders')).toContain('schedule:7,37 * * * *')
    expect(await dlthub(folder, variables, 'job trigger tag:ingest')).toContain('3 job(s) triggered, 0 skipped')
    expect(await dlthub(folder, variables, 'job trigger load_orders')).toContain('0 job(s) triggered, 1 skipped')
    expect(await dlthub(folder, variables, 'workspace info')).toContain('jaffle')
    expect(hub.calls.filter(({ status }) => status !== 200 && status !== 404)).toEqual([])
  })

  it('runs jobs, follows, lists and cancels them', { timeout: 240_000 }, async () => {
    const { hub, workspace, variables } = await start()
    const folder = await exampleWorkspace('minimal')
    const ref = 'jobs.load_rates'
    const setup = { text: 'installing', source: 'setup' } as const
    workspace.plays.set(ref, { lines: [setup, '1 EUR = 1.1 USD', { text: 'placed', source: 'runner' }] })
    expect(await dlthub(folder, variables, 'workspace deployment sync')).toContain(
      workspace.deployments[0]?.contentHash,
    )
    expect(await dlthub(folder, variables, 'workspace configuration sync')).toContain('prod')
    const followed = await dlthub(folder, variables, 'run load_rates -f')
    expect(followed).toMatch(/1 EUR = 1\.1 USD[\s\S]*finished with status: completed/)
    expect(followed).not.toContain('placed')
    expect(await dlthub(folder, variables, 'job logs load_rates')).toMatch(/installing[\s\S]*1 EUR = 1\.1 USD/)
    expect(await dlthub(folder, variables, 'job runs list')).toMatch(/load_rates +1 +completed/)

    workspace.plays.set(ref, { lines: ['no rates today'], end: 'failed' })
    const failed = await runDlthub(folder, variables, 'run load_rates -f')
    expect(failed).toMatchObject({ code: 1, output: expect.stringContaining('finished with status: failed') })
    workspace.plays.set(ref, { end: 'never' })
    expect(await dlthub(folder, variables, 'run load_rates')).toMatch(/Run #: +3/)
    expect(await dlthub(folder, variables, 'job cancel load_rates')).toContain('1 run(s) cancelled')
    expect(await dlthub(folder, variables, 'job runs cancel load_rates')).toContain('cancellation of run # 3')
    expect(workspace.runs.map(({ status }) => status)).toEqual(['completed', 'failed', 'cancelling'])
    expect(hub.calls.filter(({ status }) => status !== 200 && status !== 404)).toEqual([])
  })

  it.each([
    ['an expired key', expiredKey],
    ['a key that may only read', viewerKey],
  ])('is refused with %s', async (_who, key) => {
    const { hub, workspace } = await start()
    const folder = await exampleWorkspace('minimal')
    const { code } = await runDlthub(folder, platformVariables(hub, workspace, key), 'deploy')
    expect(code).not.toBe(0)
    expect(workspace.deployments).toEqual([])
  })
})
