import { manifestHash } from './hash.ts'
import type { Manifest } from './schema.ts'

/** How many earlier hashes a manifest remembers. */
const remembered = 10

/**
 * The manifest as dlt would save it: with the hash of its content, and counted on where that is not the hash it was
 * saved with last. Version 0 is the first. (dlt/_workspace/deployment/manifest.py)
 */
export function bumpVersion(manifest: Manifest): Manifest {
  const hash = manifestHash(manifest)
  const before = manifest.version_hash ?? ''
  const version = manifest.version ?? 0n
  if (before === '' || before === hash) return { ...manifest, version, version_hash: hash }
  const previous = [before, ...(manifest.previous_hashes ?? [])].slice(0, remembered)
  return { ...manifest, previous_hashes: previous, version: BigInt(version) + 1n, version_hash: hash }
}
