import { appendFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startJaffle } from '../fakes/dlthub/world.ts'
import type { OracleVersion } from '../oracle/environment.ts'
import { dltDeploy } from './dlthub-door.ts'
import { dlthub, exampleWorkspace, installPythonClient, platformVariables } from './dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

async function start(example: string, dlt: OracleVersion = '1.30') {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  return { hub, workspace, variables: platformVariables(hub, workspace), folder: await exampleWorkspace(example, dlt) }
}

describe.each(readdirSync(join(import.meta.dirname, '../workspaces')))('%s, deployed from one side', (example) => {
  it("by dltHub's Python client, is unchanged to a plan drawn here, and a deploy does nothing", {
    timeout: 120_000,
  }, async () => {
    const { hub, variables, folder } = await start(example)
    await dlthub(folder, variables, 'deploy')
    hub.calls.length = 0
    const plan = await dltDeploy(folder, variables, 'plan', '--detailed-exitcode')
    expect(plan).toMatchObject({
      exit: 0,
      json: { deployment: { status: 'unchanged' }, configuration: { status: 'unchanged' } },
    })
    expect(plan.json.counts).toMatchObject({ added: 0, updated: 0, archived: 0 })
    expect(hub.calls.length).toBe(3)
    expect((await dltDeploy(folder, variables, 'deploy')).exit).toBe(0)
    expect(hub.calls.filter(({ operation }) => /upload|-deploy|deploy_workspace/.test(operation))).toEqual([])
  })

  it("from here, is unchanged to dltHub's Python client", { timeout: 120_000 }, async () => {
    const { hub, workspace, variables, folder } = await start(example)
    const deployed = await dltDeploy(folder, variables, 'deploy')
    expect(deployed.stderr).toBe('')
    expect(deployed.exit).toBe(0)
    expect([workspace.deployments.length, workspace.configurations.length]).toEqual([1, 1])
    const said = await dlthub(folder, variables, 'deploy')
    expect(said).toContain('0 added, 0 updated, 0 archived')
    expect([workspace.deployments.length, workspace.configurations.length]).toEqual([1, 1])
    expect(
      hub.calls.filter(({ operation, userAgent }) => /upload/.test(operation) && userAgent !== 'dlt-deploy'),
    ).toEqual([])
  })
})

it('both ways, on the newest dlt: the index of toolkits, links to folders and to settings', {
  timeout: 240_000,
}, async () => {
  const { workspace, variables, folder } = await start('minimal', '1.31')
  writeFileSync(join(folder, '.dlt/.toolkits'), 'toolkits: []\n')
  symlinkSync('prod.config.toml', join(folder, '.dlt/stage.config.toml'))
  symlinkSync('.', join(folder, 'self'))
  await dlthub(folder, variables, 'deploy', '1.31')
  const plan = await dltDeploy(folder, variables, 'plan', '--detailed-exitcode')
  expect(plan).toMatchObject({ exit: 0, stderr: '' })
  writeFileSync(join(folder, 'another.py'), '')
  writeFileSync(join(folder, '.dlt/another.config.toml'), 'a = 1\n')
  expect(await dltDeploy(folder, variables, 'deploy')).toMatchObject({ exit: 0, stderr: '' })
  expect(await dlthub(folder, variables, 'deploy', '1.31')).toContain('0 added, 0 updated, 0 archived')
  expect([workspace.deployments.length, workspace.configurations.length]).toEqual([2, 2])
  const [theirs, ours] = workspace.deployments.map(({ requirements }) => JSON.parse(requirements?.toString() ?? ''))
  expect({ ...ours, python_version: null }).toEqual({ ...theirs, python_version: null })
})

it('the jobs of a file, run from either side, are nobody’s to archive', { timeout: 180_000 }, async () => {
  const { workspace, variables, folder } = await start('minimal')
  const file = (name: string) => `from dlt.hub import run\n\n\n@run.job()\ndef ${name}():\n    pass\n`
  writeFileSync(join(folder, 'theirs.py'), file('backfill'))
  writeFileSync(join(folder, 'ours.py'), file('backfill'))
  await dlthub(folder, variables, 'deploy')
  expect(await dlthub(folder, variables, 'run theirs.py')).toContain('jobs.theirs.backfill')
  const run = await dltDeploy(folder, variables, 'run', 'ours.py')
  expect(run).toMatchObject({ exit: 0, json: { outcome: 'started', job_ref: 'jobs.ours.backfill' } })
  const adHoc = [...workspace.jobs.values()].filter(({ module }) => module === null)
  expect(adHoc.map(({ ref }) => ref)).toEqual(['jobs.theirs.backfill', 'jobs.ours.backfill'])

  const plan = await dltDeploy(folder, variables, 'plan', '--detailed-exitcode')
  expect(plan).toMatchObject({ exit: 0, json: { counts: { added: 0, updated: 0, archived: 0 } } })
  expect(await dlthub(folder, variables, 'deploy')).toContain('0 added, 0 updated, 0 archived')
  expect([...workspace.jobs.values()].filter(({ archived }) => archived)).toEqual([])
})

