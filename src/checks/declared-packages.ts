import { settingAt } from '#workspace/settings'
import type { SourceFiles } from '#workspace/source-files'
import { isTable, parseToml, type TomlValue } from '#workspace/toml'

/** The distributions that a project asks for, by normalized name; with a lock also those that they bring along. */
export interface DeclaredPackages {
  readonly direct: ReadonlySet<string>
  readonly locked: ReadonlySet<string>
}

/**
 * Reads `pyproject.toml` and `uv.lock`, or `requirements.txt` where there is no project; null where what is asked for
 * cannot be told from them.
 */
export function declaredPackages(files: SourceFiles): DeclaredPackages | null {
  const project = tableOf(files, 'pyproject.toml')
  const direct = project?.has('project') ? directPackages(project) : listedPackages(files)
  if (direct === null) return null
  const packages = tableOf(files, 'uv.lock')?.get('package')
  const locked = listOf(packages).flatMap((one) => (isTable(one) ? textOf(one.get('name')) : []))
  return { direct, locked: new Set([...direct, ...locked.map(normalizedName)]) }
}

/** As the package index compares names: `Foo_Bar.baz` is `foo-bar-baz`. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

type Table = Exclude<ReturnType<typeof tableOf>, null>

function directPackages(project: Table): ReadonlySet<string> | null {
  const stated = settingAt(project, ['project', 'dependencies'])
  const isElsewhere =
    settingAt(project, ['tool', 'poetry']) !== undefined || settingAt(project, ['tool', 'pdm']) !== undefined
  const dynamic = listOf(settingAt(project, ['project', 'dynamic']))
  if (stated === undefined || isElsewhere || dynamic.includes('dependencies')) return null
  const groups = [['dependency-groups'], ['project', 'optional-dependencies']].flatMap((path) => {
    const table = settingAt(project, path)
    return isTable(table) ? [...table.values()] : []
  })
  const legacy = settingAt(project, ['tool', 'uv', 'dev-dependencies'])
  const requirements = [stated, ...groups, legacy].flatMap(listOf).flatMap(textOf)
  return new Set(requirements.flatMap((text) => distributionOf(text) ?? []))
}

/** What other tools install from. */
const elsewhere = ['Pipfile', 'environment.yml', 'environment.yaml', 'setup.cfg', 'setup.py', 'poetry.lock', 'pdm.lock']

/** Null where a line leads elsewhere, as `-r more.txt` does. */
function listedPackages(files: SourceFiles): ReadonlySet<string> | null {
  const bytes = files.read('requirements.txt')
  if (bytes === null || elsewhere.some((name) => files.read(name) !== null)) return null
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  const stated = lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '')
  const names = stated.map((line) => (/^-|:\/\/|^[./]|\\$/.test(line) ? null : distributionOf(line)))
  return names.includes(null) ? null : new Set(names.flatMap((name) => name ?? []))
}

/** `dlt` of `dlt[hub]>=1.26; python_version > "3.10"`. */
function distributionOf(requirement: string): string | null {
  const name = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1]
  return name === undefined ? null : normalizedName(name)
}

function tableOf(files: SourceFiles, path: string) {
  const bytes = files.read(path)
  const table = bytes === null ? null : parseToml(new TextDecoder().decode(bytes))
  return isTable(table) ? table : null
}

const listOf = (value: TomlValue | undefined): readonly TomlValue[] => (Array.isArray(value) ? value : [])

const textOf = (value: TomlValue | undefined): readonly string[] => (typeof value === 'string' ? [value] : [])
