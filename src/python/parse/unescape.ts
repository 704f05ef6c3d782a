type Unescaped =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly words: string }
  /** The text names a character, `\N{BULLET}`, and the table of names is Python's. */
  | { readonly kind: 'named' }

const escapes =
  /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|u([0-9a-fA-F]{0,4})|U([0-9a-fA-F]{0,8})|N(?:\{([^}]*)(\}?))?|([\s\S]))/g

const simple: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** Replaces the escapes of a str literal. An escape that Python does not know stands for itself. */
export function unescapeText(content: string): Unescaped {
  let text = ''
  let from = 0
  let named = false
  for (const match of content.matchAll(escapes)) {
    const [whole, octal, hex, short, long, name, brace, other] = match
    text += content.slice(from, match.index)
    from = match.index + whole.length
    if (other !== undefined) text += simple[other] ?? whole
    else if (octal !== undefined) text += String.fromCodePoint(Number.parseInt(octal, 8))
    else if (hex !== undefined || short !== undefined || long !== undefined) {
      const digits = hex ?? short ?? long ?? ''
      const length = hex !== undefined ? 2 : short !== undefined ? 4 : 8
      const letter = whole[1] ?? ''
      if (digits.length < length) {
        return codecFault(
          content,
          match.index,
          whole.length,
          `truncated \\${letter}${letter.toUpperCase() === 'X' ? 'XX' : 'X'.repeat(length)} escape`,
        )
      }
      const code = Number.parseInt(digits, 16)
      if (code > 0x10ffff) return codecFault(content, match.index, whole.length, 'illegal Unicode character')
      text += String.fromCodePoint(code)
    } else if (name === undefined || name === '' || brace !== '}') {
      return codecFault(content, match.index, whole.length, 'malformed \\N character escape')
    } else named = true
  }
  return named ? { kind: 'named' } : { kind: 'text', text: text + content.slice(from) }
}

const byteEscapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g

/** Replaces the escapes of a bytes literal; each character of the result is one byte. */
export function unescapeBytes(content: string): Exclude<Unescaped, { kind: 'named' }> {
  const bad = /^(?:[^\\]|\\[^x]|\\x[0-9a-fA-F]{2})*?\\x(?![0-9a-fA-F]{2})/.exec(content)
  if (bad !== null) {
    return { kind: 'fault', words: `(value error) invalid \\x escape at position ${bad[0].length - 2}` }
  }
  const text = content.replace(byteEscapes, (whole, octal?: string, hex?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return simple[other ?? ''] ?? whole
  })
  return { kind: 'text', text }
}

/** Python counts positions in its own intermediate form, where a character beyond ASCII takes ten places. */
function codecFault(content: string, index: number, length: number, reason: string): Unescaped {
  let position = 0
  for (const character of content.slice(0, index)) position += character < '\x80' ? 1 : 10
  const range = `${position}-${position + length - 1}`
  const words = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`
  return { kind: 'fault', words }
}
