import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReviewOutcome } from '#commands/review'
import { failure } from '#diagnostics/diagnostic'
import type { Annotation } from '#github/annotations'
import { readMarked } from '#github/marker'
import { type ActionDoor, runAction } from '#github/run-action'
import type { Runner } from '#github/runner'
import type {
  DeployOutcome,
  PlanOutcome,
  TriggerOutcome,
  WorkspaceCommands,
  WorkspaceRequest,
} from '#github/workspace-commands'
import { openConcealed } from '#io/concealed'
import { renderPlanJson } from '#report/plan-json'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { Document } from '../fakes/github/shapes.ts'
import {
  alice,
  bareToken,
  baseSha,
  headSha,
  jaffle,
  jobToken,
  mallory,
  pullRequest,
  pullRequestFromFork,
  readToken,
  startJaffle,
} from '../fakes/github/world.ts'
import { danger, manifest, plan, quietPlan } from './plan.ts'

let github: FakeGitHub
let folder: string
let events: string[]
let outputs: Record<string, string>
let annotations: Annotation[]
let log: string[]
let summary: string
let asked: WorkspaceRequest[]

beforeEach(async () => {
  github = await startJaffle()
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  events = []
  outputs = {}
  annotations = []
  log = []
  summary = ''
  asked = []
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await github.close()
})

const runner: Runner = {
  mask: (value) => void events.push(`mask ${value}`),
  output: (name, value) => {
    events.push(`output ${name}`)
    outputs[name] = value
  },
  annotate: (annotation) => {
    events.push('annotate')
    annotations.push(annotation)
  },
  summarize: async (markdown) => {
    events.push(`summary after ${github.calls.length} calls`)
    summary += markdown
  },
  print: (text) => void log.push(text),
  fold: (title, text) => void log.push(title, text),
  openFold: (title) => void log.push(title),
  closeFold: () => undefined,
}

const planned: PlanOutcome = { plan: plan(), manifest }
const deployed: DeployOutcome = {
  ...planned,
  outcome: 'deployed',
  inForce: { deployment: 4, configuration: 2, manifest_hash: 'new' },
}

function commands(change: Partial<WorkspaceCommands> = {}): WorkspaceCommands {
  const answer =
    <T>(outcome: T) =>
    async (request: WorkspaceRequest): Promise<T> => {
      events.push('work')
      asked.push(request)
      return outcome
    }
  const list = async () => ({ workspaces: ['sales'], warnings: [] })
  const trigger = async (): Promise<TriggerOutcome> => ({ dryRun: false, watched: [], faults: [], jobs: [] })
  return { plan: answer(planned), deploy: answer(deployed), list, trigger, ...change }
}

interface Run {
  readonly event?: string
  readonly payload?: Document
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly commands?: Partial<WorkspaceCommands>
  readonly runner?: Partial<Runner>
}

