import { once } from 'node:events'
import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type GitPlace, gitIn, gitPlace } from './git-places.ts'
import { startRacer } from './racers.ts'
import { code, release } from './release.ts'
import { wrapGit } from './wrapped-git.ts'

/** Revision in force, or '' for none. */
const inForce = ({ holder, ref }: GitPlace): string => gitIn(holder, 'for-each-ref', '--format=%(objectname)', ref)

async function deployedPlace(): Promise<GitPlace> {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const session = await place.session()
  await session.apply(await session.read(), release({ deployment: await code({ 'content.txt': 'old' }) }))
  return place
}

async function expectWhole(place: GitPlace): Promise<void> {
  expect(gitIn(place.holder, 'fsck', '--strict', '--no-dangling')).toBe('')
  const session = await place.session()
  const { base } = await session.read()
  expect(await session.deployments()).toHaveLength(base.deployment ?? -1)
}

const points = [
  ['fast-import', 'before', 'old'],
  ['fast-import', 'after', 'old'],
  ['push', 'before', 'old'],
  ['push', 'after', 'new'],
  ['cat-file', 'after', 'old'],
  ['fetch', 'before', 'old'],
] as const

it.each(points)(
  'leaves the ref whole where it is killed around `git %s` (%s): %s',
  async (subcommand, moment, expected) => {
    const place = await deployedPlace()
    const old = inForce(place)
    const git = await wrapGit(place.folder, subcommand, { [moment]: 'kill -9 $PPID; exit 1' })
    const racer = startRacer(place.checkout, place.folder, { PATH: git.path })
    await racer.read()
    await git.arm()
    expect(await racer.apply('new')).toBeNull()

    const found = inForce(place)
    expect(found === old ? 'old' : gitIn(place.holder, 'show', `${found}:code/content.txt`)).toBe(expected)
    await expectWhole(place)

    const next = startRacer(place.checkout, place.folder)
    await next.read()
    expect(await next.apply('new')).toMatchObject({ outcome: 'done', deployment: 2 })
    await next.finish()
  },
)

/** Where the remote is while everything that takes part dies: the hook kills the receiver, the sender and us. */
const hooks = [
  ['pre-receive', '', 'old'],
  ['update', '', 'old'],
  ['reference-transaction', '[ "$1" = prepared ] || exit 0', 'old'],
  ['post-receive', '', 'new'],
] as const

it.each(hooks)(
  'leaves the ref whole where everything dies in the remote during %s',
  async (hook, condition, expected) => {
    const place = await deployedPlace()
    const old = inForce(place)
    const racer = startRacer(place.checkout, place.folder)
    await racer.read()
    const path = join(place.holder, 'hooks', hook)
    await writeFile(path, `#!/bin/sh\n${condition}\nkill -9 -${racer.child.pid}\n`)
    await chmod(path, 0o755)
    expect(await racer.apply('new')).toBeNull()
    await rm(path)

    const found = inForce(place)
    expect(found === old ? 'old' : gitIn(place.holder, 'show', `${found}:code/content.txt`)).toBe(expected)
    await expectWhole(place)

    const next = startRacer(place.checkout, place.folder)
    await next.read()
    if (hook === 'reference-transaction') {
      const session = await place.session()
      const late = session.apply(await session.read(), release({ deployment: await code({ 'content.txt': 'new' }) }))
      await expect(late).rejects.toMatchObject({ diagnostics: [{ code: 'GIT_REF_LOCKED' }] })
      await rm(join(place.holder, `${place.ref}.lock`))
    }
    expect(await next.apply('new')).toMatchObject({ outcome: 'done', deployment: 2 })
    await next.finish()
  },
)

it('leaves the ref whole wherever a kill falls', async () => {
  const place = await deployedPlace()
  for (let round = 0; round < 8; round++) {
    const before = inForce(place)
    const racer = startRacer(place.checkout, place.folder)
    await racer.read()
    const answer = racer.apply(`kill${round}`)
    setTimeout(() => process.kill(-(racer.child.pid ?? 0), 'SIGKILL'), 12 * round)
    if (racer.child.signalCode === null) await once(racer.child, 'exit')
    await answer
    await rm(join(place.holder, `${place.ref}.lock`), { force: true })
    const after = inForce(place)
    if (after !== before) {
      expect(gitIn(place.holder, 'rev-parse', `${after}^`)).toBe(before)
      expect(gitIn(place.holder, 'show', `${after}:code/content.txt`)).toBe(`kill${round}`)
    }
    await expectWhole(place)
  }
})
