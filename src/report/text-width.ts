const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u

/** How many columns a terminal gives to the text: two to a Chinese character or an emoji, none to a combining mark. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** The text, filled up with blanks to a width. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** The text cut to a width; its last column is `…` where something is missing. */
export function clip(text: string, width: number): string {
  let at = 0
  let kept = 0
  let taken = 0
  for (const character of text) {
    taken += widthOf(character)
    if (taken > width) return `${text.slice(0, kept)}…`
    at += character.length
    if (taken < width) kept = at
  }
  return text
}

function widthOf(character: string): number {
  return invisible.test(character) ? 0 : wide.test(character) ? 2 : 1
}
