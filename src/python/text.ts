/** Characters that `str.strip` removes: not the ones of JavaScript's `trim`. */
const isSpace = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x20)
  return code === 0x85 || (code !== 0xfeff && /\s/.test(character))
}

/** Characters at which `str.splitlines` ends a line. */
const isLineEnd = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x0a && code <= 0x0d) ||
    (code >= 0x1c && code <= 0x1e) ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  )
}

export function stripText(text: string, characters: string | null, side: 'strip' | 'lstrip' | 'rstrip'): string {
  const set = characters === null ? null : new Set(characters)
  const goes = (character: string): boolean => (set === null ? isSpace(character) : set.has(character))
  const all = [...text]
  let start = 0
  let end = all.length
  if (side !== 'rstrip') while (start < end && goes(all[start] ?? '')) start += 1
  if (side !== 'lstrip') while (end > start && goes(all[end - 1] ?? '')) end -= 1
  return all.slice(start, end).join('')
}

/** `str.split()` without a separator: runs of white space, none at the ends. */
export function splitWords(text: string, limit: number, fromRight: boolean): string[] {
  const words: string[] = []
  let rest = stripText(text, null, fromRight ? 'rstrip' : 'lstrip')
  while (rest !== '' && (limit < 0 || words.length < limit)) {
    const characters = [...rest]
    const at = fromRight ? characters.findLastIndex(isSpace) : characters.findIndex(isSpace)
    const cut = at < 0 ? (fromRight ? -1 : characters.length) : at
    words.push((fromRight ? characters.slice(cut + 1) : characters.slice(0, cut)).join(''))
    const left = fromRight ? characters.slice(0, Math.max(cut, 0)) : characters.slice(cut)
    rest = stripText(left.join(''), null, fromRight ? 'rstrip' : 'lstrip')
  }
  if (rest !== '') words.push(rest)
  return fromRight ? words.toReversed() : words
}

export function splitLines(text: string, keepEnds: boolean): string[] {
  const characters = [...text]
  const lines: string[] = []
  let line = ''
  for (const [index, character] of characters.entries()) {
    if (!isLineEnd(character)) {
      line += character
      continue
    }
    if (character === '\r' && characters[index + 1] === '\n') {
      line += keepEnds ? character : ''
      continue
    }
    lines.push(keepEnds ? line + character : line)
    line = ''
  }
  return line === '' ? lines : [...lines, line]
}

/** `str.isidentifier` */
export const isIdentifier = (text: string): boolean => /^[\p{XIDS}_][\p{XIDC}]*$/u.test(text)

export const isDecimalDigit = (character: string): boolean => /\p{Nd}/u.test(character)
