import type { Diagnostic } from '#diagnostics/diagnostic'
import { listPackage } from '#io/package-listing'
import { gitMetadata, ignoreName, selectCode } from '#package/file-selector'
import type { PackageListing } from '#package/package-entry'
import { packageHazards } from '#package/package-hazards'
import { requiredDlt } from '#workspace/required-dlt'
import { compareReleases, parseRelease } from '#workspace/version-specifier'
import type { OpenWorkspace } from './open-workspace.ts'

export interface DeclaredPackage {
  readonly listing: PackageListing
  readonly hazards: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The code package as it would be deployed: of the files alone, so a repository's own history is no part of it. */
export async function declarePackage({
  root,
  boundary,
  settingsFolder,
  files,
}: OpenWorkspace): Promise<DeclaredPackage> {
  const ignoreFile = files.read(ignoreName)
  const rules = compareReleases(parseRelease(requiredDlt(files).version) ?? [], [1, 31]) < 0 ? '1.26' : '1.31'
  const { selection, diagnostics } = selectCode({ settingsFolder, ignoreFile, exclude: gitMetadata, rules })
  const { listing, diagnostics: found } = await listPackage(root, selection, boundary)
  return { listing, hazards: packageHazards(listing.entries), diagnostics: [...diagnostics, ...found] }
}
