/**
 * The strings and bare values of a TOML document. It is read by its quotes alone, because one that does not parse
 * must be masked all the same; a key in quotes is masked too, which does no harm.
 */
export function tomlValues(text: string): readonly string[] {
  const quoted = [...text.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].flatMap(
    (found) => {
      const written = found.slice(1).find((group) => group !== undefined) ?? ''
      return [written, unescaped(written)]
    },
  )
  const bare = [...text.matchAll(/=\s*([^\s"'#[{][^\s#]*)/g)].map((found) => found[1] ?? '')
  return [...quoted, ...bare]
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g,
    (whole, short: string, long: string, single: string) => {
      if (single !== undefined) return escapes[single] ?? whole
      const point = Number.parseInt(short ?? long, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
