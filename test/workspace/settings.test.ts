import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkspaceFiles } from '#io/files'
import { flatten, mergeTables, settingAt, settingsUnder, withSetting } from '#workspace/settings'
import { readSettings } from '#workspace/settings-files'
import { isTable, parseToml, type TomlTable, type TomlValue } from '#workspace/toml'
import { tomlKey, tomlText } from '#workspace/toml-text'
import { askOracle } from '../oracle/oracle.ts'
import { type Random, random } from '../package/random.ts'
import { inFolder, plant } from '../package/tree.ts'
import { filesOf } from './files-in-memory.ts'

function table(text: string): TomlTable {
  const parsed = parseToml(text)
  if ('line' in parsed) throw new Error(`not TOML at line ${parsed.line}: ${text}`)
  return parsed
}

describe('a setting', () => {
  it.each([
    ['7200', '7200'],
    ['7200.0', '7200.0'],
    ['1e3', '1000.0'],
    ['9007199254740993', '9007199254740993'],
    ['0xff', '255'],
    ['inf', 'inf'],
    ['true', 'true'],
    ['"a\\tb \\u00e9 \\u007f"', '"a\\tb é \\u007f"'],
    ["'C:\\temp'", '"C:\\\\temp"'],
    ['1979-05-27T07:32:00Z', '1979-05-27T07:32:00Z'],
    ['1979-05-27T07:32:00.5+02:00', '1979-05-27T07:32:00.500+02:00'],
    ['1979-05-27', '1979-05-27'],
    ['07:32:00', '07:32:00'],
    ['[1, 2.0, "x"]', '[1, 2.0, "x"]'],
    ['[{ b = 1, a = [] }, {}]', '[{ a = [], b = 1 }, {}]'],
  ])('%s is written %s', (written, text) => {
    const value = table(`a = ${written}`).get('a')
    expect(value === undefined ? null : tomlText(value)).toBe(text)
  })

  it('is named by its path, in quotes where a bare key cannot be', () => {
    const settings = table('[sources."my.api"]\n"a b" = 1\nurl-1 = 2\n[sources.github]\n__proto__ = 3\n')
    expect([...flatten(settings).keys()]).toEqual([
      'sources."my.api"."a b"',
      'sources."my.api".url-1',
      'sources.github.__proto__',
    ])
    expect(tomlKey(['', 'ü'])).toBe('""."ü"')
  })

  it('is found by its path, and nothing is found beyond a value', () => {
    const settings = table('[workspace.settings]\nname = "usgs"\n')
    expect(settingAt(settings, ['workspace', 'settings', 'name'])).toBe('usgs')
    expect(settingAt(settings, ['workspace', 'settings', 'name', 'more'])).toBeUndefined()
  })

  it('takes the place of a table that is in its way, and a table that of a value', () => {
    expect(flatten(withSetting(table('[a]\nb = 1\n'), ['a'], 'x'))).toEqual(new Map([['a', 'x']]))
    expect(flatten(mergeTables(table('a = 1'), table('[a]\n')))).toEqual(new Map())
  })
})

describe('a settings file that is not TOML', () => {
  it.each([
    ['config.toml', 'a = 1\nb = hunter2-hunter2\n', 2],
    ['prod.secrets.toml', 'password = "hunter2-hunter2\n', 1],
    ['secrets.toml', 'hunter2-hunter2', 1],
    ['secrets.toml', 'a = 1\n[hunter2-hunter2\n', 2],
    ['secrets.toml', '"hunter2-hunter2" = 1\n"hunter2-hunter2" = 2\n', 2],
  ])('is reported at its line, and what is in it is not told: %s %j', (name, text, line) => {
    const { config, secrets, diagnostics } = readSettings(filesOf({ [`.dlt/${name}`]: text }), '.dlt')
    expect(diagnostics).toMatchObject([{ code: 'SETTINGS_NOT_TOML', location: { file: `.dlt/${name}`, line } }])
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2')
    expect([config.size, secrets.size]).toEqual([0, 0])
  })

  it.each([
    ['it is not UTF-8', Uint8Array.of(0x61, 0x3d, 0x22, 0xff, 0x22)],
    ['it begins with a byte order mark, as dlt fails on one', '\ufeffa = 1\n'],
  ])('may be one because %s', (_, content) => {
    const { diagnostics } = readSettings(filesOf({ '.dlt/config.toml': content }), '.dlt')
    expect(diagnostics.map(({ code }) => code)).toEqual(['SETTINGS_NOT_TOML'])
  })
})

