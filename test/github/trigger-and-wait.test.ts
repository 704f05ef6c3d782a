import { describe, expect, it } from 'vitest'
import { watchRuns } from '#commands/watch-runs'
import { failure } from '#diagnostics/diagnostic'
import { triggerFaults, triggerMarkdown } from '#github/trigger-report'
import type { LogLine, Run, Runner, Triggered } from '#platform/runner'
import { logText } from '#report/log-text'

const line = (text: string, change: Partial<LogLine> = {}): LogLine => ({
  text,
  source: 'user',
  stream: 'stdout',
  at: '2026-03-01T12:00:00.000Z',
  ...change,
})

function run(job: string, change: Partial<Run> = {}): Run {
  return {
    id: job,
    job,
    number: 1,
    status: 'running',
    trigger: 'tag:ingest',
    profile: 'prod',
    created: '2026-03-01T12:00:00.000Z',
    started: '2026-03-01T12:00:01.000Z',
    finished: null,
    seconds: null,
    interval: null,
    url: null,
    ...change,
  }
}

/** Logs whose lines come when the test says so; a run is over with its log, unless it never ends. */
function scene(endless: readonly string[] = [], lost: readonly string[] = []) {
  const feeds = new Map<string, (text: string | null) => void>()
  const over = new Set<string>()
  let time = Date.parse('2026-03-01T12:00:00.000Z')
  const runner: Pick<Runner, 'log' | 'run'> = {
    async *log({ job }) {
      if (endless.includes(job)) return
      if (lost.includes(job)) throw failure('DLTHUB_UNREACHABLE', { place: 'dlthub', reason: 'gone' })
      const queue: (string | null)[] = []
      let wake = (): void => undefined
      feeds.set(job, (text) => {
        queue.push(text)
        wake()
      })
      for (;;) {
        while (queue.length === 0)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        const text = queue.shift()
        if (text === null || text === undefined) break
        yield line(text)
      }
      over.add(job)
    },
    run: async (id) => run(id, over.has(id) ? { status: 'completed', finished: '2026-03-01T12:00:09.000Z' } : {}),
  }
  const shown: string[] = []
  const world = {
    now: () => new Date(time).toISOString(),
    sleep: async (milliseconds: number) => {
      time += milliseconds
    },
  }
  const watch = (jobs: readonly string[], until: number | null = null) =>
    watchRuns(
      world,
      runner as Runner,
      jobs.map((job) => run(job)),
      until,
      {
        begin: ({ job }) => void shown.push(`> ${job}`),
        line: ({ text }) => void shown.push(text),
        end: ({ job, status }) => void shown.push(`< ${job} ${status}`),
      },
    )
  const say = async (job: string, text: string | null): Promise<void> => {
    while (!feeds.has(job)) await new Promise((resolve) => setImmediate(resolve))
    feeds.get(job)?.(text)
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { watch, say, shown, elapsed: () => time - Date.parse('2026-03-01T12:00:00.000Z') }
}

describe('the logs of several runs', () => {
  it('pass by one after the other, the first one live, each whole', async () => {
    const { watch, say, shown } = scene()
    const watched = watch(['a', 'b', 'c'])
    await say('b', 'b1')
    await say('a', 'a1')
    expect(shown).toEqual(['> a', 'a1'])
    await say('b', 'b2')
    await say('b', null)
    expect(shown).toEqual(['> a', 'a1'])
    await say('a', null)
    expect(shown.slice(2)).toEqual(['< a completed', '> b', 'b1', 'b2', '< b completed', '> c'])
    await say('c', 'c1')
    expect(shown.at(-1)).toBe('c1')
    await say('c', null)
    expect((await watched).runs.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed'])
  })

  it('are waited for no longer than asked, and those that go on are told as they are', async () => {
    const { watch, say, shown, elapsed } = scene(['endless'])
    const watched = watch(['endless', 'quick'], Date.parse('2026-03-01T12:02:00.000Z'))
    await say('quick', 'done')
    await say('quick', null)
    expect((await watched).runs.map(({ status }) => status)).toEqual(['running', 'completed'])
    expect(Math.round(elapsed())).toBe(120_000)
    expect(shown).toEqual(['> endless', '< endless running', '> quick', 'done', '< quick completed'])
  })
})

it('a run that is lost sight of keeps nobody from watching the others, and is a fault', async () => {
  const { watch, say, shown } = scene([], ['lost'])
  const watched = watch(['lost', 'found'])
  await say('found', 'here')
  await say('found', null)
  const { runs, faults } = await watched
  expect(runs.map(({ status }) => status)).toEqual(['running', 'completed'])
  expect(faults.map(({ code }) => code)).toEqual(['DLTHUB_UNREACHABLE'])
  expect(shown).toEqual(['> lost', '< lost running', '> found', 'here', '< found completed'])
})

describe('a line of a log', () => {
  it.each([
    ['plain', line('Loading'), 'Loading'],
    ['with colours and tabs', line('\u001b[31mred\u001b[0m\tx'), '\u001b[31mred\u001b[0m\tx'],
    ['that would move the cursor', line('\u001b[2Jx'), '\\u001b[2Jx'],
    ['that hides a line in itself', line('ok\r::error::x'), 'ok\\r::error::x'],
    ['of the preparation', line('Installing', { source: 'setup' }), 'setup | Installing'],
    ['of the error stream', line('Oh', { stream: 'stderr' }), '! Oh'],
  ])('%s', (_what, given, shown) => {
    expect(logText(given)).toBe(shown)
  })

  it('of the platform itself is left out, and one without an end is cut', () => {
    expect(logText(line('heartbeat', { source: 'runner' }))).toBeNull()
    expect(logText(line('x'.repeat(1_000_000)))?.length).toBeLessThan(21_000)
  })
})

describe('what came of a trigger', () => {
  const jobs: readonly Triggered[] = [
    {
      kind: 'started',
      job: 'jobs.a',
      trigger: 'tag:x',
      run: run('jobs.a', { status: 'failed', finished: 'x', seconds: 90 }),
    },
    { kind: 'started', job: 'jobs.b', trigger: 'tag:x', run: run('jobs.b') },
    { kind: 'failed', job: 'jobs.c', reason: 'no `machine` | left' },
    {
      kind: 'skipped',
      job: 'jobs.d',
      trigger: 'tag:x',
      status: 'skipped_paused',
      reasons: ['@alice <!-- said so -->'],
    },
  ]

  const outcome = (of: readonly Triggered[]) => ({ dryRun: false, watched: ['jobs.a', 'jobs.b'], faults: [], jobs: of })

  it('is a fault for each run that did not end well', () => {
    const faults = triggerFaults(outcome(jobs))
    expect(faults.map(({ code }) => code)).toEqual(['RUN_FAILED', 'RUN_STILL_GOING', 'RUN_NOT_STARTED'])
    expect(faults[0]?.message).toBe('Run 1 of `jobs.a` ended as failed after 1 minute and 30 seconds.')
    expect(triggerFaults({ ...outcome(jobs), watched: [] }).map(({ code }) => code)).toEqual(['RUN_NOT_STARTED'])
  })

  it('is a table that nobody can break out of, within its budget', () => {
    const text = triggerMarkdown(outcome(jobs), { budget: 10_000, link: null })
    expect(text).not.toMatch(/@alice|<!--/)
    expect(text.split('\n').filter((row) => row.startsWith('| `jobs.'))).toHaveLength(4)
    const many = Array.from({ length: 1000 }, () => jobs[3]).filter((job) => job !== undefined)
    const cut = triggerMarkdown(outcome(many), { budget: 10_000, link: null })
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(10_000)
    expect(cut).toMatch(/… and \d+ jobs more \(truncated\)/)
  })
})