async function run({ event = 'pull_request', payload, inputs = {}, env = {}, ...parts }: Run = {}): Promise<number> {
  const eventPath = join(folder, 'event.json')
  writeFileSync(
    eventPath,
    JSON.stringify(payload ?? pullRequestEvent('opened', pullRequest(1), jaffle, github.serverUrl)),
  )
  const given = Object.entries({ 'github-token': jobToken, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const door: ActionDoor = {
    cwd: folder,
    env: {
      ...Object.fromEntries(given),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'jaffle/pipelines',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_RUN_ID: '100',
      GITHUB_WORKSPACE: folder,
      ...env,
    },
    temporary: folder,
    now: () => '2026-01-05T08:00:00.000Z',
    random: () => 0.5,
    sleep: async () => undefined,
    ...openConcealed(),
    progress: () => undefined,
    runner: { ...runner, ...parts.runner },
    commands: commands(parts.commands),
  }
  return await runAction(door)
}

const push = (): Run => ({ event: 'push', payload: pushEvent(jaffle, 'main', headSha) })
const comments = (): readonly string[] =>
  github.state.commentsOf(1).map((comment) => readMarked(comment.body)?.text ?? '')

describe('on a pull request', () => {
  it('plans, and tells it in outputs, summary and comment', async () => {
    expect(await run()).toBe(0)
    const url = `${github.apiUrl}/repos/jaffle/pipelines/pull/1#issuecomment-${github.state.commentsOf(1)[0]?.id}`
    expect(outputs).toEqual({
      decision: 'planned',
      'reason-code': 'CHANGES',
      changes: 'true',
      added: '1',
      updated: '0',
      unchanged: '0',
      archived: '1',
      'plan-hash': 'hash-of-the-plan',
      'deployment-version': '3',
      'report-url': `${github.serverUrl}/jaffle/pipelines/actions/runs/100`,
      plan: expect.stringMatching(/plan\.json$/),
      manifest: expect.stringMatching(/manifest\.json$/),
      result: expect.stringMatching(/result\.json$/),
      'comment-url': url,
    })
    for (const text of [summary, ...comments(), log.join('\n')]) expect(text).toContain('jobs.ingest.load')
  })

  it('writes the plan and the manifest as files', async () => {
    await run()
    expect(JSON.parse(readFileSync(outputs['plan'] ?? '', 'utf8'))).toEqual(plan())
    expect(readFileSync(outputs['manifest'] ?? '', 'utf8')).toContain('"jobs":[{"job_ref":"jobs.ingest.load"')
  })

  it('keeps the files of several targets of one job apart', async () => {
    const paths = new Set<string | undefined>()
    for (const inputs of [
      {},
      { workspace: 'a' },
      { workspace: '../b' },
      { environment: 'prod' },
      { platform: 'dlthub' },
    ]) {
      await run({ inputs: { ...inputs, comment: 'never' } })
      paths.add(outputs['plan'])
    }
    expect(paths.size).toBe(5)
    for (const path of paths) expect(path?.startsWith(`${folder}/dlt-deploy/`)).toBe(true)
  })

  it('masks before it works, and asks GitHub last', async () => {
    await run({ env: { PROD__API__TOKEN: 'a-secret-token' } })
    expect(events.filter((event) => event.startsWith('mask'))).toEqual([
      `mask ${btoa(`x-access-token:${jobToken}`)}`,
      `mask ${jobToken}`,
      'mask a-secret-token',
    ])
    expect(events.slice(3, 5)).toEqual(['work', 'output decision'])
    expect(events.slice(-2)).toEqual(['summary after 0 calls', 'output comment-url'])
  })

  it('marks the comment with what it speaks of', async () => {
    await run({ inputs: { workspace: 'pipelines/jaffle/', environment: 'staging' }, env: { GITHUB_RUN_ATTEMPT: '3' } })
    expect(readMarked(github.state.commentsOf(1)[0]?.body ?? '')?.marker).toEqual({
      v: 1,
      workspace: 'pipelines/jaffle',
      platform: 'git',
      environment: 'staging',
      head: headSha,
      run: 100,
      attempt: 3,
      hashes: plan().hashes,
      ending: null,
    })
  })

  it('edits its comment the second time', async () => {
    await run()
    const first = outputs['comment-url']
    await run({ commands: { plan: async () => ({ plan: quietPlan, manifest }) }, env: { GITHUB_RUN_ID: '101' } })
    expect([outputs['comment-url'], comments().length, outputs['reason-code'], outputs['changes']]).toEqual([
      first,
      1,
      'NO_CHANGES',
      'false',
    ])
  })

  it.each([
    ['always', quietPlan, 1],
    ['changes', quietPlan, 0],
    ['changes', plan(), 1],
    ['changes', { ...quietPlan, hazards: [danger] }, 1],
    ['never', plan(), 0],
  ])('with comment: %s comments where that is asked for', async (comment, drawn, expected) => {
    await run({ inputs: { comment, allow: danger.code }, commands: { plan: async () => ({ plan: drawn, manifest }) } })
    expect(comments()).toHaveLength(expected)
  })

  it('is red where the merge would be refused, and green where the hazard is allowed by name', async () => {
    const dangerous = { plan: async () => ({ plan: plan({ hazards: [danger] }), manifest }) }
    expect(await run({ commands: dangerous })).toBe(1)
    expect(outputs).toMatchObject({ decision: 'refused', 'reason-code': 'HAZARD_NOT_ALLOWED', added: '1' })
    expect(annotations).toMatchObject([
      { severity: 'error', title: danger.code, file: '.dlt/prod.secrets.toml', startLine: 1 },
    ])
    expect(await run({ commands: dangerous, inputs: { allow: danger.code } })).toBe(0)
  })

  it('says on the comment that it is over', async () => {
    await run()
    const merged = pullRequest(1, { state: 'closed', merged: true, mergeCommit: headSha })
    expect(await run({ payload: pullRequestEvent('closed', merged, jaffle, github.serverUrl) })).toBe(0)
    expect(outputs).toMatchObject({ decision: 'closed', 'reason-code': 'PULL_REQUEST_CLOSED' })
    expect(comments()).toEqual([expect.stringContaining('This pull request was merged.')])
    expect(asked).toHaveLength(1)
  })
})

describe('on a pull request from a fork', () => {
  const payload = (): Document => pullRequestEvent('opened', pullRequestFromFork(1), jaffle, github.serverUrl)

  it('plans without trust and calls nothing of GitHub', async () => {
    expect(await run({ payload: payload(), inputs: { 'github-token': readToken } })).toBe(0)
    expect([asked[0]?.trusted, github.calls, outputs['comment-url']]).toEqual([false, [], undefined])
    expect(summary).toContain('jobs.ingest.load')
    expect(log.join('\n')).toContain('pull request from a fork')
    expect(annotations).toEqual([])
  })

  it('comments where the workflow is privileged, still without trust', async () => {
    expect(await run({ event: 'pull_request_target', payload: payload() })).toBe(0)
    expect([asked[0]?.trusted, comments().length]).toEqual([false, 1])
  })
})

describe('on a push to the default branch', () => {
  it('deploys, and tells the versions that are in force', async () => {
    expect(await run(push())).toBe(0)
    expect(outputs).toMatchObject({
      decision: 'deployed',
      'reason-code': 'CHANGES',
      'deployment-version': '4',
      'configuration-version': '2',
    })
    expect(asked[0]?.trusted).toBe(true)
    expect(log).toContain('Deployed and read back: deployment v4 and configuration v2.')
    expect(summary).toContain('**Deployed and read back: deployment v4 and configuration v2.**')
  })

  it.each([
    ['unchanged', 'unchanged', 'NO_CHANGES'],
    ['dry run', 'planned', 'DRY_RUN'],
  ] as const)('tells a deploy that ended as %s', async (outcome, decision, reason) => {
    expect(await run({ ...push(), commands: { deploy: async () => ({ ...deployed, outcome }) } })).toBe(0)
    expect(outputs).toMatchObject({ decision, 'reason-code': reason })
  })
})

describe('after a merge', () => {
  const shown = { settings: 's', base: { deployment: 3, configuration: null }, change: null }
  const merge = async (outcome: PlanOutcome = { ...planned, shown }): Promise<void> => {
    await run({ commands: { plan: async () => outcome } })
    github.state.pulls.set(1, pullRequest(1, { state: 'closed', merged: true, mergeCommit: headSha }))
    summary = ''
    log = []
  }
  const asking = async (inputs: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    let answer: unknown
    const deploy = async ({ review }: WorkspaceRequest): Promise<DeployOutcome> => {
      answer =
        review === undefined ? 'nobody is asked' : await review.ask(headSha).catch((error: Error) => error.message)
      return deployed
    }
    expect(await run({ ...push(), inputs, commands: { deploy } })).toBe(0)
    return answer
  }

  it.each<[ReviewOutcome, string]>([
    [{ kind: 'exact', pullRequest: 1 }, 'This is exactly what was reviewed on #1.'],
    [
      { kind: 'same', pullRequest: 1 },
      'What was declared is what was reviewed on #1; what it was deployed on top of moved.',
    ],
    [
      { kind: 'merged', pullRequests: [1, 2, 3], unreviewed: ['commit a came by no pull request'] },
      'Each change does what it was shown to do: #1, #2 and #3. Not reviewed: commit a came by no pull request.',
    ],
    [{ kind: 'none', because: 'it is new' }, 'Nobody reviewed a plan of this: it is new.'],
  ])('says how it stands to what was reviewed: $kind', async (review, sentence) => {
    await merge()
    expect(await run({ ...push(), commands: { deploy: async () => ({ ...deployed, review }) } })).toBe(0)
    expect([log.at(-1), summary.trimEnd().split('\n').at(-1)]).toEqual([sentence, sentence])
  })

  it('knows what was shown, and of which commit', async () => {
    await merge()
    expect(await asking()).toEqual({
      kind: 'shown',
      pullRequest: 1,
      head: headSha,
      shown: { ...shown, hashes: plan().hashes, head: headSha },
    })
  })

  const silences: readonly (readonly [string, () => void, Readonly<Record<string, string>>, string])[] = [
    ['the push was no merge', () => github.state.pulls.set(1, pullRequest(1)), {}, 'came by no pull request'],
    ['the comment is gone', () => github.state.comments.clear(), {}, '#1 has no comment'],
    ['the comment speaks of another target', () => undefined, { environment: 'staging' }, '#1 has no comment'],
    [
      'somebody else wrote the comment',
      () => {
        for (const comment of github.state.comments.values())
          github.state.comments.set(comment.id, { ...comment, author: mallory })
      },
      {},
      '#1 has no comment',
    ],
  ]

  it.each(silences)('knows of no review where %s', async (_why, arrange, inputs, because) => {
    await merge()
    arrange()
    expect(await asking(inputs)).toMatchObject({ kind: 'none', because: expect.stringContaining(because) })
    expect(`${log.join()}${summary}`).not.toContain('reviewed on #')
  })

  it('knows of none where planning had failed', async () => {
    await merge()
    const fail = { plan: () => Promise.reject(failure('WORKSPACE_NOT_FOUND', { path: '.' })) }
    await run({ commands: fail })
    expect(await asking()).toMatchObject({ kind: 'none', because: expect.stringContaining('shows no plan') })
  })

  it('assumes nothing where GitHub does not say', async () => {
    await merge()
    expect(await asking({ 'github-token': bareToken })).toMatch(/cannot be told: GitHub did not say .*not accessible/)
    github.fail('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { kind: 'html', status: 502 }, 9)
    expect(await asking()).toMatch(/cannot be told: GitHub did not say/)
  })

  it('asks again where GitHub was only busy', async () => {
    await merge()
    github.fail('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { kind: 'drop', when: 'before' }, 2)
    expect(await asking()).toMatchObject({ kind: 'shown' })
  })

  it('asks nobody where it need not, and refuses where it must and cannot', async () => {
    await merge()
    expect(await asking({ review: 'ignored' })).toBe('nobody is asked')
    expect(await asking({ 'github-token': '' })).toBe('nobody is asked')
    expect(await asking({ 'github-token': '', review: 'required' })).toMatch(/there is no `github-token`/)
  })
})

describe('when it cannot be done', () => {
  it.each([
    ['refused', failure('PLAN_STALE', { base: 'deployment v3' }), 'PLAN_STALE'],
    ['refused', failure('WORKSPACE_NOT_FOUND', { path: '.' }), 'WORKSPACE_NOT_FOUND'],
    ['failed', failure('GIT_NOT_FOUND', {} as never), 'GIT_NOT_FOUND'],
    ['failed', new Error('boom'), 'ACTION_FAULT'],
  ])('is %s with the code of the fault', async (decision, error, code) => {
    expect(await run({ ...push(), commands: { deploy: () => Promise.reject(error) } })).toBe(1)
    expect(outputs).toMatchObject({ decision, 'reason-code': code })
    expect(annotations).toMatchObject([{ severity: 'error', title: code }])
    expect(summary).toContain('### Stopped by 1 error')
  })

  it('shows the fault at its line and on the pull request, without a stack', async () => {
    const fault = failure(
      'SYNTAX_ERROR',
      { reason: "'(' was never closed @octocat ```" },
      { file: 'ingest.py', line: 3, column: 7, source: 'load((' },
    )
    await run({ inputs: { workspace: 'etl' }, commands: { plan: () => Promise.reject(fault) } })
    expect(annotations).toMatchObject([{ title: 'SYNTAX_ERROR', file: 'etl/ingest.py', startLine: 3, startColumn: 7 }])
    expect(comments()[0]).toMatch(/^### Stopped by 1 error\n\n- `SYNTAX_ERROR` [^\n]*\(`ingest\.py:3`\)<br>/)
    expect(comments()[0]).not.toContain('run-action')
  })

  it('replaces the plan on the comment, and the next good plan replaces the fault', async () => {
    await run()
    await run({ commands: { plan: () => Promise.reject(failure('WORKSPACE_NOT_FOUND', { path: '.' })) } })
    expect(comments()).toEqual([expect.stringContaining('WORKSPACE_NOT_FOUND')])
    await run()
    expect(comments()).toEqual([expect.stringContaining('jobs.ingest.load')])
  })

  it('refuses wrong inputs before anything else', async () => {
    expect(await run({ inputs: { command: 'destroy', secrets: 'hunter2' } })).toBe(1)
    expect([outputs, asked]).toEqual([{ decision: 'refused', 'reason-code': 'INPUT_INVALID' }, []])
    expect(annotations.map(({ message }) => message).join()).not.toContain('hunter2')
  })

  it('says which inputs do nothing, and goes on', async () => {
    expect(await run({ inputs: { selector: 'tag:ingest', refresh: 'true' } })).toBe(0)
    const said = annotations.map(
      ({ title, severity, message }) => `${severity} ${title} ${/`(.*?)`/.exec(message)?.[1]}`,
    )
    expect(said).toEqual(['selector', 'refresh'].map((name) => `warning INPUT_IDLE ${name}`))
  })

  it.each(['tick'])('refuses `%s`, which is not built in', async (command) => {
    expect(await run({ inputs: { command } })).toBe(1)
    expect(outputs).toMatchObject({ decision: 'refused', 'reason-code': 'ACTION_COMMAND_UNAVAILABLE' })
  })

  it('refuses an event it cannot read, and does not call it nothing', async () => {
    expect(await run({ payload: { surprise: true } })).toBe(1)
    expect(outputs['reason-code']).toBe('EVENT_UNREADABLE')
  })

  it('skips what asks for nothing, green', async () => {
    expect(await run({ event: 'push', payload: pushEvent(jaffle, 'next', headSha) })).toBe(0)
    expect([outputs['decision'], log, asked]).toEqual([
      'skipped',
      ['The push went to `next`, and only `main` is deployed.'],
      [],
    ])
  })

  it('does not tick before it can', async () => {
    expect(await run({ event: 'schedule', payload: scheduleEvent(jaffle, '7 * * * *') })).toBe(1)
  })
})

describe('reporting decides nothing', () => {
  it('a comment that is refused is a warning with the permission that is missing', async () => {
    expect(await run({ inputs: { 'github-token': readToken } })).toBe(0)
    expect(annotations).toMatchObject([
      { severity: 'warning', title: 'COMMENT_FORBIDDEN', message: expect.stringContaining('`pull-requests: write`') },
    ])
    expect([outputs['decision'], summary.length > 0]).toEqual(['planned', true])
  })

  it('a GitHub that is down is a warning', async () => {
    github.fail('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { kind: 'html', status: 503 }, 9)
    expect(await run()).toBe(0)
    expect(annotations).toMatchObject([{ severity: 'warning', title: 'COMMENT_UNREACHABLE' }])
  })

  it('no token is no comment, and is said', async () => {
    expect(await run({ inputs: { 'github-token': '' } })).toBe(0)
    expect([github.calls, log.join('\n')]).toEqual([[], expect.stringContaining('there is no `github-token`')])
  })

  it.each([
    ['the summary', { summarize: () => Promise.reject(new Error('no room')) }],
    [
      'the log',
      {
        fold: () => {
          throw new Error('no room')
        },
      },
    ],
  ])('%s that cannot be written is a warning, and the comment comes all the same', async (_what, broken) => {
    expect(await run({ runner: broken })).toBe(0)
    expect(annotations).toMatchObject([
      { severity: 'warning', title: 'REPORT_INCOMPLETE', message: expect.stringContaining('no room') },
    ])
    expect(comments()).toHaveLength(1)
  })
})

describe('the comment through the life of a change', () => {
  const dispatch = (): Run => ({
    event: 'workflow_dispatch',
    payload: workflowDispatchEvent(jaffle, null, alice),
    inputs: { 'pull-request': '1' },
  })
  const merge = (): void =>
    void github.state.pulls.set(1, pullRequest(1, { state: 'closed', merged: true, mergeCommit: headSha }))
  const ids = (): readonly number[] => github.state.commentsOf(1).map(({ id }) => id)

  it('is one: planned, planned again by hand, queued, closed, deploying, deployed', async () => {
    await run()
    const [first] = ids()
    await run({ ...dispatch(), env: { GITHUB_RUN_ID: '101' } })
    expect(asked.at(-1)?.trusted).toBe(true)
    const queue = mergeGroupEvent(jaffle, 'd'.repeat(40), baseSha, alice)
    await run({ event: 'merge_group', payload: queue, env: { GITHUB_RUN_ID: '102' } })
    const own = github.state.commentsOf(1)[0]
    expect(readMarked(own?.body ?? '')?.marker.head).toBe(headSha)
    expect(comments()[0]).toMatch(/^> 🚦 \*\*Planned in the merge queue\*\* .*: (?:Adds|Updates|First) /)
    merge()
    await run({ payload: pullRequestEvent('closed', github.state.pulls.get(1) as never, jaffle, github.serverUrl) })
    let meanwhile: readonly string[] = []
    const review: ReviewOutcome = { kind: 'exact', pullRequest: 1 }
    const deploy = async (): Promise<DeployOutcome> => {
      while (!comments()[0]?.includes('Deploying')) await new Promise((resolve) => setTimeout(resolve, 5))
      meanwhile = comments()
      return deployed
    }
    await run({ ...push(), commands: { deploy: async () => ({ ...(await deploy()), review }) } })
    expect(meanwhile[0]).toMatch(/^> ⏳ \*\*Deploying\*\*/)
    expect(comments()[0]).toMatch(
      /^> 🚀 \*\*Deployed and read back: deployment v4 and configuration v2\*\*.*exactly what was reviewed on #1/,
    )
    expect(comments()[0]).toContain('This pull request was merged.')
    expect(comments()[0]?.match(/<!-- status -->/g)).toHaveLength(1)
    expect(ids()).toEqual([first])
  })

  it('says that a deploy was refused, and by what', async () => {
    await run()
    merge()
    const refuse = async (): Promise<never> => {
      throw failure('PLAN_STALE', { base: 'deployment v3' })
    }
    expect(await run({ ...push(), commands: { deploy: refuse } })).toBe(1)
    expect(comments()[0]).toMatch(/^> ❌ \*\*Not deployed\*\* .*`PLAN_STALE`/)
  })

  it('is left alone by a dry run, and where no comment is wanted', async () => {
    await run()
    merge()
    const before = comments()
    await run({ ...push(), inputs: { 'dry-run': 'true' } })
    await run({ ...push(), inputs: { comment: 'never' } })
    expect(comments()).toEqual(before)
  })

  it('of a fork is planned by hand without trust', async () => {
    github.state.pulls.set(1, pullRequestFromFork(1))
    await run(dispatch())
    expect([asked[0]?.trusted, comments().length]).toEqual([false, 1])
  })

  it('is refused where there is no such pull request', async () => {
    expect(await run({ ...dispatch(), inputs: { 'pull-request': '77' } })).toBe(1)
    expect([outputs['reason-code'], asked]).toEqual(['EVENT_UNREADABLE', []])
  })
})

describe('after the run of a fork', () => {
  const fork = () => pullRequestFromFork(1)
  const file = (text: string): string => {
    writeFileSync(join(folder, 'plan.json'), text)
    return 'plan.json'
  }
  const leaves = (text: string, pull = fork()): Run => ({
    event: 'workflow_run',
    payload: workflowRunEvent(jaffle, pull, mallory),
    inputs: { 'plan-file': file(text) },
  })
  beforeEach(() => void github.state.pulls.set(1, fork()))

  it('its plan is commented, and said to be its own word; nothing of it is run', async () => {
    expect(await run(leaves(renderPlanJson(plan())))).toBe(0)
    expect(comments()[0]).toMatch(/^> Drawn by a run of the pull request itself/)
    expect(comments()[0]).toContain('jobs.ingest.load')
    expect([asked, outputs['decision'], outputs['added']]).toEqual([[], 'planned', '1'])
  })

  it.each([
    ['no JSON', '{'],
    ['another version', renderPlanJson(plan()).replace('"version": 1', '"version": 2')],
    ['more than a plan holds', renderPlanJson(plan()).replace('{', '{"run": "rm", ')],
    ['no code of a status', renderPlanJson(plan()).replace('"status": "added"', '"status": "<img>"')],
  ])('a file with %s is refused', async (_title, text) => {
    expect(await run(leaves(text))).toBe(1)
    expect([outputs['reason-code'], asked]).toEqual(['PLAN_UNREADABLE', []])
    expect(comments().join()).not.toContain('<img>')
  })

  it('is commented nowhere where the pull request has moved on or is not found', async () => {
    const moved = { ...fork(), head: { ...fork().head, sha: 'f'.repeat(40) } }
    expect(await run(leaves(renderPlanJson(plan()), moved))).toBe(0)
    expect(comments()).toEqual([])
  })

  it('cannot ping, hide or break out by what it holds', async () => {
    const evil = '@team <!-- dlt-deploy x --></details>`|\n# a\u202e'
    const hostile = plan({
      workspace: evil,
      jobs: [{ job_ref: evil, status: 'archived', fields: [] }],
      hazards: [{ ...danger, message: evil, hint: evil }],
    })
    await run(leaves(renderPlanJson(hostile)))
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).not.toMatch(/@team|<!-- dlt|<\/details>`|\n# a|\u202e/)
  })
})
