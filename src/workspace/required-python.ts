import { type RequiredVersion, tableOf, textOf, type VersionSource } from './required-version.ts'
import { settingAt } from './settings.ts'
import type { SourceFiles } from './source-files.ts'
import { parseSpecifier, satisfies } from './version-specifier.ts'

/** The Python of GitHub's Ubuntu runners, which `uv` takes where the workspace admits it. */
export const defaultPythonVersion = '3.12'

const pythonMinors: readonly number[] = [9, 10, 11, 12, 13, 14]

/**
 * The Python of a workspace, `3.12`: the one pinned in `.python-version`, else what `requires-python` of
 * `pyproject.toml` or `uv.lock` admits.
 */
export function requiredPython(files: SourceFiles): RequiredVersion {
  const pin = pinnedPython(textOf(files, '.python-version'))
  if (pin !== null) return { kind: 'known', version: pin, source: '.python-version' }
  for (const [source, path] of [
    ['pyproject.toml', ['project', 'requires-python']],
    ['uv.lock', ['requires-python']],
  ] as const) {
    const specifier = settingAt(tableOf(files, source), path)
    const required = typeof specifier === 'string' ? pythonWithin(specifier, source) : null
    if (required !== null) return required
  }
  return { kind: 'unknown', version: defaultPythonVersion, source: 'default' }
}

/** Forms that `uv python pin` writes: `3.12`, `3.12.4`, `cpython@3.12`, `cpython-3.12.4-linux-x86_64-gnu`. */
function pinnedPython(text: string | null): string | null {
  const line = text
    ?.split(/\r?\n/)
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('#'))
  return /^(?:cpython[@-]|python)?(3\.\d+)(?![\d])/.exec(line ?? '')?.[1] ?? null
}

function pythonWithin(specifier: string, source: VersionSource): RequiredVersion | null {
  const clauses = parseSpecifier(specifier)
  if (clauses === null) return null
  const fitting = pythonMinors.filter(
    (minor) => satisfies([3, minor, 0], clauses) || satisfies([3, minor, 99], clauses),
  )
  const standard = Number(defaultPythonVersion.slice(2))
  const minor = fitting.find((each) => each >= standard) ?? fitting.at(-1)
  if (minor === undefined) return null
  const version = `3.${minor}`
  return fitting.length === 1 ? { kind: 'known', version, source } : { kind: 'range', version, source, specifier }
}
