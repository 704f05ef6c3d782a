import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../fakes/dlthub/routes.ts'
import { job } from '../platform/release.ts'
import { dltHubShop } from './dlthub-shop.ts'

const load = job('load', { triggers: ['every:5m'], expose: { tags: ['ingest'] } })

/** A command of the program as it stands here, interrupted the first time the platform is asked for `operation`. */
async function interruptedAt(operation: Operation, args: readonly string[]) {
  const shop = await dltHubShop('minimal', [load])
  const play = { lines: ['loading orders'], end: 'never' } as const
  shop.plays({ [load.job_ref]: play, 'jobs.load_rates': play })
  const source = join(import.meta.dirname, '../../src/cli.ts')
  let child: ChildProcess | null = null
  shop.hub.before(operation, async () => {
    child?.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  child = spawn(process.execPath, [source, ...args, '--platform', 'dlthub'], {
    cwd: shop.shop,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...shop.env },
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = await new Promise((resolve) => child?.once('close', (code, signal) => resolve(signal ?? code)))
  return { ended, said, runs: shop.workspace.runs.map(({ status }) => status) }
}

describe('an interrupt', { timeout: 60_000 }, () => {
  it.each<[Operation, readonly string[]]>([
    ['trigger_jobs', ['job', 'trigger', 'load', '-f']],
    ['trigger_jobs', ['job', 'trigger', 'tag:ingest', '--wait']],
    ['get_job_run', ['job', 'trigger', 'load', '--wait']],
    ['get_job_run_log_stream', ['job', 'trigger', 'load', '-f']],
    ['issue_dataplane_token_workspace', ['job', 'trigger', 'load', '-f']],
    ['trigger_jobs', ['run', 'load_rates', '-f']],
    ['create_job_run', ['run', 'load_rates', '-f', '--skip-freshness']],
    ['get_job_run_log_stream', ['run', 'load_rates', '-f']],
  ])('at %s of %j cancels what was started', async (operation, args) => {
    const { ended, said, runs } = await interruptedAt(operation, args)
    expect(ended).toBe(130)
    expect(said).toMatch(/Interrupted: cancelling run 1 of \S+load\S*\nCancelled\.\n/)
    expect(runs).toEqual(['cancelling'])
  })

  it.each<[Operation, readonly string[]]>([
    ['list_jobs', ['job', 'trigger', 'load', '-f']],
    ['list_jobs', ['job', 'trigger', 'load', '--wait']],
    ['list_deployments', ['run', 'load_rates', '-f']],
    ['issue_upload_deployment', ['run', 'load_rates', '-f']],
    ['deploy_workspace', ['run', 'load_rates', '-f']],
  ])('at %s of %j starts nothing', async (operation, args) => {
    const { ended, runs } = await interruptedAt(operation, args)
    expect(['SIGINT', 130]).toContain(ended)
    expect(runs).toEqual([])
  })

  it('where nobody waits leaves what was started alone', async () => {
    const { ended, runs } = await interruptedAt('trigger_jobs', ['job', 'trigger', 'load'])
    expect(ended).toBe('SIGINT')
    expect(runs).not.toContain('cancelling')
  })
})

it('two triggers at once start a job once: the other is told why not', { timeout: 60_000 }, async () => {
  const shop = await dltHubShop('minimal', [load])
  const source = join(import.meta.dirname, '../../src/cli.ts')
  const trigger = async (): Promise<{ code: unknown; said: string }> => {
    const child = spawn(process.execPath, [source, 'job', 'trigger', 'load', '--platform', 'dlthub'], {
      cwd: shop.shop,
      env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...shop.env },
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise((resolve) => child.once('close', resolve))
    return { code, said }
  }
  const both = await Promise.all([trigger(), trigger()])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  const told = both.map(({ said }) => said).toSorted()
  expect(told.join('\n')).toMatch(
    /0 started, 1 skipped[\s\S]*1 started, 0 skipped|1 started, 0 skipped[\s\S]*0 started, 1 skipped/,
  )
  expect(shop.workspace.runs).toHaveLength(1)
})
