/**
 * Code points that Python's `str.isspace` and `\s` hold for white space. JavaScript's `trim` leaves
 * U+001C to U+001F and U+0085 and takes U+FEFF; Python does the reverse.
 */
const spaces: ReadonlySet<number> = new Set([
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680],
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
])

export function isPythonSpace(character: string): boolean {
  return spaces.has(character.charCodeAt(0))
}

/** `str.strip()`: without the white space at both ends. */
export function pythonStrip(text: string): string {
  return pythonRightStrip(pythonLeftStrip(text))
}

/** `str.lstrip()`: without the white space at the start. */
export function pythonLeftStrip(text: string): string {
  let start = 0
  while (start < text.length && isPythonSpace(text.charAt(start))) start++
  return text.slice(start)
}

/** `str.rstrip()`: without the white space at the end. */
export function pythonRightStrip(text: string): string {
  let end = text.length
  while (end > 0 && isPythonSpace(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
