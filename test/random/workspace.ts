import type { OracleVersion } from '../oracle/environment.ts'
import { type Random, random } from '../package/random.ts'
import { expression, statement, written } from './expand.ts'
import { grammarOf } from './grammar/grammar.ts'
import { importsOf } from './imports.ts'
import { createScope, type Form, fresh, give, renamed, type Scope } from './scope.ts'

/** A workspace as text, and how dlt is asked about it. */
export interface RandomWorkspace {
  readonly files: Readonly<Record<string, string>>
  readonly module: string
  readonly useAll: boolean
}

/** What a module has for others: names, jobs among them, and what can be written with them. */
interface Written {
  readonly dotted: string
  readonly names: readonly string[]
  readonly jobs: readonly string[]
  readonly forms: ReadonlyMap<string, readonly Form[]>
}

/** The workspace of a seed, for a version of dlt. Most of its text runs; some of it dlt refuses. */
export function randomWorkspace(seed: number, dlt: OracleVersion = '1.26'): RandomWorkspace {
  const grammar = grammarOf(dlt)
  const chance = random(seed)
  // The first numbers of neighbouring seeds are near each other.
  for (let skipped = 0; skipped < 5; skipped += 1) chance.below(2)
  const count = createScope(chance, grammar).count
  const files: Record<string, string> = {}
  const modules: Written[] = []
  const isDoubtful = chance.below(3) === 0
  const write = (path: string, dotted: string, size: Size): void => {
    const scope: Scope = { ...createScope(chance, grammar), count }
    const { text, module } = writeModule(scope, dotted, path.endsWith('__init__.py'), modules, size, isDoubtful)
    files[path] = text
    modules.push(module)
  }
  if (chance.below(3) > 0) write('settings.py', 'settings', { statements: 5, jobs: 0 })
  if (chance.below(3) === 0) {
    if (chance.below(2) === 0) files['loads/__init__.py'] = ''
    else write('loads/__init__.py', 'loads', { statements: 2, jobs: 0 })
    write('loads/orders.py', 'loads.orders', { statements: 2, jobs: 2 })
  }
  if (chance.below(2) === 0) write('ingest.py', 'ingest', { statements: 3, jobs: 2 })
  const special = chance.below(4) === 0 ? specialModule(chance, grammar) : null
  if (special !== null) files[`${special.name}.py`] = special.text
  if (chance.below(8) === 0) {
    write('adhoc.py', 'adhoc', { statements: 3, jobs: chance.below(3) })
    return { files, module: 'adhoc.py', useAll: false }
  }
  const scope: Scope = { ...createScope(chance, grammar), count }
  const last = writeModule(scope, '__deployment__', false, modules, { statements: 3, jobs: 2 }, isDoubtful)
  files['__deployment__.py'] = finish(chance, last, modules, special?.name ?? null)
  return { files, module: '__deployment__', useAll: true }
}

interface Size {
  readonly statements: number
  readonly jobs: number
}

function writeModule(
  scope: Scope,
  dotted: string,
  isPackage: boolean,
  others: readonly Written[],
  size: Size,
  isDoubtful: boolean,
): { text: string; module: Written } {
  const { random: chance } = scope
  const imported = others.filter(() => chance.below(3) > 0).map((other) => importFrom(scope, dotted, isPackage, other))
  const own: Scope = scope
  const before = new Set([...own.forms.values()].flat())
  const parts: string[] = []
  for (let index = chance.below(size.statements + 1); index > 0; index -= 1) parts.push(statement(own))
  if (isDoubtful && chance.below(2) === 0) parts.push(statement(own, 'doubt'), statement(own))
  for (let index = size.jobs === 0 ? 0 : 1 + chance.below(size.jobs); index > 0; index -= 1) {
    parts.push(statement(own, 'jobdecl'))
    if (chance.below(3) === 0) parts.push(statement(own))
  }
  if (size.jobs > 0) parts.push(...observers(own))
  const body = parts.join('\n')
  const doc = chance.pick(['', '', '"""A module of loads."""\n', '"""\n  Title.\n\n  More.\n"""\n'])
  const future = chance.below(10) === 0 ? 'from __future__ import annotations\n' : ''
  const text = `${doc}${future}${importsOf(chance, `${imported.join('\n')}\n${body}`)}${imported.join('\n')}\n${body}\n`
  const forms = new Map([...own.forms].map(([kind, known]) => [kind, known.filter((form) => !before.has(form))]))
  const names = [...new Set([...forms.values()].flat().flatMap((form) => form.roots))]
  const jobs = (forms.get('job') ?? []).map((form) => form.text)
  return { text, module: { dotted, names, jobs, forms } }
}

/** Jobs that show what values came to be, as text. */
function observers(scope: Scope): string[] {
  const { random: chance } = scope
  const known = [...scope.forms].filter(([kind]) => !hidden.has(kind)).flatMap(([, forms]) => forms)
  if (known.length === 0) return []
  return chance.several(known, 0, 3).map((form) => {
    const name = `shown_${fresh(scope)}`
    give(scope, 'job', { text: name, roots: [name] })
    return `@run.job(expose={"display_name": repr(${written(scope, form)})})\ndef ${name}():\n    pass`
  })
}

