import * as nodeModule from 'node:module'
import { isAbsolute, join } from 'node:path'
import type { Door } from './door.ts'

/**
 * Lets Node keep this program compiled between runs, as Python keeps `__pycache__`. It lies in the user's own cache folder, never where others may write, because what lies there is run. Nothing is kept
 * where there is no such folder, by a Node before 22.1, or under `NODE_DISABLE_COMPILE_CACHE`.
 */
export function keepCompiled({ env }: Pick<Door, 'env'>): void {
  const folder = cacheFolder(env)
  if (folder !== null) nodeModule.enableCompileCache?.(join(folder, 'dlt-deploy'))
}

/** `XDG_CACHE_HOME` counts only where it is absolute (XDG Base Directory Specification). */
function cacheFolder(env: Door['env']): string | null {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home } = env
  if (cache && isAbsolute(cache)) return cache
  if (local) return local
  return home ? join(home, '.cache') : null
}
