import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { settingsFileName } from './profile.ts'
import type { SettingsByProfile } from './settings.ts'
import type { SourceFiles } from './source-files.ts'
import { parseToml, type TomlTable } from './toml.ts'

/** The settings in a workspace's files. */
export interface SettingsFiles {
  readonly config: SettingsByProfile
  readonly secrets: SettingsByProfile
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads `config.toml`, `secrets.toml` and those of each profile in the settings folder. dlt would read the user's own
 * below `~/.dlt` as well; a deploy must not depend on them.
 *
 * A file that is not TOML is reported at its line, without a word of what is in it, and left out.
 */
export function readSettings(files: SourceFiles, settingsFolder: string): SettingsFiles {
  const found = { config: new Map<string, TomlTable>(), secrets: new Map<string, TomlTable>() }
  const diagnostics: Diagnostic[] = []
  for (const name of files.list(settingsFolder)) {
    const known = settingsFileName(name)
    const path = `${settingsFolder}/${name}`
    const bytes = known === null ? null : files.read(path)
    if (known === null || bytes === null) continue
    const text = decode(bytes)
    const table = text === null ? { line: 1, column: 1 } : parseToml(text)
    if ('line' in table) diagnostics.push(diagnose('SETTINGS_NOT_TOML', { path }, { file: path, ...table }))
    else found[known.kind].set(known.profile, table)
  }
  return { ...found, diagnostics }
}

/** Null for what dlt's reader refuses: bytes that are not UTF-8, or a byte order mark before them. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.startsWith('\ufeff') ? null : text
  } catch {
    return null
  }
}
