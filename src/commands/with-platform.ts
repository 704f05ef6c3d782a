import type { Door } from '#io/door'
import type { Platform } from '#platform/platform'
import { openPlatform } from './open-platform.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import type { PlatformRequest } from './platform-request.ts'

/** Opens the workspace and its platform for the length of `use`. */
export async function withPlatform<T>(
  door: Door,
  request: PlatformRequest & { readonly workspace: string | null },
  use: (workspace: OpenWorkspace, platform: Platform) => Promise<T>,
): Promise<T> {
  const workspace = openWorkspace(door, request.workspace)
  const platform = await openPlatform(door, workspace, request)
  try {
    return await use(workspace, platform)
  } finally {
    await platform.close()
  }
}
