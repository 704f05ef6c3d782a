import type { PackageEntry, PackageListing } from '#package/package-entry'
import type { DeploymentChange, FileChange } from './plan.ts'

/** More jobs than anybody reads of one by one. */
const mostJobs = 100

/**
 * What a deploy does to the code package, file by file. `deployed` is null before the first deployment; `code` are the jobs
 * behind each file, by its path.
 */
export function deploymentChange(
  deployed: PackageListing | null,
  declared: PackageListing,
  code: ReadonlyMap<string, readonly string[]> = new Map(),
): DeploymentChange {
  const before = byPath(deployed?.entries ?? [])
  const after = byPath(declared.entries)
  const status = deployed === null ? 'new' : deployed.contentHash === declared.contentHash ? 'unchanged' : 'changed'
  return {
    status,
    content_hash: declared.contentHash,
    added: withJobs(
      declared.entries.filter((entry) => !before.has(entry.path)).map((entry) => fileChange(undefined, entry)),
      code,
    ),
    updated: withJobs(
      declared.entries.flatMap((entry) => updated(before.get(entry.path), entry)),
      code,
    ),
    deleted: [...before.values()]
      .filter((entry) => !after.has(entry.path))
      .map((entry) => fileChange(entry, undefined)),
  }
}

function withJobs(files: FileChange[], code: ReadonlyMap<string, readonly string[]>): FileChange[] {
  return files.map((file) => {
    const jobs = code.get(file.path) ?? []
    return jobs.length === 0 ? file : { ...file, jobs: jobs.slice(0, mostJobs) }
  })
}

function updated(before: PackageEntry | undefined, after: PackageEntry): readonly FileChange[] {
  if (before === undefined || (before.sha3 === after.sha3 && before.kind === after.kind)) return []
  return [fileChange(before, after)]
}

function fileChange(before: PackageEntry | undefined, after: PackageEntry | undefined): FileChange {
  return {
    path: after?.path ?? before?.path ?? '',
    ...(before === undefined ? {} : { before: sizeOf(before) }),
    ...(after === undefined ? {} : { after: sizeOf(after) }),
  }
}

/** A link has no bytes of its own; dlt lists it with size 0. */
function sizeOf(entry: PackageEntry): number {
  return entry.kind === 'file' ? entry.size : 0
}

function byPath(entries: readonly PackageEntry[]): ReadonlyMap<string, PackageEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]))
}
