import { canonicalJson } from '#json/canonical-json'
import { sha3Base64 } from '#json/sha3'
import type { Job, Manifest } from './schema.ts'

/**
 * dlt's content hash of a manifest: SHA3-256 over its canonical JSON in base64, without the fields that say when
 * and as which version it was made. (dlt/_workspace/deployment/manifest.py)
 */
export function manifestHash(manifest: Manifest): string {
  const { version, version_hash, previous_hashes, created_at, ...content } = manifest
  return sha3Base64(canonicalJson(content))
}

/** dlt's content hash of one job: the whole definition. */
export function jobHash(job: Job): string {
  return sha3Base64(canonicalJson(job))
}
