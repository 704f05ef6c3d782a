import { Buffer } from 'node:buffer'

/** The size of a text where sizes are judged: in bytes of UTF-8. */
export function byteSize(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** As many of the lines as fit into `budget` bytes, and how many are missing. Line breaks between them are counted. */
export function fitLines(
  lines: readonly string[],
  budget: number,
): { readonly kept: readonly string[]; readonly missing: number } {
  let room = budget
  let count = 0
  for (const line of lines) {
    room -= byteSize(line) + 1
    if (room < 0) break
    count += 1
  }
  return { kept: lines.slice(0, count), missing: lines.length - count }
}
