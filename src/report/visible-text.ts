/**
 * Text on one line, with what cannot be seen made visible: line breaks, control characters, marks that turn the
 * direction of reading and half surrogate pairs become escapes such as `\n` and `\u202e`. Anything that a workspace
 * can choose passes through here before it is shown, so it can neither steer a terminal nor disguise itself.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeOf)
}

/**
 * The text if it is at most `limit` characters long, else its beginning and how long it is. `ending`: how many of the
 * characters are left to the end of the text, where that tells as much as its beginning.
 */
export function shorten(text: string, limit: number, ending = 0): string {
  if (text.length <= limit) return text
  const length = countCharacters(text)
  if (length <= limit) return text
  // A character takes two places at most.
  const start = [...text.slice(0, 2 * limit)].slice(0, limit - ending)
  const end = ending === 0 ? [] : [' …', ...[...text.slice(-2 * ending)].slice(-ending)]
  return `${start.join('')}… (truncated, ${length} characters)${end.join('')}`
}

const longestName = 200
const nameEnd = 50

/** A name as it is shown. Of one that nobody reads to its end, the end is shown too. */
export function shortName(text: string): string {
  return shorten(text, longestName, nameEnd)
}

/** A name on one line of a terminal, with what cannot be seen made visible. */
export function visibleName(text: string): string {
  return visibleText(shortName(text))
}

function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function escapeOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return shortEscapes.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`)
}
