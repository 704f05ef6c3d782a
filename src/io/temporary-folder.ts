import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const standing = new Set<string>()

/** Makes an empty folder of its own under `parent`. It goes with `remove`, or when this process ends, by a signal too. */
export async function temporaryFolder(parent: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(parent, 'dlt-deploy-'))
  if (standing.size === 0) watch()
  standing.add(path)
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
      standing.delete(path)
      if (standing.size === 0) unwatch()
    },
  }
}

function watch(): void {
  process.on('exit', removeAll)
  for (const signal of signals) process.on(signal, removeAndDie)
}

function unwatch(): void {
  process.off('exit', removeAll)
  for (const signal of signals) process.off(signal, removeAndDie)
}

function removeAll(): void {
  for (const path of standing) rmSync(path, { recursive: true, force: true })
}

/** Where somebody else listens, it is theirs to decide; if they end the process, `exit` still comes. */
function removeAndDie(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  removeAll()
  unwatch()
  process.kill(process.pid, signal)
}
