import type { Door } from '#io/door'
import { isPrivate } from '#redact/secret-variables'
import { requiredPython } from '#workspace/required-python'
import type { RequiredVersion } from '#workspace/required-version'
import type { SourceFiles } from '#workspace/source-files'

/**
 * The environment in which `uv` reads the requirements of a workspace. To learn what a package needs `uv` may build it, and
 * it starts the Python that it finds: that can be code of the workspace, which has no business with any secrets but those of
 * its package indexes. Where the code is not `trusted`, no Python is started that lies in the checkout, is named by it or
 * comes from where it says, and nothing is built.
 */
export function uvEnvironment({ env }: Pick<Door, 'env'>, files: SourceFiles, trusted: boolean): Door['env'] {
  const open = Object.entries(env).filter(([name]) => name.startsWith('UV_') || !isPrivate(name))
  const guards = {
    UV_NO_BUILD: '1',
    // Nobody can put a Python there, as they could into a folder for temporary files.
    UV_PROJECT_ENVIRONMENT: '/dev/null/none',
    UV_PYTHON: pythonRequest(requiredPython(files)),
    UV_PYTHON_DOWNLOADS: 'never',
  }
  return { ...Object.fromEntries(open), ...(trusted ? {} : guards) }
}

/** As `uv` is asked for a Python: a version, or a range. What it reads there is the same with any. */
function pythonRequest(required: RequiredVersion): string {
  switch (required.kind) {
    case 'known':
      return required.version
    case 'range':
      return required.specifier
    case 'unknown':
      return '>=3.9'
  }
}
