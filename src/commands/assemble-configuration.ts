import { diagnose } from '#diagnostics/diagnostic'
import { walkSettings } from '#io/settings-walk'
import { writeTree } from '#io/write-tree'
import { compareCodePoints } from '#json/code-point-order'
import { sha3Base64 } from '#json/sha3'
import { contentHash } from '#package/content-hash'
import { configurationSelection, type FileSelection } from '#package/file-selector'
import type { PackageEntry } from '#package/package-entry'
import type { CodePackage } from '#platform/platform'
import type { SecretText } from '#workspace/secret-text'
import type { OpenWorkspace } from './open-workspace.ts'
import { stopAtErrors } from './stop-at-errors.ts'

type SettingsPlace = Pick<OpenWorkspace, 'files' | 'settingsFolder' | 'root' | 'boundary'>

/**
 * Writes the configuration package, values of secrets included, into an empty folder that nobody else may read and that
 * lies outside of the checkout: the files that dlt's ConfigurationFileSelector picks
 * (dlt/_workspace/deployment/file_selector.py), byte for byte, but for the secrets of profiles that variables add to. `selection`: which files, where dlt is later than 1.26.
 */
export async function assembleConfiguration(
  workspace: SettingsPlace,
  documents: ReadonlyMap<string, SecretText>,
  folder: string,
  selection: FileSelection = configurationSelection,
): Promise<CodePackage> {
  const contents = contentsOf(workspace, selection)
  for (const [profile, document] of documents) {
    const name = profile === '' ? 'secrets.toml' : `${profile}.secrets.toml`
    if (selection.selectsFile(name)) contents.set(name, Buffer.from(document.reveal()))
  }
  const files = [...contents].flatMap(([path, bytes]) =>
    typeof bytes === 'string' ? [] : [{ path, kind: 'file' as const, bytes }],
  )
  await writeTree(folder, files)
  const entries = [...contents].map(entryOf).toSorted((a, b) => compareCodePoints(a.path, b.path))
  return { contentHash: contentHash(entries), entries, root: folder }
}

/** Bytes of files and targets of links, by their paths relative to the settings folder. */
function contentsOf(workspace: SettingsPlace, selection: FileSelection): Map<string, Uint8Array | string> {
  const { found, diagnostics } = walkSettings(workspace, selection)
  stopAtErrors(diagnostics)
  const contents = new Map<string, Uint8Array | string>()
  for (const each of found) {
    const path = `${workspace.settingsFolder}/${each.path}`
    const content = each.kind === 'link' ? each.target : workspace.files.read(path)
    if (content === null) stopAtErrors([diagnose('PACKAGE_FILE_UNREADABLE', { path, reason: 'it may not be read' })])
    else contents.set(each.path, content)
  }
  return contents
}

function entryOf([path, content]: readonly [string, Uint8Array | string]): PackageEntry {
  const sha3 = sha3Base64(content)
  if (typeof content === 'string') return { kind: 'link', path, sha3, target: content }
  return { kind: 'file', path, size: content.length, sha3, executable: false }
}
