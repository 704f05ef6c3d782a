import { tmpdir } from 'node:os'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Code } from '#diagnostics/catalog'
import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { JsonObject } from '#json/json'
import { openDltHubPlatform } from '#platform/dlthub/dlthub-platform'
import type { Workplace } from '#platform/dlthub/recognition'
import type { Operation } from '../fakes/dlthub/routes.ts'
import type { Fault } from '../fakes/dlthub/server.ts'
import { developerKey, expiredKey, personalKey, startJaffle, viewerKey } from '../fakes/dlthub/world.ts'
import { code, configuration, job, manifest, release } from './release.ts'

const declared = configuration({ prod: { settings: { 'runtime.log_level': '"INFO"' } } })

/** A door whose clock goes as fast as it is asked to wait. */
function quickDoor(): Pick<Door, 'now' | 'random' | 'sleep' | 'conceal' | 'redact' | 'temporary'> {
  let at = Date.UTC(2026, 2, 1)
  const concealed = new Set<string>()
  return {
    now: () => new Date(at).toISOString(),
    random: () => 0.5,
    async sleep(milliseconds) {
      at += milliseconds
    },
    conceal: (values) => {
      for (const value of values) concealed.add(value)
    },
    redact: (text) => [...concealed].reduce((clean, value) => clean.replaceAll(value, '***'), text),
    temporary: tmpdir(),
  }
}

async function start(options: { apiKey?: string; apiUrl?: string; workspace?: string } = {}) {
  const { hub, workspace, other } = await startJaffle()
  onTestFinished(() => hub.close())
  const deployment = await code({ 'load.py': 'print()\n' })
  const settings = await code({ 'config.toml': 'a = 1\n' })
  const workplace: Workplace = {
    code: async () => deployment,
    settings: async () => ({ configuration: declared, package: settings }),
    requirements: async () => Buffer.from('{}'),
  }
  const wanted = { apiUrl: hub.url, apiKey: developerKey, workspace: workspace.id, ...options }
  const platform = openDltHubPlatform({ ...workplace, ...wanted }, quickDoor())
  const whole = release({ deployment, configuration: declared, manifest: manifest([job('load')]) })
  return { hub, workspace, other, platform, whole }
}

async function faultOf(attempt: Promise<unknown>): Promise<DeploymentError> {
  const fault = await attempt.then(
    () => null,
    (error: unknown) => error,
  )
  if (fault instanceof DeploymentError) return fault
  throw new Error(`no fault of the catalogue: ${String(fault)}`)
}

const refuse = (status: number, detail = 'No'): Fault => ({ kind: 'refuse', status, detail })

describe('a refusal', () => {
  it.each<[string, Code, Fault]>([
    ['401', 'DLTHUB_KEY_REFUSED', refuse(401)],
    ['403', 'DLTHUB_FORBIDDEN', refuse(403)],
    ['404', 'DLTHUB_NOT_FOUND', refuse(404)],
    ['409', 'DLTHUB_CONFLICT', refuse(409)],
    ['400', 'DLTHUB_REFUSED', refuse(400)],
    ['a web page', 'DLTHUB_ANSWER_UNREADABLE', { kind: 'html', status: 200 }],
    ['a web page with status 404', 'DLTHUB_ANSWER_UNREADABLE', { kind: 'html', status: 404 }],
    ['an answer of another shape', 'DLTHUB_ANSWER_UNREADABLE', { kind: 'answer', body: { id: 1n } }],
    ['an answer without a shape', 'DLTHUB_ANSWER_UNREADABLE', { kind: 'answer', body: [] as unknown as JsonObject }],
  ])('with %s is one sentence of the catalogue', async (_what, expected, fault) => {
    const { hub, platform } = await start()
    hub.fail('list_deployments', fault)
    const { diagnostics } = await faultOf(platform.read())
    expect(diagnostics.map((each) => each.code)).toEqual([expected])
  })

  it('of a job whose definition nobody could show is said before anything is made of it', async () => {
    const { hub, platform } = await start()
    const row = { id: 'a', job_ref: 'jobs.x', job_definition: { entry_point: {} }, job_definition_engine_version: 9n }
    const rest = { job_definition_hash: 'x', version: 1n, created_at: '', updated_at: '' }
    hub.fail('list_jobs', { kind: 'answer', body: { items: [{ ...row, ...rest }], total: 1n } })
    const { message } = await faultOf(platform.read())
    expect(message).toContain('`items.0.job_definition` is not as expected')
  })

  it.each(['not a url', 'file:///etc/passwd', '//elsewhere'])('of a data plane at %j is said', async (address) => {
    const { hub, platform, whole } = await start()
    await platform.apply(await platform.read(), whole)
    hub.fail('get_workspace', { kind: 'answer', body: { id: 'x', dataplane_url: address } }, 5)
    expect((await faultOf(platform.deploymentFiles(1))).message).toContain('`dataplane_url` is not as expected')
  })

  it.each([
    ['an unknown key', 'dlt_sa_stranger', 'DLTHUB_KEY_REFUSED'],
    ['an expired key', expiredKey, 'DLTHUB_KEY_REFUSED'],
  ])('of %s names the key nowhere', async (_who, apiKey, expected) => {
    const { hub, platform } = await start({ apiKey })
    hub.fail('list_jobs', refuse(401, `The key ${apiKey} is not good.`))
    const { diagnostics, message, stack } = await faultOf(platform.read())
    expect(diagnostics[0].code).toBe(expected)
    expect(JSON.stringify([diagnostics, message, stack])).not.toContain(apiKey)
  })

  it('of a key that may only read leaves everything as it was', async () => {
    const { workspace, platform, whole } = await start({ apiKey: viewerKey })
    const { diagnostics } = await faultOf(platform.apply(await platform.read(), whole))
    expect(diagnostics[0].code).toBe('DLTHUB_FORBIDDEN')
    expect([workspace.deployments, workspace.configurations, workspace.jobs.size]).toEqual([[], [], 0])
  })

  it('of an unknown workspace says which', async () => {
    const workspace = '00000000-0000-4000-8000-000000000000'
    const { platform } = await start({ apiKey: personalKey, workspace })
    expect((await faultOf(platform.read())).message).toContain(workspace)
  })

  it('of a manifest comes before anything is uploaded', async () => {
    const { hub, workspace, platform, whole } = await start()
    hub.fail('deploy_workspace', refuse(400, 'schedule is wrong'))
    expect((await faultOf(platform.apply(await platform.read(), whole))).message).toContain('schedule is wrong')
    expect(workspace.deployments).toEqual([])
  })
})

