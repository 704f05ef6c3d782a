import type { Stmt } from './ast/statement.ts'
import { bind, unbind } from './containers.ts'
import { docstringOf } from './docstring.ts'
import { exceptionClass, raised } from './exceptions.ts'
import { cause, foreignModule, namespace, none, str, tuple, unknown } from './literal.ts'
import { type Frame, type Machine, type Place, PythonException, type Scope } from './machine.ts'
import { makeInstance } from './native-class.ts'
import type { ParsePython } from './parse-once.ts'
import type { SourceFiles } from './source-files.ts'
import { workspaceEntry } from './standard/sys.ts'
import { located, locatedPath, normalizePath } from './standard/workspace-path.ts'
import { isStandardModule } from './standard-modules.ts'
import type { ModuleValue, UnknownValue, Value } from './value.ts'

/** Modules that are not files of the workspace but are modelled; null where a name is not one of them. */
export type Provide = (name: string, machine: Machine, place: Place) => ModuleValue | UnknownValue | null

export interface Loader {
  readonly files: SourceFiles
  readonly parse: ParsePython
  readonly provide: Provide
  /** Top-level names that are taken before the workspace is looked at: a file of that name may never be read. */
  readonly taken: ReadonlySet<string>
}

/**
 * Imports a module by its dotted name, its packages first. `wanted` are names that will be asked of it: a folder
 * without `__init__.py` is a package where a file of one of these names lies in it. With null, None is the answer
 * where there is no such module.
 */
export function loadModule(
  machine: Machine,
  loader: Loader,
  name: string,
  wanted: readonly string[] | null,
  place: Place,
): Value {
  const known = machine.modules.names.get(name)
  if (known?.kind === 'module') return known
  const dot = name.lastIndexOf('.')
  const leaf = name.slice(dot + 1)
  const folders = dot < 0 ? searchFolders(machine) : null
  const top = folders === null ? null : findIn(loader, folders, leaf)
  if (top !== null && loader.taken.has(name)) return ambiguous(name, place)
  if (top?.isHidden) return hidden(machine, name, place)
  const provided = top === null ? loader.provide(name, machine, place) : null
  if (provided !== null) {
    if (provided.kind === 'module') adopt(machine, loader, name, provided, place)
    return provided
  }
  const children = [leaf, ...(wanted ?? []).map((one) => `${leaf}/${one}`)]
  const parent = dot < 0 ? null : loadModule(machine, loader, name.slice(0, dot), children, place)
  if (parent?.kind === 'unknown') return parent.isModule ? foreignModule(name, place) : parent
  if (parent?.kind === 'module' && parent.file === null && parent.folder === null) {
    return wanted === null ? none : foreignModule(name, place)
  }
  if (parent !== null && (parent.kind !== 'module' || parent.folder === null))
    return missing(machine, name, wanted, parent, place)
  const within = parent?.kind === 'module' && parent.folder !== null ? [parent.folder] : (folders ?? [''])
  const found = top ?? findIn(loader, within, leaf)
  if (found?.isHidden) return hidden(machine, name, place)
  const module =
    found === null
      ? namespacePackage(loader, name, wanted ?? [], within, leaf)
      : runFile(machine, loader, name, found, place)
  if (module === null) return missing(machine, name, wanted, parent, place)
  bind(machine, machine.modules, name, module)
  if (parent?.kind === 'module') bind(machine, parent.names, leaf, module)
  return module
}

/** The folders of the workspace on `sys.path`, in order. What lies before them outside of it is installed packages. */
function searchFolders(machine: Machine): readonly string[] {
  const sys = machine.modules.names.get('sys')
  const path = sys?.kind === 'module' ? sys.names.names.get('path') : undefined
  if (path?.kind !== 'list' || path.havoc !== null) return ['']
  return path.items.flatMap((entry) => {
    if (entry === workspaceEntry) return ['']
    const folder = locatedPath(entry) ?? (entry.kind === 'str' ? entry.value : null)
    return folder === null || folder.startsWith('/') ? [] : [normalizePath(folder)]
  })
}

const ambiguous = (name: string, place: Place): Value =>
  unknown(cause(`\`${name}\` is a file of this workspace and also a module that Python has imported before`, place))

function hidden(machine: Machine, name: string, place: Place): Value {
  const value = unknown(cause(`\`${name}\` is a file that leads out of the workspace, or cannot be read`, place))
  machine.mayRaise(value.cause)
  return value
}

