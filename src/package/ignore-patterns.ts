import { stripEnd } from './python-lines.ts'
import { type GlobFault, translateSegment } from './segment-glob.ts'

/** One line of an ignore file, compiled. Paths are relative to the root, with `/`. */
export interface IgnorePattern {
  /** True for `!` patterns: what they match is taken back in. */
  readonly negated: boolean
  matchesFile(path: string): boolean
  /** Whether every file below `folder`, at any depth and whatever its name, is matched. */
  matchesAllBelow(folder: string): boolean
  /** False only where no file below `folder` can be matched. */
  canMatchBelow(folder: string): boolean
}

/**
 * Compiles one line as pathspec's "gitignore" patterns do (pathspec/patterns/gitignore/basic.py, 1.0 and later).
 *
 * These are git's rules as documented, matched against whole file paths, which is not how git walks: a `!` pattern
 * takes a file back in although a folder above it is excluded, and `dir/*` reaches direct children only.
 * Null for a blank line or a comment.
 */
export function compileIgnorePattern(line: string): IgnorePattern | GlobFault | null {
  // Only where the line ends in an escaped space is nothing stripped, as in the reference.
  const text = line.endsWith('\\ ') ? line : stripEnd(line)
  if (text === '' || text.startsWith('#')) return null
  const negated = text.startsWith('!')
  const body = negated ? text.slice(1) : text
  const segments = normalizeSegments(body)
  if (segments.length === 0) return { fault: 'nothing follows its `!`' }
  const onlyInFolders = body.endsWith('/') && body !== '/'
  return compileSegments(segments, negated, onlyInFolders)
}

/** `**` first for "at any depth", `**` last for "everything below". Empty where nothing is written. */
function normalizeSegments(body: string): readonly string[] {
  const segments = body.split('/')
  if (segments[0] === '') segments.shift()
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) segments.unshift('**')
  if (segments.at(-1) === '') segments.splice(-1, 1, '**')
  return segments.filter((segment, i) => !(segment === '**' && segments[i - 1] === '**'))
}

const END = '(?=\\n?$)' // Python's `$` also matches before a newline that ends the text.

function compileSegments(
  segments: readonly string[],
  negated: boolean,
  onlyInFolders: boolean,
): IgnorePattern | GlobFault {
  const joined = segments.join('/')
  if (joined === '**/*' || (joined === '**' && !onlyInFolders)) return everything(negated, /[^\n]/u)
  if (joined === '**/*/**' || joined === '**') return everything(negated, /\//u)
  const stem = translate(segments)
  if (typeof stem !== 'string') return stem
  const last = segments.at(-1)
  const shallow = last === '*'
  const tail = last === '**' ? '/' : shallow ? `/?${END}` : `(?:/|${END})`
  const file = new RegExp(stem + tail, 'u')
  const below = shallow ? null : new RegExp(`${stem}/`, 'u')
  return {
    negated,
    matchesFile: (path) => file.test(path),
    // A match that ends at a slash of the folder's own path is a match of everything below it.
    matchesAllBelow: (folder) => below?.test(`${folder}/`) ?? false,
    canMatchBelow: (folder) => canMatchBelow(segments, folder.split('/')),
  }
}

function everything(negated: boolean, file: RegExp): IgnorePattern {
  return { negated, matchesFile: (path) => file.test(path), matchesAllBelow: () => true, canMatchBelow: () => true }
}

/** The regular expression of the segments without what may follow the last one. */
function translate(segments: readonly string[]): string | GlobFault {
  let source = ''
  let needsSlash = false
  for (const [i, segment] of segments.entries()) {
    if (segment === '**') {
      if (i === 0) source += '^(?:[^\\n]+/)?'
      else if (i < segments.length - 1) source += '(?:/[^\\n]+)?'
    } else {
      const glob = segment === '*' ? '[^/]+' : translateSegment(segment)
      if (typeof glob !== 'string') return glob
      source += (i === 0 ? '^' : '') + (needsSlash ? '/' : '') + glob
    }
    needsSlash = i > 0 || segment !== '**'
  }
  return source
}

function canMatchBelow(segments: readonly string[], folder: readonly string[]): boolean {
  for (const [i, segment] of segments.entries()) {
    const name = folder[i]
    // A bracket may match a slash, and then segments no longer stand opposite folders.
    if (segment === '**' || name === undefined || segment.includes('[')) return true
    const glob = translateSegment(segment)
    if (typeof glob === 'string' && !new RegExp(`^${glob}$`, 'u').test(name)) return false
  }
  return true
}
