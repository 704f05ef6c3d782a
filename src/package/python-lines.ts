/** Splits as Python's `str.splitlines` does: at more ends of line than an editor knows, none of them kept. */
export function splitLines(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these.
  const lines = text.split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Strips as Python's `str.rstrip` does. `trimEnd` would take U+FEFF and leave U+001C to U+001F and U+0085. */
export function stripEnd(text: string): string {
  let end = text.length
  while (end > 0 && isPythonSpace(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function isPythonSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  return (code >= 0x1c && code <= 0x1f) || code === 0x85 || (code !== 0xfeff && /\s/.test(character))
}
