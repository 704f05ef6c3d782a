import { createReadStream } from 'node:fs'

/** The bytes of a file, piece by piece. */
export function readChunks(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path)
}
