import { brotliDecompressSync } from 'node:zlib'
import type { PythonMinor, PythonVersion } from '../python-version.ts'
import { characterNameTable } from './character-name-table.ts'

/**
 * The character that `\N{NAME}` stands for, or null where that Python knows none of that name. Names and aliases are
 * found whatever their case; those of Hangul syllables and unified ideographs, which are made by rule, only in capitals.
 * Named sequences are for `unicodedata.lookup` alone.
 */
export function characterNamed(name: string, version: PythonVersion): string | null {
  const code = hangulSyllable(name) ?? unifiedIdeograph(name, version.minor) ?? listed(name, version.minor)
  return code === null ? null : String.fromCodePoint(code)
}

const leading = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H']
const vowels = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ')
const trailing = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ')

function hangulSyllable(name: string): number | null {
  const match = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name)
  if (match === null) return null
  const [initial, vowel, final] = [
    leading.indexOf(match[1] ?? ''),
    vowels.indexOf(match[2] ?? ''),
    trailing.indexOf(match[3] ?? ''),
  ]
  return initial < 0 || vowel < 0 || final < 0 ? null : 0xac00 + (initial * 21 + vowel) * 28 + final
}

/** First and last code of each block, and the Python since which it reaches so far. */
const ideographs: readonly (readonly [first: number, last: number, since: PythonMinor])[] = [
  [0x3400, 0x4dbf, 9],
  [0x4e00, 0x9ffc, 9],
  [0x9ffd, 0x9fff, 11],
  [0x20000, 0x2a6dd, 9],
  [0x2a6de, 0x2a6df, 11],
  [0x2a700, 0x2b734, 9],
  [0x2b735, 0x2b738, 11],
  [0x2b739, 0x2b739, 12],
  [0x2b740, 0x2b81d, 9],
  [0x2b820, 0x2cea1, 9],
  [0x2ceb0, 0x2ebe0, 9],
  [0x2ebf0, 0x2ee5d, 13],
  [0x30000, 0x3134a, 9],
  [0x31350, 0x323af, 12],
]

function unifiedIdeograph(name: string, minor: PythonMinor): number | null {
  const digits = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name)?.[1]
  if (digits === undefined) return null
  const code = Number.parseInt(digits, 16)
  return ideographs.some(([first, last, since]) => code >= first && code <= last && minor >= since) ? code : null
}

let table: ReadonlyMap<string, { readonly code: number; readonly since: number }> | null = null

function listed(name: string, minor: PythonMinor): number | null {
  table ??= unpack()
  const entry = table.get(name.replace(/[a-z]+/g, (letters) => letters.toUpperCase()))
  return entry === undefined || minor < entry.since ? null : entry.code
}

/** One line a name, in order of code: the distance from the code before, in base 36 and left out where it is one. */
function unpack(): Map<string, { readonly code: number; readonly since: number }> {
  const names = new Map<string, { readonly code: number; readonly since: number }>()
  let code = -1
  let since = 0
  for (const line of brotliDecompressSync(Buffer.from(characterNameTable, 'base64')).toString('latin1').split('\n')) {
    if (line.startsWith('@')) {
      since = Number(line.slice(1))
      code = -1
      continue
    }
    const step = /^([0-9a-z]+) /.exec(line)?.[1]
    code += step === undefined ? 1 : Number.parseInt(step, 36)
    names.set(step === undefined ? line : line.slice(step.length + 1), { code, since })
  }
  return names
}
