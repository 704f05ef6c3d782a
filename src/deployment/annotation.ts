import { none } from '#python/literal'
import { type Frame, type Machine, type Place, PythonException } from '#python/machine'
import { parsePython } from '#python/parse'
import type { FunctionValue, Value } from '#python/value'

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

function evaluateText(machine: Machine, func: FunctionValue, text: string, otherwise: Value): Value {
  const parsed = parsePython(new TextEncoder().encode(`(${text.trim()})\n`), func.scope.unit.file, machine.version)
  const statement = parsed.kind === 'module' ? parsed.module.body[0] : undefined
  if (parsed.kind !== 'module' || statement?.kind !== 'Expr' || parsed.module.body.length !== 1) return otherwise
  const frame = frameOf(func)
  const scope = { ...frame.scope, unit: parsed.source }
  return attempt(() => machine.evaluate(statement.value, { ...frame, scope }), otherwise)
}

// Annotations that are texts see the module of the function only.
function frameOf(func: FunctionValue): Frame {
  const { module, unit } = func.scope
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
