import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, expiredKey, startJaffle as startHub, viewerKey } from '../fakes/dlthub/world.ts'
import { pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, pullRequest, startJaffle } from '../fakes/github/world.ts'
import { runStep, type Step, type StepResult } from '../fakes/runner.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'

/** The action on dltHub's platform: staging and production are two workspaces with a key each. */
let github: FakeGitHub
let hub: FakeDltHub
let production: Workspace
let staging: Workspace
let checkout: Checkout
const stagingKey = 'dlt_sa_developer-of-staging'

beforeEach(async () => {
  github = await startJaffle()
  ;({ hub, workspace: production, other: staging } = await startHub())
  hub.state.keys.set(stagingKey, { role: 'developer', workspace: staging.id })
  checkout = makeCheckout()
  checkout.commit({
    '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${production.id}"\n`,
    '.dlt/staging.config.toml': `[runtime]\nworkspace_id = "${staging.id}"\n`,
  })
})
afterEach(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

const onPullRequest = () => ({
  event: 'pull_request',
  payload: pullRequestEvent('synchronize', pullRequest(1), jaffle, github.serverUrl),
})
const onPush = () => ({
  event: 'push',
  payload: pushEvent(jaffle, 'main', checkout.commit({ 'README.md': `# ${Math.random()}\n` })),
})

function step(
  occasion: Pick<Step, 'event' | 'payload'>,
  {
    key = developerKey,
    profile = 'prod',
    inputs = {},
  }: { key?: string; profile?: string; inputs?: Step['inputs'] } = {},
): Promise<StepResult> {
  return runStep({
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    ...occasion,
    inputs: { 'github-token': jobToken, platform: 'dlthub', 'api-url': hub.url, 'api-key': key, ...inputs },
    env: { WORKSPACE__PROFILE: profile, NO_PROXY: '127.0.0.1' },
  })
}

const comments = (): readonly string[] =>
  github.state.commentsOf(1).map((comment) => readMarked(comment.body)?.text ?? '')
const slower = () =>
  checkout.commit({ 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') })
const asked = (operation: string) => hub.calls.filter((call) => call.operation === operation).length

describe('a pull request for the dltHub platform', () => {
  it('shows field by field what its merge changes there, asks the platform too, and changes nothing', async () => {
    expect((await step(onPush())).outputs['decision']).toBe('deployed')
    slower()
    hub.calls.length = 0
    const result = await step(onPullRequest())
    expect(result, result.log).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'planned', added: '0', updated: '1', unchanged: '2', 'deployment-version': '1' },
      annotations: [],
    })
    expect(comments()[0]).toMatch(/every 5 minutes[\s\S]*every 15 minutes/)
    expect(comments()[0]).toContain('the dlthub platform')
    expect([asked('deploy_workspace'), production.deployments.length]).toEqual([1, 1])
    expect(JSON.stringify([...production.jobs.values()].map(({ definition }) => definition['triggers']))).toContain(
      '5m',
    )
  })

  it('is red where the platform would refuse a job, and shows what the platform warns of', async () => {
    const body = { deployment_module: '__deployment__', warnings: ['trial ends on Friday'] }
    const none = { succeeded: [], skipped: [] }
    hub.fail('deploy_workspace', { kind: 'answer', body: { ...body, job_receipt: { ...none, failed: [] } } })
    const warned = await step(onPullRequest())
    expect(warned.exitCode, warned.log).toBe(0)
    expect(comments()[0]).toContain('trial ends on Friday')
    expect(comments()[0]).toContain('PLATFORM_PLANS_OTHERWISE')
    const failed = [{ ref: 'jobs.ingest.load_orders', detail: 'no such machine' }]
    hub.fail('deploy_workspace', { kind: 'answer', body: { ...body, job_receipt: { ...none, failed } } })
    const refused = await step(onPullRequest())
    expect(refused, refused.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'DLTHUB_JOBS_REFUSED' } })
    expect(comments()[0]).toContain('no such machine')
  })

  it('needs no more than a key that may read, whatever is deployed', async () => {
    await step(onPush())
    slower()
    const changed = await step(onPullRequest(), { key: viewerKey })
    expect(changed, changed.log).toMatchObject({ exitCode: 0, outputs: { decision: 'planned', updated: '1' } })
    for (const job of [...production.jobs.keys()]) production.jobs.delete(job)
    const result = await step(onPullRequest(), { key: viewerKey })
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { decision: 'planned', added: '3' } })
  })

  it.each([
    ['an expired key', expiredKey, 'DLTHUB_KEY_REFUSED'],
    ['no key', '', 'DLTHUB_KEY_MISSING'],
  ])('with %s says what to do, and asks no more', async (_what, key, code) => {
    const result = await step(onPullRequest(), { key })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { decision: 'refused', 'reason-code': code } })
  })
})

describe('staging and production', () => {
  it('cannot be mistaken for one another: the key of one does not open the other', async () => {
    const result = await step(onPush(), { key: stagingKey, profile: 'prod' })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'DLTHUB_FORBIDDEN' } })
    expect([staging.deployments.length, production.deployments.length]).toEqual([0, 0])
  })

  it('without a profile are not guessed, and the profiles that name one are told', async () => {
    const result = await step(onPush(), { profile: '' })
    expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { 'reason-code': 'DLTHUB_WORKSPACE_MISSING' } })
    expect(result.log).toMatch(/`prod`.*`staging`/)
    expect(result.log).toContain('WORKSPACE__PROFILE')
  })
})
