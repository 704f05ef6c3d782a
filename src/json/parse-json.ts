import type { Json, JsonObject } from './json.ts'

/** Lines and columns count from 1, columns in characters. */
export type ParsedJson =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'invalid'; readonly reason: string; readonly line: number; readonly column: number }

type Read<T> = { readonly kind: 'read'; readonly value: T; readonly end: number } | Fault
type Fault = { readonly kind: 'fault'; readonly reason: string; readonly at: number }

const deepest = 1024
const space = /[ \t\n\r]*/y
const word = /true|false|null/y
const numeral = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y
const plainText = /[ !#-[\]-\u{10ffff}]*/uy
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const loneSurrogate = /\p{Surrogate}/u

/**
 * Reads a JSON document as dlt's orjson does: a number without point and exponent is a `bigint`, any
 * other a `number`; of equal keys the last one counts. An integer beyond 64 bits becomes a float.
 * Refuses what JSON forbids, text with half a surrogate pair, and nesting deeper than 1,024 levels.
 */
export function parseJson(text: string): ParsedJson {
  const document = readValue(text, skipSpace(text, 0), 0)
  if (document.kind === 'fault') return invalid(text, document)
  const end = skipSpace(text, document.end)
  if (end < text.length) return invalid(text, fault(end, 'there is more text after the document'))
  return { kind: 'json', value: document.value }
}

function readValue(text: string, at: number, depth: number): Read<Json> {
  const first = text[at]
  if (first === undefined) return fault(at, 'the document ends where a value should be')
  if (first === '"') return readString(text, at)
  if (first === '[' || first === '{') {
    if (depth >= deepest) return fault(at, `the document is nested deeper than ${deepest} levels`)
    return first === '[' ? readList(text, at + 1, depth + 1) : readObject(text, at + 1, depth + 1)
  }
  const constant = matchAt(word, text, at)?.[0]
  if (constant !== undefined) return read(constant === 'null' ? null : constant === 'true', at + constant.length)
  return readNumber(text, at)
}

function readList(text: string, start: number, depth: number): Read<Json> {
  const items: Json[] = []
  let at = skipSpace(text, start)
  if (text[at] === ']') return read(items, at + 1)
  for (;;) {
    const item = readValue(text, at, depth)
    if (item.kind === 'fault') return item
    items.push(item.value)
    at = skipSpace(text, item.end)
    if (text[at] === ']') return read(items, at + 1)
    if (text[at] !== ',') return fault(at, 'a list goes on with `,` or ends with `]`')
    at = skipSpace(text, at + 1)
  }
}

function readObject(text: string, start: number, depth: number): Read<JsonObject> {
  const members: Record<string, Json> = {}
  let at = skipSpace(text, start)
  if (text[at] === '}') return read(members, at + 1)
  for (;;) {
    if (text[at] !== '"') return fault(at, 'a key in double quotes should be here')
    const key = readString(text, at)
    if (key.kind === 'fault') return key
    at = skipSpace(text, key.end)
    if (text[at] !== ':') return fault(at, 'a key is followed by `:`')
    const member = readValue(text, skipSpace(text, at + 1), depth)
    if (member.kind === 'fault') return member
    // Assignment would take the key `__proto__` for the object's prototype.
    Object.defineProperty(members, key.value, {
      value: member.value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
    at = skipSpace(text, member.end)
    if (text[at] === '}') return read(members, at + 1)
    if (text[at] !== ',') return fault(at, 'an object goes on with `,` or ends with `}`')
    at = skipSpace(text, at + 1)
  }
}

function readString(text: string, start: number): Read<string> {
  let at = start + 1
  for (;;) {
    at += matchAt(plainText, text, at)?.[0].length ?? 0
    if (text[at] === '"') break
    if (at >= text.length) return fault(at, 'the document ends inside a text')
    const escaped = matchAt(escapeSequence, text, at)
    if (escaped === null)
      return fault(at, text[at] === '\\' ? 'this is not an escape of JSON' : 'a control character must be escaped')
    at += escaped[0].length
  }
  const literal = text.slice(start, at + 1)
  const value: string = JSON.parse(literal)
  // Half a pair as it is and half as an escape would make a whole one.
  const isBroken = loneSurrogate.test(literal) || loneSurrogate.test(value)
  return isBroken ? fault(start, 'the text holds half of a surrogate pair') : read(value, at + 1)
}

function readNumber(text: string, at: number): Read<Json> {
  const match = matchAt(numeral, text, at)
  if (match === null) return fault(at, 'a value should be here')
  const [literal, fraction, exponent] = match
  const end = at + literal.length
  if (/[0-9.eE]/.test(text[end] ?? '')) return fault(at, 'this is not a number of JSON')
  if (fraction === undefined && exponent === undefined) {
    const integer = BigInt(literal)
    return read(integer >= -(2n ** 63n) && integer < 2n ** 64n ? integer : Number(literal), end)
  }
  const float = Number(literal)
  return Number.isFinite(float) ? read(float, end) : fault(at, 'the number is too large for a float')
}

function invalid(text: string, { at, reason }: Fault): ParsedJson {
  const before = text.slice(0, at).split('\n')
  return { kind: 'invalid', reason, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const skipSpace = (text: string, at: number): number => at + (matchAt(space, text, at)?.[0].length ?? 0)
const read = <T>(value: T, end: number): Read<T> => ({ kind: 'read', value, end })
const fault = (at: number, reason: string): Fault => ({ kind: 'fault', reason, at })
