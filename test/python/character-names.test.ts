import { describe, expect, it } from 'vitest'
import { characterNamed } from '#python/parse/character-name'
import type { PythonMinor, PythonVersion } from '#python/python-version'
import { askOracle } from '../oracle/oracle.ts'

interface Answer {
  readonly minor: PythonMinor
  readonly names: readonly (readonly [name: string, code: number])[]
}

const python = (minor: PythonMinor): PythonVersion => ({ major: 3, minor })
const named = (name: string, minor: PythonMinor = 13): string | null => characterNamed(name, python(minor))

describe('names of characters', () => {
  it('stand for the characters that Python gives these names', async () => {
    const { minor, names } = await askOracle<Answer>('character_names', [])
    expect(names.length).toBeGreaterThan(130_000)
    expect(names.filter(([name, code]) => named(name, minor) !== String.fromCodePoint(code))).toEqual([])
  })

  it.each([
    ['NULL', '\0'],
    ['BEL', '\x07'],
    ['LINE FEED', '\n'],
    ['NBSP', '\xa0'],
    ['ZWJ', '\u200d'],
    ['VS256', '\u{e01ef}'],
    ['PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET', '\ufe18'],
    ['PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRAKCET', '\ufe18'],
    ['latin small letter a with diaeresis', 'ä'],
    ['HANGUL SYLLABLE GA', '가'],
    ['HANGUL SYLLABLE A', '아'],
    ['HANGUL SYLLABLE HIH', '힣'],
    ['CJK UNIFIED IDEOGRAPH-04E00', '一'],
    ['CJK COMPATIBILITY IDEOGRAPH-F900', '\uf900'],
  ])('%s is known', (name, character) => {
    expect(named(name)).toBe(character)
  })

  it.each([
    '',
    'BULLET ',
    ' BULLET',
    'LATIN  SMALL LETTER A',
    'KEYCAP DIGIT ONE',
    '<control>',
    'ſPACE',
    '@9',
    '2S SPACE',
  ])('`%s` is none', (name) => {
    expect(named(name)).toBeNull()
  })

  it.each([
    ['HAND WITH INDEX FINGER AND THUMB CROSSED', 11],
    ['CJK UNIFIED IDEOGRAPH-9FFF', 11],
    ['SHAKING FACE', 12],
    ['CJK UNIFIED IDEOGRAPH-31350', 12],
    ['CJK UNIFIED IDEOGRAPH-2EBF0', 13],
    ['FINGERPRINT', 14],
  ] as const)('%s is known since Python 3.%i', (name, since) => {
    const minors = [9, 10, 11, 12, 13, 14] as const
    expect(minors.filter((minor) => named(name, minor) !== null)).toEqual(minors.filter((minor) => minor >= since))
  })
})
