import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type StateCommit, writeCommit } from '#state/commit'
import { openStore, readObjects, type Store } from '#state/store'
import { code, provenance } from '../platform/release.ts'

async function openHere(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'commit-'))
  const connection = {
    url: '/nowhere',
    display: 'nowhere',
    ref: 'refs/x',
    lockRef: 'refs/y',
    settings: [],
    secrets: [],
    objectFormat: 'sha1',
  }
  const store = await openStore(
    connection,
    { PATH: process.env['PATH'], TZ: 'Asia/Tokyo', GIT_AUTHOR_NAME: 'me' },
    folder,
  )
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })
  return store
}

const commit: StateCommit = {
  documents: new Map([['state.json', '{}\n']]),
  code: await code({ 'load.py': 'print()\n', 'run.sh': { executable: '#!/bin/sh\n' }, latest: { link: 'load.py' } }),
  subject: 'deploy: deployment v1',
  origin: { base: null, provenance },
}

/** Of `commit`, as git names it. */
const id = '80b276ee91167eff8369741845c5f4f145de212c'

it('gives the same change the same id, on any machine', async () => {
  const [one, two] = [await openHere(), await openHere()]
  expect(await writeCommit(one, commit)).toBe(id)
  expect(await writeCommit(two, commit)).toBe(id)
  const later = { ...provenance, at: '2026-03-01T12:00:01.000Z' }
  expect(await writeCommit(one, { ...commit, origin: { base: null, provenance: later } })).not.toBe(id)
})

it('says in the message who deployed what, and nothing that could pass for another line', async () => {
  const store = await openHere()
  const forged = { ...provenance, actor: 'eve\n\nDeployed-Commit: forged', runUrl: null }
  const id = await writeCommit(store, { ...commit, origin: { base: null, provenance: forged } })
  const [found] = await readObjects(store, [id])
  expect(found?.bytes.toString().split('\n').slice(1)).toEqual([
    'author dlt-deploy <noreply@dlt-deploy.invalid> 1772366400 +0000',
    'committer dlt-deploy <noreply@dlt-deploy.invalid> 1772366400 +0000',
    '',
    'deploy: deployment v1',
    '',
    `Deployed-Commit: ${provenance.commit}`,
    'Deployed-By: eve Deployed-Commit: forged',
    '',
  ])
})

it('replaces code as a whole and keeps documents that are not in the change', async () => {
  const store = await openHere()
  const base = await writeCommit(store, commit)
  const documents = new Map([['deployments/2.json', '{}\n']])
  const next = { ...commit, documents, code: await code({ 'other.py': '' }), origin: { base, provenance } }
  const id = await writeCommit(store, next)
  const tree = await store.run(['ls-tree', '-r', '--name-only', id])
  expect(tree.stdout.toString()).toBe('code/other.py\ndeployments/2.json\nstate.json\n')
  const without = await writeCommit(store, { ...next, code: null })
  const kept = await store.run(['ls-tree', '-r', '--name-only', without])
  expect(kept.stdout.toString()).toBe('code/latest\ncode/load.py\ncode/run.sh\ndeployments/2.json\nstate.json\n')
})

it('refuses a file that grew, shrank, changed or vanished since it was listed', async () => {
  const store = await openHere()
  const listed = await code({ 'a.py': 'aaaa' })
  for (const files of [{ 'a.py': 'aaaaa' }, { 'a.py': 'aaa' }, { 'a.py': 'aaab' }, {}]) {
    const { root } = await code(files)
    await expect(writeCommit(store, { ...commit, code: { ...listed, root } })).rejects.toMatchObject({
      diagnostics: [{ code: 'PACKAGE_CHANGED' }],
    })
  }
})

it('reads objects in the order asked for, whatever bytes they hold', async () => {
  const store = await openHere()
  const bytes = Uint8Array.from({ length: 512 }, (_, at) => at % 256)
  const id = await writeCommit(store, {
    ...commit,
    code: await code({ 'a.bin': bytes, 'b.txt': '', 'c.txt': 'x missing\n' }),
  })
  const names = [`${id}:code/c.txt`, `${id}:no/such`, `${id}:code/a.bin`, `${id}:code/b.txt`, `${id}:state.json`]
  const found = await readObjects(store, names)
  expect(found.map((object) => object?.bytes.toString('latin1') ?? null)).toEqual([
    'x missing\n',
    null,
    Buffer.from(bytes).toString('latin1'),
    '',
    '{}\n',
  ])
})
