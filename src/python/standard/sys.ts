import { raised } from '../exceptions.ts'
import { bool, cause, int, native, str, tuple, unknown } from '../literal.ts'
import { Exhausted, type Machine, type Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { PythonVersion } from '../python-version.ts'
import type { ClassValue, ListValue, ModuleValue, UnknownValue, Value } from '../value.ts'
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

const replaced = native('__setitem__', (_machine, _args, place) => {
  throw new Exhausted('it changes which modules there are', place)
})

const find = (machine: Machine, key: Value | undefined, place: Place): Value => {
  const module = key?.kind === 'str' ? machine.modules.names.get(key.value) : undefined
  return (
    module ??
    unknown(cause('which modules Python has imported is not known', place), [...machine.modules.names.values()])
  )
}

/** `sys.modules`: those of the workspace are known, and who takes one away or puts one in ends the reading. */
const modulesClass: ClassValue = nativeClass('dict', {
  members: {
    __getitem__: native('__getitem__', (machine, args, place) => find(machine, args.positional[1], place)),
    get: native('get', (machine, args, place) => find(machine, args.positional[1], place)),
    __contains__: native('__contains__', (machine, args, place) => {
      const module = find(machine, args.positional[1], place)
      return module.kind === 'unknown' ? module : bool(true)
    }),
    __iter__: native('__iter__', (machine, _args, place) => find(machine, undefined, place)),
    ...Object.fromEntries(
      ['__setitem__', '__delitem__', 'pop', 'popitem', 'update', 'setdefault', 'clear'].map((name) => [name, replaced]),
    ),
  },
})

/** `sys`: the version is known up to its minor number, the search path as far as the workspace changes it. */
export function makeSys(version: PythonVersion): ModuleValue {
  const micro = unsure('sys.version_info', 'the patch level of Python is not known')
  const parts: Value[] = [int(version.major), int(version.minor), micro, str('final'), int(0)]
  const path: ListValue = {
    kind: 'list',
    items: [workspaceEntry, unsure('sys.path', 'it depends on the environment')],
    havoc: null,
  }
  return nativeModule('sys', {
    modules: makeInstance(modulesClass),
    version_info: makeInstance(versionInfo, [], null, tuple(parts)),
    path,
    exit,
  })
}
