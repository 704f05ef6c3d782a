import { tmpdir } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Manifest } from '#manifest/schema'
import { openDltHubPlatform } from '#platform/dlthub/dlthub-platform'
import type { LogLine, Run, Runner, TriggerRequest } from '#platform/runner'
import { standing } from '#platform/runner'
import type { Play } from '../fakes/dlthub/run.ts'
import { developerKey, personalKey, startJaffle, viewerKey } from '../fakes/dlthub/world.ts'
import { code, configuration, job, manifest, release } from './release.ts'

const load = job('load', { triggers: ['every:5m'], expose: { tags: ['ingest'] } })
const notify = job('notify', { triggers: [], expose: { tags: ['ingest'] } })
const board = { ...job('board'), entry_point: { ...job('board').entry_point, job_type: 'interactive' } } as const

async function start(options: { apiKey?: string; plays?: Record<string, Partial<Play>> } = {}) {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const settings = { configuration: configuration({}), package: await code({}) }
  const workplace = {
    code: () => code({}),
    settings: async () => settings,
    requirements: async () => Buffer.from('{}'),
  }
  const world = {
    now: () => new Date().toISOString(),
    random: () => 0,
    sleep: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, Math.min(milliseconds, 5))),
    conceal: () => undefined,
    redact: (text: string) => text,
    temporary: tmpdir(),
  }
  const open = (apiKey: string) =>
    openDltHubPlatform({ ...workplace, apiUrl: hub.url, apiKey, workspace: workspace.id }, world)
  const platform = open(developerKey)
  const declared: Manifest = manifest([load, notify, board])
  await platform.apply(await platform.read(), release({ manifest: declared }))
  for (const [name, play] of Object.entries(options.plays ?? {})) workspace.plays.set(refOf(name), play)
  hub.calls.length = 0
  const runner = open(options.apiKey ?? developerKey).runner
  if (runner === undefined) throw new Error('no runner')
  return { hub, workspace, runner }
}

const refOf = (name: string): string => job(name).job_ref

const request: TriggerRequest = { selectors: [], jobs: [], profile: null, refresh: false, dryRun: false }

async function started(runner: Runner, name: string): Promise<Run> {
  const [only] = await runner.trigger({ ...request, jobs: [refOf(name)] })
  if (only?.kind !== 'started' || only.run === null) throw new Error(`not started: ${JSON.stringify(only)}`)
  return only.run
}

async function texts(lines: AsyncIterable<LogLine>): Promise<string[]> {
  const read: string[] = []
  for await (const { text } of lines) read.push(text)
  return read
}

describe('triggering', () => {
  it('starts what a selector picks, each with one trigger, and tells the runs', async () => {
    const { runner, workspace } = await start()
    const outcomes = await runner.trigger({ ...request, selectors: ['tag:ingest'], refresh: true })
    expect(outcomes).toMatchObject([
      { kind: 'started', job: refOf('load'), trigger: 'tag:ingest', run: { number: 1, status: 'pending' } },
      { kind: 'started', job: refOf('notify'), trigger: 'tag:ingest', run: { number: 1, profile: 'prod' } },
    ])
    expect(workspace.runs).toHaveLength(2)
    expect(outcomes[0]).toMatchObject({ run: { url: expect.stringContaining(`/w/${workspace.id}/runs/`) } })
  })

  it('starts nothing in a dry run, and uses the profile that is asked for', async () => {
    const { runner, workspace } = await start()
    const dry = await runner.trigger({ ...request, jobs: [refOf('load')], dryRun: true })
    expect(dry).toEqual([{ kind: 'started', job: refOf('load'), trigger: 'every:5m', run: null }])
    expect(workspace.runs).toEqual([])
    await runner.trigger({ ...request, jobs: [refOf('load')], profile: 'staging' })
    expect(workspace.runs[0]?.profile).toBe('staging')
  })

  it('tells why a job does not start', async () => {
    const { runner, workspace } = await start()
    workspace.gates.set(refOf('notify'), { status: 'skipped_fresh', reasons: ['load is not fresh'] })
    await started(runner, 'load')
    expect(await runner.trigger({ ...request, selectors: ['tag:ingest'] })).toMatchObject([
      { kind: 'skipped', job: refOf('load'), status: 'skipped_concurrency_limit' },
      { kind: 'skipped', job: refOf('notify'), status: 'skipped_fresh', reasons: ['load is not fresh'] },
    ])
  })

  it('of a job that is not there is refused before anything starts', async () => {
    const { runner, workspace } = await start()
    const unknown = runner.trigger({ ...request, jobs: [refOf('load'), 'jobs.nobody'] })
    await expect(unknown).rejects.toMatchObject({ diagnostics: [{ code: 'JOB_UNKNOWN' }] })
    expect(workspace.runs).toEqual([])
  })

  it('asks for ids once, and says which job was archived since', async () => {
    const { hub, runner, workspace } = await start()
    await runner.jobs()
    hub.calls.length = 0
    await started(runner, 'notify')
    expect(hub.calls.map(({ operation }) => operation)).toEqual(['trigger_jobs'])
    const archive = (archived: boolean) => {
      const row = workspace.jobs.get(refOf('load'))
      if (row !== undefined) workspace.jobs.set(row.ref, { ...row, archived })
    }
    const one = { trigger: 'manual:', mode: 'always', profile: null, refresh: false, skipFreshness: false } as const
    for (const start of [
      () => runner.trigger({ ...request, jobs: [refOf('notify'), refOf('load')] }),
      () => runner.start({ ...one, job: refOf('load') }),
    ]) {
      archive(false)
      await runner.jobs()
      archive(true)
      await expect(start()).rejects.toMatchObject({
        diagnostics: [{ code: 'JOB_UNKNOWN', message: expect.stringContaining(refOf('load')) }],
      })
    }
    expect(workspace.runs).toHaveLength(1)
  })

  it('is for readers where a job only reads', async () => {
    const { runner } = await start({ apiKey: viewerKey })
    expect(await started(runner, 'board')).toMatchObject({ profile: 'access' })
    const refused = runner.trigger({ ...request, jobs: [refOf('load')] })
    await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_FORBIDDEN' }] })
  })

  it('is not asked for twice where the answer was lost', async () => {
    const { hub, runner, workspace } = await start()
    hub.fail('trigger_jobs', { kind: 'drop', after: true })
    const lost = runner.trigger({ ...request, jobs: [refOf('load')] })
    await expect(lost).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_OUTCOME_UNKNOWN' }] })
    expect(workspace.runs).toHaveLength(1)
  })

  it('is asked for again where the platform had no time', async () => {
    const { hub, runner, workspace } = await start()
    hub.fail('trigger_jobs', { kind: 'refuse', status: 503 }, 2)
    await started(runner, 'load')
    expect(workspace.runs).toHaveLength(1)
  })
})

