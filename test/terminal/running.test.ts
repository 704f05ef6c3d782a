import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Play } from '../fakes/dlthub/run.ts'
import { job } from '../platform/release.ts'
import { dltDeploy } from './command-line.ts'
import { dltHubShop } from './dlthub-shop.ts'

const load = job('load', { triggers: ['every:5m'], expose: { tags: ['ingest'] } })
const notify = job('notify', { triggers: [], expose: { tags: ['ingest'] } })

async function start(plays: Readonly<Record<string, Partial<Play>>> = {}) {
  const shop = await dltHubShop('minimal', [load, notify])
  shop.plays(Object.fromEntries(Object.entries(plays).map(([name, play]) => [job(name).job_ref, play])))
  return { ...shop, cli: (...args: readonly string[]) => shop.cli(args) }
}

const lines = ['loading orders', 'done']

describe('job trigger', () => {
  it('starts what a selector picks, and says why others were skipped', async () => {
    const { cli, workspace } = await start()
    workspace.gates.set(notify.job_ref, { status: 'skipped_fresh', reasons: ['load has not run'] })
    const said = await cli('job', 'trigger', 'tag:ingest')
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toMatch(/load\s+tag:ingest\s+run 1/)
    expect(said.stdout).toMatch(/notify\s+tag:ingest\s+skipped\s+what it waits for is not fresh: load has not run/)
    expect(said.stdout).toContain('1 started, 1 skipped.')
  })

  it('starts nothing in a dry run', async () => {
    const { cli, workspace } = await start()
    const said = await cli('job', 'trigger', 'load', '--dry-run', '--format', 'json')
    expect(JSON.parse(said.stdout)).toEqual([
      { outcome: 'started', job_ref: load.job_ref, trigger: 'every:5m', run: null },
    ])
    expect(workspace.runs).toEqual([])
  })

  it('waits for all, marks whose line it is, and fails where one fails', async () => {
    const { cli } = await start({ load: { lines }, notify: { lines: ['told nobody'], end: 'failed' } })
    const said = await cli('job', 'trigger', 'tag:ingest', '-f')
    expect(said.code).toBe(1)
    expect(said.stdout).toContain('load | loading orders\nload | done\n')
    expect(said.stdout).toContain('notify | told nobody\n')
    expect(said.stdout).toMatch(/Run 1 of \S+load: completed after \d+ second/)
    expect(said.stdout).toMatch(/Run 1 of \S+notify: failed/)
  })

  it('waits in silence where no log is asked for', async () => {
    const { cli } = await start({ load: { lines, end: 'failed' } })
    const said = await cli('job', 'trigger', 'load', '--wait')
    expect(said).toMatchObject({ code: 1, stderr: '' })
    expect(said.stdout).toMatch(/1 started, 0 skipped\.\nRun 1 of \S+load: failed/)
    expect(said.stdout).not.toContain('loading orders')
  })

  it('puts the log beside the document where that is asked for', async () => {
    const { cli } = await start({ load: { lines } })
    const said = await cli('job', 'trigger', 'load', '-f', '--format', 'json')
    expect(JSON.parse(said.stdout)).toMatchObject([{ outcome: 'started', run: { number: 1, status: 'completed' } }])
    expect(said.stderr).toContain('loading orders\ndone\n')
    expect(said.code).toBe(0)
  })

  it('cancels what it started when it is interrupted, and says so', async () => {
    const { shop, env, workspace } = await start({ load: { lines, end: 'never' } })
    const args = ['job', 'trigger', 'load', '-f', '--platform', 'dlthub']
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli/index.js'), ...args], {
      cwd: shop,
      env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('done')) child.kill('SIGINT')
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(code).toBe(130)
    expect(said).toMatch(/Interrupted: cancelling run 1 of \S+load\nCancelled\.\n/)
    expect(workspace.runs[0]?.status).toMatch(/cancel/)
  })

  it('ends in time though a run does not', async () => {
    const { cli, workspace } = await start({ load: { lines, end: 'never' } })
    const said = await cli('job', 'trigger', 'load', '-f', '--timeout', '0.02')
    expect(said.code).toBe(1)
    expect(said.stderr).toContain('RUN_STILL_GOING')
    expect(said.stderr).toContain('runs cancel jobs.github_pipeline.load 1')
    expect(workspace.runs[0]?.isOver).toBe(false)
  })

  it.each([
    [['nobody'], 'JOB_UNKNOWN'],
    [['tag:nobody'], 'SELECTOR_MATCHES_NOTHING'],
    [['load', '--timeout', 'long'], 'WAIT_INVALID'],
  ])('%j is refused', async (args, code) => {
    const { cli, workspace } = await start()
    const said = await cli('job', 'trigger', ...args)
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain(code)
    expect(workspace.runs).toEqual([])
  })
})

