import { beforeAll, describe, expect, it } from 'vitest'
import { listPackage } from '#io/package-listing'
import { configurationSelection, gitMetadata, selectCode } from '#package/file-selector'
import { askOracle } from '../oracle/oracle.ts'
import { random } from './random.ts'
import { inFolder, isFree, plant } from './tree.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function select(path: string, ignore: string | null, exclude: readonly string[] = []): boolean {
  const ignoreFile = ignore === null ? null : utf8(ignore)
  return selectCode({ settingsFolder: '.dlt', ignoreFile, exclude }).selection.selectsFile(path)
}

describe('the files of the code package', () => {
  it.each([
    ['the settings folder is never in', '.dlt/config.toml', '', false],
    ['at any depth', 'sub/.dlt/config.toml', '', false],
    ['unless a pattern takes it back in', '.dlt/secrets.toml', '!.dlt/', true],
    ['a pattern takes files back in from an excluded folder', 'keep/me.log', 'keep/\n!me.log', true],
    ['the last pattern that matches decides', 'me.log', '!me.log\n*.log', false],
    ['`dir/*` reaches no further than direct children', 'data/raw/a.csv', 'data/*', true],
    ['the ignore file itself is in', '.gitignore', '*.log', true],
    ['an empty ignore file switches the defaults off', '.env', '', true],
    ['the defaults are in force without one', '.env', null, false],
    ['`.git` is in where nothing excludes it', '.git/HEAD', '', true],
    ['a negated bracket matches a slash', 'a/c', 'a[!b]c', false],
  ])('%s: %s', (_, path, ignore, selected) => {
    expect(select(path, ignore)).toBe(selected)
  })

  it.each([
    ['.venv', '.venv/', true],
    ['a/.venv/b', '.venv', true],
    ['a', '*', true],
    ['a', '*/', true],
    ['a', 'a/**', true],
    ['a/b', '/a/', true],
    ['a', '*.py', false],
    ['a', 'a/*', false],
    ['a', 'a[!b]', false],
    ['a', 'a/\n!c.py', false],
    ['a', 'a/\n!/a/c.py', false],
    ['a', 'a/\n!/b/c.py', true],
    ['a', 'a/\n!/a[!b]c', false],
    ['a/b', 'a/\n!/a/*/c', false],
    ['a/b', 'a/\n!/*/c', true],
    ['a/b', '!a/\na/', true],
  ])('whether nothing can be selected below %s under %j: %s', (folder, ignore, skipped) => {
    const { selection } = selectCode({ settingsFolder: '.dlt', ignoreFile: utf8(ignore) })
    expect(selection.skipsFolder(folder)).toBe(skipped)
  })

  it('can leave git’s own files out, of submodules and work trees too', () => {
    expect(
      ['.git/HEAD', '.git', 'vendor/.git', '.gitattributes'].map((path) => select(path, '!.git', gitMetadata)),
    ).toEqual([false, false, false, true])
  })

  it('reports a pattern that dlt refuses at its line, and applies the others', () => {
    const ignoreFile = utf8('*.log\n[z-a]\n!\nend\\\n')
    const { selection, diagnostics } = selectCode({ settingsFolder: '.dlt', ignoreFile })
    expect(diagnostics.map(({ code, location }) => [code, location?.line])).toEqual([
      ['IGNORE_PATTERN_INVALID', 2],
      ['IGNORE_PATTERN_INVALID', 3],
      ['IGNORE_PATTERN_INVALID', 4],
    ])
    expect(selection.selectsFile('a.log')).toBe(false)
  })

  it('reports an ignore file that is not UTF-8', () => {
    const { diagnostics } = selectCode({ settingsFolder: '.dlt', ignoreFile: Uint8Array.of(0xff, 0x0a) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['IGNORE_FILE_NOT_UTF8'])
  })
})

describe('the files of the configuration package', () => {
  it.each([
    ['config.toml', true],
    ['prod.secrets.toml', true],
    ['myconfig.toml', true],
    ['.var/dev/config.toml', true],
    ['prod.config copy.toml', false],
    ['profile-name', false],
    ['.workspace', false],
  ])('%s: %s', (path, selected) => {
    expect(configurationSelection.selectsFile(path)).toBe(selected)
  })
})

const folders = [
  'src',
  'data',
  '.venv',
  'a',
  'b',
  'build',
  'x y',
  'ü',
  '.git',
  '[q]',
  'sub',
  '.dlt',
  'new\nline',
  '!not',
  '#hash',
]
const files = [
  'a',
  'b.py',
  'm.pyc',
  '.env',
  'a.log',
  'ä.txt',
  'x y',
  '#1',
  '!1',
  'a[1].py',
  'q\nr',
  '\n',
  '*',
  '?',
  'back\\slash',
  '😀.py',
  'c ',
  'z',
]

/** Lines that people write, and lines that only a fuzzer does. */
const lines = [
  ...[
    '*.py',
    '*.py[cod]',
    '.venv/',
    '/build',
    'build/',
    '/a/b',
    'a/b/',
    'a/*',
    'a/**',
    '**/b',
    '**/b/',
    'a/**/b',
    '**',
    '*',
    '/',
    '//',
    '**/',
    '*/',
    '/*',
    '/*/',
    '/**',
    '***',
    '**/**',
    'a//b',
    '/a/',
    './a',
    '../a',
  ],
  ...[
    '!*.py',
    '!a',
    '!.dlt/',
    '!.dlt/**',
    '!/',
    '!*',
    '!**/',
    '!b.py',
    '!src/',
    '!/src/b.py',
    '!a/*/b.py',
    '!\\!1',
    '\\!1',
    '\\#1',
    '#1',
    '# note',
    '!',
    '! ',
    '!!1',
    '\\',
    'a\\',
    '\\\\',
    'a\\ ',
    'a\\  ',
    'c\\ ',
    'c ',
    '   ',
    '',
    ' a',
    'a\t',
    'x y',
    'x y/',
  ],
  ...[
    '[ab]',
    '[!a]',
    '[^a]',
    '[a-c]*',
    '[z-a]',
    '[]]',
    '[]',
    '[',
    '[a',
    '[]a]',
    '[!]a]',
    '[^]',
    '[!]',
    '[a-]',
    '[-a]',
    '[a-c-e]',
    '[\\]]',
    '[a\\]',
    '[a-\\]',
    '[[]q]',
    '[[]',
    'a[!b]b.py',
    'src[!x]a',
    '[+-9]',
    '[!a-z]',
    '[[:alpha:]]',
    '[a&&b]',
    '[a--]',
    '[!-a]',
    '[^-a]',
  ],
  ...[
    '?',
    '??',
    'a?',
    '*a*',
    '*.*',
    '.*',
    '.?nv',
    '?ut',
    'ü',
    '?',
    'ä*',
    '[ä]*',
    '[😀].py',
    '?.py',
    'new\nline'.replace('\n', '?'),
    'q?r',
    '*\\*',
    '\\*',
    '\\?',
    '\\a',
    '\\[q\\]',
    '$a',
    '^a',
    'a|b',
    'a.b',
    '(a)',
    'a+',
    '{a,b}',
    '\ufeffa',
    'a\x0bb',
    'a\x1cb',
    'a\x85',
    'a\xa0',
    'a\r\n',
    'a\rb',
  ],
]

const atoms = [
  'a',
  'b',
  '*',
  '**',
  '?',
  '/',
  '/',
  '/',
  '!',
  '[ab]',
  '[!a]',
  '[^b]',
  '.',
  'src',
  'sub',
  '.py',
  '\\',
  ' ',
  '.dlt',
  '[z',
  'x y',
  'ü',
]

function ignoreFile(chance: ReturnType<typeof random>): string {
  const line = (): string => (chance.below(3) > 0 ? chance.pick(lines) : chance.several(atoms, 1, 5).join(''))
  return Array.from({ length: 1 + chance.below(6) }, line).join(chance.pick(['\n', '\n', '\r\n']))
}

function growTree(root: string, chance: ReturnType<typeof random>): void {
  plant(root, { '.dlt/.workspace': '', '.dlt/secrets.toml': 'a = 1', '.gitignore': '' })
  for (let i = 0; i < 45; i++) {
    const path = [...chance.several(folders, 0, 3), chance.pick(files)].join('/')
    if (isFree(root, path)) plant(root, { [path]: path })
  }
  const links: Record<string, string> = {
    'link.py': '.gitignore',
    'sub/up.py': '../.gitignore',
    linked: 'src',
    'data/twice': '../src',
    dangling: 'nothing',
    'data/outside.py': '/etc/hostname',
  }
  for (const [path, link] of Object.entries(links)) if (isFree(root, path)) plant(root, { [path]: { link } })
}

describe('selection held against dlt', () => {
  interface Question {
    readonly root: string
    readonly ignores: readonly { readonly text: string; readonly exclude: readonly string[] }[]
  }
  const differences: string[] = []
  let compared = 0
  let refused = 0

  beforeAll(() =>
    inFolder(async (folder) => {
      const questions = Array.from({ length: 12 }, (_, i): Question => {
        const chance = random(1000 + i)
        const root = `${folder}/${i}`
        growTree(root, chance)
        const single = lines.filter((_line, at) => at % 12 === i).map((text) => ({ text, exclude: [] }))
        const mixed = Array.from({ length: 40 }, () => ({
          text: ignoreFile(chance),
          exclude: chance.below(4) === 0 ? [chance.pick(lines)] : [],
        }))
        return { root, ignores: [...single, ...mixed] }
      })
      const answers = await askOracle<(readonly string[] | null)[][]>('package_selection', questions)
      for (const [i, { root, ignores }] of questions.entries()) {
        for (const [j, { text, exclude }] of ignores.entries()) {
          const ours = await pathsOf(root, text, exclude)
          const dlt = answers[i]?.[j]
          compared++
          if (dlt === null) refused++
          if (JSON.stringify(ours) !== JSON.stringify(dlt))
            differences.push(JSON.stringify({ text, exclude, ours, dlt }))
        }
      }
    }),
  )

  it('finds the same files in hundreds of random trees and ignore files, and refuses the same patterns', () => {
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(20)
  })
})

/** Null where a pattern is refused. Links out of the workspace are selected, and left out only later, when packaged. */
async function pathsOf(root: string, text: string, exclude: readonly string[]): Promise<readonly string[] | null> {
  const { selection, diagnostics } = selectCode({ settingsFolder: '.dlt', ignoreFile: utf8(text), exclude })
  if (diagnostics.length > 0) return null
  const { listing, diagnostics: found } = await listPackage(root, selection)
  const outside = found
    .filter(({ code }) => code === 'PACKAGE_LINK_OUTSIDE')
    .map(({ message }) => /`(.*)`/s.exec(message)?.[1] ?? '')
  return [...listing.entries.map(({ path }) => path), ...outside].toSorted(byCodePoint)
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