describe('settings held against dlt’s providers', () => {
  const profiles = ['dev', 'prod', 'access', 'stage.eu']
  type Documents = { readonly config: unknown; readonly secrets: unknown }
  let ours: Documents[][]
  let theirs: Documents[][]

  beforeAll(() =>
    inFolder(async (folder) => {
      const roots = Array.from({ length: 60 }, (_, i) => `${folder}/w${i}`)
      for (const [i, root] of roots.entries()) {
        const chance = random(7000 + i)
        for (const name of ['', ...profiles.map((profile) => `${profile}.`)]) {
          for (const kind of ['config', 'secrets']) {
            if (chance.below(4) > 0) plant(root, { [`.dlt/${name}${kind}.toml`]: randomToml(chance) })
          }
        }
        plant(root, { '.dlt/.workspace': '' })
      }
      theirs = await askOracle(
        'workspace_settings',
        roots.map((root) => ({ settings: `${root}/.dlt`, profiles })),
      )
      ours = roots.map((root) => {
        const { config, secrets, diagnostics } = readSettings(readWorkspaceFiles(root), '.dlt')
        expect(diagnostics).toEqual([])
        return profiles.map((profile) => ({
          config: tagged(settingsUnder(profile, config)),
          secrets: tagged(settingsUnder(profile, secrets)),
        }))
      })
    }),
  )

  it('are the same under every profile, to the value and its type', () => {
    expect(theirs.flat().filter(({ config }) => config === null)).toEqual([])
    expect(ours).toEqual(theirs)
    expect(JSON.stringify(ours).length).toBeGreaterThan(10_000)
  })
})

const keys = ['a', 'b', 'c', 'sources', 'destination', 'my.api', 'Ünï', 'x-1', '7']
const values = [
  '1',
  '-0',
  '0x10',
  '1_000',
  '1.0',
  '-2.5',
  '1e3',
  '6.02e23',
  'inf',
  'true',
  'false',
  '"s"',
  "'C:\\x'",
  '"é\\n😀"',
  '"""\na\n  b"""',
  '2024-01-01',
  '2024-01-01T10:00:00Z',
  '10:00:00',
  '[]',
  '[1, 2.5]',
  '["a", ["b"]]',
  '[{ a = 1 }]',
]

/** dlt fails where one file has a table in braces and another one of the same name in brackets, so these have a key of their own. */
const inlineTables = ['{}', '{ a = 1, b = { c = "x" } }', '{ b = { d = 2 } }']

/** A TOML document of nested tables in which no key is defined twice. */
function randomToml(chance: Random): string {
  const lines: string[] = []
  const write = (path: readonly string[], depth: number): void => {
    if (path.length > 0) lines.push(`[${tomlKey(path)}]`)
    const tables: string[] = []
    for (const key of keys) {
      const roll = chance.below(6)
      if (roll < 2) lines.push(`${tomlKey([key])} = ${chance.pick(values)}`)
      else if (roll === 2 && depth < 3) tables.push(key)
    }
    if (chance.below(3) === 0) lines.push(`inline = ${chance.pick(inlineTables)}`)
    for (const key of tables) write([...path, key], depth + 1)
  }
  write([], 0)
  return `${lines.join('\n')}\n`
}

/** The form in which the oracle tells of values: each with the name of its Python type. */
function tagged(value: TomlValue): unknown {
  if (isTable(value)) return Object.fromEntries([...value].map(([key, inner]) => [key, tagged(inner)]))
  switch (typeof value) {
    case 'string':
      return ['str', value]
    case 'bigint':
      return ['int', String(value)]
    case 'boolean':
      return ['bool', value ? 'True' : 'False']
    case 'number':
      return ['float', tomlText(value)]
    case 'object':
      return 'moment' in value ? ['moment', value.moment.replace(/Z$/, '+00:00')] : ['list', value.map(tagged)]
  }
}
