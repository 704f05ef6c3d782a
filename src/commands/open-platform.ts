import type { Door } from '#io/door'
import type { OpenWorkspace } from './open-workspace.ts'
import type { OpenPlatform, SettledRequest } from './platform-request.ts'

/** Opens where the workspace is deployed. Rejects with the codes of the platform. */
export async function openPlatform(
  door: Door,
  workspace: OpenWorkspace,
  request: SettledRequest,
): Promise<OpenPlatform> {
  switch (request.platform) {
    case 'git': {
      const { openGitPlatform } = await import('#platform/git-platform')
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
    }
    case 'dlthub': {
      const { openDltHub } = await import('./open-dlthub.ts')
      return openDltHub(door, workspace, request)
    }
  }
}
