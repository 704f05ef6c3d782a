import { invalid, requireVersion } from '../syntax-fault.ts'
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
  if (!prefixes.has(prefix)) {
    checkCombination(scanner, prefix)
    return null
  }
  if (prefix.includes('t')) requireVersion(scanner.version, 14, 'Template strings', at, at + length)
  return prefix
}

/** Letters that are prefixes each but not together are a fault of their own since 3.14. */
function checkCombination({ version, at }: Scanner, prefix: string): void {
  const clash = clashes.find(([one = '', other = '']) => prefix.includes(one) && prefix.includes(other))
  if (clash === undefined || version.minor < 14) return
  throw invalid(`'${clash[0]}' and '${clash[1]}' prefixes are incompatible`, at, at + prefix.length)
}

const clashes = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'] as const

const isQuote = (c: number): boolean => c === 0x22 || c === 0x27
