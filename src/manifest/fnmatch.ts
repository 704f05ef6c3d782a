/**
 * Python's `fnmatch` where file names keep their case: `*` any text, slashes and newlines included, `?` one
 * character, `[a-z]` one of them, `[!a-z]` one other. It matches the whole text, knows no escapes and no braces.
 */
export function fnmatch(text: string, pattern: string): boolean {
  const characters = Array.from(text)
  const tokens = parsePattern(Array.from(pattern))
  let at = 0
  let token = 0
  let afterStar = -1
  let retryAt = 0
  while (at < characters.length) {
    const expected = tokens[token]
    if (expected === 'star') {
      token++
      afterStar = token
      retryAt = at
    } else if (expected !== undefined && accepts(expected, characters[at] ?? '')) {
      token++
      at++
    } else if (afterStar >= 0) {
      token = afterStar
      retryAt++
      at = retryAt
    } else {
      return false
    }
  }
  return tokens.slice(token).every((rest) => rest === 'star')
}

/** A star, or the characters that may stand in one place. */
type Token = 'star' | CharacterSet

interface CharacterSet {
  readonly negated: boolean
  /** First and last code point of each range. */
  readonly ranges: readonly (readonly [number, number])[]
}

const anyCharacter: CharacterSet = { negated: true, ranges: [] }
const noCharacter: CharacterSet = { negated: false, ranges: [] }

function accepts(token: CharacterSet, character: string): boolean {
  const code = codeOf(character)
  return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated
}

function parsePattern(pattern: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    const end = character === '[' ? endOfSet(pattern, at + 1) : -1
    if (character === '*') tokens.push('star')
    else if (character === '?') tokens.push(anyCharacter)
    else if (end < 0) tokens.push({ negated: false, ranges: [single(character)] })
    else {
      tokens.push(parseSet(pattern.slice(at + 1, end)))
      at = end
    }
  }
  return tokens
}

/** Where the bracket that closes a set stands; a bracket that comes first is one of its characters. Negative where none does. */
function endOfSet(pattern: readonly string[], start: number): number {
  const first = pattern[start] === '!' ? start + 1 : start
  return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first)
}

/** `between` is what stands between the brackets: never empty. */
function parseSet(between: readonly string[]): CharacterSet {
  const chunks = withoutEmptyRanges(splitAtRanges(between))
  const negated = chunks[0]?.[0] === '!'
  const members = chunks.map((chunk, index) => (negated && index === 0 ? chunk.slice(1) : chunk))
  const ranges = members.flatMap((chunk, index) => {
    const before = members[index - 1]?.at(-1)
    const spanning = before === undefined || chunk[0] === undefined ? [] : [[codeOf(before), codeOf(chunk[0])] as const]
    return [...spanning, ...chunk.map(single)]
  })
  if (ranges.length === 0) return negated ? anyCharacter : noCharacter
  return { negated, ranges }
}

type Chunk = readonly string[]

/** Cuts a set at the hyphens that make ranges: each runs from the last character of one chunk to the first of the next. */
function splitAtRanges(between: Chunk): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  let hyphen = between.indexOf('-', between[0] === '!' ? 2 : 1)
  while (hyphen >= 0) {
    chunks.push(between.slice(start, hyphen))
    start = hyphen + 1
    hyphen = between.indexOf('-', hyphen + 3)
  }
  const rest = between.slice(start)
  const last = chunks.at(-1)
  if (rest.length > 0 || last === undefined) return [...chunks, rest]
  return [...chunks.slice(0, -1), [...last, '-']]
}

/** A range whose first character is above its last holds nothing: it goes, and its ends with it. */
function withoutEmptyRanges(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = []
  for (const chunk of chunks.toReversed()) {
    const next = kept.at(-1)
    const low = chunk.at(-1)
    const high = next?.[0]
    if (next !== undefined && low !== undefined && high !== undefined && codeOf(low) > codeOf(high)) {
      kept[kept.length - 1] = [...chunk.slice(0, -1), ...next.slice(1)]
    } else {
      kept.push(chunk)
    }
  }
  return kept.toReversed()
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0
const single = (character: string): readonly [number, number] => [codeOf(character), codeOf(character)]
