import { beforeAll, describe, expect, it } from 'vitest'
import type { PackageEntry } from '#package/package-entry'
import { packageManifest } from '#package/package-manifest'
import { askOracle } from '../oracle/oracle.ts'
import { random } from './random.ts'

const sha3 = '8u5RQAy3iQ6Ig1A52Xs0Ed9tJGCEPI6Es/dUHEDuwbo='

/** Names that look like something else to YAML 1.1, or that its plain style cannot hold. */
const names = [
  ...['yes', 'No', 'TRUE', 'off', 'y', 'n', 'null', '~', 'Null', '=', '<<', '<', '!', '&', '*'],
  ...[
    '0',
    '00',
    '08',
    '0o7',
    '07',
    '0x1F',
    '0b10',
    '1_000',
    '-1',
    '+1',
    '1.',
    '.5',
    '1e3',
    '1.0e+3',
    '1.e3',
    '.inf',
    '-.INF',
    '.nan',
  ],
  ...[
    '190:20:30',
    '1:2',
    '12:30:45.5',
    '2024-01-01',
    '2024-1-1',
    '2024-01-01 10:00:00',
    '2024-1-1t1:00:00Z',
    '1_',
    '_1',
    '-',
    '--',
    '---',
    '---a',
    '...',
    '...a',
  ],
  ...[
    '- x',
    '-x',
    '? x',
    '?x',
    ': x',
    ':x',
    'a: b',
    'a:b',
    'a:',
    'a #b',
    'a#b',
    '#a',
    ' a',
    'a ',
    '  ',
    ' ',
    "it's",
    "'",
    '"',
    '"a"',
    '\\',
    'a\\b',
  ],
  ...['@a', '`a', '%a', ',a', '[a', ']a', '{a', '}a', '|a', '>a', 'a,b', 'a[0].py', 'a{b}', 'a?b', 'a|b'],
  ...[
    'a\nb',
    'a\n',
    '\na',
    '\n',
    'a\n\nb',
    'a \nb',
    'a\n b',
    "a\n'b",
    'a\x85b',
    'a\u2028b',
    'a\u2029\nb',
    'tab\there',
    'bell\x07',
    'esc\x1b',
    'nul\x01',
    'del\x7f',
    'c1\x90',
    'cr\rlf',
  ],
  ...[
    'Ünïcode',
    '数据.py',
    '😀.py',
    'a😀\tb',
    '\ufeffbom',
    'a\ufeffb',
    '\ufffd',
    '\uffff',
    '\u{10ffff}',
    '\u{10fffe}',
    '\xa0nbsp',
    'nb\xa0\tsp',
    'é\tè',
  ],
]

/** Long ones, for folding: at one space, never at two, never at the ends, and between escapes. */
const long = ['word', 'wörd', '数', '😀', "it's", "''", 'a"b', '\t', 'x\ty'].flatMap((word) => [
  Array(40).fill(word).join(' '),
  Array(40).fill(word).join('  '),
  word.repeat(120),
  `${word.repeat(60)} ${word.repeat(60)}`,
  `${Array(30).fill(word).join(' ')}\n${Array(30).fill(word).join(' ')}`,
  ` ${Array(30).fill(word).join(' ')} `,
])

const pieces = [
  'a',
  'word',
  ' ',
  ' ',
  '  ',
  '-',
  ':',
  '#',
  "'",
  '"',
  '\\',
  '\n',
  '\t',
  '\x85',
  '\u2028',
  'é',
  '数',
  '😀',
  '\ufeff',
  '1',
  '.',
  '%',
  'a/b',
  'abcdefghij',
]

function fuzz(count: number): string[] {
  const chance = random(20261122)
  return Array.from({ length: count }, () => chance.several(pieces, 1, chance.pick([4, 12, 60])).join(''))
}

describe('manifest.yaml', () => {
  const cases: (readonly PackageEntry[])[] = [
    [],
    ...[...names, ...long, ...fuzz(3000)].map((name): readonly PackageEntry[] => [
      { kind: 'link', path: name, sha3, target: name },
      { kind: 'file', path: name, size: 1234567, sha3, executable: false },
    ]),
  ]
  let written: readonly string[]

  beforeAll(async () => {
    written = await askOracle<string[]>(
      'package_yaml',
      cases.map((entries) => ({ engine_version: 1, files: entries.map(asDlt) })),
    )
  })

  it('is byte for byte what PyYAML writes, whatever the names', () => {
    expect(written).toHaveLength(cases.length)
    for (const [i, entries] of cases.entries()) expect(packageManifest(entries), `case ${i}`).toBe(written[i])
  })
})

function asDlt(entry: PackageEntry): object {
  const { path: relative_path, sha3: sha3_256 } = entry
  if (entry.kind === 'file') return { relative_path, size_in_bytes: entry.size, sha3_256 }
  return { relative_path, size_in_bytes: 0, sha3_256, linkname: entry.target }
}
