import { assign } from './assign.ts'
import type { Expr } from './ast/expression.ts'
import type { AnnAssign, Stmt } from './ast/statement.ts'
import { augmentedAssign } from './augmented-assign.ts'
import { makeClassOf } from './classes.ts'
import { bind, setEntry } from './containers.ts'
import { exceptionClass, raised } from './exceptions.ts'
import { placeOf } from './expressions.ts'
import { fork } from './fork.ts'
import { makeFunction } from './functions.ts'
import { importFrom, importModules } from './imports.ts'
import { cause, emptyDict, none, positional, str, unknown } from './literal.ts'
import { forLoop, whileLoop } from './loops.ts'
import { type Completion, type Frame, type Machine, normal, PythonException } from './machine.ts'
import { match } from './match.ts'
import { remove, store } from './names.ts'
import { mangled } from './private-name.ts'
import { deleteAttribute } from './set-attribute.ts'
import { deleteSubscript } from './subscript.ts'
import { truth } from './truth.ts'
import { tryStatement } from './try.ts'
import type { Value } from './value.ts'
import { withStatement } from './with.ts'

/** Runs statements in order until one of them leaves the block. */
export function execute(machine: Machine, body: readonly Stmt[], frame: Frame): Completion {
  for (const statement of body) {
    machine.step(placeOf(statement, frame))
    const completion = one(machine, statement, frame)
    if (completion.kind !== 'normal') return completion
  }
  return normal
}

function one(machine: Machine, node: Stmt, frame: Frame): Completion {
  const place = placeOf(node, frame)
  switch (node.kind) {
    case 'Expr':
      machine.evaluate(node.value, frame)
      return normal
    case 'Assign': {
      const value = machine.evaluate(node.value, frame)
      for (const target of node.targets) assign(machine, target, value, frame)
      return normal
    }
    case 'AnnAssign':
      if (node.simple && frame.scope.kind !== 'function') annotate(machine, node, frame, place)
      if (node.value !== null) assign(machine, node.target, machine.evaluate(node.value, frame), frame)
      return normal
    case 'AugAssign':
      augmentedAssign(machine, node, frame, place)
      return normal
    case 'FunctionDef': {
      const decorators = node.decorators.map((decorator) => machine.evaluate(decorator, frame))
      store(
        machine,
        frame.scope,
        node.name,
        decorate(machine, node.decorators, decorators, makeFunction(machine, node, frame), frame),
      )
      return normal
    }
    case 'ClassDef': {
      const decorators = node.decorators.map((decorator) => machine.evaluate(decorator, frame))
      store(
        machine,
        frame.scope,
        node.name,
        decorate(machine, node.decorators, decorators, makeClassOf(machine, node, frame), frame),
      )
      return normal
    }
    case 'Return':
      return { kind: 'return', value: node.value === null ? none : machine.evaluate(node.value, frame) }
    case 'If': {
      const answer = truth(machine, machine.evaluate(node.test, frame), placeOf(node.test, frame))
      if (typeof answer === 'boolean') return machine.execute(answer ? node.body : node.orelse, frame)
      return fork(machine, frame, answer.cause, [
        () => machine.execute(node.body, frame),
        () => machine.execute(node.orelse, frame),
      ])
    }
    case 'For':
      return forLoop(machine, node, frame)
    case 'While':
      return whileLoop(machine, node, frame)
    case 'Try':
      return tryStatement(machine, node, frame)
    case 'With':
      return withStatement(machine, node, frame)
    case 'Match':
      return match(machine, node, frame)
    case 'Raise':
      throw raise(machine, node.exception, frame)
    case 'Assert': {
      const answer = truth(machine, machine.evaluate(node.test, frame), place)
      if (answer === false) throw raised('AssertionError', '', place)
      if (answer !== true) machine.mayRaise(answer.cause)
      return normal
    }
    case 'Import':
      importModules(machine, node, frame)
      return normal
    case 'ImportFrom':
      importFrom(machine, node, frame)
      return normal
    case 'Delete':
      for (const target of node.targets) remove_(machine, target, frame)
      return normal
    case 'TypeAlias':
      store(machine, frame.scope, node.name.id, unknown(cause('type aliases are not modelled', place)))
      return normal
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return normal
    case 'Break':
      return { kind: 'break' }
    case 'Continue':
      return { kind: 'continue' }
  }
}

// `name: annotation` at the level of a module or a class is remembered there, and evaluated unless that is put off.
function annotate(machine: Machine, node: AnnAssign, frame: Frame, place: ReturnType<typeof placeOf>): void {
  if (node.target.kind !== 'Name') return
  const { names, module, unit } = frame.scope
  const held = names.names.get('__annotations__')
  const annotations = held?.kind === 'dict' ? held : emptyDict()
  if (held === undefined) bind(machine, names, '__annotations__', annotations)
  const text = unit.text.slice(node.annotation.start, node.annotation.end)
  const value = module.lazyAnnotations ? str(text) : machine.evaluate(node.annotation, frame)
  setEntry(machine, annotations, str(mangled(node.target.id, frame)), value, place)
}

function decorate(
  machine: Machine,
  nodes: readonly Expr[],
  decorators: readonly Value[],
  value: Value,
  frame: Frame,
): Value {
  let decorated = value
  for (const [index, decorator] of [...decorators.entries()].toReversed()) {
    const node = nodes[index]
    if (node !== undefined) decorated = machine.call(decorator, positional(decorated), placeOf(node, frame))
  }
  return decorated
}

function raise(machine: Machine, node: Expr | null, frame: Frame): PythonException {
  if (node === null) {
    const current = frame.handling
    return (
      current ??
      new PythonException(
        unknown({ reason: 'it is raised again', expression: 'raise', place: noPlace(frame) }),
        noPlace(frame),
      )
    )
  }
  const place = placeOf(node, frame)
  const value = machine.evaluate(node, frame)
  if (value.kind === 'class') return new PythonException(machine.call(value, positional(), place), place)
  if (value.kind === 'instance' || value.kind === 'unknown') return new PythonException(value, place)
  return raised(exceptionClass('TypeError').name, 'exceptions must derive from BaseException', place)
}

const noPlace = (frame: Frame): ReturnType<typeof placeOf> => ({ unit: frame.scope.unit, start: 0, end: 0 })

function remove_(machine: Machine, target: Expr, frame: Frame): void {
  const place = placeOf(target, frame)
  if (target.kind === 'Name') remove(machine, frame.scope, target.id, place)
  else if (target.kind === 'Attribute') {
    deleteAttribute(machine, machine.evaluate(target.value, frame), mangled(target.attr, frame), place)
  } else if (target.kind === 'Subscript') {
    deleteSubscript(machine, machine.evaluate(target.value, frame), machine.evaluate(target.slice, frame), place)
  } else if (target.kind === 'Tuple' || target.kind === 'List')
    for (const one of target.elts) remove_(machine, one, frame)
}
