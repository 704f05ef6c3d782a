/** The numbers of a version: `1.26.0` is `[1, 26, 0]`. What follows them (`rc1`, `.post1`, `+local`) does not count here. */
export type Release = readonly number[]

/** How a version stands to the release it is named for: `1.31.0rc1` and `1.31.0.dev3` come before `1.31.0`, `1.31.0.post1` after. */
export type Stage = 'before' | 'release' | 'after'

/** Null for text that does not begin with a number. */
export function parseRelease(text: string): Release | null {
  const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(text)?.[1]
  return numbers === undefined ? null : numbers.split('.').map(Number)
}

const numbers = /^\s*v?\d+(?:\.\d+)*/
const after = /^(?:-\d+|[-_.]?(?:post|rev|r(?!c))[-_.]?\d*)/i

/** What a version is called beside its numbers, as it is written: `rc1`, `-alpha.2`, `.post1`; without a `+local`. */
export function suffixOf(version: string): string {
  return version.replace(numbers, '').replace(/\+.*$/s, '').trim()
}

/** What is not known to be a release, or to come after one, may be anything before it. */
export function stageOf(version: string): Stage {
  const suffix = suffixOf(version)
  if (suffix === '') return 'release'
  return after.test(suffix) ? 'after' : 'before'
}

/** Whether an installer takes a version only where it is asked for by name: every one before its release, and `.post1.dev2`. */
export function isPrerelease(version: string): boolean {
  return stageOf(version) === 'before' || suffixOf(version).replace(after, '') !== ''
}

/** Missing numbers are zeros: `1.26` equals `1.26.0`. */
export function compareReleases(a: Release, b: Release): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** One condition of a specifier, `>=1.26` or `==3.12.*`. */
export interface Clause {
  readonly operator: string
  /** As written, without the operator. */
  readonly version: string
  readonly release: Release
  readonly stage: Stage
  /** Whether any version that begins with these numbers is meant. */
  readonly prefix: boolean
}

/** Reads a version specifier of Python packages, `>=3.10,<3.13`. Null where a part of it is none. */
export function parseSpecifier(text: string): readonly Clause[] | null {
  const clauses = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(parseClause)
  return clauses.every((clause) => clause !== null) ? clauses : null
}

/** Whether a release, which is none of before or after it, is admitted. */
export function satisfies(release: Release, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => meets(release, clause))
}

function parseClause(text: string): Clause | null {
  const match = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?\s*$/.exec(text)
  const release = parseRelease(match?.[2] ?? '')
  if (match === null || release === null) return null
  const [, operator = '', version = '', wildcard] = match
  return { operator, version, release, stage: stageOf(version), prefix: wildcard !== undefined }
}

const standing: Readonly<Record<Stage, number>> = { before: 1, release: 0, after: -1 }

function meets(release: Release, { operator, release: bound, stage, prefix }: Clause): boolean {
  const order = compareReleases(release, bound) || standing[stage]
  const begins = bound.every((number, i) => (release[i] ?? 0) === number)
  switch (operator) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '!=':
      return prefix ? !begins : order !== 0
    case '~=':
      return order >= 0 && bound.slice(0, -1).every((number, i) => (release[i] ?? 0) === number)
    default:
      return prefix ? begins : order === 0
  }
}
