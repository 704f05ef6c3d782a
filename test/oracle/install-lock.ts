import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while this process alone holds the file `lock`; others wait for their turn. The file holds its owner's
 * process id, and a lock whose owner is no longer alive is taken over.
 */
export async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  while (!tryTake(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else await sleep(500)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function tryTake(lock: string): boolean {
  const own = `${lock}.${process.pid}`
  mkdirSync(path.dirname(lock), { recursive: true })
  writeFileSync(own, String(process.pid))
  try {
    // A link appears whole or not at all, so that nobody sees a lock without its owner.
    linkSync(own, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own)
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
