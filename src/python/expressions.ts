import type { ConstantValue, Expr, IfExp, JoinedStr } from './ast/expression.ts'
import { getAttribute } from './attribute.ts'
import { evaluateCall } from './call-expression.ts'
import { compare } from './comparison.ts'
import { comprehension, dictComprehension } from './comprehension.ts'
import { addItem, lose, setEntry, setItems, setOf } from './containers.ts'
import { merge } from './dict-methods.ts'
import { fork } from './fork.ts'
import { format } from './format.ts'
import { converted } from './format-fields.ts'
import { makeFunction } from './functions.ts'
import { iterate } from './iterate.ts'
import { joinValue } from './join.ts'
import { bool, bytes, cause, ellipsis, emptyDict, float, int, list, none, str, tuple, unknown } from './literal.ts'
import { type Frame, type Machine, normal, type Place } from './machine.ts'
import { lookup, store } from './names.ts'
import { binary, unary } from './operators.ts'
import { mangled } from './private-name.ts'
import { subscript } from './subscript.ts'
import { truth } from './truth.ts'
import type { UnknownValue, Value } from './value.ts'

export const placeOf = (node: { readonly start: number; readonly end: number }, frame: Frame): Place => ({
  unit: frame.scope.unit,
  start: node.start,
  end: node.end,
})

/** The value of an expression. */
export function evaluate(machine: Machine, node: Expr, frame: Frame): Value {
  const place = placeOf(node, frame)
  switch (node.kind) {
    case 'Constant':
      return constant(node.value, place)
    case 'Name':
      return lookup(machine, frame.scope, node.id, place)
    case 'Attribute':
      return getAttribute(machine, machine.evaluate(node.value, frame), mangled(node.attr, frame), place)
    case 'Call':
      return evaluateCall(machine, node, frame, place)
    case 'JoinedStr':
      return joined(machine, node, frame)
    case 'TemplateStr':
      return unknown(cause('template strings are not modelled', place))
    case 'List':
      return spread(machine, node.elts, frame, list)
    case 'Tuple':
      return spread(machine, node.elts, frame, tuple)
    case 'Set':
      return spread(machine, node.elts, frame, (items) => setOf(machine, items, false, place))
    case 'Dict':
      return display(machine, node, frame)
    case 'BinOp':
      return binary(machine, node.op, machine.evaluate(node.left, frame), machine.evaluate(node.right, frame), place)
    case 'UnaryOp': {
      const value = machine.evaluate(node.operand, frame)
      if (node.op !== 'not') return unary(machine, node.op, value, place)
      const answer = truth(machine, value, place)
      return typeof answer === 'boolean' ? bool(!answer) : answer
    }
    case 'BoolOp':
      return either(machine, node.op, node.values, 0, frame, place)
    case 'Compare':
      return compare(machine, node, frame, place)
    case 'IfExp':
      return conditional(machine, node, frame, place)
    case 'Subscript':
      return subscript(machine, machine.evaluate(node.value, frame), machine.evaluate(node.slice, frame), place)
    case 'Slice': {
      const bound = (part: Expr | null): Value => (part === null ? none : machine.evaluate(part, frame))
      return { kind: 'slice', lower: bound(node.lower), upper: bound(node.upper), step: bound(node.step) }
    }
    case 'Lambda':
      return makeFunction(machine, node, frame)
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return comprehension(machine, node, frame, place)
    case 'DictComp':
      return dictComprehension(machine, node, frame, place)
    case 'NamedExpr': {
      const value = machine.evaluate(node.value, frame)
      store(machine, functionScope(frame), node.target.id, value)
      return value
    }
    case 'Await':
      return unknown(cause('it is awaited', place))
    case 'Yield': {
      const value = node.value === null ? none : machine.evaluate(node.value, frame)
      if (frame.yields !== null) addItem(machine, frame.yields, value)
      return none
    }
    case 'YieldFrom': {
      const source = machine.evaluate(node.value, frame)
      const items = iterate(machine, source, place)
      if (frame.yields === null) return none
      if (Array.isArray(items)) setItems(machine, frame.yields, [...frame.yields.items, ...items])
      else lose(machine, frame.yields, (items as UnknownValue).cause)
      return source.kind === 'list' || source.kind === 'tuple' || source.kind === 'range'
        ? none
        : unknown(cause('what a generator returns is not modelled', place))
    }
    case 'Starred':
      return machine.evaluate(node.value, frame)
  }
}

