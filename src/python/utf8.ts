import { isUtf8 } from 'node:buffer'

/** Offset of the first byte that makes the bytes invalid UTF-8, null where they are valid. */
export function invalidUtf8At(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

/** Length of the sequence that begins at a byte, 0 where none does: overlong forms and surrogates are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  const rule = leads.find(({ from, to }) => first >= from && first <= to)
  if (rule === undefined || second < rule.low || second > rule.high) return 0
  for (let next = 2; next < rule.length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return rule.length
}

const leads = [
  { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
]
