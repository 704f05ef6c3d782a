import type { Call } from './ast/expression.ts'
import { raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { cause, unknown } from './literal.ts'
import type { Frame, Machine, Place } from './machine.ts'
import { makeSuper, superClass } from './super.ts'
import type { CallArguments, UnknownValue, Value } from './value.ts'

/** `callee(…)` */
export function evaluateCall(machine: Machine, node: Call, frame: Frame, place: Place): Value {
  const callee = machine.evaluate(node.func, frame)
  const args = evaluateArguments(machine, node, frame)
  if (callee === superClass) return superOf(args, frame, place)
  if (callee.kind === 'native' && callee.scoped) return callee.scoped(machine, args, frame, place)
  return machine.call(callee, args, place)
}

function evaluateArguments(machine: Machine, node: Call, frame: Frame): CallArguments {
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let rest: UnknownValue | null = null
  for (const argument of node.args) {
    const value = machine.evaluate(argument, frame)
    if (argument.kind !== 'Starred') {
      positional.push(value)
      continue
    }
    const place = { unit: frame.scope.unit, start: argument.start, end: argument.end }
    const items = iterate(machine, value, place)
    if (Array.isArray(items)) positional.push(...items)
    else rest ??= items as UnknownValue
  }
  for (const keyword of node.keywords) {
    const value = machine.evaluate(keyword.value, frame)
    const place = { unit: frame.scope.unit, start: keyword.start, end: keyword.end }
    if (keyword.arg !== null) {
      if (keywords.has(keyword.arg))
        throw raised('TypeError', `got multiple values for keyword argument '${keyword.arg}'`, place)
      keywords.set(keyword.arg, value)
    } else rest = spreadKeywords(value, keywords, place) ?? rest
  }
  return { positional, keywords, rest }
}

function spreadKeywords(value: Value, keywords: Map<string, Value>, place: Place): UnknownValue | null {
  const dict = value.kind === 'instance' && value.base !== null ? value.base : value
  if (dict.kind === 'unknown') return dict
  if (dict.kind !== 'dict') {
    if (dict.kind === 'instance') return unknown(cause('the mapping is not modelled', place))
    throw raised('TypeError', 'argument after ** must be a mapping', place)
  }
  if (dict.havoc !== null) return dict.havoc
  for (const { key, value: held } of dict.entries.values()) {
    const name = key.kind === 'instance' ? key.base : key
    if (name?.kind !== 'str') throw raised('TypeError', 'keywords must be strings', place)
    if (keywords.has(name.value))
      throw raised('TypeError', `got multiple values for keyword argument '${name.value}'`, place)
    keywords.set(name.value, held)
  }
  return null
}

function superOf(args: CallArguments, frame: Frame, place: Place): Value {
  const [cls, self] = args.positional
  if (cls?.kind === 'class' && self !== undefined) return makeSuper(cls, self)
  let scope = frame.scope
  while (scope.isComprehension && scope.parent !== null) scope = scope.parent
  const home = scope.owner?.home.cls
  const [first] = scope.owner?.node.args.posonly.concat(scope.owner.node.args.args) ?? []
  const receiver = first === undefined ? undefined : scope.names.names.get(first.name)
  if (home == null || receiver === undefined) return unknown(cause('`super()` is not modelled here', place))
  return makeSuper(home, receiver)
}

export const noArguments: CallArguments = { positional: [], keywords: new Map(), rest: null }
