/**
 * Text on one line, with what cannot be seen made visible: line breaks, control characters, marks that turn the
 * direction of reading and half surrogate pairs become escapes such as `\n` and `\u202e`. Anything that a workspace
 * can choose passes through here before it is shown, so it can neither steer a terminal nor disguise itself.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeOf)
}

/** The text if it is at most `limit` characters long, else its beginning and how long it is. */
export function shorten(text: string, limit: number): string {
  const characters = [...text]
  return characters.length <= limit
    ? text
    : `${characters.slice(0, limit).join('')}… (truncated, ${characters.length} characters)`
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
