import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { compareCodePoints } from '#json/code-point-order'
import type { FileSelection } from '#package/file-selector'
import { type Found, walkPackage } from './package-walk.ts'

/** A workspace, and how far links in it may lead. */
export interface SettingsPlace {
  readonly root: string
  readonly boundary: string
  readonly settingsFolder: string
}

/**
 * The files of the settings folder that a configuration package holds, in the order of their paths. A link stays a link
 * where it leads to a file of the workspace. dlt leaves out one that leads elsewhere, and its settings are then missing
 * without a word: here that is a fault, `SETTINGS_LINK_OUTSIDE`.
 */
export function walkSettings(
  { root, boundary, settingsFolder }: SettingsPlace,
  selection: FileSelection,
): { readonly found: readonly Found[]; readonly diagnostics: readonly Diagnostic[] } {
  const linksWithin = realpathSync(root)
  const grounds = {
    root: realpathSync(join(root, settingsFolder)),
    boundary: realpathSync(boundary),
    linksWithin,
    selection,
    linkOutside: (path: string) => diagnose('SETTINGS_LINK_OUTSIDE', { path: `${settingsFolder}/${path}` }),
  }
  const found: Found[] = []
  const diagnostics: Diagnostic[] = []
  for (const each of walkPackage(grounds)) {
    if ('kind' in each) found.push(each)
    else diagnostics.push(each)
  }
  return { found: found.toSorted((a, b) => compareCodePoints(a.path, b.path)), diagnostics }
}
