/** A condition of PEP 508 as `packaging` keeps it: comparisons and the words between them, in nested lists. */
type Marker = readonly (Marker | string)[]

const token = /\s*(?:(\()|(\))|(and|or)\b|(===|==|!=|~=|<=|>=|<|>|not\s+in\b|in\b)|('[^']*'|"[^"]*")|([a-z][a-z_.]*))/y
const aliases: Readonly<Record<string, string>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
}
const variables = new Set([
  ...['python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_release', 'platform_system'],
  ...['platform_version', 'platform_machine', 'platform_python_implementation', 'implementation_name'],
  ...['implementation_version', 'extra', 'extras', 'dependency_groups'],
])

/** The condition as `packaging` writes it: double quotes, single spaces; null for one that it refuses. */
export function markerText(text: string): string | null {
  const words = tokens(text.trim())
  if (words === null) return null
  const read = readMarker(words, 0)
  return read === null || read.end !== words.length ? null : format(read.marker, true)
}

interface Word {
  readonly kind: 'open' | 'close' | 'join' | 'operator' | 'text' | 'variable'
  readonly text: string
}

function tokens(text: string): readonly Word[] | null {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at
    const found = token.exec(text)
    if (found === null) return null
    const [, open, close, join, operator, quoted, name] = found
    if (open !== undefined) words.push({ kind: 'open', text: open })
    else if (close !== undefined) words.push({ kind: 'close', text: close })
    else if (join !== undefined) words.push({ kind: 'join', text: join })
    else if (operator !== undefined) words.push({ kind: 'operator', text: operator.replace(/\s+/, ' ') })
    else if (quoted !== undefined) words.push({ kind: 'text', text: quoted.slice(1, -1) })
    else {
      const variable = aliases[name ?? ''] ?? name ?? ''
      if (!variables.has(variable)) return null
      words.push({ kind: 'variable', text: variable })
    }
    at = token.lastIndex
  }
  return words
}

type Read = { readonly marker: Marker; readonly end: number } | null

function readMarker(words: readonly Word[], start: number): Read {
  const parts: (Marker | string)[] = []
  for (let at = start; ; at++) {
    const atom = readAtom(words, at)
    if (atom === null) return null
    parts.push(atom.marker)
    at = atom.end
    if (words[at]?.kind !== 'join') return { marker: parts, end: at }
    parts.push(words[at]?.text ?? '')
  }
}

function readAtom(words: readonly Word[], at: number): Read {
  if (words[at]?.kind === 'open') {
    const inner = readMarker(words, at + 1)
    return inner === null || words[inner.end]?.kind !== 'close' ? null : { marker: inner.marker, end: inner.end + 1 }
  }
  const [left, operator, right] = words.slice(at, at + 3)
  if (left === undefined || right === undefined || operator?.kind !== 'operator') return null
  if (![left, right].every(({ kind }) => kind === 'text' || kind === 'variable')) return null
  const extra = [left, right].some(({ kind, text }) => kind === 'variable' && text === 'extra')
  const written = [left, right].map(({ kind, text }) =>
    kind === 'variable' ? text : `"${extra ? canonicalName(text) : text}"`,
  )
  return { marker: [`${written[0]} ${operator.text} ${written[1]}`], end: at + 3 }
}

/** Parentheses stay where they hold more than one comparison, but for those around the whole. */
function format(marker: Marker, outermost: boolean): string {
  const [only] = marker
  if (marker.length === 1 && only !== undefined) return typeof only === 'string' ? only : format(only, true)
  const inner = marker.map((part) => (typeof part === 'string' ? part : format(part, false))).join(' ')
  return outermost ? inner : `(${inner})`
}

/** PEP 503. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
