import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Operation } from '../fakes/dlthub/routes.ts'
import type { FakeDltHub, Fault } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, expiredKey, personalKey, startJaffle as startHub, viewerKey } from '../fakes/dlthub/world.ts'
import { pullRequestEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { Repository } from '../fakes/github/shapes.ts'
import { forked, jaffle, pullRequest, startJaffle } from '../fakes/github/world.ts'
import type { Step, StepResult } from '../fakes/runner.ts'
import { type Branches, openBranches } from './branches.ts'
import { type Checkout, makeCheckout } from './checkout.ts'

/** What is given wrongly to the action, and what the platform answers wrongly: one sentence each, with what to do. */
let github: FakeGitHub
let hub: FakeDltHub
let workspace: Workspace
let other: Workspace
let checkout: Checkout
let branches: Branches
beforeEach(async () => {
  github = await startJaffle()
  ;({ hub, workspace, other } = await startHub())
  checkout = makeCheckout()
  branches = openBranches(github, checkout)
})
afterEach(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

type Given = Readonly<Record<string, string>>

const onHub = (inputs: Given = {}, env: Given = {}): Pick<Step, 'inputs' | 'env'> => ({
  inputs: {
    ...{ platform: 'dlthub', 'api-url': hub.url, 'api-key': developerKey, 'workspace-id': workspace.id },
    ...inputs,
  },
  env: { WORKSPACE__PROFILE: 'prod', NO_PROXY: '127.0.0.1,localhost', ...env },
})
const deploy = (inputs?: Given, env?: Given): Promise<StepResult> => branches.deploy(onHub(inputs, env))
const trigger = (inputs?: Given): Promise<StepResult> =>
  branches.deploy(onHub({ command: 'trigger', selector: 'tag:ingest', ...inputs }))
const plan = (inputs?: Given): Promise<StepResult> => {
  branches.open(1, { 'README.md': '# Jaffle\n' })
  return branches.plan(1, onHub(inputs))
}
const untouched = (): void =>
  expect([workspace.deployments, workspace.configurations, workspace.runs, workspace.jobs.size]).toEqual([
    [],
    [],
    [],
    0,
  ])

/** One sentence and its remedy, on every surface the same, and no key in any. */
function said(result: StepResult, decision: 'refused' | 'failed', code: string, words: RegExp): void {
  expect(result, result.log).toMatchObject({ exitCode: 1, outputs: { decision, 'reason-code': code } })
  const errors = result.annotations.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ properties }) => properties['title'])).toEqual([code])
  const [sentence = '', remedy = '', ...more] = errors[0]?.message.split('\n') ?? []
  expect([sentence, remedy]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/^[A-Z`].*\.$/)])
  expect([more, `${sentence} ${remedy}`]).toEqual([[], expect.stringMatching(words)])
  expect(result.log.match(/^error \w+/gm) ?? []).toEqual(
    decision === 'failed' && code.startsWith('RUN_') ? [] : [`error ${code}`],
  )
  expect(result.raw).not.toMatch(/\n\s+at .*\.js:\d+/)
  expect(result.log + result.summary).not.toMatch(/dlt_(?:sa|u)_\w/)
}

const unknown = '00000000-0000-4000-8000-000000000000'

describe('what is given', () => {
  it.each<[string, Given, string, RegExp]>([
    ['a key of another house', { 'api-key': 'ghp_of-another-house' }, 'DLTHUB_KEY_FORM', /Copy the key once more/],
    ['a key nobody knows', { 'api-key': 'dlt_sa_stranger' }, 'DLTHUB_KEY_REFUSED', /replace the repository secret/],
    ['an expired key', { 'api-key': expiredKey }, 'DLTHUB_KEY_REFUSED', /Keys expire/],
    ['no key', { 'api-key': '' }, 'DLTHUB_KEY_MISSING', /RUNTIME__API_KEY/],
    ['a key that may only read', { 'api-key': viewerKey }, 'DLTHUB_FORBIDDEN', /of role developer to deploy/],
    ['a workspace of somebody else', { 'workspace-id': unknown }, 'DLTHUB_FORBIDDEN', /a key of this workspace/],
    [
      'an unknown workspace',
      { 'workspace-id': unknown, 'api-key': personalKey },
      'DLTHUB_NOT_FOUND',
      /`00000000-0000-4000-8000-000000000000`.*address of the workspace/,
    ],
    ['no workspace', { 'workspace-id': '' }, 'DLTHUB_WORKSPACE_MISSING', /RUNTIME__WORKSPACE_ID/],
    ['an address that is none', { 'api-url': 'dlthub' }, 'DLTHUB_URL_INVALID', /https:/],
  ])('%s is one sentence with what to do, and changes nothing', async (_what, inputs, code, words) => {
    said(await deploy(inputs), 'refused', code, words)
    untouched()
  })

  it.each([
    ['a key that may only read', viewerKey, 'DLTHUB_FORBIDDEN', /of role developer/],
    ['an expired key', expiredKey, 'DLTHUB_KEY_REFUSED', /Create a new one/],
  ])('%s starts no job', async (_what, key, code, words) => {
    await deploy()
    said(await trigger({ 'api-key': key }), 'refused', code, words)
    expect(workspace.runs).toEqual([])
  })

  it.each(['deploy', 'plan', 'trigger'])(
    'two workspaces, one by the input and one by the settings, stop a %s before anything is sent',
    async (command) => {
      checkout.commit({ '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${other.id}"\n` })
      const verbs = { deploy, plan, trigger } as const
      said(
        await verbs[command as keyof typeof verbs](),
        'refused',
        'DLTHUB_WORKSPACE_DIFFERS',
        new RegExp(`\`${workspace.id}\`.*under profile \`prod\` name \`${other.id}\`.*Nothing was sent`),
      )
      expect(hub.calls).toEqual([])
    },
  )

  it('is the workspace of another profile’s settings no contradiction', async () => {
    checkout.commit({
      '.dlt/staging.config.toml': `[runtime]\nworkspace_id = "${other.id}"\n`,
      '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${workspace.id.toUpperCase()}"\n`,
    })
    expect((await deploy()).outputs['decision']).toBe('deployed')
  })
})

