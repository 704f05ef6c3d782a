import { expect, it, onTestFinished, vi } from 'vitest'
import { gitIn, gitPlace } from './git-places.ts'
import { startRacer } from './racers.ts'
import { code, release } from './release.ts'
import { gate, wrapGit } from './wrapped-git.ts'

const rounds = 20

it('lets one of two processes win each round and loses nothing', async () => {
  const place = await gitPlace('a remote by path')
  const racers = [startRacer(place.checkout, place.folder), startRacer(place.checkout, place.folder)] as const
  const winners: string[] = []
  for (let round = 1; round <= rounds; round++) {
    const before = await Promise.all(racers.map((racer) => racer.read()))
    expect(before[0]).toEqual(before[1])
    const contents = [`round${round}left`, `round${round}right`] as const
    const answers = await Promise.all(racers.map((racer, at) => racer.apply(contents[at]!)))
    expect(answers.map((answer) => answer?.outcome).toSorted(), JSON.stringify(answers)).toEqual(['PLAN_STALE', 'done'])
    winners.push(contents[answers.findIndex((answer) => answer?.outcome === 'done')]!)
  }
  await Promise.all(racers.map((racer) => racer.finish()))

  const revisions = gitIn(place.holder, 'rev-list', '--reverse', place.ref).split('\n')
  expect(revisions).toHaveLength(rounds)
  expect(gitIn(place.holder, 'rev-list', '--merges', place.ref)).toBe('')
  expect(revisions.map((revision) => gitIn(place.holder, 'show', `${revision}:code/content.txt`))).toEqual(winners)
  for (const [at, revision] of revisions.entries()) {
    const state = JSON.parse(gitIn(place.holder, 'show', `${revision}:state.json`))
    expect(state).toMatchObject({ deployment: { version: at + 1 }, configuration: { version: at + 1 } })
  }
  expect(gitIn(place.holder, 'fsck', '--strict', '--no-dangling')).toBe('')
  const { jobs } = await (await place.session()).read()
  expect(jobs.map((record) => record.job.job_ref.split('_').at(-1)).toSorted()).toEqual(
    ['pipeline.load', ...winners].map((name) => name.split('_').at(-1)).toSorted(),
  )
  await place.remove()
})

it('makes one version of a release that two processes put in force at once', async () => {
  const place = await gitPlace('a remote by path')
  const racers = [startRacer(place.checkout, place.folder), startRacer(place.checkout, place.folder)]
  for (let round = 1; round <= rounds; round++) {
    await Promise.all(racers.map((racer) => racer.read()))
    const answers = await Promise.all(racers.map((racer) => racer.apply(`round${round}`)))
    expect(answers[0]).toMatchObject({ outcome: 'done', deployment: round })
    expect(answers[1]).toEqual(answers[0])
  }
  await Promise.all(racers.map((racer) => racer.finish()))
  expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe(String(rounds))
  await place.remove()
})

/** Where the slower one stands while the faster one goes through. */
const moments = [
  ['fetch', 'after'],
  ['cat-file', 'after'],
  ['fast-import', 'before'],
  ['fast-import', 'after'],
  ['push', 'before'],
] as const

it.each(moments)(
  'refuses the slower of two, held up at `git %s` (%s), whatever the faster did',
  async (subcommand, moment) => {
    const place = await gitPlace('a remote by path')
    onTestFinished(place.remove)
    const faster = await place.session()
    const first = await faster.apply(await faster.read(), release({ deployment: await code({ 'load.py': 'first' }) }))

    const held = gate(place.folder, 'push')
    const git = await wrapGit(place.folder, subcommand, { [moment]: held.shell })
    const slower = await place.session({}, { env: { PATH: git.path, HOME: place.folder } })
    await git.arm()
    const late = slower.apply(first, release({ deployment: await code({ 'load.py': 'slower' }) }))
    const refused = expect(late).rejects.toMatchObject({ diagnostics: [{ code: 'PLAN_STALE' }] })
    await vi.waitFor(held.reached, { timeout: 30_000 })
    const second = await faster.apply(first, release({ deployment: await code({ 'load.py': 'faster' }) }))
    await held.open()

    await refused
    expect(await faster.read()).toEqual(second)
    expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe('2')
  },
)

/** Where somebody deploys on top of a push: before its answer is heard, or before it is read back. */
it.each([
  ['push', 'after', 'exit 0'],
  ['push', 'after', 'echo "fatal: the remote end hung up unexpectedly" >&2; exit 128'],
] as const)('calls it done where somebody deployed on top before it could look: git %s, %s, %s', async (...moment) => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const [subcommand, , ending] = moment
  const held = gate(place.folder, 'push')
  const once = `if [ ! -e "${place.folder}/push-opened" ]; then ${held.shell}; ${ending}; fi`
  const git = await wrapGit(place.folder, subcommand, { after: once })
  const slower = await place.session({}, { env: { PATH: git.path, HOME: place.folder } })
  const faster = await place.session()
  const base = await slower.read()
  await git.arm()
  const late = slower.apply(base, release({ deployment: await code({ 'load.py': 'slower' }) }))
  await vi.waitFor(held.reached, { timeout: 30_000 })
  const found = await faster.read()
  const top = await faster.apply(found, release({ deployment: await code({ 'load.py': 'on top' }) }))
  await held.open()
  expect(await late).toEqual(found)
  expect(top.base.deployment).toBe(2)
  expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe('2')
})

it('calls it done where the faster of two put the same release in force', async () => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const held = gate(place.folder, 'push')
  const git = await wrapGit(place.folder, 'push', { before: held.shell })
  const slower = await place.session({}, { env: { PATH: git.path, HOME: place.folder } })
  const faster = await place.session()
  const base = await faster.read()
  const same = release({ deployment: await code({ 'load.py': 'same' }) })
  await git.arm()
  const late = slower.apply(base, { ...same, provenance: { ...same.provenance, actor: 'somebody else' } })
  await vi.waitFor(held.reached, { timeout: 30_000 })
  const deployed = await faster.apply(base, same)
  await held.open()
  expect(await late).toEqual(deployed)
  expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe('1')
})