/** Kinds that are no values to show: jobs and sources print where they are in memory. */
const hidden = new Set(['job', 'source', 'pipe', 'deliver', 'type'])

/** An import of what another module has, in one of its forms; what it gives is added to the scope. */
function importFrom(scope: Scope, dotted: string, isPackage: boolean, other: Written): string {
  const { random: chance } = scope
  const learn = (rename: (root: string) => string): void => {
    for (const [kind, forms] of other.forms) for (const form of forms) give(scope, kind, renamed(form, rename))
  }
  const [parent, last] = other.dotted.includes('.') ? other.dotted.split('.') : ['', other.dotted]
  const isBeside = parent !== '' && dotted.startsWith(`${parent}.`)
  const from =
    isBeside && chance.below(2) === 0
      ? `.${last}`
      : isPackage && other.dotted.startsWith(`${dotted}.`)
        ? `.${last}`
        : other.dotted
  const form = other.names.length === 0 ? 1 : chance.below(6)
  switch (form) {
    case 0:
      learn((root) => root)
      return `from ${from} import *`
    case 1:
      learn((root) => `${other.dotted}.${root}`)
      return `import ${other.dotted}`
    case 2:
      learn((root) => `${last}_module.${root}`)
      return `import ${other.dotted} as ${last}_module`
    case 3:
      learn((root) => `${root}_of_${last}`)
      return `from ${from} import (\n${other.names.map((name) => `    ${name} as ${name}_of_${last},\n`).join('')})`
    case 4:
      if (parent === '') return `import ${other.dotted} as unused_${last}`
      learn((root) => `${last}.${root}`)
      return `from ${isBeside ? '.' : parent} import ${last}`
    default:
      learn((root) => root)
      return `from ${from} import ${other.names.join(', ')}`
  }
}

/** The deployment module with its `__all__`, and what else stands at its end. */
function finish(
  chance: Random,
  last: { text: string; module: Written },
  written: readonly Written[],
  special: string | null,
): string {
  const imports: string[] = []
  const listed: string[] = [...last.module.jobs]
  for (const other of written) {
    const jobs = other.jobs.filter((job) => /^\w+$/.test(job))
    if (jobs.length === 0) continue
    imports.push(`from ${other.dotted} import ${jobs.join(', ')}`)
    listed.push(...jobs)
  }
  if (special !== null) {
    imports.push(`import ${special}`)
    listed.push(special)
  }
  if (chance.below(6) === 0) listed.push(chance.pick(['missing', 'os', '_private', 'CONSTANT']))
  const names = chance.below(3) === 0 ? listed.filter(() => chance.below(3) > 0) : listed
  const quoted = names.filter((name) => /^\w+$/.test(name)).map((name) => JSON.stringify(name))
  const all = chance.pick([
    `__all__ = [${quoted.join(', ')}]`,
    `__all__ = [${quoted.join(', ')}]`,
    `__all__ = (${quoted.map((name) => `${name},`).join(' ')})`,
    `__all__ = []\n__all__ += [${quoted.join(', ')}]`,
    `__all__ = [name for name in (${quoted.map((name) => `${name},`).join(' ')})]`,
    '',
  ])
  const tags = chance.pick(['', '', '', '__tags__ = ["team", "data"]\n', '__tags__ = ("a",)\n'])
  return `${last.text}${imports.join('\n')}\n${tags}${all}\n`
}

function specialModule(chance: Random, grammar: Scope['grammar']): { name: string; text: string } {
  const scope = createScope(chance, grammar)
  const dunders = chance.pick([
    '',
    '',
    `__trigger__ = ${expression(scope, 'schedule')}\n`,
    `__expose__ = ${expression(scope, 'expose')}\n`,
    `__require__ = ${expression(scope, 'require')}\n`,
  ])
  const doc = chance.pick(['', '"""What it shows."""\n'])
  const [name, text] = chance.pick([
    [
      'board',
      'import marimo\n\napp = marimo.App(width="medium")\n\n@app.cell\ndef _():\n    import dlt\n    return (dlt,)\n',
    ],
    ['board', 'import marimo as mo\n\nboard = mo.App(app_title="Board " + "one")\n'],
    [
      'tools',
      'from fastmcp import FastMCP\n\nmcp = FastMCP("Tools")\n\n@mcp.tool\ndef add(a: int, b: int) -> int:\n    return a + b\n',
    ],
    ['tools', 'from fastmcp import FastMCP\n\nserver = FastMCP(name=f"{1 + 1} tools")\n'],
    ['script', `${statement(scope)}\nif __name__ == "__main__":\n    print("runs")\n`],
  ] as const)
  const body = doc + dunders + text
  return { name, text: importsOf(chance, body) + body }
}
