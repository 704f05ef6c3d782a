import { invalid } from '../syntax-fault.ts'
import { emit, type Scanner } from './scanner.ts'
import { type Keyword, keywords } from './token.ts'

const keywordNamed: ReadonlyMap<string, Keyword> = new Map(keywords.map((word) => [word, word]))
const longestKeyword = 8

/** Reads a name or keyword that begins with an ASCII letter or `_`. */
export function scanWord(scanner: Scanner): void {
  const { text, at } = scanner
  const end = wordEnd(text, at)
  if (text.charCodeAt(end) >= 0x80) {
    scanWideWord(scanner)
    return
  }
  const keyword = end - at <= longestKeyword ? keywordNamed.get(text.slice(at, end)) : undefined
  emit(scanner, keyword ?? 'name', at, end)
}

/** Reads a name with characters beyond ASCII, or objects to the first character that no name may have. */
export function scanWideWord(scanner: Scanner): void {
  const { text, at } = scanner
  let end = at
  while (end < scanner.end && (text.charCodeAt(end) >= 0x80 || wordEnd(text, end) > end)) end++
  checkName(text.slice(at, end), at)
  scanner.hasWideNames = true
  emit(scanner, 'name', at, end)
}

function wordEnd(text: string, start: number): number {
  let end = start
  for (; ; end++) {
    const c = text.charCodeAt(end)
    const inWord = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || (c >= 0x30 && c <= 0x39)
    if (!inWord) return end
  }
}

function checkName(name: string, start: number): void {
  let at = start
  for (const character of name) {
    const allowed = at === start ? /^[\p{XID_Start}_]$/u : /^\p{XID_Continue}$/u
    if (!allowed.test(character)) throw badCharacter(character, at)
    at += character.length
  }
}

/** A character that begins no token, in the words Python has for it. */
export function badCharacter(character: string, at: number): Error {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const words = isPrintable(character)
    ? `invalid character '${character}' (U+${code})`
    : `invalid non-printable character U+${code}`
  return invalid(words, at, at + character.length)
}

const isPrintable = (character: string): boolean => character === ' ' || !/^[\p{C}\p{Z}]$/u.test(character)
