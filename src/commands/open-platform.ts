import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { openGitPlatform } from '#platform/git-platform'
import type { Platform } from '#platform/platform'
import type { OpenWorkspace } from './open-workspace.ts'

export interface PlatformRequest {
  readonly platform: Platform['name']
  /** The ref that holds the state; null for the workspace's own. */
  readonly stateRef: string | null
  /** The git remote that holds the state; null to choose it. */
  readonly remote: string | null
  /** Sent to the remote as GitHub takes it; null where git itself knows how to sign in. */
  readonly token: string | null
}

/** A platform whose temporary files are gone when it is closed. */
export type OpenPlatform = Platform & { close(): Promise<void> }

/** Opens where the workspace is deployed. Rejects with the codes of the platform, and with `PLATFORM_UNAVAILABLE`. */
export async function openPlatform(
  door: Door,
  workspace: OpenWorkspace,
  request: PlatformRequest,
): Promise<OpenPlatform> {
  switch (request.platform) {
    case 'git':
      return await openGitPlatform(
        {
          workspaceName: workspace.name,
          repository: workspace.root,
          remote: request.remote,
          stateRef: request.stateRef,
          token: request.token,
        },
        door,
      )
    case 'dlthub':
      throw failure('PLATFORM_UNAVAILABLE', { platform: request.platform })
  }
}
