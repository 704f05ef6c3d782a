import { none } from '#python/literal'
import { type Frame, type Machine, type Place, PythonException } from '#python/machine'
import { parsePython } from '#python/parse'
import type { SourceText } from '#python/source-text'
import type { FunctionValue, ModuleValue, Value } from '#python/value'

/** The value of a parameter's annotation; texts are evaluated in the function's module, and stay texts where that fails. */
export function resolveAnnotation(machine: Machine, func: FunctionValue, name: string, place: Place): Value {
  const held = func.annotations.get(name)
  if (held === null) return lazily(machine, func, name)
  if (held?.kind === 'str') return evaluateText(machine, func, held.value, held)
  return held ?? unresolved(place)
}

const unresolved = (_place: Place): Value => none

function lazily(machine: Machine, func: FunctionValue, name: string): Value {
  const { posonly, args, kwonly } = func.node.args
  const parameter = [...posonly, ...args, ...kwonly].find((one) => one.name === name)
  const returns = name === 'return' && func.node.kind !== 'Lambda' ? func.node.returns : null
  const node = parameter?.annotation ?? returns
  if (node === null) return none
  if (machine.version.minor >= 14 && !func.scope.module.lazyAnnotations) return machine.evaluate(node, frameOf(func))
  // A text within the text stays one: it is evaluated once.
  return attempt(() => machine.evaluate(node, frameOf(func)), { kind: 'str', value: '' })
}

const evaluateText = (machine: Machine, func: FunctionValue, text: string, otherwise: Value): Value =>
  attempt(() => evaluateIn(machine, text, func.scope.module, func.scope.unit.file) ?? otherwise, otherwise)

/** The value of a text that is an annotation, as its module sees it; null where the text is no expression. Raises. */
export function evaluateIn(machine: Machine, text: string, module: ModuleValue, file: string): Value | null {
  const parsed = parsePython(new TextEncoder().encode(`(${text.trim()})\n`), file, machine.version)
  const statement = parsed.kind === 'module' ? parsed.module.body[0] : undefined
  if (parsed.kind !== 'module' || statement?.kind !== 'Expr' || parsed.module.body.length !== 1) return null
  return machine.evaluate(statement.value, moduleFrame(module, parsed.source))
}

const frameOf = (func: FunctionValue): Frame => moduleFrame(func.scope.module, func.scope.unit)

// Annotations that are texts see the module of the function only.
function moduleFrame(module: ModuleValue, unit: SourceText): Frame {
  return {
    scope: {
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
    },
    exits: { returns: [], breaks: [], continues: [] },
    yields: null,
  }
}

function attempt(run: () => Value, otherwise: Value): Value {
  try {
    return run()
  } catch (error) {
    if (error instanceof PythonException) return otherwise
    throw error
  }
}
