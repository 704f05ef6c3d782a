import { requireVersion } from '../syntax-fault.ts'
import type { Scanner } from './scanner.ts'

const prefixes = new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt'])
const firstLetters = new Set('rubftRUBFT')

/** The prefix of the string that begins here, in lower case; null where what begins here is a word. */
export function stringPrefix(scanner: Scanner, first: number): string | null {
  const { text, at } = scanner
  if (!firstLetters.has(String.fromCharCode(first))) return null
  const length = isQuote(text.charCodeAt(at + 1)) ? 1 : isQuote(text.charCodeAt(at + 2)) ? 2 : 0
  if (length === 0) return null
  const prefix = text.slice(at, at + length).toLowerCase()
  if (!prefixes.has(prefix)) return null
  if (prefix.includes('t')) requireVersion(scanner.version, 14, 'Template strings', at, at + length)
  return prefix
}

const isQuote = (c: number): boolean => c === 0x22 || c === 0x27