describe('a passing trouble', () => {
  it.each<[string, Operation, Fault]>([
    ['overload', 'list_jobs', { ...refuse(429), retryAfter: '2' } as Fault],
    ['a restart', 'get_configuration_latest', refuse(503)],
    ['a gateway with a page of its own', 'list_deployments', { kind: 'html', status: 502 }],
    ['a broken connection', 'list_jobs', { kind: 'drop' }],
    ['a lost answer to an upload', 'upload_deployment', { kind: 'drop', after: true }],
    ['an upload that broke off', 'upload_configuration', { kind: 'drop' }],
    ['an upload that met a full server', 'upload_deployment', refuse(503)],
    ['a lost answer to the manifest', 'deploy_workspace', { kind: 'drop', after: true }],
  ])('%s is sat out, and nothing is done twice', async (_what, operation, fault) => {
    const { hub, workspace, platform, whole } = await start()
    hub.fail(operation, fault, 2)
    const deployed = await platform.apply(await platform.read(), whole)
    expect(deployed.base).toMatchObject({ deployment: 1, configuration: 1 })
    expect([workspace.deployments.length, workspace.configurations.length, workspace.jobs.size]).toEqual([1, 1, 1])
  })

  it('that does not pass is said at last', async () => {
    const { hub, platform } = await start()
    hub.fail('list_deployments', refuse(503), 100)
    expect((await faultOf(platform.read())).diagnostics[0].code).toBe('DLTHUB_UNAVAILABLE')
  })

  it('that nobody answers is said with the address', async () => {
    const { platform } = await start({ apiUrl: 'http://127.0.0.1:9' })
    const { diagnostics } = await faultOf(platform.read())
    expect(diagnostics[0]).toMatchObject({
      code: 'DLTHUB_UNREACHABLE',
      message: expect.stringContaining('127.0.0.1:9'),
    })
  })
})

describe('an address', () => {
  it.each([
    ['https://api.dlthub.com/', 'api.dlthub.com'],
    ['https://dlthub.app/api/api', 'api.dlthub.app'],
    ['http://dlthub.test/api/auth/', 'api.dlthub.test'],
    ['https://dlthub.app/api/other', 'dlthub.app'],
    ['https://platform.example.com:8443', 'platform.example.com:8443'],
  ])('%s is that of %s', async (apiUrl, host) => {
    const { platform } = await start({ apiUrl })
    expect(platform.place).toMatch(new RegExp(` of ${host}$`))
  })

  it('that speaks no TLS is no matter of patience', async () => {
    const { hub, platform } = await start()
    const encrypted = hub.url.replace('http:', 'https:')
    const { diagnostics } = await faultOf((await start({ apiUrl: encrypted })).platform.read())
    expect(diagnostics[0].code).toBe('DLTHUB_TLS_REFUSED')
    expect((await platform.read()).revision).toBeNull()
  })

  it.each(['', 'api.dlthub.com', 'ftp://api.dlthub.com'])('%j is none', async (apiUrl) => {
    await expect(start({ apiUrl })).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_URL_INVALID' }] })
  })
})

it('words that a later platform says are understood', async () => {
  const { hub, workspace, platform, whole } = await start()
  await platform.apply(await platform.read(), whole)
  const [row] = workspace.jobs.values()
  if (row === undefined) throw new Error('no job')
  workspace.jobs.set(row.ref, { ...row, definition: { ...row.definition, horizon: 'far' } })
  const { manifest: read } = await platform.read()
  expect(read?.jobs[0]).toMatchObject({ horizon: 'far' })
  expect(hub.calls.every(({ userAgent }) => userAgent === 'dlt-deploy')).toBe(true)
})
