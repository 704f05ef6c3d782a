import { lineAt } from '../source-text.ts'
import { invalid, invalidIfReached, requireVersion } from '../syntax-fault.ts'
import { openBracket } from './operator.ts'
import { scanToken } from './scan-token.ts'
import { emit, type FString, type Scanner } from './scanner.ts'
import { quoteAt, stringEnd } from './string.ts'

const deepestFString = 150

/** Reads an f-string as its parts: start, stretches of text, the tokens of each field, end. */
export function scanFString(scanner: Scanner, prefix: string): void {
  const start = scanner.at
  const quote = quoteAt(scanner.text, start + prefix.length)
  const from = start + prefix.length + quote.length
  const name = prefix.includes('t') ? 't-string' : 'f-string'
  if (scanner.fstrings.length >= deepestFString) throw invalid('too many nested f-strings', start)
  const outerEnd = scanner.end
  // Before 3.12 an f-string ends as any other string does, whatever its fields hold.
  if (scanner.version.minor < 12) scanner.end = stringEnd(scanner, start, from, quote)
  scanner.fstrings.push({ start, quote, raw: prefix.includes('r'), name, formats: 0 })
  emit(scanner, 'fstring-start', start, from)
  scanText(scanner, false)
  scanner.fstrings.pop()
  scanner.end = outerEnd
  emit(scanner, 'fstring-end', scanner.at, scanner.at + quote.length)
}

/** Reads text and fields up to the closing quotes, or in a format specification up to its `}`. */
function scanText(scanner: Scanner, inFormat: boolean): void {
  const { text } = scanner
  const string = innermost(scanner)
  let from = scanner.at
  for (let at = from; ; ) {
    const c = text[at] ?? ''
    if (at >= scanner.end || (c === string.quote[0] && text.startsWith(string.quote, at))) {
      if (inFormat) throw unfinishedFormat(scanner, at)
      if (at >= scanner.end && scanner.version.minor >= 12) throw unterminated(scanner, at - 1)
      emitText(scanner, from, at)
      return
    }
    if (c === '{' && (inFormat || text[at + 1] !== '{')) {
      emitText(scanner, from, at)
      scanField(scanner)
      at = scanner.at
      from = at
    } else if (c === '}' && inFormat) {
      emitText(scanner, from, at)
      return
    } else if (c === '}' && text[at + 1] !== '}') {
      throw invalid(`${string.name}: single '}' is not allowed`, at)
    } else if (c === '\n' && string.quote.length === 1) {
      throw inFormat ? newlineInFormat(string, at) : unterminated(scanner, at)
    } else {
      at += c === '\\' ? escapeLength(text, at, string.raw) : c === '{' || c === '}' ? 2 : 1
    }
  }
}

/** Reads `{expression=!conversion:format}`. */
function scanField(scanner: Scanner): void {
  const { text, at: start } = scanner
  const string = innermost(scanner)
  const { name } = string
  if (string.formats >= (scanner.version.minor >= 12 ? 3 : 2)) {
    throw invalid(`${name}: expressions nested too deeply`, start)
  }
  openBracket(scanner)
  emit(scanner, '{', start, start + 1)
  const depth = scanner.brackets.length
  while (scanner.at < scanner.end) {
    const c = text[scanner.at]
    if (scanner.brackets.length === depth && (c === '}' || c === ':' || isConversion(text, scanner.at))) {
      checkField(scanner, start)
      emit(scanner, c === '!' ? '!' : c === ':' ? ':' : '}', scanner.at, scanner.at + 1)
      if (c === ':') {
        string.formats++
        scanText(scanner, true)
        string.formats--
        emit(scanner, '}', scanner.at, scanner.at + 1)
      }
      if (c !== '!') {
        scanner.brackets.pop()
        return
      }
    } else if (scanner.brackets.length === depth && (c === ')' || c === ']')) {
      throw invalid(`${name}: unmatched '${c}'`, scanner.at)
    } else {
      if (c === '#') requireVersion(scanner.version, 12, 'Comments in f-string fields', scanner.at, scanner.at + 1)
      scanToken(scanner)
    }
  }
  throw scanner.version.minor >= 12
    ? invalidIfReached("'{' was never closed", start)
    : invalidIfReached(`${name}: expecting '}'`, start)
}

function checkField({ text, version, at }: Scanner, start: number): void {
  if (version.minor >= 12) return
  const slash = text.slice(start, at).indexOf('\\')
  if (slash !== -1) requireVersion(version, 12, 'Backslashes in f-string fields', start + slash, start + slash + 1)
}

const isConversion = (text: string, at: number): boolean => text[at] === '!' && text[at + 1] !== '='

function escapeLength(text: string, at: number, raw: boolean): number {
  const next = text[at + 1]
  if (next === '{' || next === '}') return 1
  if (raw || next !== 'N' || text[at + 2] !== '{') return 2
  const close = text.indexOf('}', at)
  return close === -1 ? 2 : close + 1 - at
}

function emitText(scanner: Scanner, from: number, to: number): void {
  if (to > from) emit(scanner, 'fstring-middle', from, to)
  scanner.at = to
}

function innermost(scanner: Scanner): FString {
  return scanner.fstrings.at(-1) ?? { start: scanner.at, quote: '', raw: false, name: 'f-string', formats: 0 }
}

function unterminated(scanner: Scanner, at: number): Error {
  const { start, quote, name } = innermost(scanner)
  const kind = quote.length === 3 ? `triple-quoted ${name}` : name
  return invalid(`unterminated ${kind} literal (detected at line ${lineAt(scanner.source, at)})`, start)
}

function unfinishedFormat(scanner: Scanner, at: number): Error {
  const { name } = innermost(scanner)
  return invalidIfReached(`${name}: expecting '}'${scanner.version.minor >= 12 ? ', or format specs' : ''}`, at)
}

const newlineInFormat = (string: FString, at: number): Error =>
  invalid(`${string.name}: newlines are not allowed in format specifiers for single quoted ${string.name}s`, at)
