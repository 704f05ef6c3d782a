import { execFileSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import type { Deployed } from '#platform/platform'
import { type GitPlace, gitIn, gitPlace } from './git-places.ts'
import { code, configuration, job, manifest, release } from './release.ts'

async function deployedPlace(): Promise<{ place: GitPlace; deployed: Deployed }> {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const session = await place.session()
  const first = release({
    deployment: await code({ 'load.py': '1' }),
    configuration: configuration({ prod: { secrets: ['token'] } }),
    manifest: manifest([job('load')]),
  })
  return { place, deployed: await session.apply(await session.read(), first) }
}

/** Puts another text for a document on the ref; null takes the document away. */
function rewrite({ holder, ref }: GitPlace, path: string, change: (text: string) => string | null): string {
  const text = change(gitIn(holder, 'show', `${ref}:${path}`))
  const content = text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  const stream = `commit ${ref}\ncommitter x <x@x> 1 +0000\ndata 1\nx\nfrom ${ref}^0\n${content}`
  execFileSync('git', ['fast-import', '--quiet'], { cwd: holder, input: stream })
  return gitIn(holder, 'rev-parse', ref)
}

const documents = ['state.json', 'manifest.json', 'jobs.json', 'files.json', 'configurations/1.json'] as const
const damages: readonly (readonly [string, (text: string) => string | null, string])[] = [
  ['of a later version', (text) => text.replace('"version": 1,', '"version": 2,\n  "later": {},'), 'STATE_NEWER'],
  ['cut short', (text) => text.slice(0, -20), 'STATE_INVALID'],
  ['missing', () => null, 'STATE_INVALID'],
]

it.each(damages)('reads and changes nothing where a document is %s', async (_, change, expected) => {
  for (const path of documents) {
    const { place, deployed } = await deployedPlace()
    const revision = rewrite(place, path, change)
    const session = await place.session()
    const refused = { diagnostics: [{ code: expected }] }
    await expect(session.read(), path).rejects.toMatchObject(refused)
    const next = release({ configuration: configuration({}) })
    await expect(session.apply({ ...deployed, revision }, next), path).rejects.toMatchObject(refused)
    expect(gitIn(place.holder, 'rev-parse', place.ref)).toBe(revision)
  }
})

it('refuses the state of another workspace', async () => {
  const { place } = await deployedPlace()
  const other = await place.session({ workspaceName: 'other', stateRef: place.ref })
  await expect(other.read()).rejects.toMatchObject({ diagnostics: [{ code: 'STATE_FOREIGN' }] })
})

it('refuses a ref that was never a state', async () => {
  const { place } = await deployedPlace()
  gitIn(place.checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main')
  const session = await place.session({ stateRef: 'refs/heads/main' })
  await expect(session.read()).rejects.toMatchObject({ diagnostics: [{ code: 'STATE_INVALID' }] })
})

it('keeps workspaces of one repository apart', async () => {
  const { place, deployed } = await deployedPlace()
  const other = await place.session({ workspaceName: 'other team' })
  const theirs = await other.apply(await other.read(), release({ deployment: await code({ 'other.py': '' }) }))
  expect(theirs.base.deployment).toBe(1)
  expect(await (await place.session()).read()).toEqual(deployed)
  expect(gitIn(place.holder, 'for-each-ref', '--format=%(refname)').split('\n')).toEqual([
    'refs/dlt-deploy/other%20team',
    'refs/dlt-deploy/pipelines',
  ])
})

it('keeps state on a branch where it is told to', async () => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const session = await place.session({ stateRef: 'refs/heads/deployed' })
  expect(session.place).toContain('refs/heads/deployed')
  const { revision } = await session.apply(await session.read(), release({ deployment: await code({ a: '' }) }))
  expect(gitIn(place.holder, 'rev-parse', 'deployed')).toBe(revision)
})

it('takes up where a state was removed, as before the first deployment', async () => {
  const { place, deployed } = await deployedPlace()
  const session = await place.session()
  await session.read()
  gitIn(place.holder, 'update-ref', '-d', place.ref)
  expect((await session.read()).revision).toBeNull()
  const next = release({ deployment: await code({ 'load.py': '2' }) })
  await expect(session.apply(deployed, next)).rejects.toMatchObject({ diagnostics: [{ code: 'PLAN_STALE' }] })
})
