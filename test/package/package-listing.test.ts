import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listPackage } from '#io/package-listing'
import { configurationSelection, selectCode } from '#package/file-selector'
import { packageManifest } from '#package/package-manifest'
import { askOracle } from '../oracle/oracle.ts'
import { random } from './random.ts'
import { inFolder, isFree, type Plant, plant } from './tree.ts'

const everything = selectCode({ settingsFolder: '.dlt', ignoreFile: new Uint8Array() }).selection

const odd = [
  ...[
    '1e3',
    'yes',
    '- x',
    '~',
    '0x1F',
    '2024-01-01',
    'null',
    'a: b',
    '#a',
    "it's",
    '"',
    '@',
    ' lead',
    'trail ',
    'tab\there',
    'new\nline',
    '\nfirst',
    'back\\slash',
    'ünï',
    '数据',
    '😀',
    '\uffff',
    '\ue000',
    '\ufeff',
    '*',
    '[a]',
    '!x',
    '%',
    'a  b',
  ],
  ...[
    `${'long word '.repeat(12)}end`,
    'x'.repeat(101),
    'é'.repeat(60),
    `${'y'.repeat(200)}.py`,
    'x'.repeat(99),
    'x'.repeat(94),
    '-',
    '--- a',
  ],
]

/** A workspace of odd names, some below folders, some linked to. */
function oddTree(seed: number, root: string): void {
  const chance = random(seed)
  plant(root, { '.dlt/.workspace': '', '.dlt/config.toml': `a = ${seed}`, '.gitignore': '*.log\n' })
  for (const name of chance.several(odd, 3, 12)) {
    const path = [...chance.several([...odd.filter((each) => each.length < 60), 'src'], 0, 3), name].join('/')
    const what: Plant = chance.pick<Plant>([path, '', { program: '#!/bin/sh\n' }, 'é\r\n'.repeat(chance.below(100))])
    if (!isFree(root, path)) continue
    plant(root, { [path]: what })
    const link = `${chance.pick(['', 'src/', 'b/'])}${chance.pick(odd)}`
    if (chance.below(2) === 0 && isFree(root, link))
      plant(root, { [link]: { link: `${'../'.repeat(link.split('/').length - 1)}${path}` } })
  }
}

/** Workspaces that each show one thing. */
const single: readonly Readonly<Record<string, Plant>>[] = [
  {},
  { 'a.txt': 'one\n', 'b.txt': 'two\n', 'link.txt': { link: 'a.txt' } },
  { '.gitignore': '**' },
  { 'big.bin': 'x'.repeat(1_000_000), 'edge.bin': 'y'.repeat(256 * 1024), 'below.bin': 'z'.repeat(256 * 1024 - 1) },
  { 'src/a.py': 'a', twice: { link: 'src' }, thrice: { link: 'twice' } },
  { 'src/a.py': 'a', 'src/b.py': { link: 'a.py' }, linked: { link: 'src' } },
  {
    dangling: { link: 'nowhere' },
    outside: { link: '/etc/hostname' },
    through: { link: 'a/../b.py' },
    'b.py': '',
    'a/c.py': '',
  },
  { '.git/HEAD': 'ref: refs/heads/main\n', 'a.py': '' },
  {
    '.dlt/secrets.toml': 'a = 1',
    '.dlt/prod.config.toml': 'b = 2',
    '.dlt/myconfig.toml': '',
    '.dlt/.var/dev/config.toml': '',
    '.dlt/x/notes.txt': '',
  },
  { '.gitignore': '!.dlt/\n', '.dlt/secrets.toml': 'a = 1' },
  { 'loop/a': { link: '..' } },
  { self: { link: 'self' } },
  { '.gitignore': '[z-a]\n' },
]

describe('packages held against dlt', () => {
  interface Package {
    readonly contentHash: string
    readonly manifest: string
  }
  type Outcome = Package | { readonly error: string }
  const ours: { code: Outcome; configuration: Outcome }[] = []
  let theirs: readonly { code: Outcome; configuration: Outcome }[]

  beforeAll(() =>
    inFolder(async (folder) => {
      const roots = Array.from({ length: 60 + single.length }, (_, i) => `${folder}/w${i}`)
      for (const [i, root] of roots.entries()) {
        const tree = single[i]
        if (tree === undefined) oddTree(i, root)
        else plant(root, { '.dlt/.workspace': '', '.gitignore': '', ...tree })
      }
      theirs = await askOracle('package_build', roots)
      for (const [i, root] of roots.entries()) {
        const text = single[i] === undefined ? '*.log\n' : single[i]['.gitignore']
        const ignoreFile = new TextEncoder().encode(typeof text === 'string' ? text : '')
        const { selection, diagnostics } = selectCode({ settingsFolder: '.dlt', ignoreFile })
        const code = diagnostics.length > 0 ? { error: diagnostics[0]!.code } : await build(root, selection)
        ours.push({ code, configuration: await build(`${root}/.dlt`, configurationSelection) })
      }
    }),
  )

  async function build(root: string, selection: typeof everything): Promise<Outcome> {
    const { listing, diagnostics } = await listPackage(root, selection)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error !== undefined) return { error: error.code }
    return { contentHash: listing.contentHash, manifest: packageManifest(listing.entries) }
  }

  it('gives both packages of every workspace dlt’s content hash and manifest.yaml', () => {
    expect(ours).toHaveLength(theirs.length)
    for (const [i, { code, configuration }] of ours.entries()) {
      if ('error' in code) continue
      expect({ code, configuration }, `workspace ${i}`).toEqual(theirs[i])
    }
  })

  it('refuses the workspaces dlt fails on', () => {
    const failed = theirs.flatMap(({ code }, i) => ('error' in code ? [[code.error, ours[i]?.code]] : []))
    expect(failed).toEqual([
      ['RecursionError', { error: 'PACKAGE_LINK_CYCLE' }],
      ['OSError', { error: 'PACKAGE_LINK_CYCLE' }],
      [expect.stringMatching(/error/i), { error: 'IGNORE_PATTERN_INVALID' }],
    ])
    expect(ours.filter(({ code }) => 'error' in code)).toHaveLength(failed.length)
  })
})