describe('settings that say where the platform is', () => {
  const elsewhere = (from: Repository): Promise<StepResult> => {
    branches.open(1, { '.dlt/prod.config.toml': `[runtime]\napi_base_url = "${hub.url}"\n` })
    const pull = github.state.pulls.get(1) ?? pullRequest(1)
    const head = { ...pull.head, repository: from }
    const payload = pullRequestEvent('synchronize', { ...pull, head }, jaffle, github.serverUrl)
    return branches.plan(1, { ...onHub({ 'api-url': '' }), event: 'pull_request_target', payload })
  }

  it('of a fork get no key, though the run has one', async () => {
    said(await elsewhere(forked), 'refused', 'DLTHUB_URL_UNTRUSTED', /have the API key sent to.*the input `api-url`/)
    expect(hub.calls).toEqual([])
  })

  it('of those who may push are followed', async () => {
    const result = await elsewhere(jaffle)
    expect(result.outputs['decision'], result.log).toBe('planned')
  })
})

describe('what the platform answers', () => {
  const conflict = (detail: string): Fault => ({ kind: 'refuse', status: 409, detail })
  const page: Fault = { kind: 'html', status: 200 }
  it.each<[string, () => Promise<StepResult>, Operation, Fault, 'refused' | 'failed', string, RegExp]>([
    ['another deploy', deploy, 'deploy_workspace', conflict('Busy'), 'refused', 'DLTHUB_CONFLICT', /Busy.*in flight/],
    ['a web page', deploy, 'get_deployment_latest', page, 'failed', 'DLTHUB_ANSWER_UNREADABLE', /a web page.*proxy/],
    ['a page for an upload', deploy, 'upload_deployment', page, 'failed', 'DLTHUB_ANSWER_UNREADABLE', /a web page/],
    ['a page for a plan', plan, 'list_jobs', page, 'failed', 'DLTHUB_ANSWER_UNREADABLE', /a web page/],
    [
      'another shape',
      deploy,
      'list_jobs',
      { kind: 'answer', body: { items: [{}] } },
      'failed',
      'DLTHUB_ANSWER_UNREADABLE',
      /update dlt-deploy/,
    ],
  ])('%s is one sentence with what to do', async (_what, run, operation, fault, decision, code, words) => {
    hub.fail(operation, fault, 9)
    said(await run(), decision, code, words)
  })

  it('that a workspace is archived is one sentence, for a deploy and for a trigger', async () => {
    await deploy()
    workspace.archived = true
    checkout.commit({ 'more.py': '' })
    said(await deploy(), 'refused', 'DLTHUB_CONFLICT', /archived/)
    said(await trigger(), 'refused', 'DLTHUB_CONFLICT', /archived/)
    expect([workspace.deployments.length, workspace.runs]).toEqual([1, []])
  })

  it('that there is nothing yet is no fault, and nothing to trigger is one', async () => {
    const planned = await plan()
    expect(planned, planned.log).toMatchObject({ exitCode: 0, outputs: { decision: 'planned', added: '3' } })
    expect(planned.outputs['deployment-version'] ?? '').toBe('')
    said(await trigger(), 'refused', 'SELECTOR_MATCHES_NOTHING', /`tag:ingest`.*must be deployed first/)
  })

  it('an upload whose connection breaks is looked after before it is sent again', async () => {
    hub.fail('upload_deployment', { kind: 'drop', after: true })
    hub.fail('upload_configuration', { kind: 'drop' })
    const result = await deploy()
    expect(result.outputs, result.log).toMatchObject({
      decision: 'deployed',
      'deployment-version': '1',
      'configuration-version': '1',
    })
    expect([workspace.deployments.length, workspace.configurations.length]).toEqual([1, 1])
    const callsOf = (kind: string) =>
      hub.calls.flatMap(({ operation }) => (operation.includes(kind) ? [operation] : [])).join()
    expect(callsOf('deployment')).toContain('upload_deployment,get_deployment_latest')
    expect(callsOf('configuration')).toContain(
      'upload_configuration,get_configuration_latest,issue_upload_configuration,upload_configuration',
    )
  })

  it('a trigger whose answer is lost is not asked again, lest jobs run twice', async () => {
    await deploy()
    hub.fail('trigger_jobs', { kind: 'drop', after: true })
    said(await trigger(), 'failed', 'DLTHUB_OUTCOME_UNKNOWN', /runs list/)
    expect(workspace.runs).toHaveLength(1)
  })

  it('a run that never ends is waited for as long as `timeout` says, and goes on', { timeout: 180_000 }, async () => {
    await deploy()
    workspace.plays.set('jobs.ingest.load_orders', { lines: ['Working'], end: 'never' })
    const began = performance.now()
    const result = await trigger({ timeout: '1' })
    expect((performance.now() - began) / 1000).toBeGreaterThan(55)
    said(result, 'failed', 'RUN_STILL_GOING', /still running.*`timeout` waits longer/)
    expect(result.summary).toMatch(/^### 1 job: 1 running\n/)
    expect(workspace.runs.map(({ status }) => status)).toEqual(['running'])
    expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([{ number: 1, status: 'running' }])
  })
})

describe('the way to the platform', () => {
  it('that leads to nobody is one sentence', async () => {
    said(await deploy({ 'api-url': 'http://127.0.0.1:1' }), 'failed', 'DLTHUB_UNREACHABLE', /127\.0\.0\.1:1.*network/)
  })

  it('that has no TLS where it should is one sentence', async () => {
    const encrypted = { 'api-url': hub.url.replace('http:', 'https:') }
    said(await deploy(encrypted), 'refused', 'DLTHUB_TLS_REFUSED', /whether the address begins with `http:/)
    untouched()
  })

  it('with a certificate of nobody known is one sentence, and goes with its file named', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(dirname(checkout.path), name)) as [string, string]
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '1', '-nodes']
    const made = ['req', '-x509', '-newkey', 'rsa:2048', ...name, '-keyout', key, '-out', cert]
    execFileSync('openssl', made, { stdio: 'ignore' })
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"detail":"Who are you?"}'),
    )
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void server.close())
    const address = { 'api-url': `https://localhost:${(server.address() as AddressInfo).port}` }
    said(await deploy(address), 'failed', 'DLTHUB_CERTIFICATE_REFUSED', /NODE_EXTRA_CA_CERTS/)
    said(await deploy(address, { NODE_EXTRA_CA_CERTS: cert }), 'refused', 'DLTHUB_KEY_REFUSED', /Who are you\?/)
  })
})
