import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePackageArchive } from '#io/package-archive'
import { listPackage } from '#io/package-listing'
import { selectCode } from '#package/file-selector'
import type { PackageListing } from '#package/package-entry'
import { packageManifest } from '#package/package-manifest'
import { memberOf, type TarMember, tarHeader, tarRecord } from '#package/tar-header'
import { askOracle } from '../oracle/oracle.ts'
import { newFolder, type Plant, plant } from './tree.ts'

const { selection } = selectCode({ settingsFolder: '.dlt', ignoreFile: new Uint8Array() })
const far = `${'deep/'.repeat(60)}end.py`

const tree: Readonly<Record<string, Plant>> = {
  'a.py': 'print(1)\n',
  'run.sh': { program: '#!/bin/sh\n' },
  'empty.py': '',
  'exactly.bin': 'x'.repeat(512),
  'big.bin': 'y'.repeat(700_001),
  'link.py': { link: 'a.py' },
  [`${'long-name-'.repeat(12)}.py`]: 'long',
  [far]: 'far',
  'far.py': { link: far },
  'ünï 数据 😀.py': 'unicode',
  'über.py': { link: 'ünï 数据 😀.py' },
  'new\nline': 'newline',
  ' lead ': 'space',
  'src/yes': 'yes',
}

const members: readonly TarMember[] = [
  ...[99, 100, 101, 155, 300].map(
    (length): TarMember => ({ name: 'n'.repeat(length), kind: 'file', size: 1, mode: 0o644, target: '' }),
  ),
  ...['é', '😀'.repeat(70), `é${'n'.repeat(99)}`, 'x\ny', 'a b'].map(
    (name): TarMember => ({ name, kind: 'file', size: 0, mode: 0o755, target: '' }),
  ),
  ...['t', 't'.repeat(100), 't'.repeat(101), 'ü', '../é'].map(
    (target): TarMember => ({ name: 'link', kind: 'link', size: 0, mode: 0o777, target }),
  ),
  { name: 'é'.repeat(80), kind: 'link', size: 0, mode: 0o777, target: 'ö'.repeat(80) },
  ...[8 ** 11 - 1, 8 ** 11, 2 ** 40].map(
    (size): TarMember => ({ name: 'large', kind: 'file', size, mode: 0o644, target: '' }),
  ),
  // Lengths around which the number of digits in a record's own length changes.
  ...Array.from(
    { length: 12 },
    (_, i): TarMember => ({ name: `é${'n'.repeat(80 + i)}`, kind: 'file', size: 0, mode: 0o644, target: '' }),
  ),
  ...Array.from(
    { length: 12 },
    (_, i): TarMember => ({ name: `é${'n'.repeat(975 + i)}`, kind: 'file', size: 0, mode: 0o644, target: '' }),
  ),
]

interface Content {
  readonly name: string
  readonly link: string | null
  readonly sha256: string | null
  readonly mode: number
  readonly owner: readonly [number, number, string, string]
  readonly mtime: number
}

describe('the archive of a package', () => {
  let listing: PackageListing
  let archive: Buffer
  let answer: { readonly headers: readonly string[]; readonly archives: readonly (readonly Content[])[] }
  const folder = newFolder()
  const root = `${folder}/workspace`

  beforeAll(async () => {
    plant(root, tree)
    listing = (await listPackage(root, selection)).listing
    await writePackageArchive(listing, root, `${folder}/one.tar.gz`)
    archive = readFileSync(`${folder}/one.tar.gz`)
    answer = await askOracle('package_tar', { members, archives: [`${folder}/one.tar.gz`] })
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('has headers that are byte for byte those of Python’s tarfile', () => {
    for (const [i, member] of members.entries()) {
      expect(tarHeader(member).toString('base64'), JSON.stringify(member)).toBe(answer.headers[i])
    }
  })

  it('is read by Python with every entry’s content, and the manifest last', () => {
    const expected = listing.entries.map((entry) => [
      `files/${entry.path}`,
      entry.kind === 'link' ? entry.target : null,
      entry.kind === 'file' ? sha256(readFileSync(`${root}/${entry.path}`)) : null,
      memberOf(entry).mode,
    ])
    const manifest = ['manifest.yaml', null, sha256(Buffer.from(packageManifest(listing.entries))), 0o644]
    expect(answer.archives[0]?.map(({ name, link, sha256, mode }) => [name, link, sha256, mode])).toEqual([
      ...expected,
      manifest,
    ])
  })

  it('tells nobody who made it, where or when', () => {
    for (const { owner, mtime } of answer.archives[0] ?? []) expect([owner, mtime]).toEqual([[0, 0, '', ''], 0])
    expect([...archive.subarray(4, 8), archive[9]]).toEqual([0, 0, 0, 0, 255])
  })

  it('is unpacked by tar to the same tree', () => {
    mkdirSync(`${folder}/out`)
    execFileSync('tar', ['-xzf', `${folder}/one.tar.gz`, '-C', `${folder}/out`])
    const extracted = Object.keys(tree).map((path) => [path, contentAt(`${folder}/out/files/${path}`)])
    expect(Object.fromEntries(extracted)).toEqual(
      Object.fromEntries(Object.keys(tree).map((path) => [path, contentAt(`${root}/${path}`)])),
    )
  })

  it('ends at a whole record', () => {
    expect(gunzipSync(archive).length % tarRecord).toBe(0)
  })

  it('has the same bytes again, whenever the files were touched', async () => {
    for (const path of ['a.py', 'big.bin']) utimesSync(`${root}/${path}`, 1_000_000, 1_000_000)
    const again = (await listPackage(root, selection)).listing
    await writePackageArchive(again, root, `${folder}/two.tar.gz`)
    expect(readFileSync(`${folder}/two.tar.gz`).equals(archive)).toBe(true)
  })

  it('is not made of files that are no longer those listed', async () => {
    for (const [path, content] of Object.entries({
      'a.py': 'print(2)\n',
      'big.bin': 'shorter',
      'empty.py': 'longer',
    })) {
      const before = readFileSync(`${root}/${path}`)
      writeFileSync(`${root}/${path}`, content)
      const attempt = writePackageArchive(listing, root, `${folder}/three.tar.gz`)
      await expect(attempt, path).rejects.toMatchObject({
        diagnostics: [{ code: 'PACKAGE_FILE_CHANGED', message: expect.stringContaining(path) }],
      })
      expect(existsSync(`${folder}/three.tar.gz`)).toBe(false)
      writeFileSync(`${root}/${path}`, before)
    }
  })
})

function contentAt(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return null
  return stat.isSymbolicLink()
    ? `link to ${readlinkSync(path)}`
    : `${stat.mode.toString(8)} ${sha256(readFileSync(path))}`
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
