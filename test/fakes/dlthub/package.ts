import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { parse } from 'yaml'

/** One file as a package's own table of contents lists it. */
export interface PackedFile {
  readonly relative_path: string
  readonly size_bytes: number
  readonly sha3_256: string
  readonly linkname?: string
}

/** A package as the platform sees it: everything is derived from its bytes. */
export interface Unpacked {
  readonly contentHash: string
  readonly files: readonly PackedFile[]
  readonly contents: ReadonlyMap<string, Buffer>
}

/** Reads an archive whole, and holds its table of contents against what is in it. Throws with what is wrong. */
export function unpack(archive: Buffer): Unpacked {
  const members = [...untar(gunzipSync(archive))]
  const last = members.at(-1)
  if (last?.name !== 'manifest.yaml') throw new Error('the last member is not manifest.yaml')
  const listed = parse(last.content.toString()) as { engine_version: number; files: Listed[] }
  if (listed.engine_version !== 1) throw new Error(`engine_version is ${listed.engine_version}`)
  const packed = members.slice(0, -1)
  const hash = createHash('sha3-256')
  const files = listed.files.map((each): PackedFile => {
    const { relative_path: path, size_in_bytes: size, sha3_256: sha3, linkname } = each
    const member = packed.find(({ name }) => name === `files/${path}`)
    if (member === undefined) throw new Error(`${path} is listed and not packed`)
    const content = member.link === null ? member.content : Buffer.from(member.link)
    if (createHash('sha3-256').update(content).digest('base64') !== sha3) throw new Error(`${path} has another hash`)
    if (member.content.length !== size) throw new Error(`${path} has another size`)
    if ((member.link ?? undefined) !== linkname) throw new Error(`${path} leads elsewhere`)
    hash.update(path).update(sha3)
    const file = { relative_path: path, size_bytes: size, sha3_256: sha3 }
    return linkname === undefined ? file : { ...file, linkname }
  })
  if (packed.length !== files.length) throw new Error('more is packed than is listed')
  const contents = new Map(packed.map(({ name, content }) => [name.slice('files/'.length), content]))
  return { contentHash: hash.digest('base64'), files, contents }
}

/** A file as `manifest.yaml` has it. */
interface Listed {
  readonly relative_path: string
  readonly size_in_bytes: number
  readonly sha3_256: string
  readonly linkname?: string
}

interface Member {
  readonly name: string
  readonly link: string | null
  readonly content: Buffer
}

function* untar(bytes: Buffer): Generator<Member> {
  let extended: Record<string, string> = {}
  for (let at = 0; at + 512 <= bytes.length; ) {
    const header = bytes.subarray(at, at + 512)
    if (header.every((byte) => byte === 0)) return
    const text = (start: number, length: number) =>
      header.toString('latin1', start, start + length).replace(/\0.*$/s, '')
    const size = Number(extended['size'] ?? Number.parseInt(text(124, 12), 8))
    const content = bytes.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
    const type = text(156, 1)
    if (type === 'x') {
      extended = paxRecords(content)
      continue
    }
    const name = extended['path'] ?? [text(345, 155), text(0, 100)].filter(Boolean).join('/')
    const link = type === '2' ? (extended['linkpath'] ?? text(157, 100)) : null
    if (type !== '0' && type !== '2') throw new Error(`${name} is of type ${type}`)
    extended = {}
    yield { name, link, content }
  }
}

function paxRecords(content: Buffer): Record<string, string> {
  const records: Record<string, string> = {}
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.toString('latin1', at, at + 20), 10)
    const [key = '', value = ''] = content
      .toString('utf8', at, at + length - 1)
      .replace(/^\d+ /, '')
      .split(/=(.*)/s)
    records[key] = value
    at += length
  }
  return records
}
