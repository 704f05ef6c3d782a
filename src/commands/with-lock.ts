import type { Door } from '#io/door'
import { beforeInterrupt } from '#io/interrupt'
import { uniqueName } from '#io/running-process'
import type { Platform, Provenance } from '#platform/platform'
import type { PlatformRequest } from './platform-request.ts'
import { withPlatform } from './with-platform.ts'

/**
 * Does `work` while nobody else deploys, where the platform can see to that. The lock goes with the work's end, its
 * failure, and a signal.
 */
export async function withLock<T>(
  door: Pick<Door, 'progress'>,
  platform: Platform,
  provenance: Provenance,
  work: () => Promise<T>,
  owner: string = uniqueName(),
): Promise<T> {
  if (platform.lock === undefined) return await work()
  door.progress('Waiting for its turn to deploy')
  const lock = await platform.lock({ owner, provenance })
  const over = beforeInterrupt(() => lock.release())
  try {
    return await work()
  } finally {
    await lock.release()
    over()
  }
}

/** Gives back the lock of a deploy that ended without doing so itself. */
export async function releaseLock(
  door: Door,
  request: PlatformRequest & { readonly workspace: string | null },
  owner: string,
): Promise<void> {
  await withPlatform(door, request, async (_, platform) => await platform.unlock?.(owner))
}
