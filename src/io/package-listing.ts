import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { compareCodePoints } from '#json/code-point-order'
import { sha3Base64 } from '#json/sha3'
import { contentHash } from '#package/content-hash'
import type { FileSelection } from '#package/file-selector'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import { type Found, reasonOf, walkPackage } from './package-walk.ts'

/**
 * Files up to this many bytes are read in one call into one buffer; larger ones are streamed. Reading small files
 * without the event loop is several times as fast as with it.
 */
const small = 256 * 1024

/**
 * Lists and hashes the selected files below `root`. Where there are diagnostics of severity error the listing is not
 * to be deployed: it lacks what they speak of. `boundary`: see `walkPackage`; the root where it is absent.
 *
 * Memory does not grow with the size of files, only with their number.
 */
export async function listPackage(
  root: string,
  selection: FileSelection,
  boundary: string = root,
): Promise<{ listing: PackageListing; diagnostics: readonly Diagnostic[] }> {
  const found: Found[] = []
  const diagnostics: Diagnostic[] = []
  for (const each of walkPackage({ root: realpathSync(root), boundary: realpathSync(boundary), selection })) {
    if ('kind' in each) found.push(each)
    else diagnostics.push(each)
  }
  found.sort((a, b) => compareCodePoints(a.path, b.path))
  const buffer = Buffer.allocUnsafe(small)
  const entries: PackageEntry[] = []
  for (const each of found) {
    try {
      entries.push(hashNow(root, each, buffer) ?? (await hashStream(root, each.path)))
    } catch (error) {
      diagnostics.push(diagnose('PACKAGE_FILE_UNREADABLE', { path: each.path, reason: reasonOf(error) }))
    }
  }
  return { listing: { contentHash: contentHash(entries), entries }, diagnostics }
}

/** Null for a file that is too large to be read at once. */
function hashNow(root: string, found: Found, buffer: Buffer): PackageEntry | null {
  const { path } = found
  if (found.kind === 'link') return { kind: 'link', path, sha3: sha3Base64(found.target), target: found.target }
  const descriptor = openSync(join(root, path), 'r')
  try {
    const size = readSync(descriptor, buffer, 0, small, 0)
    if (size === small) return null
    const executable = isExecutable(fstatSync(descriptor).mode)
    return { kind: 'file', path, size, sha3: sha3Base64(buffer.subarray(0, size)), executable }
  } finally {
    closeSync(descriptor)
  }
}

async function hashStream(root: string, path: string): Promise<PackageEntry> {
  const descriptor = openSync(join(root, path), 'r')
  const { mode } = fstatSync(descriptor)
  const hash = createHash('sha3-256')
  let size = 0
  for await (const chunk of createReadStream('', { fd: descriptor, highWaterMark: small })) {
    hash.update(chunk)
    size += chunk.length
  }
  return { kind: 'file', path, size, sha3: hash.digest('base64'), executable: isExecutable(mode) }
}

/** As git sees it: the owner's bit alone. */
function isExecutable(mode: number): boolean {
  return (mode & 0o100) !== 0
}
