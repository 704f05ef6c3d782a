import type { PackageEntry } from './package-entry.ts'
import { yamlScalar } from './yaml-scalar.ts'

/**
 * The package's table of contents, `manifest.yaml`, byte for byte as dlt writes it
 * (dlt/_workspace/deployment/package_builder.py). `entries` are sorted by path. A link has size 0.
 */
export function packageManifest(entries: readonly PackageEntry[]): string {
  if (entries.length === 0) return 'engine_version: 1\nfiles: []\n'
  return `engine_version: 1\nfiles:\n${entries.map(item).join('')}`
}

function item(entry: PackageEntry): string {
  const size = entry.kind === 'file' ? entry.size : 0
  const link = entry.kind === 'link' ? `  linkname:${yamlScalar('linkname', entry.target)}\n` : ''
  const path = yamlScalar('relative_path', entry.path)
  return `- relative_path:${path}\n  size_in_bytes: ${size}\n  sha3_256: ${entry.sha3}\n${link}`
}
