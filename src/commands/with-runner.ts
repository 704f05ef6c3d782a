import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { Runner } from '#platform/runner'
import type { PlatformRequest } from './platform-request.ts'
import { withPlatform } from './with-platform.ts'

export type RunnerRequest = PlatformRequest & { readonly workspace: string | null }

/** Opens the workspace's platform, to run jobs there. Rejects with `PLATFORM_RUNS_NOTHING`. */
export async function withRunner<T>(
  door: Door,
  request: RunnerRequest,
  use: (runner: Runner) => Promise<T>,
): Promise<T> {
  return await withPlatform(door, request, async (_, platform) => {
    if (platform.runner === undefined) throw failure('PLATFORM_RUNS_NOTHING', { platform: platform.name })
    return await use(platform.runner)
  })
}
