import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while this process alone holds the folder `lock`; others wait for their turn. A lock whose owner is no
 * longer alive is taken over.
 */
export async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  const owner = path.join(lock, 'pid')
  while (!tryMakeFolder(lock)) {
    if (isAbandoned(owner)) rmSync(lock, { recursive: true, force: true })
    else await sleep(500)
  }
  try {
    writeFileSync(owner, String(process.pid))
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function tryMakeFolder(folder: string): boolean {
  mkdirSync(path.dirname(folder), { recursive: true })
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(owner: string): boolean {
  const pid = Number(readOrEmpty(owner))
  // The owner writes its number a moment after making the folder: no number means "just taken".
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
