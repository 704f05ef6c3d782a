import { raised } from '../exceptions.ts'
import { cause, int, native, str, tuple, unknown } from '../literal.ts'
import { makeInstance } from '../native-class.ts'
import type { PythonVersion } from '../python-version.ts'
import type { ListValue, ModuleValue, UnknownValue, Value } from '../value.ts'
import { makeNamedTuple } from './named-tuple.ts'
import { nativeModule } from './native-module.ts'

const nowhere = { unit: { file: '', text: '' }, start: 0, end: 0 }

const unsure = (expression: string, reason: string): UnknownValue => ({
  ...unknown(cause(reason, nowhere)),
  cause: { expression, reason, place: nowhere },
})

/** The entry of `sys.path` that the workspace itself is. */
export const workspaceEntry: UnknownValue = unsure('sys.path[0]', 'it depends on where the workspace lies')

const versionInfo = makeNamedTuple(
  'version_info',
  ['major', 'minor', 'micro', 'releaselevel', 'serial'],
  new Map(),
  'sys',
)

const exit = native(
  'exit',
  (_machine, _args, place) => {
    throw raised('SystemExit', '', place)
  },
  false,
)

/** `sys`: the version is known up to its minor number, the search path as far as the workspace changes it. */
export function makeSys(version: PythonVersion): ModuleValue {
  const micro = unsure('sys.version_info', 'the patch level of Python is not known')
  const parts: Value[] = [int(version.major), int(version.minor), micro, str('final'), int(0)]
  const path: ListValue = {
    kind: 'list',
    items: [workspaceEntry, unsure('sys.path', 'it depends on the environment')],
    havoc: null,
  }
  return nativeModule('sys', { version_info: makeInstance(versionInfo, [], null, tuple(parts)), path, exit })
}