describe('dltHub’s Python client, which deploys at the same moment', { timeout: 180_000 }, () => {
  async function rivals() {
    const { hub, workspace, variables, folder } = await start('minimal')
    const theirs = await exampleWorkspace('minimal')
    appendFileSync(join(theirs, 'load_rates.py'), '# theirs\n')
    const plan = join(theirs, '../reviewed.json')
    writeFileSync(plan, (await dltDeploy(folder, variables, 'plan')).stdout)
    hub.calls.length = 0
    const contents = () => workspace.deployments.map((each) => String(each.contents.get('load_rates.py')))
    return { hub, folder, variables, plan, contents, deployTheirs: () => dlthub(theirs, variables, 'deploy') }
  }

  it('after our plan was drawn, is not overwritten by what was reviewed on top of something else', async () => {
    const { hub, folder, variables, plan, contents, deployTheirs } = await rivals()
    hub.before('get_deployment_latest', deployTheirs)
    const said = await dltDeploy(folder, variables, 'deploy', '--plan', plan)
    expect([said.exit, said.stderr]).toEqual([1, expect.stringContaining('PLAN_STALE')])
    expect(contents()).toEqual([expect.stringContaining('# theirs')])
  })

  it('after our plan was drawn, is what a plan that nobody reviewed is drawn against anew', async () => {
    const { hub, folder, variables, contents, deployTheirs } = await rivals()
    hub.before('get_deployment_latest', deployTheirs)
    const said = await dltDeploy(folder, variables, 'deploy')
    expect(said).toMatchObject({ exit: 0, json: { base: { deployment: 1 } } })
    expect(contents()).toEqual([expect.stringContaining('# theirs'), expect.not.stringContaining('# theirs')])
  })

  it('after ours came and before it was read back, is not taken for ours', async () => {
    const { hub, folder, variables, contents, deployTheirs } = await rivals()
    hub.before('upload_deployment', () => hub.before('get_deployment_latest', deployTheirs))
    const said = await dltDeploy(folder, variables, 'deploy')
    expect([said.exit, said.stderr]).toEqual([1, expect.stringContaining('DLTHUB_NOT_IN_FORCE')])
    expect(contents()).toEqual([expect.not.stringContaining('# theirs'), expect.stringContaining('# theirs')])
  })
})

it('a secret from the environment reaches the platform, no output, and makes a version only where it changes', async () => {
  const { workspace, variables, folder } = await start('minimal')
  const value = 'correct-horse-battery-staple'
  const secret = { ...variables, PROD__SOURCES__RATES__TOKEN: value }
  const said = await dltDeploy(folder, secret, 'deploy')
  expect(said.exit).toBe(0)
  expect(workspace.configurations[0]?.contents.get('prod.secrets.toml')?.toString()).toContain(value)
  expect((await dltDeploy(folder, secret, 'deploy')).exit).toBe(0)
  expect(workspace.configurations).toHaveLength(1)
  const other = await dltDeploy(folder, { ...secret, PROD__SOURCES__RATES__TOKEN: `${value}-2` }, 'plan')
  expect(other.json.configuration.status).toBe('changed')
  expect([said.stdout, said.stderr, other.stdout, other.stderr].join()).not.toContain(value)
})

it.each([
  ['no API key', { RUNTIME__API_KEY: '' }, 'DLTHUB_KEY_MISSING'],
  ['no workspace', { RUNTIME__WORKSPACE_ID: '' }, 'DLTHUB_WORKSPACE_MISSING'],
])('with %s nothing is asked of the platform', async (_what, without, expected) => {
  const { hub, variables, folder } = await start('minimal')
  const said = await dltDeploy(folder, { ...variables, ...without }, 'plan')
  expect(said.exit).toBe(1)
  expect(said.stdout + said.stderr).toContain(expected)
  expect(hub.calls).toEqual([])
})
