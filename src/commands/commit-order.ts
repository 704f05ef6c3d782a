import { type Diagnostic, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { isAncestor } from '#io/git-repository'
import type { Deployed, Platform } from '#platform/platform'
import type { OpenWorkspace } from './open-workspace.ts'
import type { SourceCommit } from './source-commit.ts'

/**
 * Refuses to put an older commit on top of the one in force, as the slower of two merges would. Asks the checkout, then
 * the platform; where neither can tell, says so. Rejects with `COMMIT_OLDER`.
 */
export async function refuseOlderCommit(
  door: Door,
  { root }: OpenWorkspace,
  platform: Platform,
  { commit }: SourceCommit,
  { source, base }: Deployed,
): Promise<readonly Diagnostic[]> {
  const deployed = source?.commit ?? null
  if (commit === null || deployed === null || commit === deployed) return []
  const names = { commit: commit.slice(0, 12), deployed: deployed.slice(0, 12) }
  const older =
    (await isAncestor(root, door.env, commit, deployed)) ?? (await platform.precedes?.(commit, deployed)) ?? null
  if (older === true) throw failure('COMMIT_OLDER', { ...names, version: String(base.deployment ?? 0) })
  return older === null ? [diagnose('COMMIT_ORDER_UNKNOWN', names)] : []
}
