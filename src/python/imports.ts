import type { Import, ImportFrom } from './ast/statement.ts'
import { findAttribute, getAttribute } from './attribute.ts'
import { bind, lose } from './containers.ts'
import { raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { foreign } from './literal.ts'
import type { Frame, Machine, Place } from './machine.ts'
import { store } from './names.ts'
import type { ModuleValue, UnknownValue, Value } from './value.ts'

/** `import a.b, c as d` */
export function importModules(machine: Machine, node: Import, frame: Frame): void {
  for (const alias of node.names) {
    const place: Place = { unit: frame.scope.unit, start: alias.start, end: alias.end }
    const leaf = machine.import(alias.name, [], place)
    const [top = alias.name] = alias.name.split('.')
    const value = alias.asname === null && top !== alias.name ? machine.import(top, [], place) : leaf
    store(machine, frame.scope, alias.asname ?? top, value)
  }
}

/** `from a import b, c as d` */
export function importFrom(machine: Machine, node: ImportFrom, frame: Frame): void {
  const place: Place = { unit: frame.scope.unit, start: node.start, end: node.end }
  if (node.module === '__future__' && node.level === 0) {
    for (const alias of node.names)
      store(machine, frame.scope, alias.asname ?? alias.name, foreign('__future__', place))
    return
  }
  const name = node.level === 0 ? (node.module ?? '') : relative(node, frame.scope.module, place)
  const module = machine.import(
    name,
    node.names.map((alias) => alias.name),
    place,
  )
  for (const alias of node.names) {
    const at: Place = { unit: frame.scope.unit, start: alias.start, end: alias.end }
    if (alias.name === '*') importEverything(machine, module, frame, at)
    else store(machine, frame.scope, alias.asname ?? alias.name, member(machine, module, name, alias.name, at))
  }
}

function member(machine: Machine, module: Value, moduleName: string, name: string, place: Place): Value {
  if (module.kind === 'unknown') {
    machine.mayRaise(module.cause)
    return module.foreign === null ? module : foreign(`${module.foreign}.${name}`, place)
  }
  const found = findAttribute(machine, module, name, place)
  if (found !== undefined) {
    if (found.kind === 'unknown' && module.kind === 'module' && module.file === null) machine.mayRaise(found.cause)
    return found
  }
  const submodule = machine.import(`${moduleName}.${name}`, null, place)
  if (submodule.kind === 'unknown') machine.mayRaise(submodule.cause)
  if (submodule.kind !== 'none') return submodule
  throw raised('ImportError', `cannot import name '${name}' from '${moduleName}'`, place)
}

// The package that dots count from: a package is its own, a module's is the one it lies in.
function relative(node: ImportFrom, module: ModuleValue, place: Place): string {
  const parts = module.name.split('.')
  const base = module.folder !== null ? parts : parts.slice(0, -1)
  const kept = base.slice(0, base.length - (node.level - 1))
  if (base.length < node.level) {
    throw raised('ImportError', 'attempted relative import with no known parent package', place)
  }
  return [...kept, ...(node.module === null ? [] : [node.module])].join('.')
}

function importEverything(machine: Machine, module: Value, frame: Frame, place: Place): void {
  const { names } = frame.scope
  if (module.kind !== 'module') {
    const lost = lose(machine, names, (module as UnknownValue).cause)
    for (const name of [...names.names.keys()]) if (!name.startsWith('__')) bind(machine, names, name, lost)
    return
  }
  machine.journal.spend(4 * module.names.names.size)
  machine.step(place)
  const listed = module.names.names.get('__all__')
  const wanted = listed === undefined ? null : iterate(machine, listed, place)
  if (wanted === null) {
    for (const [name, value] of [...module.names.names]) if (!name.startsWith('_')) bind(machine, names, name, value)
    if (module.names.havoc !== null) lose(machine, names, module.names.havoc.cause)
    return
  }
  if (!Array.isArray(wanted)) {
    lose(machine, names, (wanted as UnknownValue).cause)
    return
  }
  for (const item of wanted as Value[]) {
    if (item.kind === 'str') bind(machine, names, item.value, starred(machine, module, item.value, place))
  }
}

function starred(machine: Machine, module: ModuleValue, name: string, place: Place): Value {
  const found = findAttribute(machine, module, name, place)
  if (found !== undefined) return found
  const submodule = machine.import(`${module.name}.${name}`, null, place)
  return submodule.kind === 'none' ? getAttribute(machine, module, name, place) : submodule
}
