import type { DltVersion } from '#deployment/dlt-version'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { PythonMinor, PythonVersion } from '#python/python-version'
import { requiredDlt } from '#workspace/required-dlt'
import { requiredPython } from '#workspace/required-python'
import type { RequiredVersion } from '#workspace/required-version'
import type { SourceFiles } from '#workspace/source-files'
import { isPrerelease, parseRelease, suffixOf } from '#workspace/version-specifier'

/** The versions that a workspace runs on, as its files say them, and as the reader goes by them. */
export interface WorkspaceVersions {
  readonly required: { readonly python: RequiredVersion; readonly dlt: RequiredVersion }
  readonly python: PythonVersion
  readonly dlt: DltVersion
  readonly diagnostics: readonly Diagnostic[]
}

const known: readonly PythonMinor[] = [9, 10, 11, 12, 13, 14]

/** What is not certain is said: a Python that this program does not know, a dlt that no file of the workspace names. */
export function workspaceVersions(files: SourceFiles): WorkspaceVersions {
  const required = { python: requiredPython(files), dlt: requiredDlt(files) }
  const [, minor = 0] = numbersOf(required.python.version)
  const python = known.find((each) => each >= minor) ?? 14
  const version = { version: required.python.version, read: `3.${python}` }
  return {
    required,
    python: { major: 3, minor: python },
    dlt: dltVersion(required.dlt.version),
    diagnostics: [
      ...(python === minor ? [] : [diagnose('PYTHON_VERSION_UNTESTED', version)]),
      ...dltDoubt(required.dlt),
    ],
  }
}

function dltDoubt(dlt: RequiredVersion): readonly Diagnostic[] {
  const { kind, version } = dlt
  if (kind === 'known') return []
  if (kind === 'unknown') return [diagnose('DLT_VERSION_ASSUMED', { version })]
  return [diagnose('DLT_VERSION_OPEN', { version, file: dlt.source, specifier: dlt.specifier || 'any' })]
}

function dltVersion(text: string): DltVersion {
  const [major = 0, minor = 0, patch = 0] = parseRelease(text) ?? []
  return { major, minor, patch, ...(isPrerelease(text) ? { prerelease: suffixOf(text) } : {}) }
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0)
}
