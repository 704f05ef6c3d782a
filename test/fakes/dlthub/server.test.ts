import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FakeDltHub } from './server.ts'
import { developerKey, expiredKey, personalKey, startJaffle, viewerKey } from './world.ts'

async function start() {
  const world = await startJaffle()
  onTestFinished(() => world.hub.close().catch(() => undefined))
  return { ...world, at: `/api/v1/workspaces/${world.workspace.id}` }
}

async function call(hub: FakeDltHub, path: string, init: RequestInit = {}, key: string = developerKey) {
  const response = await fetch(path.startsWith('http') ? path : `${hub.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, ...init.headers },
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

const json = (body: object): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

const job = (name: string) => ({
  job_ref: `jobs.${name}`,
  entry_point: { module: name, function: null, job_type: 'batch', launcher: 'module' },
  triggers: ['every:5m'],
  execute: { concurrency: 1 },
})

const manifest = (...names: string[]) => ({
  job_definition_engine_version: 1,
  job_definition_hash: `${'A'.repeat(43)}=`,
  jobs: names.map(job),
  deployment_module: '__deployment__',
})

describe('credentials', () => {
  it.each([
    ['an unknown key', 'dlt_sa_stranger', 401],
    ['an expired key', expiredKey, 401],
    ['a key of the workspace', developerKey, 200],
    ['a personal key', personalKey, 200],
  ])('answers to %s with its status', async (_who, key, status) => {
    const { hub, at } = await start()
    expect((await call(hub, at, {}, key)).status).toBe(status)
  })

  it('keeps a key to its workspace, and a viewer from writing', async () => {
    const { hub, at, other } = await start()
    expect((await call(hub, `/api/v1/workspaces/${other.id}`)).status).toBe(403)
    expect((await call(hub, `${at}/-deploy`, json(manifest('a')), viewerKey)).status).toBe(403)
    expect((await call(hub, `${at}/jobs`, {}, viewerKey)).status).toBe(200)
  })

  it('takes an API key for no data plane, and a token for one upload alone', async () => {
    const { hub, at } = await start()
    const { body } = await call(hub, `${at}/configurations/-issue-upload`, { method: 'POST' })
    expect(await call(hub, body['upload_url'] ?? '', { method: 'POST' })).toMatchObject({ status: 401 })
    const elsewhere = String(body['upload_url']).replace('configurations', 'deployments')
    const other = await call(
      hub,
      elsewhere.replace(/[0-9a-f]{12}\/-upload/, '000000000000/-upload'),
      { method: 'POST' },
      body['upload_token'],
    )
    expect(other.status).toBe(401)
  })
})

describe('strictness', () => {
  it.each<[string, string, RequestInit, string]>([
    ['an unknown query', '/jobs?color=red', {}, 'query color'],
    ['an unknown key', '/-deploy', json({ ...manifest('a'), colour: 1 }), 'unknown colour'],
    ['a missing key', '/-deploy', json({ jobs: [] }), 'missing job_definition_engine_version'],
    ['a body where none is', '/deployments/-issue-upload', { method: 'POST', body: '{}' }, 'a body'],
    ['a body of another type', '/-deploy', { method: 'POST', body: '{}' }, 'content type'],
    ['a manifest without jobs', '/-deploy', json(manifest()), 'lists no jobs'],
    ['a job twice', '/-deploy', json(manifest('a', 'a')), 'declared twice'],
  ])('refuses %s', async (_what, path, init, detail) => {
    const { hub, at } = await start()
    const answer = await call(hub, `${at}${path}`, init)
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } })
  })

  it('complains when it closes about a call that is none', async () => {
    const { hub } = await startJaffle()
    expect((await call(hub, '/api/v1/nothing')).status).toBe(404)
    await expect(hub.close()).rejects.toThrow('GET /api/v1/nothing is no route')
  })

  it('refuses a package that is none, and has no version of it', async () => {
    const { hub, at, workspace } = await start()
    const { body } = await call(hub, `${at}/configurations/-issue-upload`, { method: 'POST' })
    const form = new FormData()
    form.append('file', new File([gzipSync('nothing')], 'configurations.tar.gz', { type: 'application/x-tar' }))
    const answer = await call(hub, body['upload_url'] ?? '', { method: 'POST', body: form }, body['upload_token'])
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining('the package') } })
    expect(workspace.configurations).toEqual([])
  })
})

describe('jobs', () => {
  const outcomes = (body: Record<string, never>) =>
    ['succeeded', 'skipped'].flatMap((group) =>
      ((body['job_receipt'] ?? {}) as Record<string, { outcome: string; job: { job_ref: string } }[]>)[group]?.map(
        ({ outcome, job: { job_ref } }) => `${outcome} ${job_ref}`,
      ),
    )

  it('stores nothing in a dry run, and archives only what the same module brought', async () => {
    const { hub, at, workspace } = await start()
    const dry = await call(hub, `${at}/-deploy`, json({ ...manifest('a'), dry_run: true }))
    expect(outcomes(dry.body)).toEqual(['created jobs.a'])
    expect(workspace.jobs.size).toBe(0)
    await call(hub, `${at}/-deploy`, json(manifest('a', 'b')))
    const adHoc = await call(hub, `${at}/-deploy`, json({ ...manifest('c'), deployment_module: null }))
    expect(outcomes(adHoc.body)).toEqual(['created jobs.c'])
    const next = await call(hub, `${at}/-deploy`, json(manifest('a')))
    expect(outcomes(next.body)).toEqual(['archived jobs.b', 'unchanged jobs.a'])
    const again = await call(hub, `${at}/-deploy`, json(manifest('a', 'b')))
    expect(outcomes(again.body)).toEqual(['updated jobs.b', 'unchanged jobs.a'])
  })
})
