import { tmpdir } from 'node:os'
import { onTestFinished } from 'vitest'
import { openDltHubPlatform } from '#platform/dlthub/dlthub-platform'
import type { CodePackage, Platform } from '#platform/platform'
import { developerKey, startJaffle } from '../fakes/dlthub/world.ts'
import { code, configuration } from './release.ts'

/** The settings that every session declares. */
export const prod = configuration({
  prod: { settings: { 'runtime.log_level': '"INFO"' }, secrets: ['api.token'] },
})

/**
 * A platform, and sessions with it as separate processes have them. What stands in the workspace of a session is given
 * with it: its code, and the package of its settings.
 */
export async function startSessions() {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const settings = await code({ 'config.toml': 'a = 1\n', 'prod.secrets.toml': 'token = "t"\n' })
  const empty = await code({})
  const world = {
    now: () => new Date().toISOString(),
    random: () => 0,
    sleep: async () => undefined,
    conceal: () => undefined,
    redact: (text: string) => text,
    temporary: tmpdir(),
  }
  const session = (here: CodePackage = empty, packed: CodePackage = settings): Platform =>
    openDltHubPlatform(
      {
        apiUrl: `${hub.url}/`,
        apiKey: developerKey,
        workspace: workspace.id,
        code: async () => here,
        settings: async () => ({ configuration: prod, package: packed }),
        requirements: async () => Buffer.from('{"engine_version":1}'),
      },
      world,
    )
  return { hub, workspace, session }
}
