/** Where Python's `str.splitlines` ends a line of a text that was read with its universal newlines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these.
const ends = /[\n\v\f\x1c-\x1e\x85\u2028\u2029]/

/** The lines of a requirements file without white space around them; one that ends in a backslash goes on in the next. */
export function linesOf(text: string): readonly string[] {
  const joined = text.replace(/\r\n?/g, '\n').replaceAll('\\\n', '')
  return joined.split(ends).map((line) => line.trim())
}
