/** The numbers of a version: `1.26.0` is `[1, 26, 0]`. What follows them (`rc1`, `.post1`, `+local`) does not count here. */
export type Release = readonly number[]

/** Null for text that does not begin with a number. */
export function parseRelease(text: string): Release | null {
  const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(text)?.[1]
  return numbers === undefined ? null : numbers.split('.').map(Number)
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

export function satisfies(release: Release, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => meets(release, clause))
}

function parseClause(text: string): Clause | null {
  const match = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s*]+?)(\.\*)?\s*$/.exec(text)
  const release = parseRelease(match?.[2] ?? '')
  if (match === null || release === null) return null
  return { operator: match[1] ?? '', version: match[2] ?? '', release, prefix: match[3] !== undefined }
}

function meets(release: Release, { operator, release: bound, prefix }: Clause): boolean {
  const order = compareReleases(release, bound)
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