// A walrus in a comprehension binds in the function around it.
function functionScope(frame: Frame): Frame['scope'] {
  let scope = frame.scope
  while (scope.isComprehension && scope.parent !== null) scope = scope.parent
  return scope
}

function constant(value: ConstantValue, place: Place): Value {
  switch (value.type) {
    case 'none':
      return none
    case 'ellipsis':
      return ellipsis
    case 'bool':
      return bool(value.value)
    case 'int':
      return int(value.value)
    case 'float':
      return float(value.value)
    case 'str':
      return str(value.value)
    case 'bytes':
      return bytes(value.value)
    case 'complex':
      return unknown(cause('complex numbers are not modelled', place))
  }
}

function joined(machine: Machine, node: JoinedStr, frame: Frame): Value {
  let text = ''
  let doubt: Value | null = null
  for (const part of node.values) {
    if (part.kind === 'Constant') {
      if (part.value.type === 'str') text += part.value.value
      continue
    }
    const place = placeOf(part, frame)
    const value = machine.evaluate(part.value, frame)
    const spec = part.format === null ? str('') : joined(machine, part.format, frame)
    if (spec.kind !== 'str') {
      doubt ??= spec
      continue
    }
    const shown = part.conversion === null ? value : converted(machine, value, part.conversion, place)
    const made =
      typeof shown === 'string'
        ? format(machine, str(shown), spec.value, place)
        : format(machine, shown, spec.value, place)
    if (typeof made === 'string') text += made
    else doubt ??= made
  }
  return doubt ?? str(text)
}

function spread(
  machine: Machine,
  nodes: readonly Expr[],
  frame: Frame,
  make: (items: readonly Value[]) => Value,
): Value {
  const items: Value[] = []
  let doubt: UnknownValue | null = null
  for (const node of nodes) {
    const value = machine.evaluate(node, frame)
    if (node.kind !== 'Starred') {
      items.push(value)
      continue
    }
    const inner = iterate(machine, value, placeOf(node, frame))
    if (Array.isArray(inner)) items.push(...inner)
    else doubt ??= inner as UnknownValue
  }
  return doubt ?? make(items)
}

function display(machine: Machine, node: Extract<Expr, { kind: 'Dict' }>, frame: Frame): Value {
  const dict = emptyDict()
  for (const item of node.items) {
    const place = placeOf(item.value, frame)
    if (item.key === null) {
      const doubt = merge(machine, dict, machine.evaluate(item.value, frame), place)
      if (doubt !== null) lose(machine, dict, doubt.cause)
      continue
    }
    const key = machine.evaluate(item.key, frame)
    const value = machine.evaluate(item.value, frame)
    if (key.kind === 'unknown') lose(machine, dict, key.cause)
    else setEntry(machine, dict, key, value, placeOf(item.key, frame))
  }
  return dict
}

/** Evaluates one of two expressions where it is not known which: their effects and values are joined. */
export function eitherValue(
  machine: Machine,
  frame: Frame,
  doubt: UnknownValue,
  paths: readonly (() => Value)[],
): Value {
  const values: Value[] = []
  fork(
    machine,
    frame,
    doubt.cause,
    paths.map((path) => () => {
      values.push(path())
      return normal
    }),
  )
  const [first = doubt, ...others] = values
  return others.reduce((a, b) => joinValue(a, b, doubt.cause), first)
}

function conditional(machine: Machine, node: IfExp, frame: Frame, place: Place): Value {
  const answer = truth(machine, machine.evaluate(node.test, frame), place)
  if (typeof answer === 'boolean') return machine.evaluate(answer ? node.body : node.orelse, frame)
  return eitherValue(machine, frame, answer, [
    () => machine.evaluate(node.body, frame),
    () => machine.evaluate(node.orelse, frame),
  ])
}

function either(
  machine: Machine,
  op: 'and' | 'or',
  nodes: readonly Expr[],
  index: number,
  frame: Frame,
  place: Place,
): Value {
  const node = nodes[index]
  if (node === undefined) return none
  const value = machine.evaluate(node, frame)
  if (index === nodes.length - 1) return value
  const answer = truth(machine, value, place)
  if (typeof answer === 'boolean')
    return answer === (op === 'or') ? value : either(machine, op, nodes, index + 1, frame, place)
  return eitherValue(machine, frame, answer, [() => value, () => either(machine, op, nodes, index + 1, frame, place)])
}
