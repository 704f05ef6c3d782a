import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Operation } from '../fakes/dlthub/routes.ts'
import type { Fault } from '../fakes/dlthub/server.ts'
import { expiredKey, viewerKey } from '../fakes/dlthub/world.ts'
import { job } from '../platform/release.ts'
import { temporaryFolder } from './command-line.ts'
import { dltHubShop } from './dlthub-shop.ts'

const unknown = '00000000-0000-4000-8000-000000000000'

describe('what is given', () => {
  it.each<[string, Record<string, string>, readonly string[], string, RegExp]>([
    ['a key that is none', { RUNTIME__API_KEY: 'ghp_of-another-house' }, ['plan'], 'DLTHUB_KEY_FORM', /dlt_sa_/],
    ['a key nobody knows', { RUNTIME__API_KEY: 'dlt_sa_stranger' }, ['plan'], 'DLTHUB_KEY_REFUSED', /Create a new one/],
    ['an expired key', { RUNTIME__API_KEY: expiredKey }, ['deploy'], 'DLTHUB_KEY_REFUSED', /expire/],
    ['a key that may only read', { RUNTIME__API_KEY: viewerKey }, ['deploy'], 'DLTHUB_FORBIDDEN', /role developer/],
    ['no key', { RUNTIME__API_KEY: '' }, ['runs', 'list'], 'DLTHUB_KEY_MISSING', /RUNTIME__API_KEY/],
    ['an unknown workspace', { RUNTIME__WORKSPACE_ID: unknown }, ['plan'], 'DLTHUB_FORBIDDEN', /key of this workspace/],
    ['an address that is none', { RUNTIME__API_BASE_URL: 'dlthub' }, ['plan'], 'DLTHUB_URL_INVALID', /https:/],
    [
      'an address of nobody',
      { RUNTIME__API_BASE_URL: 'http://127.0.0.1:1' },
      ['plan'],
      'DLTHUB_UNREACHABLE',
      /network/,
    ],
  ])('%s is one sentence with what to do, and no key', async (_what, given, args, code, hint) => {
    const { cli, workspace } = await dltHubShop('minimal')
    const said = await cli(args, given)
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain(code)
    expect(said.stderr).toMatch(hint)
    expect(said.stderr.match(/^error/gm)).toHaveLength(1)
    expect(said.stderr).not.toContain(given['RUNTIME__API_KEY'] || 'dlt_sa_developer')
    expect([workspace.deployments, workspace.configurations]).toEqual([[], []])
  })

  it('a workspace that the settings name and the key does not open is the only one asked', async () => {
    const { cli, hub, shop } = await dltHubShop('minimal')
    writeFileSync(join(shop, '.dlt/config.toml'), `[runtime]\nworkspace_id = "${unknown}"\n`)
    const said = await cli(['plan'], { RUNTIME__WORKSPACE_ID: '' })
    expect(said.stderr).toContain('DLTHUB_FORBIDDEN')
    expect(hub.calls.every(({ path }) => path.includes(unknown))).toBe(true)
  })
})

describe('what the platform answers', () => {
  const conflict = (detail: string): Fault => ({ kind: 'refuse', status: 409, detail })
  it.each<[string, readonly string[], Operation, Fault, string, RegExp]>([
    [
      'another deploy in flight',
      ['deploy'],
      'deploy_workspace',
      conflict('Another deploy is in flight'),
      'DLTHUB_CONFLICT',
      /in flight/,
    ],
    [
      'an archived workspace',
      ['deploy'],
      'issue_upload_deployment',
      conflict('The workspace is archived'),
      'DLTHUB_CONFLICT',
      /archived/,
    ],
    [
      'a conflict of a trigger',
      ['job', 'trigger', 'load'],
      'trigger_jobs',
      conflict('Not now'),
      'DLTHUB_CONFLICT',
      /Not now/,
    ],
    [
      'a conflict of a cancel',
      ['job', 'cancel', 'batch'],
      'cancel_job_runs',
      conflict('Run 1 has ended'),
      'DLTHUB_CONFLICT',
      /has ended/,
    ],
    ['a web page', ['plan'], 'list_jobs', { kind: 'html', status: 200 }, 'DLTHUB_ANSWER_UNREADABLE', /a web page/],
    [
      'a web page for a list',
      ['runs', 'list'],
      'list_job_runs',
      { kind: 'html', status: 404 },
      'DLTHUB_ANSWER_UNREADABLE',
      /proxy/,
    ],
    [
      'another shape',
      ['runs', 'list'],
      'list_job_runs',
      { kind: 'answer', body: { items: [{}] } },
      'DLTHUB_ANSWER_UNREADABLE',
      /update dlt-deploy/,
    ],
  ])('%s is one sentence with what to do', async (_what, args, operation, fault, code, says) => {
    const { cli, hub } = await dltHubShop('minimal', [job('load')])
    if (args.includes('cancel')) await cli(['job', 'trigger', 'load'])
    hub.fail(operation, fault)
    const said = await cli(args)
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain(code)
    expect(said.stderr).toMatch(says)
    expect(said.stderr.match(/^error/gm)).toHaveLength(1)
  })

  it('nothing yet is no fault', async () => {
    const { cli } = await dltHubShop('minimal')
    expect(await cli(['runs', 'list'])).toEqual({ code: 0, stdout: '(none)\n', stderr: '' })
  })

  it('an upload whose connection breaks is looked after before it is sent again', async () => {
    const { cli, hub, workspace } = await dltHubShop('minimal')
    hub.fail('upload_deployment', { kind: 'drop', after: true })
    hub.fail('upload_configuration', { kind: 'drop' })
    const said = await cli(['deploy'])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect([workspace.deployments.length, workspace.configurations.length]).toEqual([1, 1])
    const uploads = hub.calls.map(({ operation }) => operation).filter((name) => /upload|latest/.test(name))
    expect(uploads.join()).toContain('upload_deployment,get_deployment_latest,upload_configuration')
    expect(uploads.join()).toContain('upload_configuration,get_configuration_latest,issue_upload_configuration')
  })
})

describe('TLS', () => {
  it('that is none is one sentence', async () => {
    const { cli, hub } = await dltHubShop('minimal')
    const said = await cli(['plan'], { RUNTIME__API_BASE_URL: hub.url.replace('http:', 'https:') })
    expect(said).toMatchObject({ code: 1, stdout: '' })
    expect(said.stderr).toContain('DLTHUB_TLS_REFUSED')
  })

  it('with a certificate of nobody known is one sentence, and goes with its file named', async () => {
    const folder = temporaryFolder()
    onTestFinished(() => folder[Symbol.dispose]())
    const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')]
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '1', '-nodes']
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...name, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"detail":"Who are you?"}'),
    )
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void server.close())
    const { cli } = await dltHubShop('minimal')
    const address = { RUNTIME__API_BASE_URL: `https://localhost:${(server.address() as AddressInfo).port}` }
    expect((await cli(['plan'], address)).stderr).toMatch(/DLTHUB_CERTIFICATE_REFUSED[\s\S]*NODE_EXTRA_CA_CERTS/)
    expect((await cli(['plan'], { ...address, NODE_EXTRA_CA_CERTS: cert })).stderr).toContain('Who are you?')
  })
})
