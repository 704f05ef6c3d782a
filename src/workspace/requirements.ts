import { compareCodePoints } from '#json/code-point-order'
import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import { requiredDlt } from './required-dlt.ts'
import { requiredPython } from './required-python.ts'
import { tableOf, textOf } from './required-version.ts'
import { linesOf } from './requirements-file.ts'
import { requirementText } from './requirements-line.ts'
import { canonicalName } from './requirements-marker.ts'
import { type RequirementRules, rulesOf } from './requirements-rules.ts'
import { settingAt } from './settings.ts'
import type { SourceFiles } from './source-files.ts'
import { isTable, type TomlValue } from './toml.ts'
import { parseRelease } from './version-specifier.ts'

/** Requirements by dependency group; `main` holds those of the project itself. */
export type RequirementGroups = ReadonlyMap<string, readonly string[]>

const main = 'main'
const dashboardGroup = 'jobs.workspace.dashboard'
const launcherFolder = 'dlt._workspace.deployment.launchers'

/**
 * `requirements.json` of a code package, as dlt 1.26 to 1.31 write it for a workspace
 * (dlt/_workspace/deployment/requirements.py). `locked` are the groups as `uv` exports them, where there is a lock; else
 * they are read as they are written, and what is no requirement is left out.
 */
export function requirementsManifest(files: SourceFiles, locked: RequirementGroups | null): string {
  const dlt = requiredDlt(files).version
  const rules = rulesOf(parseRelease(dlt) ?? [])
  const groups = new Map(locked ?? writtenGroups(files))
  const present = rules.prunes ? withImplied(packageNames(groups.get(main) ?? []), rules) : new Set<string>()
  const lacking = (specs: readonly string[]) => sorted(specs).filter((spec) => !present.has(nameOf(spec)))
  groups.set(dashboardGroup, lacking(rules.dashboard))
  for (const [name, specs] of Object.entries(rules.agentLoops)) if (!groups.has(name)) groups.set(name, lacking(specs))
  const injected = packageNames(groups.get(main) ?? []).has('dlt') ? [] : [`dlt==${dlt}`]
  const launchers = Object.entries(rules.launchers).map(([launcher, specs]): [string, Json] => [
    `${launcherFolder}.${launcher}`,
    sorted([...lacking([...specs, ...rules.everyLauncher]), ...injected]),
  ])
  return writeJson({
    engine_version: rules.engine,
    python_version: requiredPython(files).version,
    ...(rules.engine === 1n ? {} : { dlt_version: { name: 'dlt', extras: [], version: dlt, mode: 'pypi' } }),
    default_groups: [main],
    groups: Object.fromEntries([...groups].toSorted(([a], [b]) => compareCodePoints(a, b))),
    launcher_requirements: Object.fromEntries(launchers),
  })
}

/** Names of the dependency groups in `pyproject.toml`, sorted. */
export function dependencyGroups(files: SourceFiles): readonly string[] {
  const groups = settingAt(tableOf(files, 'pyproject.toml'), ['dependency-groups'])
  return isTable(groups) ? [...groups.keys()].toSorted(compareCodePoints) : []
}

/** The lines of `uv export` and `uv pip compile` that are requirements. */
export function exportedRequirements(output: string): readonly string[] {
  const lines = output.split(/\r?\n/).map((line) => line.trim())
  return sorted(lines.filter((line) => line !== '' && !line.startsWith('#')))
}

function writtenGroups(files: SourceFiles): RequirementGroups {
  if (textOf(files, 'pyproject.toml') === null) {
    const text = textOf(files, 'requirements.txt') ?? textOf(files, 'requirements.in') ?? ''
    return new Map([[main, requirementsOf(requirementLines(text))]])
  }
  const project = tableOf(files, 'pyproject.toml')
  const groups = settingAt(project, ['dependency-groups'])
  const named = isTable(groups)
    ? [...groups].map(([name, list]): [string, readonly string[]] => [name, requirementsOf(textsOf(list))])
    : []
  return new Map([[main, requirementsOf(textsOf(settingAt(project, ['project', 'dependencies'])))], ...named])
}

/** Lines that may be requirements: no comments, no options. */
function requirementLines(text: string): readonly string[] {
  return linesOf(text)
    .filter((line) => !/^[#-]/.test(line))
    .map((line) => (line.split(' #')[0] ?? '').trim())
}

function requirementsOf(lines: readonly string[]): readonly string[] {
  return sorted(lines.flatMap((line) => requirementText(line) ?? []))
}

/** A list's texts: an `include-group` of PEP 735 is a table, and left out. */
function textsOf(list: TomlValue | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((each: TomlValue) => typeof each === 'string') : []
}

/** Names of packages, and each with each of its extras. */
function packageNames(specs: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const spec of specs) {
    const [, name, extras = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?/.exec(spec) ?? []
    if (name === undefined) continue
    names.add(canonicalName(name))
    for (const extra of extras.split(',').map((each) => each.trim()))
      if (extra !== '') names.add(`${canonicalName(name)}[${canonicalName(extra)}]`)
  }
  return names
}

function withImplied(names: Set<string>, { implied }: RequirementRules): ReadonlySet<string> {
  for (const [name, brought] of Object.entries(implied))
    if (names.has(name)) for (const each of brought) names.add(each)
  return names
}

const nameOf = (spec: string): string => canonicalName(/^[\w.-]*/.exec(spec)?.[0] ?? '')

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].toSorted(compareCodePoints)
