import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failure } from '#diagnostics/diagnostic'

export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const standing = new Set<string>()

/** Makes an empty folder of its own under `parent`. Rejects with `TEMPORARY_FOLDER_UNUSABLE`. It goes with `remove`, or when this process ends, by a signal too. */
export async function temporaryFolder(parent: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(parent, 'dlt-deploy-')).catch((cause: unknown) => {
    throw failure('TEMPORARY_FOLDER_UNUSABLE', { folder: parent, reason: reasonOf(cause) }, null, { cause })
  })
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

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return reasons[code] ?? (cause instanceof Error ? cause.message : String(cause))
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EACCES: 'it may not be written to',
  EROFS: 'it may not be written to',
  ENOENT: 'it is not there',
  ENOTDIR: 'it is no folder',
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
