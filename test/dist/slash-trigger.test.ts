import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { skippedWords } from '#report/skipped-words'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, startJaffle as startHub } from '../fakes/dlthub/world.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { alice, startJaffle } from '../fakes/github/world.ts'
import type { Step, StepResult } from '../fakes/runner.ts'
import { parsedMarkdown } from '../report/parsed-markdown.ts'
import { openBranches } from './branches.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'
import { type Conversation, openConversation } from './conversation.ts'

/** `/dlt trigger`, by somebody who may push, where jobs run: on the dltHub platform. */
let github: FakeGitHub
let hub: FakeDltHub
let workspace: Workspace
let checkout: Checkout
let talk: Conversation

const load = 'jobs.ingest.load_orders'
const check = 'jobs.ingest.check_orders'

const onHub = (inputs: Step['inputs'] = {}): Pick<Step, 'inputs' | 'env'> => ({
  inputs: { platform: 'dlthub', 'api-url': hub.url, 'api-key': developerKey, ...inputs },
  env: { WORKSPACE__PROFILE: 'prod', NO_PROXY: '127.0.0.1' },
})
const say = (body: string, inputs: Step['inputs'] = {}): Promise<StepResult> => talk.say(body, alice, onHub(inputs))
const asked = (operation: string) => hub.calls.filter((call) => call.operation === operation)

