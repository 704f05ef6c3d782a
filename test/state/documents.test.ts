import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Release } from '#platform/platform'
import { changedDocuments } from '#state/documents'
import { emptyState, nextState, type State } from '#state/state'
import { code, configuration, job, manifest, provenance, release } from '../platform/release.ts'

const golden = join(import.meta.dirname, '../golden/state/documents.txt')
const base = '0123456789abcdef0123456789abcdef01234567'

/** Two releases, one on the other. */
async function history(): Promise<readonly (readonly [State, State, Release])[]> {
  const first = release({
    deployment: await code({ 'load.py': 'one', 'run.sh': { executable: 'x' }, latest: { link: 'load.py' } }),
    configuration: configuration({
      '': { settings: { 'runtime.log_level': '"INFO"' } },
      prod: { secrets: ['api.token', 'destination.credentials'] },
    }),
    manifest: manifest([job('load'), job('notify', { description: 'Grüße 😀\n' })], { tags: ['ingest'] }),
  })
  const second = release({
    deployment: await code({ 'load.py': 'two', 'new.py': '' }),
    manifest: manifest([job('load')]),
  })
  const empty = emptyState('pipelines')
  const one = nextState(empty, first)
  return [
    [empty, one, first],
    [one, nextState(one, second), second],
  ]
}

it('writes the documents that are checked in', async () => {
  const texts = (await history()).map(([before, after, { provenance }], at) => {
    const documents = changedDocuments(before, after, { base: at === 0 ? null : base, provenance })
    return [...documents].map(([path, text]) => `--- ${at + 1}: ${path}\n${text}`).join('')
  })
  await expect(texts.join('')).toMatchFileSnapshot(golden)
})

it('writes only what a release changes', async () => {
  const [[, one]] = (await history()) as [[State, State, Release]]
  const pathsOf = (parts: Partial<Release>) => [
    ...changedDocuments(one, nextState(one, release(parts)), { base, provenance }).keys(),
  ]
  expect(pathsOf({ configuration: configuration({}) })).toEqual(['state.json', 'configurations/2.json'])
  expect(pathsOf({ manifest: manifest([]) })).toEqual(['state.json', 'manifest.json', 'jobs.json'])
  expect(pathsOf({ deployment: await code({}) })).toEqual(['state.json', 'files.json', 'deployments/2.json'])
})

it('writes the same bytes whatever order the keys of its input have', async () => {
  const [[before, after, { provenance }]] = (await history()) as [[State, State, Release]]
  const reversed = {
    ...after,
    files: after.files.map((file) => Object.fromEntries(Object.entries(file).toReversed()) as typeof file),
  }
  const turned = Object.fromEntries(Object.entries(provenance).toReversed()) as typeof provenance
  expect(changedDocuments(before, reversed, { base, provenance: turned })).toEqual(
    changedDocuments(before, after, { base, provenance }),
  )
})

it('counts what a deployment changes in the files', async () => {
  const [, [before, after]] = (await history()) as [unknown, [State, State, Release]]
  const text = changedDocuments(before, after, { base, provenance }).get('deployments/2.json') ?? ''
  expect(JSON.parse(text)).toMatchObject({ files: 2, size: 3, changes: { added: 1, updated: 1, deleted: 2 }, base })
})
