import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { thisProcess } from '#io/running-process'
import { gitIn, gitPlace } from './git-places.ts'
import { provenance } from './release.ts'

const ref = 'refs/dlt-deploy-lock/pipelines'
const minute = 60_000

/** A place and a clock that only moves when somebody waits, or when it is moved. */
async function place() {
  const opened = await gitPlace('a remote by path')
  onTestFinished(opened.remove)
  let now = Date.UTC(2026, 2, 1)
  let renew = (): void => undefined
  const world = {
    every: (_: number, work: () => void) => {
      renew = work
      return () => {
        renew = () => undefined
      }
    },
    now: () => new Date(now).toISOString(),
    sleep: async (milliseconds: number) => {
      now += milliseconds
    },
  }
  return {
    ...opened,
    held: () => gitIn(opened.holder, 'for-each-ref', ref) !== '',
    document: () => JSON.parse(gitIn(opened.holder, 'show', `${ref}:lock.json`)),
    renew: () => renew(),
    waited: () => (now - Date.UTC(2026, 2, 1)) / minute,
    pass: (minutes: number) => {
      now += minutes * minute
    },
    take: async (owner: string) => (await opened.session({}, world)).lock?.({ owner, provenance }),
    /** Puts another lock on the ref, as somebody else would have written it. */
    replace: (change: object) => {
      const text = JSON.stringify({ ...JSON.parse(gitIn(opened.holder, 'show', `${ref}:lock.json`)), ...change })
      writeFileSync(join(opened.checkout, 'lock.json'), text)
      gitIn(opened.checkout, 'add', 'lock.json')
      gitIn(opened.checkout, 'commit', '--quiet', '--message=lock')
      gitIn(opened.checkout, 'push', '--quiet', '--force', 'origin', `HEAD:${ref}`)
    },
  }
}

it('says who holds it, from which run, and until when', async () => {
  const { take, held, document } = await place()
  const lock = await take('me')
  expect(document()).toEqual({
    version: 1,
    owner: 'me',
    actor: provenance.actor,
    runUrl: provenance.runUrl,
    since: '2026-03-01T00:00:00.000Z',
    until: '2026-03-01T00:05:00.000Z',
    process: thisProcess(),
  })
  await lock?.release()
  expect(held()).toBe(false)
  await lock?.release()
})

it('is waited for, and taken when it is given back', async () => {
  const { take, waited } = await place()
  const first = await take('first')
  const second = take('second')
  setTimeout(() => void first?.release(), 150)
  await (await second)?.release()
  expect(waited()).toBeLessThan(5)
})

it('is taken over when its time is over, and its first owner gives back nothing then', async () => {
  const { take, document, waited, held } = await place()
  const first = await take('first')
  const second = await take('second')
  expect(waited()).toBeGreaterThanOrEqual(5)
  expect(waited()).toBeLessThan(6)
  expect(document().owner).toBe('second')
  await first?.release()
  expect(held()).toBe(true)
  await second?.release()
  expect(held()).toBe(false)
})

it('is not taken over as long as its owner renews it', async () => {
  const { take, pass, renew, document, waited, held } = await place()
  const first = await take('first')
  for (const until of ['00:09', '00:13', '00:17']) {
    pass(4)
    renew()
    await vi.waitFor(() => expect(document().until).toBe(`2026-03-01T${until}:00.000Z`), { timeout: 30_000 })
  }
  expect(document()).toMatchObject({ owner: 'first', since: '2026-03-01T00:00:00.000Z' })
  const second = take('second')
  await vi.waitFor(() => expect(waited()).toBeGreaterThan(13), { timeout: 30_000 })
  expect(document().owner).toBe('first')
  await first?.release()
  renew()
  await (await second)?.release()
  expect(held()).toBe(false)
})

it('is taken over at once from a process of this machine that ended, and from none of another', async () => {
  const { take, replace, waited, document } = await place()
  const ended = { machine: thisProcess()?.machine ?? '', pid: 2 ** 22 + 1 }
  await take('first')
  replace({ process: ended })
  await take('second')
  expect(document().owner).toBe('second')
  expect(waited()).toBeLessThan(0.1)
  replace({ owner: 'elsewhere', process: { ...ended, machine: 'another machine' } })
  await take('third')
  expect(waited()).toBeGreaterThan(4)
})

it('names its owner where it does not end', async () => {
  const { take, replace, waited } = await place()
  await take('first')
  replace({ until: '2026-03-02T00:00:00.000Z' })
  await expect(take('second')).rejects.toMatchObject({
    diagnostics: [{ code: 'DEPLOY_LOCKED', message: expect.stringContaining(provenance.runUrl ?? '?') }],
  })
  expect(waited()).toBeGreaterThan(15)
})

it('is held by one of many at a time', async () => {
  const { take } = await place()
  let inside = 0
  let most = 0
  const work = async (owner: string): Promise<void> => {
    const lock = await take(owner)
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 20))
    inside -= 1
    await lock?.release()
  }
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map(work))
  expect(most).toBe(1)
})
