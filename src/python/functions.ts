import type { Arguments, Lambda, Parameter } from './ast/expression.ts'
import type { FunctionDef } from './ast/statement.ts'
import { produceAtOnce } from './at-once.ts'
import { bindArguments } from './bind-arguments.ts'
import { bindingsOf, bindingsOfLambda } from './bindings.ts'
import { docstringOf } from './docstring.ts'
import { attempt, rejoin } from './fork.ts'
import { iteratorOf, list, namespace, none, str, unknown } from './literal.ts'
import type { Completion, Frame, Machine, Place, Scope } from './machine.ts'
import { withTypeParameters } from './type-parameters.ts'
import type { CallArguments, ClassValue, FunctionValue, Value } from './value.ts'

/** Makes the function that a `def` or a `lambda` stands for; defaults are evaluated here and now. */
export function makeFunction(machine: Machine, node: FunctionDef | Lambda, outer: Frame): FunctionValue {
  const frame = node.kind === 'Lambda' ? outer : withTypeParameters(outer, node.typeParams)
  const { scope } = frame
  const name = node.kind === 'Lambda' ? '<lambda>' : node.name
  const defaults = new Map<string, Value>()
  for (const parameter of [...node.args.posonly, ...node.args.args, ...node.args.kwonly]) {
    if (parameter.default !== null) defaults.set(parameter.name, machine.evaluate(parameter.default, frame))
  }
  const annotations = new Map<string, Value | null>()
  for (const parameter of parametersOf(node.args)) {
    if (parameter.annotation === null) continue
    annotations.set(parameter.name, scope.module.lazyAnnotations ? null : machine.evaluate(parameter.annotation, frame))
  }
  if (node.kind !== 'Lambda' && node.returns !== null)
    annotations.set('return', scope.module.lazyAnnotations ? null : machine.evaluate(node.returns, frame))
  return {
    kind: 'function',
    node,
    scope,
    defaults,
    annotations,
    names: namespace([
      ['__name__', str(name)],
      ['__qualname__', str(qualified(name, outer.scope))],
      ['__module__', moduleName(scope)],
      ['__doc__', node.kind === 'Lambda' ? none : docstringOf(node.body, machine.version)],
    ]),
    home: { cls: null },
  }
}

export const moduleName = (scope: Scope): Value => scope.module.names.names.get('__name__') ?? str(scope.module.name)

/** `outer.<locals>.inner`, `Class.method` */
export function qualified(name: string, scope: Scope): string {
  if (scope.kind === 'module' || scope.globals.has(name)) return name
  if (scope.kind === 'class') {
    const own = scope.names.names.get('__qualname__')
    return own?.kind === 'str' ? `${own.value}.${name}` : name
  }
  const owner = scope.owner?.names.names.get('__qualname__')
  return owner?.kind === 'str' ? `${owner.value}.<locals>.${name}` : name
}

export const parametersOf = (args: Arguments): readonly Parameter[] => [
  ...args.posonly,
  ...args.args,
  ...(args.vararg === null ? [] : [args.vararg]),
  ...args.kwonly,
  ...(args.kwarg === null ? [] : [args.kwarg]),
]

/** Runs a Python function. A coroutine does nothing until it is awaited, a generator until it is iterated. */
export function callFunction(machine: Machine, callee: FunctionValue, args: CallArguments, place: Place): Value {
  const { node } = callee
  const bindings = node.kind === 'Lambda' ? bindingsOfLambda(node.body) : bindingsOf(node.body)
  const names = namespace(bindArguments(machine, callee, args, place))
  const scope: Scope = {
    kind: 'function',
    unit: callee.scope.unit,
    module: callee.scope.module,
    names,
    parent: callee.scope,
    bound: new Set([...bindings.bound, ...parametersOf(node.args).map((parameter) => parameter.name)]),
    globals: bindings.globals,
    nonlocals: bindings.nonlocals,
    owner: callee,
    privates: callee.home.cls?.name ?? callee.scope.privates,
    isComprehension: false,
  }
  const frame: Frame = { scope, exits: { returns: [], breaks: [], continues: [] }, yields: null }
  if (node.kind === 'Lambda') return machine.evaluate(node.body, frame)
  if (bindings.yields) return generator(machine, node, frame)
  if (node.isAsync) return unknown({ reason: 'it is a coroutine', expression: node.name, place })
  return run(machine, node, frame)
}

function run(machine: Machine, node: FunctionDef, frame: Frame): Value {
  const completion = attempt(() => ended(machine.execute(node.body, frame)))
  const joined = rejoin(machine, frame, frame.exits.returns, completion, (exit) => exit)
  if (joined.kind === 'raise') throw joined.exception
  return joined.kind === 'return' ? joined.value : none
}

const ended = (completion: Completion): Completion =>
  completion.kind === 'normal' ? { kind: 'return', value: none } : completion

function generator(machine: Machine, node: FunctionDef, frame: Frame): Value {
  const place: Place = { unit: frame.scope.unit, start: node.start, end: node.start + 3 }
  const why = {
    reason: 'it is a generator that changes what lies outside of it as it goes',
    expression: node.name,
    place,
  }
  if (node.isAsync) {
    return iteratorOf('async_generator', () => unknown({ ...why, reason: 'it is iterated asynchronously' }))
  }
  const iterator = iteratorOf('generator', () => {
    let yields = list([])
    const { items, failure } = produceAtOnce(
      machine,
      why,
      frame.scope.names,
      () => yields.havoc ?? yields.items,
      () => {
        yields = list([])
        run(machine, node, { ...frame, yields })
        return null
      },
    )
    iterator.failure = failure
    return items
  })
  return iterator
}

/** Remembers the class in whose body a function was defined. */
export function settleHome(value: Value, cls: ClassValue): void {
  if (value.kind === 'function' && value.home.cls === null) value.home.cls = cls
  if (value.kind === 'descriptor') {
    settleHome(value.function, cls)
    if (value.setter !== null) settleHome(value.setter, cls)
  }
}
