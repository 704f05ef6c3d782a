import { failure } from '#diagnostics/diagnostic'
import { hasEnded, thisProcess } from '#io/running-process'
import { writeCommit } from '#state/commit'
import { readDocument, writeDocument } from '#state/document'
import type { GitFault } from '#state/git-fault'
import { type LockDocument, lockSchema, stateVersion } from '#state/schema'
import { readObjects } from '#state/store'
import { fetchRef, type Pushed, push } from '#state/transport'
import { deadline } from './attempts.ts'
import type { Workbench } from './in-force.ts'
import type { Lock, LockHolder } from './platform.ts'

/** Milliseconds. A lock that was left ends well before whoever waits for it gives up. */
const held = 5 * 60_000
const patience = 15 * 60_000
const pause = { first: 300, longest: 10_000 }

const documentName = 'lock.json'
const fetched = 'refs/dlt-deploy/lock'

/** The lock on the remote; `document` is null where it is none of ours to read. */
interface Found {
  readonly id: string
  readonly document: LockDocument | null
}

/**
 * Creates the lock's ref, which git does for one of many at most; where it is there, waits until it goes. As long as its
 * owner lives, a lock is renewed, so that none ends before its owner does. One whose time is over, or whose process on this machine ended, is taken over from that very lock and no other.
 */
export async function takeLock(bench: Workbench, holder: LockHolder): Promise<Lock> {
  const { store, world } = bench
  const giveUp = Date.parse(world.now()) + patience
  let found: Found | null = null
  let contact = deadline(world)
  for (let attempt = 0; ; attempt++) {
    const since = world.now()
    if (found === null || isOver(found, since)) {
      const id = await writeLock(bench, holder, { since, from: since })
      const pushed = await push(store, id, found?.id ?? null, store.connection.lockRef)
      if (pushed.kind === 'pushed') return renewedLock(bench, holder, id, since)
      refuseForGood(pushed)
    }
    const look = await findLock(bench)
    const now = Date.parse(world.now())
    if (look.kind === 'failed') {
      if (!look.transient || now > contact) throw look.error
    } else {
      contact = deadline(world)
      found = look.found
      if (found?.document?.owner === holder.owner) return renewedLock(bench, holder, found.id, found.document.since)
      if (found !== null && now > giveUp && !isOver(found, world.now())) throw locked(found)
    }
    const wait = found === null ? pause.first : Math.min(pause.longest, pause.first * 1.5 ** Math.min(attempt, 12))
    await world.sleep(wait * (0.5 + world.random() / 2))
  }
}

/** Gives back the lock of an owner, where there is such a lock. */
export async function leaveLock(bench: Workbench, owner: string): Promise<void> {
  const look = await findLock(bench)
  if (look.kind === 'failed') throw look.error
  if (look.found?.document?.owner === owner) await giveBack(bench, look.found.id)
}

function renewedLock(bench: Workbench, holder: LockHolder, first: string, since: string): Lock {
  const { store, world } = bench
  let id = first
  let renewing: Promise<unknown> = Promise.resolve()
  const renew = async (): Promise<void> => {
    const next = await writeLock(bench, holder, { since, from: world.now() })
    const pushed = await push(store, next, id, store.connection.lockRef)
    if (pushed.kind === 'pushed') id = next
    else {
      const look = await findLock(bench)
      if (look.kind === 'looked' && look.found?.document?.owner === holder.owner) id = look.found.id
    }
  }
  const stop = world.every?.(held / 4, () => {
    renewing = renewing.then(renew).catch(() => undefined)
  })
  return {
    release: async () => {
      stop?.()
      await renewing
      await giveBack(bench, id)
    },
  }
}

async function giveBack({ store }: Workbench, id: string): Promise<void> {
  await push(store, null, id, store.connection.lockRef).catch(() => undefined)
}

/** When a lock was taken, and the moment that its time counts from. */
interface LockTime {
  readonly since: string
  readonly from: string
}

async function writeLock(
  { store }: Workbench,
  { owner, provenance }: LockHolder,
  { since, from }: LockTime,
): Promise<string> {
  const { actor, runUrl } = provenance
  const until = new Date(Date.parse(from) + held).toISOString()
  const document = { version: stateVersion, owner, actor, runUrl, since, until, process: thisProcess() } as const
  return await writeCommit(store, {
    documents: new Map([[documentName, writeDocument(lockSchema, document)]]),
    code: null,
    subject: 'lock',
    origin: { base: null, provenance: { ...provenance, at: since } },
  })
}

type Look = { readonly kind: 'looked'; readonly found: Found | null } | GitFault

async function findLock({ store }: Workbench): Promise<Look> {
  const answer = await fetchRef(store, store.connection.lockRef, fetched)
  if (answer.kind === 'failed') return answer
  if (answer.revision === null) return { kind: 'looked', found: null }
  const [object] = await readObjects(store, [`${answer.revision}:${documentName}`])
  const document = object ? readLock(object.bytes.toString('utf8')) : null
  return { kind: 'looked', found: { id: answer.revision, document } }
}

/** A lock of a later version is kept as long as it is there. */
function readLock(text: string): LockDocument | null {
  try {
    return readDocument(lockSchema, documentName, text)
  } catch {
    return null
  }
}

function isOver({ document }: Found, now: string): boolean {
  if (document === null) return false
  return Date.parse(document.until) <= Date.parse(now) || (document.process !== null && hasEnded(document.process))
}

function refuseForGood(pushed: Exclude<Pushed, { readonly kind: 'pushed' }>): void {
  const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed
  if (!transient) throw error
}

function locked({ id, document }: Found): Error {
  if (document === null) return failure('DEPLOY_LOCKED', { since: 'some time', owner: id, until: 'a time unknown' })
  const { actor, runUrl, since, until } = document
  return failure('DEPLOY_LOCKED', { since, until, owner: runUrl ?? actor ?? 'somebody without a name' })
}
