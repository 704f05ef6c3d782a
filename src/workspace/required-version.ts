import type { SourceFiles } from './source-files.ts'
import { parseToml, type TomlTable } from './toml.ts'

/** The file that says which version is required; `default` where none does. */
export type VersionSource =
  | '.python-version'
  | 'pyproject.toml'
  | 'uv.lock'
  | 'requirements.txt'
  | 'requirements.in'
  | 'default'

/** A version that a workspace runs on. `version` is the one to go by, whatever the kind. */
export type RequiredVersion =
  | { readonly kind: 'known'; readonly version: string; readonly source: VersionSource }
  /** Several would do; `version` is one of them. */
  | { readonly kind: 'range'; readonly version: string; readonly source: VersionSource; readonly specifier: string }
  /** Nothing says, or nothing that can be read without installing it. */
  | { readonly kind: 'unknown'; readonly version: string; readonly source: VersionSource }

/** The table in a TOML file; empty where the file is absent or no TOML, which says nothing of versions. */
export function tableOf(files: SourceFiles, path: string): TomlTable {
  const table = parseToml(textOf(files, path) ?? '')
  return 'line' in table ? new Map() : table
}

export function textOf(files: SourceFiles, path: string): string | null {
  const bytes = files.read(path)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
