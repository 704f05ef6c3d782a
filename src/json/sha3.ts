import { createHash } from 'node:crypto'

/** SHA3-256 (FIPS 202) of bytes, or of the UTF-8 bytes of a text, in base64 with padding: 44 characters. dlt's content hash. */
export function sha3Base64(content: string | Uint8Array): string {
  return createHash('sha3-256').update(content).digest('base64')
}
