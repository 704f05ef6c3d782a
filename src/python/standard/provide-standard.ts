import type { Provide } from '../load-module.ts'
import type { PythonVersion } from '../python-version.ts'
import type { ModuleValue } from '../value.ts'
import { collections } from './collections.ts'
import { contextlib } from './contextlib.ts'
import { copy } from './copy.ts'
import { dataclasses } from './dataclasses.ts'
import { datetimeModule } from './datetime.ts'
import { enumModule } from './enum.ts'
import { functools } from './functools.ts'
import { itertools } from './itertools.ts'
import { json } from './json.ts'
import { math } from './math.ts'
import { operator } from './operator.ts'
import { os, osPath } from './os.ts'
import { pathlib } from './pathlib.ts'
import { smallModules } from './small-modules.ts'
import { makeSys } from './sys.ts'
import { typing, typingExtensions } from './typing.ts'

const templates: ReadonlyMap<string, ModuleValue> = new Map(
  [
    typing,
    typingExtensions,
    functools,
    datetimeModule,
    enumModule,
    dataclasses,
    collections,
    contextlib,
    copy,
    itertools,
    json,
    math,
    operator,
    os,
    osPath,
    pathlib,
    ...smallModules,
  ].map((module) => [module.name, module]),
)

/** The modules of Python's library that are modelled. Each evaluation has its own, because modules can be changed. */
export function standardModules(version: PythonVersion): Provide {
  const made = new Map<string, ModuleValue>([['sys', makeSys(version)]])
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const template = templates.get(name)
    if (template === undefined) return null
    const names = { kind: 'namespace', names: new Map(template.names.names), havoc: null } as const
    const module: ModuleValue = { ...template, names: { ...names } }
    made.set(name, module)
    return module
  }
}
