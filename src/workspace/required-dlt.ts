import { type RequiredVersion, tableOf, textOf, type VersionSource } from './required-version.ts'
import { linesOf } from './requirements-file.ts'
import { settingAt } from './settings.ts'
import type { SourceFiles } from './source-files.ts'
import { isTable, type TomlTable, type TomlValue } from './toml.ts'
import {
  type Clause,
  compareReleases,
  parseRelease,
  parseSpecifier,
  type Release,
  satisfies,
  stageOf,
} from './version-specifier.ts'

/** The version of dlt whose rules this program follows. */
export const defaultDltVersion = '1.26.0'

/**
 * The version of dlt a workspace runs on: the locked one, else what its requirements admit. Where `pyproject.toml`
 * exists no requirements file counts (dlt/_workspace/deployment/requirements.py).
 */
export function requiredDlt(files: SourceFiles): RequiredVersion {
  const locked = lockedDlt(tableOf(files, 'uv.lock'))
  if (locked !== null) return locked
  const project = textOf(files, 'pyproject.toml')
  const candidates: (readonly [VersionSource, readonly string[]])[] =
    project === null
      ? (['requirements.txt', 'requirements.in'] as const).map((source) => [
          source,
          linesOf(textOf(files, source) ?? ''),
        ])
      : [['pyproject.toml', projectRequirements(tableOf(files, 'pyproject.toml'))]]
  for (const [source, requirements] of candidates) {
    const specifier = requirements.map(dltSpecifier).find((each) => each !== null)
    if (specifier !== undefined && specifier !== null) return dltWithin(specifier, source)
  }
  return { kind: 'unknown', version: defaultDltVersion, source: 'default' }
}

/** A lock may hold several versions for several platforms; the highest stands for them. */
function lockedDlt(lock: TomlTable): RequiredVersion | null {
  const packages = lock.get('package')
  const versions = (Array.isArray(packages) ? packages : [])
    .filter((each: TomlValue) => isTable(each) && each.get('name') === 'dlt')
    .flatMap((each: TomlTable) => each.get('version') ?? [])
    .filter((version: TomlValue) => typeof version === 'string')
    .toSorted((a: string, b: string) => compareVersions(b, a))
  const [version] = versions
  if (version === undefined) return null
  return versions.length === 1
    ? { kind: 'known', version, source: 'uv.lock' }
    : { kind: 'range', version, source: 'uv.lock', specifier: versions.join(' or ') }
}

function projectRequirements(project: TomlTable): readonly string[] {
  const groups = settingAt(project, ['dependency-groups'])
  const lists = [settingAt(project, ['project', 'dependencies']), ...(isTable(groups) ? groups.values() : [])]
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((each) => typeof each === 'string')
}

/** What `dlt[hub]>=1.26; python_version > "3.9"` says of the version; null for another requirement. */
function dltSpecifier(requirement: string): string | null {
  const match = /^\s*dlt\s*(?:\[[^\]]*\])?\s*(?:$|(?=[\s;@(=~!<>#]))([^;#]*)/i.exec(requirement)
  return match === null ? null : (match[1] ?? '').replace(/[()]/g, '').trim()
}

function dltWithin(specifier: string, source: VersionSource): RequiredVersion {
  const clauses = parseSpecifier(specifier)
  const exact = clauses?.find(({ operator, prefix }) => operator === '===' || (operator === '==' && !prefix))
  if (exact !== undefined) return { kind: 'known', version: exact.version, source }
  const version = clauses === null ? null : within(clauses)
  if (version === null) return { kind: 'unknown', version: defaultDltVersion, source }
  return { kind: 'range', version, source, specifier }
}

/** The last release of each minor version that this program reads, newest first: an installer takes the newest that it may. */
const followed: readonly Release[] = [
  [1, 31, 0],
  [1, 30, 0],
  [1, 29, 1],
  [1, 28, 2],
  [1, 27, 2],
  [1, 26, 0],
]

/** The newest version followed that is admitted, else one that the specifier itself names or stops before; what is no release comes last. */
function within(clauses: readonly Clause[]): string | null {
  const named = clauses
    .map(({ release }) => [...release, 0, 0].slice(0, 3))
    .toSorted(compareReleases)
    .toReversed()
  const below = clauses.filter(({ operator }) => operator === '<').map(({ release }) => before(release))
  const admitted = [...followed, ...named, ...below].find((release) => satisfies(release, clauses))
  return admitted?.join('.') ?? clauses.find(({ stage }) => stage !== 'release')?.version ?? null
}

function compareVersions(a: string, b: string): number {
  const order = { before: -1, release: 0, after: 1 } as const
  return compareReleases(parseRelease(a) ?? [], parseRelease(b) ?? []) || order[stageOf(a)] - order[stageOf(b)]
}

/** A version before another: `1.25.0` of `1.26`. */
function before(release: Release): Release {
  const last = release.findLastIndex((number) => number > 0)
  return [0, 1, 2].map((index) =>
    index < last ? (release[index] ?? 0) : index === last ? (release[index] ?? 1) - 1 : 0,
  )
}
