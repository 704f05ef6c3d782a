/** A glob that Python's regular expressions refuse, and why. */
export interface GlobFault {
  readonly fault: string
}

/**
 * Translates one segment of an ignore pattern to the source of a regular expression with the `u` flag.
 *
 * `*` and `?` stay inside the segment; a negated bracket does not, because pathspec hands brackets to Python as they
 * are: `a[!b]c` matches `a/c` (pathspec/patterns/gitignore/base.py).
 */
export function translateSegment(glob: string): string | GlobFault {
  const characters = [...glob]
  let source = ''
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? ''
    switch (character) {
      case '\\': {
        const escaped = characters[++i]
        if (escaped === undefined) return { fault: 'nothing follows its last backslash' }
        source += escapeLiteral(escaped)
        break
      }
      case '*':
        source += '[^/]*'
        break
      case '?':
        source += '[^/]'
        break
      case '[': {
        const close = closingBracket(characters, i + 1)
        if (close === -1) {
          source += '\\['
          break
        }
        const bracket = translateBracket(characters.slice(i + 1, close))
        if (typeof bracket !== 'string') return bracket
        source += bracket
        i = close
        break
      }
      default:
        source += escapeLiteral(character)
    }
  }
  return source
}

/** Where the bracket ends that opened before `start`, or -1. A `]` that comes first is one of its characters. */
function closingBracket(characters: readonly string[], start: number): number {
  let from = start
  if (characters[from] === '!' || characters[from] === '^') from++
  if (characters[from] === ']') from++
  return characters.indexOf(']', from)
}

function translateBracket(content: readonly string[]): string | GlobFault {
  const negated = content[0] === '!' || content[0] === '^'
  const members = negated ? content.slice(1) : content
  let source = negated ? '[^' : '['
  for (let i = 0; i < members.length; i++) {
    const low = members[i] ?? ''
    const high = members[i + 2]
    if (members[i + 1] !== '-' || high === undefined) {
      source += escapeMember(low)
      continue
    }
    if ((low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0)) {
      return { fault: `the range \`${low}-${high}\` runs backwards` }
    }
    source += `${escapeMember(low)}-${escapeMember(high)}`
    i += 2
  }
  return `${source}]`
}

function escapeLiteral(character: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character
}

function escapeMember(character: string): string {
  return /[-[\\\]^]/.test(character) ? `\\${character}` : character
}
