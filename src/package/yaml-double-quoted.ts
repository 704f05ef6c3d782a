/** Beyond this column PyYAML looks for a place to fold. */
export const width = 80

/** What it folds with: continued lines of a value stand two levels down. */
export const indent = '\n    '

const escapes: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\x1b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\x85', '\\N'],
  ['\xa0', '\\_'],
  ['\u2028', '\\L'],
  ['\u2029', '\\P'],
])

/** Anything beyond the basic plane is escaped here although it would stand for itself in other styles. */
function escapeOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  const raw = (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd)
  if (raw && !'"\\\u2028\u2029\ufeff'.includes(character)) return null
  const short = escapes.get(character)
  if (short !== undefined) return short
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/**
 * The inside of a double-quoted scalar as PyYAML folds it, when the text begins at column `begin`. A line may end before
 * a space or after an escape, with a backslash to say that no space is meant. `start` is where the text begins that is
 * not written yet, and `column` does not count it: PyYAML decides by both.
 */
export function foldDoubleQuoted(characters: readonly string[], begin: number): string {
  let column = begin
  let out = ''
  let start = 0
  const write = (text: string): void => {
    out += text
    column += [...text].length
  }
  for (let end = 0; end <= characters.length; end++) {
    const character = characters[end]
    const escaped = character === undefined ? '' : escapeOf(character)
    if (escaped !== null) {
      if (start < end) write(characters.slice(start, end).join(''))
      if (start < end) start = end
      write(escaped)
      if (character !== undefined) start = end + 1
    }
    const inner = end > 0 && end < characters.length - 1
    if (inner && (character === ' ' || start >= end) && column + end - start > width) {
      write(characters.slice(start, end).join(''))
      if (start < end) start = end
      out += `\\${indent}`
      column = indent.length - 1
      if (characters[start] === ' ') write('\\')
    }
  }
  return out
}