/** What GitHub would make of an answer that is not ours: elements, mentions, references, links, pictures, headings. */
function foreign(answer: string): readonly unknown[] {
  const { tags, prose, links, images, headings } = parsedMarkdown(answer)
  return [
    ...tags.filter((tag) => !/^<\/?(?:br|code|span)>$/.test(tag)),
    ...(prose.match(/@\w|(?:^|\W)#\d|\bGH-\d|:[a-z_+-]\w*:/gi) ?? []),
    ...links.filter((url) => !url.startsWith(github.serverUrl)),
    ...Array.from({ length: images }, () => 'image'),
    ...headings,
  ]
}

beforeAll(async () => {
  github = await startJaffle()
  ;({ hub, workspace } = await startHub())
  checkout = makeCheckout()
  checkout.commit({ '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${workspace.id}"\n` })
  const branches = openBranches(github, checkout)
  talk = openConversation(github, branches)
  const { outputs, log } = await branches.deploy(onHub())
  expect(outputs['decision'], log).toBe('deployed')
  branches.open(1, { 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') })
})
beforeEach(() => {
  workspace.plays.clear()
  workspace.gates.clear()
  for (const list of [workspace.runs, hub.calls, github.state.reactions]) list.length = 0
})
afterAll(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

describe('/dlt trigger', () => {
  it('starts what it selects, and answers which jobs were started, how each run ended and where it is shown', async () => {
    const result = await say('/dlt trigger tag:ingest check_orders')
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'triggered', 'reason-code': 'RUNS_SUCCEEDED' },
    })
    expect(workspace.runs.map(({ job, trigger, status }) => [job.ref, trigger, status])).toEqual([
      [load, 'tag:ingest', 'completed'],
      [check, expect.any(String), 'completed'],
    ])
    expect(talk.faces()).toEqual(['eyes', '+1'])
    expect(talk.last()).toMatch(
      /^✅ `\/dlt trigger tag:ingest check_orders` \(\[run\]\(http\S+\)\): 2 jobs: 2 completed\n/,
    )
    expect(talk.last()).toMatch(/\| `jobs\.ingest\.load_orders` \| \[1\]\(http\S+\) \| `tag:ingest` \| completed/)
    expect(talk.last()).toMatch(/\| `jobs\.ingest\.check_orders` \| \[1\]\(http\S+\) \| `\S+ .*` \| completed/)
  })

  it('says of each job why it was skipped', async () => {
    workspace.gates.set(load, { status: 'skipped_fresh', reasons: ['since noon, says @jaffle/oncall'] })
    const some = await say('/dlt trigger tag:ingest check_orders')
    expect(some.outputs['decision'], some.log).toBe('triggered')
    expect(talk.last()).toContain('1 skipped')
    expect(talk.last()).toContain(`skipped: ${skippedWords('skipped_fresh')}: since noon`)
    expect(talk.last()).not.toContain('@jaffle/oncall')
    const none = await say('/dlt trigger load_orders')
    expect(none.outputs, none.log).toMatchObject({ decision: 'skipped', 'reason-code': 'JOBS_SKIPPED' })
    expect(talk.last()).toMatch(/: 1 job: 1 skipped\n/)
    expect(workspace.runs.map(({ job }) => job.ref)).toEqual([check])
  })

  it('is answered as failed where a run failed, with where to look', async () => {
    workspace.plays.set(load, { lines: ['ValueError: no orders'], end: 'failed' })
    const result = await say('/dlt trigger tag:ingest')
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'RUN_FAILED' } })
    expect(talk.faces()).toEqual(['eyes', '-1'])
    expect(talk.last()).toMatch(/^❌ .*: 1 job: 1 failed\n[\s\S]*- `RUN_FAILED` Run 1 of `jobs\.ingest\.load_orders`/)
    expect(talk.last()).not.toContain('ValueError')
  })

  it('answers what was started at once where the step does not wait', async () => {
    const result = await say('/dlt trigger tag:ingest', { wait: 'false' })
    expect(result.outputs, result.log).toMatchObject({ decision: 'triggered', 'reason-code': 'RUNS_STARTED' })
    expect(talk.last()).toMatch(/started, by `?tag:ingest/)
  })

  it('takes the jobs that are deployed, whatever the pull request declares', async () => {
    await say('/dlt trigger load_orders')
    expect([asked('trigger_jobs').length, asked('deploy_workspace').length, workspace.deployments.length]).toEqual([
      1, 0, 1,
    ])
  })
})

describe('a selector that is none', () => {
  const tail = 'x'.repeat(60_000)
  it.each<[string, string, string]>([
    ['a shell’s substitution', '$(touch$IFS$9ran.txt)', 'JOB_UNKNOWN'],
    ['the end of a command', 'load_orders;touch$IFS$9ran.txt', 'JOB_UNKNOWN'],
    ['backticks', '`touch$IFS$9ran.txt`', 'JOB_UNKNOWN'],
    ['a pattern with a substitution', 'tag:$(id)|`id`', 'SELECTOR_MATCHES_NOTHING'],
    ['a mention', '@jaffle/everybody', 'JOB_UNKNOWN'],
    ['a link and an image', '![x](https://evil.example/pixel.png)', 'SELECTOR_MATCHES_NOTHING'],
    ['an element', '<img/src=x><!--', 'JOB_UNKNOWN'],
    ['a cell and a row', 'a|b|\\|c', 'JOB_UNKNOWN'],
    ['a fence', '```', 'JOB_UNKNOWN'],
    ['an option of the command line', '--refresh', 'JOB_UNKNOWN'],
    ['an option that names a file', '--api-url=https://evil.example', 'SELECTOR_MATCHES_NOTHING'],
    ['a reference to an issue', '#1', 'JOB_UNKNOWN'],
    ['marks that turn the text around', '\u202esredro_daol', 'JOB_UNKNOWN'],
    ['a very long word', tail, 'JOB_UNKNOWN'],
    ['a very long pattern', `tag:${tail}`, 'SELECTOR_MATCHES_NOTHING'],
    ['very many words', 'y '.repeat(20_000), 'JOB_UNKNOWN'],
    ['a job that is not deployed', 'load_order', 'JOB_UNKNOWN'],
    ['one among good ones', 'tag:ingest no_such_job', 'JOB_UNKNOWN'],
  ])('%s is one refusal, inert in the answer, and starts nothing', async (_what, selector, code) => {
    const result = await say(`/dlt trigger ${selector}`)
    expect(result, result.log.slice(0, 2000)).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'refused', 'reason-code': code },
    })
    expect([workspace.runs, talk.faces()]).toEqual([[], ['eyes', '-1']])
    expect(existsSync(join(checkout.path, 'ran.txt'))).toBe(false)
    const answer = talk.last()
    expect(answer).toMatch(/^❌ /)
    expect(answer.match(new RegExp(`\`${code}\``, 'g'))).toHaveLength(1)
    expect(answer).toContain('`dlt-deploy job list` shows')
    expect(Buffer.byteLength(answer)).toBeLessThan(6_000)
    expect(foreign(answer)).toEqual([])
  })

  it('is in the first line alone: what follows asks for nothing', async () => {
    const result = await say(
      '/dlt trigger check_orders\n/dlt trigger tag:ingest\n$(touch ran.txt)\r\n@jaffle/everybody',
    )
    expect(result.outputs['decision'], result.log).toBe('triggered')
    expect(workspace.runs.map(({ job }) => job.ref)).toEqual([check])
    expect(talk.last()).not.toMatch(/tag:ingest|everybody|touch/)
  })

  it('that is missing is answered with what can be asked', async () => {
    const result = await say('/dlt trigger\ntag:ingest')
    expect(result.outputs, result.log).toMatchObject({ decision: 'skipped' })
    expect([talk.last().includes('`/dlt trigger SELECTOR…`'), hub.calls]).toEqual([true, []])
  })
})

describe('the settings of a pull request', () => {
  it.each(['/dlt plan', '/dlt trigger tag:ingest'])('do not say where the key is sent that obeys %s', async (body) => {
    const before = checkout.git('rev-parse', 'pr-1')
    checkout.git('checkout', '--quiet', 'pr-1')
    checkout.write({
      '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${workspace.id}"\napi_base_url = "${hub.url}"\n`,
    })
    checkout.git('commit', '--quiet', '--all', '--message', 'Send the key elsewhere')
    const result = await say(body, { 'api-url': '' })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'DLTHUB_URL_UNTRUSTED' } })
    expect([hub.calls, workspace.runs]).toEqual([[], []])
    expect((await say(body)).outputs['decision']).toMatch(/planned|triggered/)
    checkout.git('checkout', '--quiet', '--force', '-B', 'pr-1', before)
  })
})