describe('what is found in a workspace', () => {
  const paths = async (root: string, ignore = '', boundary = root) => {
    const { selection } = selectCode({ settingsFolder: '.dlt', ignoreFile: new TextEncoder().encode(ignore) })
    const { listing, diagnostics } = await listPackage(root, selection, boundary)
    return {
      paths: listing.entries.map(({ path }) => path),
      diagnostics: diagnostics.map(({ code, message }) => [code, /`(.*?)`/s.exec(message)?.[1]]),
    }
  }

  it('leaves out a link to a file outside, and says so', () =>
    inFolder(async (root) => {
      plant(root, { 'ws/a.py': '', 'ws/b.py': { link: '../b.py' }, 'b.py': '' })
      expect(await paths(`${root}/ws`)).toEqual({ paths: ['a.py'], diagnostics: [['PACKAGE_LINK_OUTSIDE', 'b.py']] })
    }))

  it('follows a link to a folder elsewhere in the repository, and refuses one that leads out of it', () =>
    inFolder(async (root) => {
      plant(root, {
        'repo/ws/a.py': '',
        'repo/ws/shared': { link: '../shared' },
        'repo/shared/s.py': '',
        'repo/ws/away': { link: '../../away' },
        'away/w.py': '',
      })
      expect(await paths(`${root}/repo/ws`, '', `${root}/repo`)).toEqual({
        paths: ['a.py', 'shared/s.py'],
        diagnostics: [['PACKAGE_FOLDER_OUTSIDE', 'away']],
      })
    }))

  it('does not look into what is ignored, so neither cycles nor links out of the repository matter there', () =>
    inFolder(async (root) => {
      plant(root, { 'a.py': '', '.venv/loop': { link: '..' }, '.venv/lib': { link: '/usr/lib' }, data: { link: '/' } })
      expect(await paths(root, '.venv/\n/data\n')).toEqual({ paths: ['a.py'], diagnostics: [] })
    }))

  it('looks into an ignored folder where a later pattern may take a file back in', () =>
    inFolder(async (root) => {
      plant(root, { 'node_modules/x/.env.example': '', 'node_modules/x/y.js': '' })
      expect(await paths(root, 'node_modules/\n!.env.example')).toEqual({
        paths: ['node_modules/x/.env.example'],
        diagnostics: [],
      })
    }))

  it('names the link at which a cycle closes', () =>
    inFolder(async (root) => {
      plant(root, { 'a/b/up': { link: '../..' } })
      expect(await paths(root)).toEqual({ paths: [], diagnostics: [['PACKAGE_LINK_CYCLE', 'a/b/up']] })
    }))

  it('takes a link whose way leads through a file for a dangling one, over which dlt fails', () =>
    inFolder(async (root) => {
      plant(root, { 'a.py': '', 'b.py': { link: 'a.py/c' } })
      expect(await paths(root)).toEqual({ paths: ['a.py'], diagnostics: [] })
    }))

  it('refuses names that are not UTF-8, of files, folders and targets of links, unless they are ignored', () =>
    inFolder(async (root) => {
      const bad = (name: string) => Buffer.concat([Buffer.from(`${root}/${name}`), Buffer.of(0xff)])
      writeFileSync(bad('file'), '')
      mkdirSync(bad('folder'))
      symlinkSync(bad('file'), `${root}/link`)
      symlinkSync(bad('folder'), `${root}/link-2`)
      plant(root, { 'fine-\ufffd.py': '' })
      const found = await paths(root)
      expect(found.paths).toEqual(['fine-\ufffd.py'])
      expect(found.diagnostics.map(([code]) => code)).toEqual(Array(4).fill('PACKAGE_NAME_NOT_UTF8'))
      expect(await paths(root, 'file*\nfolder*\nlink*')).toEqual({ paths: ['fine-\ufffd.py'], diagnostics: [] })
    }))

  it('keeps the bit that makes a file a program', () =>
    inFolder(async (root) => {
      plant(root, { 'run.sh': { program: '#!/bin/sh\n' }, 'a.py': '' })
      const { listing } = await listPackage(root, everything)
      expect(listing.entries.map((entry) => entry.kind === 'file' && [entry.path, entry.executable])).toEqual([
        ['a.py', false],
        ['run.sh', true],
      ])
    }))
})
