import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { PackageEntry } from './package-entry.ts'

/**
 * What should not be in a code package and is: packages are made as dlt makes them, by patterns alone, and patterns let
 * secrets through. One diagnostic for each file, or for the outermost folder, in the order of the entries.
 */
export function packageHazards(entries: readonly PackageEntry[]): readonly Diagnostic[] {
  const hazards = new Map<string, Diagnostic>()
  for (const { path } of entries) {
    const hazard = hazardOf(path)
    if (hazard !== null && !hazards.has(hazard.message)) hazards.set(hazard.message, hazard)
  }
  return [...hazards.values()]
}

function hazardOf(path: string): Diagnostic | null {
  const git = folderNamed('.git', path)
  if (git !== null) return diagnose('PACKAGE_HAS_GIT', { path: git })
  const environment = pythonEnvironment(path)
  if (environment !== null) return diagnose('PACKAGE_HAS_ENVIRONMENT', { path: environment })
  const location = { file: path, line: 1, column: 1 }
  if (path.endsWith('secrets.toml')) return diagnose('PACKAGE_HAS_SECRETS', { path }, location)
  return isCredentials(path) ? diagnose('PACKAGE_HAS_CREDENTIALS', { path }, location) : null
}

/** The path up to the first part of that name; a submodule's `.git` is a file. */
function folderNamed(name: string, path: string): string | null {
  const parts = path.split('/')
  const at = parts.indexOf(name)
  return at === -1 ? null : parts.slice(0, at + 1).join('/')
}

/** Every virtual environment has `pyvenv.cfg` at its root, whatever it is called. */
function pythonEnvironment(path: string): string | null {
  return path.endsWith('/pyvenv.cfg') ? `${path.slice(0, -'/pyvenv.cfg'.length)}/` : null
}

/** Names under which tools keep passwords and private keys. Examples and templates of such files are meant to be shared. */
function isCredentials(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.(?:example|sample|template|dist)$/.test(name)) return false
  return /^(?:\.env(?:\..+)?|\.netrc|\.pgpass|\.pypirc|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p8|p12|pfx))$/.test(
    name,
  )
}
