import { Buffer } from 'node:buffer'
import type { PackageEntry } from './package-entry.ts'

/** What an archive says of one member. Times are left at 0 and owners unnamed, so that equal content has equal bytes. */
export interface TarMember {
  readonly name: string
  readonly kind: PackageEntry['kind']
  /** Bytes that follow the header. */
  readonly size: number
  /** Permission bits. */
  readonly mode: number
  /** Text of a link; empty for files. */
  readonly target: string
}

/** Everything in a tar archive comes in blocks of this many bytes, and the archive in records of twenty. */
export const tarBlock = 512
export const tarRecord = 20 * tarBlock

/** The largest number that eleven octal digits hold, plus one. */
const octalLimit = 8 ** 11

/** The package's member for an entry: below `files/`, with the one permission bit that survives a checkout. */
export function memberOf(entry: PackageEntry): TarMember {
  const name = `files/${entry.path}`
  switch (entry.kind) {
    case 'file':
      return { name, kind: 'file', size: entry.size, mode: entry.executable ? 0o755 : 0o644, target: '' }
    case 'link':
      return { name, kind: 'link', size: 0, mode: 0o777, target: entry.target }
  }
}

/**
 * The header blocks of a member as Python's `tarfile` writes them in its PAX format: one ustar block, after an extended
 * header for what that cannot hold (names over 100 characters or beyond ASCII, sizes of 8 GiB and more).
 */
export function tarHeader(member: TarMember): Buffer {
  const records = paxRecord('path', member.name) + paxRecord('linkpath', member.target) + paxSize(member.size)
  const block = ustarBlock({ ...member, type: member.kind === 'link' ? '2' : '0' })
  if (records === '') return block
  const body = Buffer.from(records)
  const extended = ustarBlock({ name: '././@PaxHeader', type: 'x', size: body.length, mode: 0, target: '' })
  return Buffer.concat([extended, body, Buffer.alloc(paddingOf(body.length)), block])
}

/** Zero bytes that bring `size` to a whole number of blocks. */
export function paddingOf(size: number): number {
  return (tarBlock - (size % tarBlock)) % tarBlock
}

function paxRecord(key: string, value: string): string {
  return value.length <= 100 && isAscii(value) ? '' : extendedRecord(key, value)
}

function paxSize(size: number): string {
  return size < octalLimit ? '' : extendedRecord('size', String(size))
}

/** `<length> <key>=<value>\n`, where the length in bytes counts its own digits. */
function extendedRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest
  while (length !== rest + String(length).length) length = rest + String(length).length
  return `${length} ${key}=${value}\n`
}

function ustarBlock(fields: Omit<TarMember, 'kind'> & { readonly type: string }): Buffer {
  const block = Buffer.alloc(tarBlock)
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')
  block.write(truncate(fields.name), 0, 'latin1')
  block.write(octal(fields.mode, 7), 100, 'latin1')
  block.write(octal(0, 7), 108, 'latin1')
  block.write(octal(0, 7), 116, 'latin1')
  block.write(octal(fields.size < octalLimit ? fields.size : 0, 11), 124, 'latin1')
  block.write(octal(0, 11), 136, 'latin1')
  block.write('        ', 148, 'latin1')
  block.write(fields.type, 156, 'latin1')
  block.write(truncate(fields.target), 157, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0`, 148, 'latin1')
  return block
}

/** The part of a name that old readers see: 100 characters, `?` for each that is not ASCII. */
function truncate(name: string): string {
  return isAscii(name)
    ? name.slice(0, 100)
    : [...name]
        .slice(0, 100)
        .map((c) => (isAscii(c) ? c : '?'))
        .join('')
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}