// A submodule becomes an attribute of its package when it is imported, not before.
function adopt(machine: Machine, loader: Loader, name: string, module: ModuleValue, place: Place): void {
  bind(machine, machine.modules, name, module)
  const dot = name.lastIndexOf('.')
  if (dot < 0) return
  const parent = loadModule(machine, loader, name.slice(0, dot), [], place)
  if (parent.kind === 'module') bind(machine, parent.names, name.slice(dot + 1), module)
}

const inFolder = (folder: string, leaf: string): string => (folder === '' ? leaf : `${folder}/${leaf}`)

interface Found {
  readonly file: string
  /** Where its submodules lie; null for a module that is no package. */
  readonly folder: string | null
  /** True where Python would run a file that is not to be seen here. */
  readonly isHidden: boolean
}

function findIn(loader: Loader, folders: readonly string[], leaf: string): Found | null {
  for (const folder of folders) {
    const base = inFolder(folder, leaf)
    for (const [file, own] of [
      [`${base}/__init__.py`, base],
      [`${base}.py`, null],
    ] as const) {
      if (loader.files.read(file) !== null) return { file, folder: own, isHidden: false }
      if (loader.files.isHidden?.(file)) return { file, folder: own, isHidden: true }
    }
  }
  return null
}

function namespacePackage(
  loader: Loader,
  name: string,
  wanted: readonly string[],
  folders: readonly string[],
  leaf: string,
): ModuleValue | null {
  if (loader.taken.has(name)) return null
  const folder = folders
    .map((one) => inFolder(one, leaf))
    .find((base) => wanted.some((one) => holds(loader, base, one)))
  if (folder === undefined) return null
  const names = namespace([['__name__', str(name)]])
  return { kind: 'module', name, file: null, folder, names, lazyAnnotations: false }
}

const holds = (loader: Loader, base: string, one: string): boolean =>
  [`${base}/${one}.py`, `${base}/${one}/__init__.py`].some(
    (path) => loader.files.read(path) !== null || loader.files.isHidden?.(path),
  )

function missing(
  machine: Machine,
  name: string,
  wanted: readonly string[] | null,
  parent: Value | null,
  place: Place,
): Value {
  if (parent !== null) {
    if (wanted === null) return none
    throw raised('ModuleNotFoundError', `No module named '${name}'`, place)
  }
  if (!isStandardModule(name, machine.version)) {
    machine.mayRaise(cause(`whether \`${name}\` is installed is not known here`, place))
  }
  return foreignModule(name, place)
}

function runFile(machine: Machine, loader: Loader, name: string, { file, folder }: Found, place: Place): ModuleValue {
  const parsed = loader.parse(loader.files.read(file) ?? new Uint8Array(), file, machine.version)
  if (parsed.kind === 'fault') {
    const args = tuple([str(parsed.diagnostic.message)])
    throw new PythonException(makeInstance(exceptionClass('SyntaxError'), [['args', args]], parsed.diagnostic), place)
  }
  const { body } = parsed.module
  const isPackage = folder !== null
  const lazyAnnotations = machine.version.minor >= 14 || body.some(postponesAnnotations)
  const module: ModuleValue = { kind: 'module', name, file, folder, names: namespace(), lazyAnnotations }
  const top: Place = { unit: parsed.source, start: 0, end: 0 }
  const at = located(file, top, '__file__')
  const own: readonly (readonly [string, Value])[] = [
    ['__name__', str(name)],
    ['__doc__', docstringOf(body, machine.version)],
    ['__package__', str(isPackage ? name : name.split('.').slice(0, -1).join('.'))],
    ['__loader__', at],
    ['__spec__', at],
    ...(isPackage ? ([['__path__', at]] as const) : []),
    ['__file__', at],
  ]
  bind(machine, machine.modules, name, module)
  for (const [dunder, value] of own) bind(machine, module.names, dunder, value)
  try {
    machine.execute(body, moduleFrame(module, parsed.source))
  } catch (error) {
    if (error instanceof PythonException) unbind(machine, machine.modules, name)
    throw error
  }
  return module
}

const postponesAnnotations = (statement: Stmt): boolean =>
  statement.kind === 'ImportFrom' &&
  statement.module === '__future__' &&
  statement.names.some((one) => one.name === 'annotations')

function moduleFrame(module: ModuleValue, unit: Scope['unit']): Frame {
  const scope: Scope = {
    kind: 'module',
    unit,
    module,
    names: module.names,
    parent: null,
    bound: null,
    globals: new Set(),
    nonlocals: new Set(),
    owner: null,
    privates: null,
    isComprehension: false,
  }
  return { scope, exits: { returns: [], breaks: [], continues: [] }, yields: null }
}