describe('starting one', () => {
  const one = { trigger: 'manual:', mode: 'always', profile: null, refresh: false, skipFreshness: false } as const

  it('answers with the run, or with the one under way', async () => {
    const { runner } = await start()
    const first = await runner.start({ ...one, job: refOf('load') })
    expect(first).toMatchObject({ kind: 'started', run: { number: 1, trigger: 'manual:' } })
    expect(await runner.start({ ...one, job: refOf('load'), mode: 'when_not_running' })).toEqual(first)
  })

  it('is declined with reasons, and may go past freshness', async () => {
    const { runner, workspace } = await start()
    workspace.gates.set(refOf('notify'), { status: 'skipped_fresh', reasons: ['load is not fresh'] })
    expect(await runner.start({ ...one, job: refOf('notify') })).toEqual({
      kind: 'skipped',
      job: refOf('notify'),
      trigger: 'manual:',
      status: 'skipped_fresh',
      reasons: ['load is not fresh'],
    })
    expect(await runner.start({ ...one, job: refOf('notify'), skipFreshness: true })).toMatchObject({ kind: 'started' })
  })

  it('is a conflict where the workspace is archived', async () => {
    const { runner, workspace } = await start()
    workspace.archived = true
    const refused = runner.start({ ...one, job: refOf('load') })
    await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_CONFLICT' }] })
  })
})

