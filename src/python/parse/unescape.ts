type Unescaped = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'fault'; readonly words: string }

/** `named`: the text names a character, `\N{BULLET}`, and the table of names is Python's. */
type UnescapedText = Unescaped | { readonly kind: 'named' }

const escapes =
  /\\(?:([0-7]{1,3})|(x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8})|(N(?:\{[^}]*\}?)?)|([\s\S]))/g

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

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
export function unescapeText(content: string): UnescapedText {
  let text = ''
  let from = 0
  let isNamed = false
  for (const { 0: whole, 1: octal, 2: hex, 3: name, 4: other, index } of content.matchAll(escapes)) {
    text += content.slice(from, index)
    from = index + whole.length
    const objection = hex !== undefined ? hexObjection(hex) : name !== undefined ? nameObjection(name) : null
    if (objection !== null) return codecFault(content, index, whole.length, objection)
    if (other !== undefined) text += simple[other] ?? whole
    else if (octal !== undefined) text += String.fromCodePoint(Number.parseInt(octal, 8))
    else if (hex !== undefined) text += String.fromCodePoint(Number.parseInt(hex.slice(1), 16))
    else isNamed = true
  }
  return isNamed ? { kind: 'named' } : { kind: 'text', text: text + content.slice(from) }
}

function hexObjection(sequence: string): string | null {
  const letter = sequence[0] ?? ''
  const length = hexDigits[letter] ?? 0
  if (sequence.length - 1 < length) return `truncated \\${letter}${'X'.repeat(length)} escape`
  return Number.parseInt(sequence.slice(1), 16) > 0x10ffff ? 'illegal Unicode character' : null
}

const nameObjection = (sequence: string): string | null =>
  /^N\{[^}]+\}$/.test(sequence) ? null : 'malformed \\N character escape'

/** Python counts positions in its own intermediate form, where a character beyond ASCII takes ten places. */
function codecFault(content: string, index: number, length: number, reason: string): Unescaped {
  let position = 0
  for (const character of content.slice(0, index)) position += character < '\x80' ? 1 : 10
  const range = `${position}-${position + length - 1}`
  const words = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`
  return { kind: 'fault', words }
}

const byteEscapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{0,2})|([\s\S]))/g

/** Replaces the escapes of a bytes literal; each character of the result is one byte. */
export function unescapeBytes(content: string): Unescaped {
  for (const { 2: hex, index } of content.matchAll(byteEscapes)) {
    if (hex !== undefined && hex.length < 2) {
      return { kind: 'fault', words: `(value error) invalid \\x escape at position ${index}` }
    }
  }
  const text = content.replace(byteEscapes, (whole, octal?: string, hex?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return simple[other ?? ''] ?? whole
  })
  return { kind: 'text', text }
}
