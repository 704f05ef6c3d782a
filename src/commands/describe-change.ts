import { deploymentModule } from '#deployment/deployment-module'
import { generateManifest } from '#deployment/generate-manifest'
import { type CommitPair, changedLines } from '#io/changed-lines'
import { committedFiles } from '#io/committed-files'
import type { Door } from '#io/door'
import type { Job } from '#manifest/schema'
import type { ParsePython } from '#python/parse-once'
import { type ChangeDigests, changeDigests } from '#reconcile/change-digests'
import { configurationChange } from '#reconcile/configuration-change'
import { reconcileJobs } from '#reconcile/reconcile-jobs'
import type { Configuration } from '#workspace/configuration'
import { listConfiguration, partSecrets } from '#workspace/configuration-listing'
import { readSettings } from '#workspace/settings-files'
import type { SourceFiles } from '#workspace/source-files'
import type { OpenWorkspace } from './open-workspace.ts'
import { workspaceVersions } from './workspace-versions.ts'

/**
 * What the way from one commit to another does to the workspace: to its jobs, its files and its settings. Both are read
 * out of history, so that the same commits say the same wherever they are checked out. Null where they are not there.
 */
export async function describeChange(
  door: Pick<Door, 'env'>,
  { root, settingsFolder, parse }: OpenWorkspace,
  module: string | null,
  pair: CommitPair,
): Promise<ChangeDigests | null> {
  const [before, after, files] = await Promise.all([
    committedFiles(root, door.env, pair.from),
    committedFiles(root, door.env, pair.to),
    changedLines(root, door.env, pair),
  ])
  if (before === null || after === null || files === null) return null
  const jobs = { before: jobsIn(before, module, parse), after: jobsIn(after, module, parse) }
  return changeDigests({
    jobs: jobs.before === null || jobs.after === null ? null : reconcileJobs(jobs.before, jobs.after),
    files,
    settings: configurationChange(settingsIn(before, settingsFolder), settingsIn(after, settingsFolder), false)
      .profiles,
  })
}

/** None before there is a module to declare any; null where only running the code could tell. */
function jobsIn(files: SourceFiles, named: string | null, parse: ParsePython): readonly Job[] | null {
  const module = deploymentModule(named)
  const path = module.module.replaceAll('.', '/')
  if (files.read(`${path}.py`) === null && files.read(`${path}/__init__.py`) === null) return []
  const { python, dlt } = workspaceVersions(files)
  const createdAt = '1970-01-01T00:00:00+00:00'
  return generateManifest({ files, ...module, python, dlt, parse, createdAt }).manifest?.jobs ?? null
}

/** What stands in the files: the secrets of a workspace are in no commit. */
function settingsIn(files: SourceFiles, settingsFolder: string): Configuration {
  return listConfiguration(partSecrets(readSettings(files, settingsFolder).config, new Map()), new Map())
}
