import type { PythonVersion } from '../python-version.ts'
import { characterNamed } from './character-name.ts'

type Unescaped = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'fault'; readonly words: string }

const escapes =
  /\\(?:([0-7]{1,3})|(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8})|(N(?:\{(?:[^}]+\}?)?)?)|([\s\S]))/g

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

const simple: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** Replaces the escapes of a str literal. An escape that Python does not know stands for itself. */
export function unescapeText(content: string, version: PythonVersion): Unescaped {
  let text = ''
  let from = 0
  for (const { 0: whole, 1: octal, 2: hex, 3: name, 4: other, index } of content.matchAll(escapes)) {
    text += content.slice(from, index)
    from = index + whole.length
    const named = name === undefined ? null : decodeName(name, version)
    const objection = hex !== undefined ? hexObjection(hex) : (named?.objection ?? null)
    if (objection !== null) return codecFault(content, index, whole, objection)
    if (other !== undefined) text += simple[other] ?? whole
    else if (octal !== undefined) text += String.fromCodePoint(Number.parseInt(octal, 8))
    else if (hex !== undefined) text += String.fromCodePoint(Number.parseInt(hex.slice(1), 16))
    else text += named?.character ?? ''
  }
  return { kind: 'text', text: text + content.slice(from) }
}

function hexObjection(sequence: string): string | null {
  const letter = sequence[0] ?? ''
  const length = hexDigits[letter] ?? 0
  if (sequence.length - 1 < length) return `truncated \\${letter}${'X'.repeat(length)} escape`
  return Number.parseInt(sequence.slice(1), 16) > 0x10ffff ? 'illegal Unicode character' : null
}

type Named =
  | { readonly character: string; readonly objection?: never }
  | { readonly objection: string; readonly character?: never }

function decodeName(sequence: string, version: PythonVersion): Named {
  const name = /^N\{([^}]+)\}$/.exec(sequence)?.[1]
  if (name === undefined) return { objection: 'malformed \\N character escape' }
  const character = characterNamed(name, version)
  return character === null ? { objection: 'unknown Unicode character name' } : { character }
}

function codecFault(content: string, index: number, sequence: string, reason: string): Unescaped {
  const position = codecLength(content.slice(0, index))
  const range = `${position}-${position + codecLength(sequence) - 1}`
  const words = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`
  return { kind: 'fault', words }
}

/** Python counts positions in its own intermediate form, where a character beyond ASCII takes ten places. */
function codecLength(text: string): number {
  let length = 0
  for (const character of text) length += character < '\x80' ? 1 : 10
  return length
}

const byteEscapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g

/** Replaces the escapes of a bytes literal; each character of the result is one byte. */
export function unescapeBytes(content: string): Unescaped {
  for (const { 2: hex, index } of content.matchAll(byteEscapes)) {
    if (hex !== undefined && hex.length < 2) {
      return { kind: 'fault', words: `(value error) invalid \\x escape at position ${index}` }
    }
  }
  const text = content.replace(byteEscapes, (whole, octal?: string, hex?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return simple[other ?? ''] ?? whole
  })
  return { kind: 'text', text }
}
