import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClient } from '#platform/dlthub/client'
import { routes } from '#platform/dlthub/routes'
import { deploymentSchema } from '#platform/dlthub/wire'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import { personalKey, startJaffle } from '../fakes/dlthub/world.ts'
import { exampleWorkspace, installPythonClient } from './dlthub-python-client.ts'

/**
 * Every call of this program to the dltHub platform, made by the program itself. Without a key it is held against the
 * platform of these tests; with `DLTHUB_CONTRACT_API_KEY` and `DLTHUB_CONTRACT_WORKSPACE_ID` (and
 * `DLTHUB_CONTRACT_API_URL`) against that workspace, whose code and configuration it replaces. It refuses one that holds
 * anything but what it left there itself, and archives its jobs in the end; versions stay, since nothing removes them.
 */
const given = {
  key: process.env['DLTHUB_CONTRACT_API_KEY'] ?? '',
  workspace: process.env['DLTHUB_CONTRACT_WORKSPACE_ID'] ?? '',
  url: process.env['DLTHUB_CONTRACT_API_URL'] ?? 'https://api.dlthub.com',
}

const module = 'dlt_deploy_contract'
const code = `from dlt.hub import run

__all__ = ["hello", "board"]


@run.job(expose={"tags": ["dlt-deploy-contract"]})
def hello():
    print("hello from the contract test")


@run.interactive(interface="gui")
def board():
    pass
`

/** Whether the workspace is this suite's to change. */
let own = false
let hub: FakeDltHub | null = null
let folder = ''
let env: Record<string, string> = {}

beforeAll(async () => {
  await installPythonClient()
  folder = await exampleWorkspace('minimal')
  writeFileSync(join(folder, `${module}.py`), code)
  const fake = given.key === '' ? await startJaffle() : null
  fake?.workspace.plays.set(`jobs.${module}.hello`, { lines: ['hello from the contract test'] })
  hub = fake?.hub ?? null
  env = {
    PATH: process.env['PATH'] ?? '',
    HOME: mkdtempSync(join(tmpdir(), 'dlt-deploy-contract-')),
    RUNTIME__API_BASE_URL: fake?.hub.url ?? given.url,
    RUNTIME__API_KEY: fake === null ? given.key : personalKey,
    RUNTIME__WORKSPACE_ID: fake?.workspace.id ?? given.workspace,
  }
  const stranger = await strangerIn()
  if (stranger !== null) {
    throw new Error(
      `Workspace ${env['RUNTIME__WORKSPACE_ID']} holds ${stranger}, which this suite would replace. ` +
        'Nothing was changed: name a workspace that is made for the suite alone.',
    )
  }
  own = true
  if (fake === null) await quiet()
}, 600_000)

afterAll(async () => {
  if (own && given.key !== '') await cleanUp()
  await hub?.close()
}, 600_000)

/** What somebody else put into the workspace; null where there is nothing, or only what an earlier run of this left. */
async function strangerIn(): Promise<string | null> {
  const listed = await cli('job list --format json')
  if (listed.exit !== 0 && !listed.stderr.includes('NOT_DEPLOYED')) return `what cannot be read: ${listed.stderr}`
  const jobs: readonly { job_ref: string }[] = listed.exit === 0 ? JSON.parse(listed.stdout) : []
  const other = jobs.find(({ job_ref }) => !job_ref.startsWith(`jobs.${module}.`))
  if (other !== undefined) return other.job_ref
  const [latest] = JSON.parse(await done('deployment list --format json'))
  if (latest === undefined) {
    return JSON.parse(await done('configuration list --format json')).length > 0 ? 'a configuration' : null
  }
  const { files } = JSON.parse(await done(`deployment info ${latest.version} --format json`))
  return JSON.stringify(files).includes(`"${module}.py"`) ? null : `deployment v${latest.version} of other code`
}

const idle = `from dlt.hub import run

__all__ = ["idle"]


@run.job()
def idle():
    pass
`

/** Leaves one job that nobody starts in place of all others, whatever the tests came to: a manifest must list one. */
async function cleanUp(): Promise<void> {
  await cli('job unpublish board')
  await cli('variable delete DLT_DEPLOY_CONTRACT')
  await quiet()
  writeFileSync(join(folder, `${module}.py`), idle)
  await done(`deploy --module ${module}`)
  const left = JSON.parse(await done('job list --format json'))
  expect(left.filter(({ status }: { status: string }) => status === 'active')).toMatchObject([
    { job_ref: `jobs.${module}.idle` },
  ])
}

