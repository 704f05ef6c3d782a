import type { ConstantValue, Expr } from '../ast/expression.ts'
import type { Pattern } from '../ast/pattern.ts'
import type { Placed } from '../ast/placed.ts'
import { checkExpression } from './expression.ts'
import { unreachableAfter } from './match.ts'
import { bind, forbidDebug } from './names.ts'
import { object, type Scope } from './scope.ts'

type Of<Kind extends Pattern['kind']> = Extract<Pattern, { kind: Kind }>

/** Checks a pattern and adds the names it binds to `bound`. */
export function checkPattern(scope: Scope, node: Pattern, bound: Set<string>): void {
  switch (node.kind) {
    case 'MatchValue':
      checkExpression(scope, node.value)
      return
    case 'MatchSingleton':
      return
    case 'MatchSequence':
      checkSequence(scope, node, bound)
      return
    case 'MatchMapping':
      checkMapping(scope, node, bound)
      return
    case 'MatchClass':
      checkClass(scope, node, bound)
      return
    case 'MatchStar':
      capture(scope, node.name, node, bound)
      return
    case 'MatchAs':
      if (node.pattern !== null) checkPattern(scope, node.pattern, bound)
      capture(scope, node.name, node, bound)
      return
    case 'MatchOr':
      checkOr(scope, node, bound)
      return
  }
}

function capture(scope: Scope, name: string | null, at: Placed, bound: Set<string>): void {
  if (name === null) return
  checkOnce(scope, name, at, bound)
  bind(scope, name, at)
}

function checkOnce(scope: Scope, name: string, at: Placed, bound: Set<string>): void {
  if (bound.has(name)) object(scope, 'code', `multiple assignments to name '${name}' in pattern`, at)
  bound.add(name)
}

function checkSequence(scope: Scope, node: Of<'MatchSequence'>, bound: Set<string>): void {
  if (node.patterns.filter((pattern) => pattern.kind === 'MatchStar').length > 1) {
    object(scope, 'code', 'multiple starred names in sequence pattern', node)
  }
  for (const pattern of node.patterns) checkPattern(scope, pattern, bound)
}

function checkMapping(scope: Scope, node: Of<'MatchMapping'>, bound: Set<string>): void {
  const seen = new Set<string>()
  for (const key of node.keys) {
    checkExpression(scope, key)
    const text = keyText(key)
    if (text !== null && seen.has(text)) {
      object(scope, 'code', `mapping pattern checks duplicate key (${text.slice(text.indexOf(' ') + 1)})`, node)
    }
    if (text !== null) seen.add(text)
  }
  for (const pattern of node.patterns) checkPattern(scope, pattern, bound)
  capture(scope, node.rest, node, bound)
}

function checkClass(scope: Scope, node: Of<'MatchClass'>, bound: Set<string>): void {
  checkExpression(scope, node.cls)
  const seen = new Set<string>()
  for (const name of node.kwdAttrs) {
    if (seen.has(name)) object(scope, 'code', `attribute name repeated in class pattern: ${name}`, node)
    seen.add(name)
    forbidDebug(scope, name, node)
  }
  for (const pattern of [...node.patterns, ...node.kwdPatterns]) checkPattern(scope, pattern, bound)
}

/** Every alternative binds the same names, and only the last may match everything. */
function checkOr(scope: Scope, node: Of<'MatchOr'>, bound: Set<string>): void {
  let first: Set<string> | null = null
  for (const [index, alternative] of node.patterns.entries()) {
    const names = new Set<string>()
    checkPattern(scope, alternative, names)
    const unreachable = index < node.patterns.length - 1 ? unreachableAfter(alternative) : null
    if (unreachable !== null) object(scope, 'code', unreachable, alternative)
    first ??= names
    if (!isSame(first, names)) object(scope, 'code', 'alternative patterns bind different names', node)
  }
  for (const name of first ?? []) checkOnce(scope, name, node, bound)
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name))
}

/** A constant key as text that is the same for equal keys, `1` and `True` among them; its spelling after the space. */
function keyText(key: Expr): string | null {
  if (key.kind === 'UnaryOp' && key.operand.kind === 'Constant') {
    const text = constantText(key.operand.value)
    return text === null ? null : text.replace(' ', ' -')
  }
  return key.kind === 'Constant' ? constantText(key.value) : null
}

function constantText(value: ConstantValue): string | null {
  switch (value.type) {
    case 'str':
      return `str '${value.value}'`
    case 'int':
      return `number ${value.value}`
    case 'bool':
      return `number ${value.value ? 1 : 0}`
    case 'float':
      return `number ${value.value}`
    case 'none':
      return 'none None'
    case 'bytes':
      return `bytes b'${String.fromCharCode(...value.value)}'`
    case 'complex':
      return `complex ${value.imaginary}j`
    case 'ellipsis':
      return null
  }
}
