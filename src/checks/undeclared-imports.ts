import { diagnose } from '#diagnostics/diagnostic'
import type { Alias, Stmt } from '#python/ast/statement'
import type { PythonVersion } from '#python/python-version'
import { locationOf } from '#python/source-text'
import { isStandardModule } from '#python/standard-modules'
import type { SourceFiles } from '#workspace/source-files'
import { type DeclaredPackages, declaredPackages, normalizedName } from './declared-packages.ts'
import { everyNode } from './every-node.ts'
import type { Finding } from './finding.ts'
import { broughtAlong, knownDistributions } from './known-distributions.ts'
import type { LocalModule } from './local-modules.ts'

export interface ImportQuestion {
  readonly files: SourceFiles
  readonly modules: readonly LocalModule[]
  readonly python: PythonVersion
  /** Top-level modules that are there wherever dlt is. */
  readonly taken: ReadonlySet<string>
}

/**
 * Imports that no declared dependency provides, each module once. Only those that are certain: not within `try` or
 * `if`, in a project whose dependencies all are known by the modules they bring.
 */
export function undeclaredImports({ files, modules, python, taken }: ImportQuestion): readonly Finding[] {
  const declared = declaredPackages(files)
  if (declared === null || !isKnown(declared) || modules.some(movesPath)) return []
  // `__future__` and what is Python's own: nobody declares a name with an underscore in front.
  const provided = (name: string): boolean =>
    name.startsWith('_') ||
    isStandardModule(name, python) ||
    taken.has(name) ||
    broughtAlong.has(name) ||
    isLocal(files, name) ||
    isProvided(declared, name)
  const found = modules.flatMap(({ module, source }) =>
    certainImports(module.body).flatMap(({ name, alias }) => {
      const [top = name] = name.split('.')
      const place = locationOf(source, alias.start, alias.end)
      return provided(top) ? [] : [{ top, finding: diagnose('IMPORT_UNDECLARED', { module: top }, place) }]
    }),
  )
  return [...new Map(found.toReversed().map(({ top, finding }) => [top, finding])).values()].toReversed()
}

/** What else a distribution nobody knows may provide cannot be told. */
function isKnown({ direct }: DeclaredPackages): boolean {
  return [...direct].every((name) => knownDistributions.has(name))
}

function isProvided({ direct, locked }: DeclaredPackages, top: string): boolean {
  if (locked.has(normalizedName(top))) return true
  return [...new Set([...direct, ...locked])].some((name) => knownDistributions.get(name)?.includes(top))
}

/** At the root or in a folder of it, from where a build backend may take it. */
function isLocal(files: SourceFiles, top: string): boolean {
  const folders = files.list('').filter((name) => files.isFolder(name))
  return ['', ...folders.map((name) => `${name}/`)].some(
    (folder) => files.read(`${folder}${top}.py`) !== null || files.isFolder(`${folder}${top}`),
  )
}

/** Where Python looks for modules is then for running to tell. */
function movesPath({ module }: LocalModule): boolean {
  return everyNode(module).some((node) => node.kind === 'Attribute' && node.attr === 'path' && isSys(node.value))
}

const isSys = (node: { readonly kind: string }): boolean => 'id' in node && node.id === 'sys'

interface CertainImport {
  readonly name: string
  readonly alias: Pick<Alias, 'start' | 'end'>
}

/** Imports that are carried out whenever the code around them is, in functions and classes too. */
function certainImports(body: readonly Stmt[]): readonly CertainImport[] {
  return body.flatMap((statement): readonly CertainImport[] => {
    switch (statement.kind) {
      case 'Import':
        return statement.names.map((alias) => ({ name: alias.name, alias }))
      case 'ImportFrom':
        return statement.level > 0 || statement.module === null ? [] : [{ name: statement.module, alias: statement }]
      case 'FunctionDef':
      case 'ClassDef':
      case 'With':
        return certainImports(statement.body)
      default:
        return []
    }
  })
}