describe('runs', () => {
  it('are listed, shown, read and cancelled', async () => {
    const { cli, workspace } = await start({ load: { lines: [...lines, { text: 'no disk', stream: 'stderr' }] } })
    await cli('job', 'trigger', 'load', '-f')
    await cli('job', 'trigger', 'load')
    const listed = await cli('runs', 'list', 'load')
    expect(listed.stdout).toMatch(/load +2 +pending[\s\S]*load +1 +completed/)
    expect((await cli('runs', 'list', '--running', '--format', 'json')).stdout).toContain('"number": 2')
    expect((await cli('runs', 'info', 'load', '1')).stdout).toMatch(/Run 1 of \S+load\n {2}status {4}completed/)
    const log = await cli('runs', 'logs', 'load', '1')
    expect(log).toMatchObject({ code: 0, stdout: 'loading orders\ndone\n! no disk\n' })
    const rows = (await cli('runs', 'logs', 'load', '#1', '--format', 'json')).stdout.trim().split('\n')
    expect(rows.map((row) => JSON.parse(row).text)).toEqual(['loading orders', 'done', 'no disk'])
    expect((await cli('runs', 'cancel', 'load')).stdout).toMatch(/Run 2 of \S+load is being cancelled/)
    expect(workspace.runs[1]?.status).toBe('cancelling')
    expect((await cli('runs', 'cancel', 'load', '1')).stderr).toContain('RUN_OVER')
  })

  it('give a runner of GitHub’s no commands', async () => {
    const { cli, env } = await start({
      load: { lines: ['::add-mask::done', ' ##[error]no', 'a\tb \u001b[31mred\u001b[0m'] },
    })
    await cli('job', 'trigger', 'load', '-f')
    Object.assign(env, { GITHUB_ACTIONS: 'true' })
    expect((await cli('runs', 'logs', 'load')).stdout).toBe(': :add-mask::done\n # #[error]no\na\tb red\n')
  })

  it('are followed to their end, whose exit code is theirs', async () => {
    const { cli } = await start({ load: { lines, end: 'failed', breaks: [1] } })
    await cli('job', 'trigger', 'load')
    const log = await cli('runs', 'logs', 'load', '-f')
    expect(log).toMatchObject({ code: 1, stdout: 'loading orders\ndone\n' })
    expect(log.stderr).toMatch(/Run 1 of \S+load: failed/)
  })

  it('of a selector are cancelled together', async () => {
    const { cli, workspace } = await start()
    await cli('job', 'trigger', 'load')
    const dry = await cli('job', 'cancel', 'tag:ingest', '--dry-run')
    expect(dry.stdout).toMatch(/Run 1 of \S+load would be cancelled\nNothing runs of \S+notify\n/)
    expect(workspace.runs[0]?.status).toBe('pending')
    const done = await cli('job', 'cancel', 'tag:ingest', '--format', 'json')
    expect(JSON.parse(done.stdout)).toMatchObject({
      runs: [{ outcome: 'cancelling', number: 1 }],
      idle: [notify.job_ref],
    })
    expect(workspace.runs[0]?.status).toBe('cancelling')
  })

  it.each([
    [['runs', 'info', 'load'], 'RUN_NONE'],
    [['runs', 'info', 'load', '7'], 'RUN_UNKNOWN'],
    [['runs', 'info', 'load', 'seven'], 'RUN_NUMBER_INVALID'],
    [['runs', 'logs', 'nobody'], 'JOB_UNKNOWN'],
  ])('%j is refused', async (args, code) => {
    const { cli } = await start()
    const said = await cli(...args)
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain(code)
  })

  it('are none of the git platform’s', async () => {
    const { shop, env } = await start()
    for (const args of [
      ['job', 'trigger', 'load'],
      ['job', 'cancel', 'batch'],
      ['runs', 'list'],
      ['runs', 'logs', 'load'],
    ])
      expect((await dltDeploy(shop, args, env)).stderr).toContain('The platform `git` cannot run jobs yet.')
  })
})
