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
  workspace: OpenWorkspace,
  module: string | null,
  pair: CommitPair,
): Promise<ChangeDigests | null> {
  return await changeDescriber(door, workspace, module)(pair)
}

export type DescribeChange = (pair: CommitPair) => Promise<ChangeDigests | null>

/** `describeChange` of many changes, most of which begin where another ends: each commit is read once. */
export function changeDescriber(
  door: Pick<Door, 'env'>,
  { root, settingsFolder, parse }: OpenWorkspace,
  module: string | null,
): DescribeChange {
  const known = new Map<string, Promise<CommittedSide | null>>()
  const read = async (commit: string): Promise<CommittedSide | null> => {
    const files = await committedFiles(root, door.env, commit)
    return files && { jobs: jobsIn(files, module, parse), settings: settingsIn(files, settingsFolder) }
  }
  const sideAt = (commit: string): Promise<CommittedSide | null> => {
    const side = known.get(commit) ?? read(commit)
    known.set(commit, side)
    return side
  }
  return async (pair) => {
    const [before, after, files] = await Promise.all([
      sideAt(pair.from),
      sideAt(pair.to),
      changedLines(root, door.env, pair),
    ])
    if (before === null || after === null || files === null) return null
    return changeDigests({
      jobs: before.jobs === null || after.jobs === null ? null : reconcileJobs(before.jobs, after.jobs),
      files,
      settings: configurationChange(before.settings, after.settings, false).profiles,
    })
  }
}

/** What a commit declares. */
interface CommittedSide {
  readonly jobs: readonly Job[] | null
  readonly settings: Configuration
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