/** Waits until nothing of this suite runs. */
async function quiet(): Promise<void> {
  for (let look = 0; look < 5; look++) {
    const { stdout } = await cli('job cancel tag:dlt-deploy-contract --format json')
    if (!stdout.includes('"outcome"')) return
    await cli('runs logs hello -f --timeout 1')
  }
  throw new Error('Runs of the contract suite go on though they were cancelled.')
}

async function cli(line: string): Promise<{ exit: number | null; stdout: string; stderr: string }> {
  const source = join(import.meta.dirname, '../../src/cli.ts')
  const args = [source, ...line.split(' '), '--platform', 'dlthub', '--quiet']
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...env, CONTRACT_SECRET: 'not-much-of-one' } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { exit, stdout, stderr }
}

async function done(line: string): Promise<string> {
  const { exit, stdout, stderr } = await cli(line)
  expect(stderr).toBe('')
  expect(exit).toBe(0)
  return stdout
}

describe('the dltHub platform', { timeout: 900_000 }, () => {
  it('takes a deploy, and gives it back', async () => {
    expect(await done(`deploy --module ${module}`)).toMatch(/Deployed|Nothing to deploy/)
    expect(JSON.parse(await done(`plan --module ${module} --format json`)).counts).toMatchObject({
      added: 0,
      updated: 0,
    })
    writeFileSync(join(folder, `${module}.py`), code.replace('"dlt-deploy-contract"', '"dlt-deploy-contract", "again"'))
    expect(await done(`deploy --module ${module}`)).toContain('Deployed')
    expect(await done('job list tag:again')).toContain(`jobs.${module}.hello`)
    expect(await done('deployment list')).toContain('v')
    const [latest] = JSON.parse(await done('deployment list --format json'))
    expect(await done(`deployment info ${latest.version}`)).toContain(`${module}.py`)
    expect(await done('configuration list')).toContain('prod')
    const {
      RUNTIME__API_BASE_URL: apiUrl = '',
      RUNTIME__API_KEY: apiKey = '',
      RUNTIME__WORKSPACE_ID: workspace = '',
    } = env
    const world = {
      now: () => new Date().toISOString(),
      random: Math.random,
      sleep: (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds)),
      conceal: () => undefined,
      redact: (text: string) => text,
      temporary: tmpdir(),
    }
    const found = await openClient({ apiUrl, apiKey, workspace }, world).find('get_deployment_latest', deploymentSchema)
    expect(found?.content_hash).toBe(latest.contentHash ?? latest.content_hash)
  })

  it('starts jobs, tells of their runs and gives their logs', async () => {
    expect(await done('job trigger tag:dlt-deploy-contract --dry-run')).toContain('would start')
    expect(await done('job trigger tag:dlt-deploy-contract -f')).toContain('hello from the contract test')
    expect(await done('runs list hello')).toContain('completed')
    expect(await done('runs info hello')).toContain('completed')
    expect(await done('runs logs hello')).toContain('hello from the contract test')
    expect(await done(`run hello --skip-freshness --module ${module}`)).toContain('1 started')
    expect(await done('job cancel tag:dlt-deploy-contract')).toMatch(/is being cancelled|is over|Nothing runs/)
  })

  it('publishes jobs', async () => {
    expect(await done('job publish board')).toMatch(/^https?:\/\//)
    expect(await done('job unpublish board')).toContain('is not public')
  })

  it('keeps variables for owners, and refuses others', async () => {
    const listed = await cli('variable list')
    if (env['RUNTIME__API_KEY']?.startsWith('dlt_sa_') === true) {
      expect(listed).toMatchObject({ exit: 1, stderr: expect.stringContaining('DLTHUB_FORBIDDEN') })
      return
    }
    expect(await done('variable set DLT_DEPLOY_CONTRACT --secret-from CONTRACT_SECRET')).toContain('is set')
    expect(await done('variable list')).toMatch(/DLT_DEPLOY_CONTRACT +secret +\*\*\*/)
    expect(await done('variable delete DLT_DEPLOY_CONTRACT')).toContain('is gone')
  })

  it.runIf(given.key === '')('was asked by every call that this program makes', () => {
    const calls = hub?.calls ?? []
    const called = new Set<string>(calls.map(({ operation }) => operation))
    expect(Object.keys(routes).filter((operation) => !called.has(operation))).toEqual([])
    const refused = calls.filter(({ status }) => status !== 200 && status !== 201)
    expect(new Set(refused.map(({ operation, status }) => `${operation} ${status}`))).toEqual(
      new Set(['get_deployment_latest 404', 'get_configuration_latest 404']),
    )
  })
})
