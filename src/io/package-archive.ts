import { createHash } from 'node:crypto'
import { closeSync, createWriteStream, openSync, readSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { failure } from '#diagnostics/diagnostic'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import { packageManifest } from '#package/package-manifest'
import { memberOf, paddingOf, tarHeader, tarRecord } from '#package/tar-header'

/** Bytes of a file that are read, and of the archive that are compressed, at once. */
const piece = 256 * 1024

/** A twentieth larger than level 9, which Python takes, in an eighth of the time. */
const compression = 4

/**
 * Writes a package to `destination`: `files/<path>` for each entry, then `manifest.yaml`.
 *
 * The same content gives the same bytes with one version of zlib, and the same tar bytes with any. Every file is
 * hashed again on its way: rejects with `PACKAGE_FILE_CHANGED`, leaving no archive, where it is not the one listed.
 */
export async function writePackageArchive(listing: PackageListing, root: string, destination: string): Promise<void> {
  try {
    await pipeline(
      Readable.from(inPieces(archiveBytes(listing, root)), { objectMode: false, highWaterMark: 4 * piece }),
      createGzip({ level: compression }),
      withoutOperatingSystem(),
      createWriteStream(destination),
    )
  } catch (error) {
    await rm(destination, { force: true })
    throw error
  }
}

function* archiveBytes(listing: PackageListing, root: string): Generator<Buffer> {
  let written = 0
  for (const entry of listing.entries) {
    const header = tarHeader(memberOf(entry))
    yield header
    if (entry.kind === 'file') yield* fileBytes(join(root, entry.path), entry)
    const size = entry.kind === 'file' ? entry.size : 0
    const padding = paddingOf(size)
    yield Buffer.alloc(padding)
    written += header.length + size + padding
  }
  const manifest = Buffer.from(packageManifest(listing.entries))
  const header = tarHeader({ name: 'manifest.yaml', kind: 'file', size: manifest.length, mode: 0o644, target: '' })
  written += header.length + manifest.length + paddingOf(manifest.length)
  const end = tarRecord - ((written + 1024) % tarRecord || tarRecord)
  yield* [header, manifest, Buffer.alloc(paddingOf(manifest.length)), Buffer.alloc(1024 + end)]
}

function* fileBytes(file: string, entry: PackageEntry & { readonly kind: 'file' }): Generator<Buffer> {
  const hash = createHash('sha3-256')
  const descriptor = openSync(file, 'r')
  try {
    let left = entry.size
    while (left > 0) {
      const bytes = Buffer.allocUnsafe(Math.min(left, piece))
      const count = readSync(descriptor, bytes, 0, bytes.length, null)
      if (count === 0) break
      const read = bytes.subarray(0, count)
      hash.update(read)
      left -= count
      yield read
    }
    // One byte more tells a file that has grown from the one listed.
    if (left > 0 || readSync(descriptor, Buffer.alloc(1), 0, 1, null) > 0 || hash.digest('base64') !== entry.sha3) {
      throw failure('PACKAGE_FILE_CHANGED', { path: entry.path })
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Joins what comes in small parts: compressing costs a fixed price per piece. */
function* inPieces(parts: Iterable<Buffer>): Generator<Buffer> {
  let batch: Buffer[] = []
  let size = 0
  for (const part of parts) {
    batch.push(part)
    size += part.length
    if (size >= piece) {
      yield Buffer.concat(batch, size)
      batch = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(batch, size)
}

/** Writes 255, "unknown", over the byte in gzip's header that names the operating system. */
function withoutOperatingSystem(): Transform {
  let offset = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (offset <= 9 && offset + chunk.length > 9) chunk[9 - offset] = 255
      offset += chunk.length
      done(null, chunk)
    },
  })
}
