import { join } from 'node:path'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import { writePackageArchive } from '#io/package-archive'
import type { CodePackage } from '../platform.ts'
import type { Upload } from './upload.ts'

/** The code of a workspace as it is uploaded, with what it requires. The archive is written into `folder`. */
export async function codeParcel(listing: CodePackage, requirements: Uint8Array, folder: string): Promise<Upload> {
  const archive = await archived(listing, join(folder, 'workspace.tar.gz'))
  const needs = {
    name: 'requirements_file',
    filename: 'requirements.json',
    type: 'application/json',
    content: requirements,
  }
  return {
    kind: 'deployment',
    contentHash: listing.contentHash,
    files: [{ name: 'file', filename: 'workspace.tar.gz', type: 'application/x-tar', content: archive }, needs],
  }
}

/** The settings of a workspace as they are uploaded. Values of secrets are in the archive, which is written into `folder`. */
export async function settingsParcel(listing: CodePackage, folder: string): Promise<Upload> {
  const archive = await archived(listing, join(folder, 'settings.tar.gz'))
  const file = { name: 'file', filename: 'configurations.tar.gz', type: 'application/x-tar', content: archive }
  return { kind: 'configuration', contentHash: listing.contentHash, files: [file] }
}

async function archived(listing: CodePackage, path: string): Promise<{ readonly path: string }> {
  try {
    await writePackageArchive(listing, listing.root, path)
  } catch (fault) {
    const changed = changedFile(listing, fault)
    throw changed === null ? fault : failure('PACKAGE_CHANGED', { path: changed })
  }
  return { path }
}

/** Which file is no longer the one that was planned; null where something else went wrong. */
function changedFile({ entries }: CodePackage, fault: unknown): string | null {
  if (!(fault instanceof DeploymentError) || fault.diagnostics[0].code !== 'PACKAGE_FILE_CHANGED') return null
  return entries.find(({ path }) => fault.message.includes(path))?.path ?? ''
}
