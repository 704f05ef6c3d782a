import { listPackage } from '#io/package-listing'
import { writeTree } from '#io/write-tree'
import { configurationSelection, type FileSelection } from '#package/file-selector'
import type { CodePackage } from '#platform/platform'
import type { SecretText } from '#workspace/secret-text'
import type { SourceFiles } from '#workspace/source-files'
import type { OpenWorkspace } from './open-workspace.ts'
import { stopAtErrors } from './stop-at-errors.ts'

/**
 * Writes the configuration package, values of secrets included, into an empty folder that nobody else may read and that
 * lies outside of the checkout: the files that dlt's ConfigurationFileSelector picks
 * (dlt/_workspace/deployment/file_selector.py), byte for byte, but for the secrets of profiles that variables add to. `selection`: which files, where dlt is later than 1.26.
 */
export async function assembleConfiguration(
  { files, settingsFolder }: Pick<OpenWorkspace, 'files' | 'settingsFolder'>,
  documents: ReadonlyMap<string, SecretText>,
  folder: string,
  selection: FileSelection = configurationSelection,
): Promise<CodePackage> {
  const contents = new Map<string, Uint8Array>(settingsIn(files, settingsFolder, selection))
  for (const [profile, document] of documents) {
    const name = profile === '' ? 'secrets.toml' : `${profile}.secrets.toml`
    if (selection.selectsFile(name)) contents.set(name, Buffer.from(document.reveal()))
  }
  await writeTree(
    folder,
    [...contents].map(([path, bytes]) => ({ path, kind: 'file', bytes })),
  )
  const { listing, diagnostics } = await listPackage(folder, selection)
  stopAtErrors(diagnostics)
  return { ...listing, root: folder }
}

/** Paths relative to the settings folder, at any depth. */
function* settingsIn(
  files: SourceFiles,
  folder: string,
  selection: FileSelection,
  above = '',
): Generator<[string, Uint8Array]> {
  for (const name of files.list(`${folder}/${above}`)) {
    const path = `${above}${name}`
    if (files.isFolder(`${folder}/${path}`)) yield* settingsIn(files, folder, selection, `${path}/`)
    else if (selection.selectsFile(path)) {
      const bytes = files.read(`${folder}/${path}`)
      if (bytes !== null) yield [path, bytes]
    }
  }
}
