import { deploymentModule } from '#deployment/deployment-module'
import { generateManifest } from '#deployment/generate-manifest'
import { committedFiles, commonCommit } from '#io/committed-files'
import type { Door } from '#io/door'
import type { Plan } from '#reconcile/plan'
import { reviewOf, type Sides } from '#reconcile/review'
import type { OpenWorkspace } from './open-workspace.ts'
import { workspaceVersions } from './workspace-versions.ts'

/**
 * What a change does to the jobs of its base, beside what a deploy does to those that are deployed. The base is read, as
 * the change was, out of the last commit that both have in common.
 */
export async function compareBase(
  door: Pick<Door, 'env'>,
  workspace: OpenWorkspace,
  request: { readonly base: string; readonly module: string | null },
  sides: Omit<Sides, 'base'>,
): Promise<NonNullable<Plan['review']>> {
  const { root, parse } = workspace
  const commit = await commonCommit(root, door.env, request.base, 'HEAD')
  const files = commit === null ? null : await committedFiles(root, door.env, commit)
  if (commit === null || files === null) {
    return { status: 'not compared', reason: 'the checkout is too shallow (`fetch-depth: 0` makes it whole)' }
  }
  const { python, dlt } = workspaceVersions(files)
  const module = deploymentModule(request.module)
  const { manifest } = generateManifest({
    files,
    ...module,
    python,
    dlt,
    parse,
    createdAt: '1970-01-01T00:00:00+00:00',
  })
  return manifest === null
    ? { status: 'not compared', reason: 'the jobs of its base cannot be read' }
    : reviewOf({ ...sides, base: manifest })
}
