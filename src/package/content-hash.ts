import { createHash } from 'node:crypto'
import type { PackageEntry } from './package-entry.ts'

/**
 * The version of a package: base64 SHA3-256 over each entry's path and hash, without separators
 * (dlt/_workspace/deployment/package_builder.py). `entries` are sorted by path.
 *
 * A rename changes it; times, modes, sizes and the archive's bytes do not.
 */
export function contentHash(entries: readonly PackageEntry[]): string {
  const hash = createHash('sha3-256')
  for (const entry of entries) hash.update(entry.path).update(entry.sha3)
  return hash.digest('base64')
}
