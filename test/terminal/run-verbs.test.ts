import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dltHubShop } from './dlthub-shop.ts'

const loadRates = 'jobs.load_rates'

describe('run', () => {
  it('deploys, starts the job, shows its log and ends as it does', async () => {
    const { cli, hub, plays, workspace } = await dltHubShop('minimal')
    plays({ [loadRates]: { lines: ['1 EUR = 1.1 USD'] } })
    const said = await cli(['run', 'load_rates', '-f', '--refresh'])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toContain('Deployed: deployment v1, configuration v1.')
    expect(said.stdout).toContain('1 EUR = 1.1 USD\nRun 1 of jobs.load_rates: completed')
    expect([...workspace.jobs.values()].map(({ ref, module }) => [ref, module])).toContainEqual([
      loadRates,
      '__deployment__',
    ])
    const order = hub.calls.map(({ operation }) => operation)
    expect(order.indexOf('trigger_jobs')).toBeGreaterThan(order.lastIndexOf('deploy_workspace'))

    plays({ [loadRates]: { end: 'failed' } })
    hub.calls.length = 0
    expect((await cli(['run', 'load_rates', '-f'])).code).toBe(1)
    expect(hub.calls.filter(({ operation }) => /upload|deploy_workspace/.test(operation))).toEqual([])
  })

  it('of a file deploys its jobs beside the others, and archives none', async () => {
    const { cli, shop, workspace } = await dltHubShop('minimal')
    expect((await cli(['deploy'])).code).toBe(0)
    writeFileSync(join(shop, 'backfill.py'), 'from dlt.hub import run\n\n\n@run.job()\ndef backfill():\n    pass\n')
    const said = await cli(['run', 'backfill.py', '--format', 'json'])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(said.stdout)).toMatchObject({ outcome: 'started', job_ref: 'jobs.backfill.backfill' })
    const live = [...workspace.jobs.values()].map(({ ref, module, archived }) => [ref, module, archived])
    expect(live).toContainEqual(['jobs.backfill.backfill', null, false])
    expect(live).toContainEqual([loadRates, '__deployment__', false])

    const plan = JSON.parse((await cli(['plan', '--format', 'json'])).stdout)
    expect(plan.counts).toMatchObject({ added: 0, updated: 0, archived: 0 })
    expect((await cli(['deploy'])).stdout).toContain('Nothing to deploy')
  })

  it('goes past freshness where that is asked for', async () => {
    const { cli, workspace } = await dltHubShop('minimal')
    workspace.gates.set(loadRates, { status: 'skipped_fresh', reasons: ['nothing new'] })
    expect((await cli(['run', 'load_rates'])).stdout).toContain('not fresh: nothing new')
    expect(await cli(['run', 'load_rates', '--skip-freshness'])).toMatchObject({ code: 0, stderr: '' })
    expect(workspace.runs).toMatchObject([{ trigger: 'manual:' }])
  })

  it('is a failure where the job was skipped', async () => {
    const { cli, workspace } = await dltHubShop('minimal')
    workspace.gates.set(loadRates, { status: 'skipped_minutes_limit', reasons: [] })
    const said = await cli(['run', 'load_rates'])
    expect(said.code).toBe(1)
    expect(said.stdout).toContain('the organization has used up its minutes')
  })

  it.each([
    ['minimal', ['run', 'nobody'], 'RUN_JOB_NONE'],
    ['ingest', ['run', 'batch'], 'RUN_JOB_SEVERAL'],
    ['explore', ['run', 'sales_notebook'], 'RUN_JOB_OF_OTHER_TYPE'],
    ['minimal', ['serve', 'load_rates'], 'RUN_JOB_OF_OTHER_TYPE'],
    ['ingest', ['pipeline', 'run', 'nothing'], 'RUN_JOB_NONE'],
  ])('%s %j deploys nothing', async (example, args, code) => {
    const { cli, hub } = await dltHubShop(example)
    const said = await cli(args)
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain(code)
    expect(hub.calls).toEqual([])
  })
})

it('pipeline run starts the job that delivers the pipeline', async () => {
  const { cli, shop, workspace } = await dltHubShop('minimal')
  writeFileSync(
    join(shop, '__deployment__.py'),
    'import dlt\nfrom dlt.hub import run\n\n__all__ = ["load"]\n\np = dlt.pipeline("rates", destination="duckdb")\n\n\n@run.pipeline(p)\ndef load():\n    pass\n',
  )
  const said = await cli(['pipeline', 'run', 'rates'])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expect(workspace.runs).toMatchObject([{ number: 1 }])
})

describe('serve', () => {
  it('waits until the job is served and says where; a second time says it at once', async () => {
    const { cli, workspace, plays } = await dltHubShop('explore')
    plays({ 'jobs.sales_notebook': { end: 'never' } })
    const said = await cli(['serve', 'sales_notebook'])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toMatch(/https:\/\/test1\.dlthub\.test\/jobs\/\S+\n$/)
    expect(workspace.runs).toMatchObject([{ profile: 'access', status: 'running' }])
    const again = await cli(['serve', 'sales_notebook', '--format', 'json'])
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'skipped', address: expect.stringContaining('https://') })
    expect(again.code).toBe(0)
  })
})
