import type { Job } from '#manifest/schema'
import type { Import, ImportFrom, Module } from '#python/ast/statement'
import { parsePython } from '#python/parse'
import type { ParsePython } from '#python/parse-once'
import type { PythonVersion } from '#python/python-version'
import type { SourceFiles } from '#python/source-files'
import type { SourceText } from '#python/source-text'
import { everyNode } from './every-node.ts'

/** A Python file of the workspace that the deployment imports, directly or not. */
export interface LocalModule {
  /** Dotted name. */
  readonly name: string
  readonly module: Module
  readonly source: SourceText
  /** Dotted names of the local modules it imports. */
  readonly imports: readonly string[]
}

/** The modules that can be reached from `entry` by imports alone, `entry` first. One that does not parse is left out. */
export function localModules(
  files: SourceFiles,
  entry: string,
  version: PythonVersion,
  parse: ParsePython = parsePython,
): readonly LocalModule[] {
  const seen = new Set([entry])
  const waiting = [entry]
  const found: LocalModule[] = []
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const read = readModule(files, name, version, parse)
    if (read === null) continue
    const imports = importedNames(read.module, name, read.isPackage).filter((one) => fileOf(files, one) !== null)
    found.push({ name, module: read.module, source: read.source, imports })
    for (const one of imports) {
      if (seen.has(one)) continue
      seen.add(one)
      waiting.push(one)
    }
  }
  return found
}

/** The jobs that reach each of the modules, by its name, in the order of `jobs`. */
export function jobsBehind(jobs: readonly Job[], modules: readonly LocalModule[]): ReadonlyMap<string, readonly Job[]> {
  const reached = new Map<string, ReadonlySet<string>>()
  const behind = new Map<string, Job[]>(modules.map(({ name }) => [name, []]))
  const byName = new Map(modules.map((one) => [one.name, one]))
  for (const job of jobs) {
    const { module } = job.entry_point
    const names = reached.get(module) ?? reachedFrom(byName, module)
    reached.set(module, names)
    for (const name of names) behind.get(name)?.push(job)
  }
  return behind
}

/** The names of modules that one of them reaches, itself among them. */
function reachedFrom(byName: ReadonlyMap<string, LocalModule>, start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const name of reached) for (const next of byName.get(name)?.imports ?? []) reached.add(next)
  return reached
}

/** The absolute name that `from . import x` starts at; null where it leads out of the workspace. */
export function absoluteName(statement: ImportFrom, within: string, isPackage: boolean): string | null {
  if (statement.level === 0) return statement.module
  const parts = within.split('.')
  const up = statement.level - (isPackage ? 1 : 0)
  if (up > parts.length) return null
  return [...parts.slice(0, parts.length - up), ...(statement.module === null ? [] : [statement.module])].join('.')
}

function importedNames(module: Module, name: string, isPackage: boolean): readonly string[] {
  const imports = everyNode(module).filter(
    (node): node is Import | ImportFrom => node.kind === 'Import' || node.kind === 'ImportFrom',
  )
  const names = imports.flatMap((statement) => {
    if (statement.kind === 'Import') return statement.names.map((alias) => alias.name)
    const from = absoluteName(statement, name, isPackage)
    if (from === null) return []
    return [from, ...statement.names.map((alias) => (from === '' ? alias.name : `${from}.${alias.name}`))]
  })
  return [...new Set(names.flatMap(withPackages))].filter((one) => one !== '')
}

/** `a.b.c` imports `a` and `a.b` first. */
function withPackages(name: string): readonly string[] {
  const parts = name.split('.')
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}

function readModule(files: SourceFiles, name: string, version: PythonVersion, parse: ParsePython) {
  const file = fileOf(files, name)
  const parsed = file === null ? null : parse(files.read(file) ?? new Uint8Array(), file, version)
  if (file === null || parsed === null || parsed.kind === 'fault') return null
  return { module: parsed.module, source: parsed.source, isPackage: file.endsWith('/__init__.py') }
}

function fileOf(files: SourceFiles, name: string): string | null {
  const base = name.replaceAll('.', '/')
  return [`${base}/__init__.py`, `${base}.py`].find((path) => files.read(path) !== null) ?? null
}