describe('runs', () => {
  it('are listed newest first, by job, number and state', async () => {
    const { runner, workspace } = await start()
    const all = { jobs: null, number: null, underWay: false, limit: 10 }
    await started(runner, 'load')
    workspace.runs[0]?.finish('failed')
    await started(runner, 'load')
    await started(runner, 'notify')
    const seen = async (filter: Parameters<Runner['runs']>[0]) =>
      (await runner.runs(filter)).map((run) => `${run.job.split('.').at(-1)} ${run.number} ${run.status}`)
    expect(await seen(all)).toEqual(['notify 1 pending', 'load 2 pending', 'load 1 failed'])
    expect(await seen({ ...all, limit: 1 })).toEqual(['notify 1 pending'])
    expect(await seen({ ...all, jobs: [refOf('load')], number: 1 })).toEqual(['load 1 failed'])
    expect(await seen({ ...all, jobs: [refOf('load'), refOf('notify')], underWay: true })).toEqual([
      'notify 1 pending',
      'load 2 pending',
    ])
    expect(await seen({ ...all, jobs: ['jobs.nobody'] })).toEqual([])
    expect(await runner.run('00000000-0000-4000-8000-000000000000')).toBeNull()
  })

  it('are cancelled, those that were over are told of', async () => {
    const { runner, workspace } = await start()
    const [over, going] = [await started(runner, 'load'), await started(runner, 'notify')]
    workspace.runs[0]?.finish('completed')
    const outcomes = [
      { kind: 'cancelling', job: going.job, run: going.id, number: 1 },
      { kind: 'over', job: over.job, run: over.id, number: 1 },
    ]
    expect(await runner.cancel([over.id, going.id], true)).toEqual(outcomes)
    expect(workspace.runs[1]?.status).toBe('pending')
    expect(await runner.cancel([over.id, going.id], false)).toEqual(outcomes)
    expect(workspace.runs[1]?.status).toBe('cancelling')
  })

  it('with a word that a later platform says are over where they have an end, and did not provably succeed', async () => {
    const { runner, workspace } = await start()
    await started(runner, 'load')
    const seen = async () => {
      const [run] = await runner.runs({ jobs: null, number: null, underWay: false, limit: 1 })
      return run && [run.status, standing(run)]
    }
    Object.assign(workspace.runs[0] ?? {}, { status: 'warming' })
    expect(await seen()).toEqual(['warming', 'under way'])
    workspace.runs[0]?.finish('evicted')
    expect(await seen()).toEqual(['evicted', 'failed'])
  })
})

describe('a log', () => {
  const lines = ['one', 'two', 'drei äöü 🦆', 'four']
  const follow = { follow: true, until: null }

  it('is read from storage once a run has ended', async () => {
    const { hub, runner, workspace } = await start({ plays: { load: { lines } } })
    const run = await started(runner, 'load')
    workspace.runs[0]?.finish('completed')
    const ended = await runner.run(run.id)
    expect(await texts(runner.log(ended ?? run, { follow: false, until: null }))).toEqual(lines)
    expect(hub.calls.filter(({ operation }) => operation === 'get_job_run_log_stream')).toEqual([])
  })

  it('is followed until the run ends, over broken connections, each line once', async () => {
    const { hub, runner } = await start({ plays: { load: { lines, breaks: [1, 3, 0], looks: 6 } } })
    const run = await started(runner, 'load')
    expect(await texts(runner.log(run, follow))).toEqual(lines)
    expect(hub.calls.filter(({ operation }) => operation === 'get_job_run_log_stream').length).toBeGreaterThan(2)
    expect(await runner.run(run.id)).toMatchObject({ status: 'completed', seconds: expect.any(Number) })
  })

  it('that cannot be followed is read when the run has ended', async () => {
    const { runner } = await start({ plays: { load: { lines, liveFault: 'no live logs here', storedAfter: 2 } } })
    expect(await texts(runner.log(await started(runner, 'load'), follow))).toEqual(lines)
  })

  it('ends in time though the run does not', async () => {
    const { runner } = await start({ plays: { load: { lines, end: 'never' } } })
    const run = await started(runner, 'load')
    const before = Date.now()
    expect(await texts(runner.log(run, { follow: true, until: before + 300 }))).toEqual(lines)
    expect(Date.now() - before).toBeLessThan(3_000)
    expect(await runner.run(run.id)).toMatchObject({ status: 'running' })
  })

  it('of many at once takes one token and one look at where they lie', async () => {
    const { hub, runner, workspace } = await start({ plays: { load: { lines }, notify: { lines } } })
    const runs = [await started(runner, 'load'), await started(runner, 'notify')]
    for (const run of workspace.runs) run.finish('completed')
    const over = (run: Run): Run => ({ ...run, status: 'completed' })
    await Promise.all(runs.map((run) => texts(runner.log(over(run), { follow: false, until: null }))))
    const asked = hub.calls.map(({ operation }) => operation)
    expect(asked.filter((operation) => /^get_workspace|token/.test(operation)).toSorted()).toEqual([
      'get_workspace',
      'issue_dataplane_token_workspace',
    ])
    expect(asked.filter((operation) => operation === 'get_job_run_logs')).toHaveLength(2)
  })

  it('is read with a token that is renewed where it is refused', async () => {
    const { hub, runner, workspace } = await start({ plays: { load: { lines } }, apiKey: personalKey })
    const run = await started(runner, 'load')
    workspace.runs[0]?.finish('completed')
    hub.fail('get_job_run_logs', { kind: 'refuse', status: 401 })
    expect(await texts(runner.log({ ...run, status: 'completed' }, { follow: false, until: null }))).toEqual(lines)
    hub.fail('get_job_run_logs', { kind: 'refuse', status: 401 }, 2)
    const refused = texts(runner.log({ ...run, status: 'completed' }, { follow: false, until: null }))
    await expect(refused).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_TOKEN_REFUSED' }] })
  })
})
