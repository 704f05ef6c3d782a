import { Buffer } from 'node:buffer'

/** How the bytes of a file are to be read. */
export type Encoding =
  | { readonly kind: 'utf-8' }
  | {
      readonly kind: 'single-byte'
      readonly name: string
      readonly decode: (bytes: Uint8Array) => string
      /** Whether a byte stands for no character. */
      readonly undefinedBytes: (byte: number) => boolean
    }
  /** Python has it and this program has not. */
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/
const blankOrComment = /^[ \t\f]*(?:#.*)?$/

/** The encoding that a comment in the first two lines declares, and the name it goes by there (PEP 263). */
export function declaredEncoding(bytes: Uint8Array): { readonly name: string; readonly encoding: Encoding } | null {
  for (const line of firstLines(bytes)) {
    const name = declaration.exec(line)?.[1]
    if (name !== undefined) return { name, encoding: encodingNamed(name) }
    if (!blankOrComment.test(line)) return null
  }
  return null
}

function firstLines(bytes: Uint8Array): readonly string[] {
  let end = 0
  for (let lines = 0; lines < 2 && end < bytes.length; end++) {
    if (bytes[end] === 0x0a || (bytes[end] === 0x0d && bytes[end + 1] !== 0x0a)) lines++
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, end)
    .toString('latin1')
    .split(/\r\n?|\n/, 2)
}

/** Python looks an encoding up without regard to case, `_` and `-` being the same. */
function encodingNamed(declared: string): Encoding {
  const name = declared.toLowerCase().replaceAll('_', '-')
  if (/^utf-?8(?:-.*)?$|^u8$|^utf$|^cp65001$/.test(name)) return { kind: 'utf-8' }
  if (/^(?:latin-?1|iso-?8859-1|iso-latin-1|l1|8859|cp819)(?:-(?:unix|dos|mac))?$/.test(name)) return latin1
  if (/^(?:us-)?ascii$|^646$/.test(name)) return ascii
  if (/^iso-?8859-15$|^latin-?9$|^l9$/.test(name)) return latin9
  if (/^cp-?1252$|^windows-1252$|^1252$/.test(name)) return windows1252
  return pythonEncodings.test(name) ? unsupported(declared) : { kind: 'unknown', name: declared }
}

const unsupported = (name: string): Encoding => ({ kind: 'unsupported', name })

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const latin1: Encoding = {
  kind: 'single-byte',
  name: 'iso-8859-1',
  decode: asLatin1,
  undefinedBytes: () => false,
}

const ascii: Encoding = {
  kind: 'single-byte',
  name: 'ascii',
  decode: asLatin1,
  undefinedBytes: (byte) => byte >= 0x80,
}

const latin9: Encoding = {
  kind: 'single-byte',
  name: 'iso8859-15',
  decode: (bytes) => asLatin1(bytes).replace(/[\xa4\xa6\xa8\xb4\xb8\xbc-\xbe]/g, (one) => latin9Letters[one] ?? one),
  undefinedBytes: () => false,
}

const latin9Letters: Readonly<Record<string, string>> = {
  '\xa4': '€',
  '\xa6': 'Š',
  '\xa8': 'š',
  '\xb4': 'Ž',
  '\xb8': 'ž',
  '\xbc': 'Œ',
  '\xbd': 'œ',
  '\xbe': 'Ÿ',
}

// The decoder of some releases of Node reads Windows-1252 as Latin-1.
const windows1252: Encoding = {
  kind: 'single-byte',
  name: 'cp1252',
  decode: (bytes) => asLatin1(bytes).replace(/[\x80-\x9f]/g, (one) => windowsLetters[one.charCodeAt(0) - 0x80] ?? one),
  undefinedBytes: (byte) => byte >= 0x80 && byte <= 0x9f && windowsLetters[byte - 0x80] === ' ',
}

/** The characters from 0x80 to 0x9f; a space where there is none. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Families of names under which Python has an encoding. */
const pythonEncodings =
  /^(?:(?:x-)?mac-?|big5|cp|ibm|windows-|euc|gb|hz|iso|johab|koi8|kz|latin|l\d|ptcp154|cyrillic|greek|arabic|hebrew|shift-?j|s-?jis|sjis|tis|utf-(?:7|16|32)|u(?:7|16|32)|rot13|raw-unicode|unicode-escape|\d+$)/
