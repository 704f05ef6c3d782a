import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { GitPlatform } from '#platform/git-platform'
import { type GitPlace, gitIn, gitPlace, kinds } from './git-places.ts'
import { code, configuration, job, manifest, release } from './release.ts'

/** Every path under a folder with its mode, time of change and content. */
async function listing(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const rows = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) return [path, 'folder']
    if (entry.isSymbolicLink()) return [path, await readlink(path)]
    const { mode, mtimeMs } = await stat(path)
    return [
      path,
      `${mode} ${mtimeMs} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`,
    ]
  })
  return new Map((await Promise.all(rows)).toSorted())
}

async function useAll(platform: GitPlatform): Promise<void> {
  const first = await platform.apply(
    await platform.read(),
    release({ deployment: await code({ 'load.py': '1' }), manifest: manifest([job('load')]) }),
  )
  await platform.apply(first, release({ deployment: await code({ 'load.py': '2' }) }))
  await platform.apply(await platform.read(), release({ configuration: configuration({ prod: { secrets: ['a'] } }) }))
  await platform.deployments()
  await platform.deploymentFiles(1)
  await platform.configurations()
  await platform.close()
}

async function busyPlace(kind: (typeof kinds)[number]): Promise<GitPlace> {
  const place = await gitPlace(kind)
  onTestFinished(place.remove)
  await writeFile(join(place.checkout, 'staged.txt'), 'staged')
  gitIn(place.checkout, 'add', 'staged.txt')
  await writeFile(join(place.checkout, 'staged.txt'), 'changed since')
  await writeFile(join(place.checkout, 'untracked.txt'), 'untracked')
  await mkdir(join(place.checkout, '.git/hooks'), { recursive: true })
  for (const hook of ['pre-push', 'reference-transaction', 'pre-receive', 'post-receive', 'post-index-change'])
    await writeFile(join(place.checkout, '.git/hooks', hook), `#!/bin/sh\ntouch "${place.checkout}/hook-ran"\n`, {
      mode: 0o755,
    })
  return place
}

it.each(kinds.filter((kind) => kind !== 'no remote'))(
  'leaves every byte of the checkout alone with %s',
  async (kind) => {
    const place = await busyPlace(kind)
    const before = await listing(place.checkout)
    await useAll(await place.session())
    expect(await listing(place.checkout)).toEqual(before)
    expect(await readdir(join(place.folder, 'temporary'))).toEqual([])
  },
)

it('adds objects and the state ref, and nothing else, to a repository without a remote', async () => {
  const place = await busyPlace('no remote')
  const git = join(place.checkout, '.git')
  const before = await listing(place.checkout)
  await useAll(await place.session())
  const after = await listing(place.checkout)

  const changed = [...after].filter(([path, what]) => before.get(path) !== what).map(([path]) => path)
  const expected = [join(git, 'refs/dlt-deploy'), join(git, place.ref)]
  expect(changed.filter((path) => !path.startsWith(join(git, 'objects/'))).toSorted()).toEqual(expected)
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
  expect(gitIn(place.checkout, 'for-each-ref', '--format=%(refname)').split('\n')).toEqual([
    place.ref,
    'refs/heads/main',
  ])
})
