import type { Expr } from './ast/expression.ts'
import type { Pattern } from './ast/pattern.ts'
import type { Stmt } from './ast/statement.ts'
import { expressionsOf, nestedExpressions } from './walk.ts'

/** What a body does to names: those it binds, and those it declares to be someone else's. */
export interface Bindings {
  readonly bound: ReadonlySet<string>
  readonly globals: ReadonlySet<string>
  readonly nonlocals: ReadonlySet<string>
  /** True where a `yield` makes the function a generator. */
  readonly yields: boolean
}

const known = new WeakMap<readonly Stmt[], Bindings>()

/** The names that a lambda binds: a walrus in it does. */
export function bindingsOfLambda(body: Expr): Bindings {
  const collector: Collector = { bound: new Set(), globals: new Set(), nonlocals: new Set(), yields: false }
  scan(body, collector)
  return collector
}

/** The names that a function's or class's body binds, found without running it. */
export function bindingsOf(body: readonly Stmt[]): Bindings {
  const found = known.get(body)
  if (found !== undefined) return found
  const collector: Collector = { bound: new Set(), globals: new Set(), nonlocals: new Set(), yields: false }
  for (const statement of body) collect(statement, collector)
  for (const name of [...collector.globals, ...collector.nonlocals]) collector.bound.delete(name)
  known.set(body, collector)
  return collector
}

interface Collector {
  readonly bound: Set<string>
  readonly globals: Set<string>
  readonly nonlocals: Set<string>
  yields: boolean
}

function collect(statement: Stmt, to: Collector): void {
  for (const expression of expressionsOf(statement)) scan(expression, to)
  switch (statement.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      to.bound.add(statement.name)
      return
    case 'Assign':
      for (const target of statement.targets) bindTarget(target, to)
      return
    case 'AugAssign':
    case 'AnnAssign':
      bindTarget(statement.target, to)
      return
    case 'TypeAlias':
      to.bound.add(statement.name.id)
      return
    case 'Delete':
      for (const target of statement.targets) bindTarget(target, to)
      return
    case 'For':
      bindTarget(statement.target, to)
      for (const inner of [...statement.body, ...statement.orelse]) collect(inner, to)
      return
    case 'While':
    case 'If':
      for (const inner of [...statement.body, ...statement.orelse]) collect(inner, to)
      return
    case 'With':
      for (const item of statement.items) if (item.target !== null) bindTarget(item.target, to)
      for (const inner of statement.body) collect(inner, to)
      return
    case 'Match':
      for (const one of statement.cases) {
        bindPattern(one.pattern, to)
        for (const inner of one.body) collect(inner, to)
      }
      return
    case 'Try':
      for (const handler of statement.handlers) {
        if (handler.name !== null) to.bound.add(handler.name)
        for (const inner of handler.body) collect(inner, to)
      }
      for (const inner of [...statement.body, ...statement.orelse, ...statement.finalbody]) collect(inner, to)
      return
    case 'Import':
      for (const alias of statement.names) to.bound.add(alias.asname ?? alias.name.split('.')[0] ?? alias.name)
      return
    case 'ImportFrom':
      for (const alias of statement.names) if (alias.name !== '*') to.bound.add(alias.asname ?? alias.name)
      return
    case 'Global':
      for (const name of statement.names) to.globals.add(name)
      return
    case 'Nonlocal':
      for (const name of statement.names) to.nonlocals.add(name)
      return
    case 'Return':
    case 'Raise':
    case 'Assert':
    case 'Expr':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return
  }
}

function bindTarget(target: Expr, to: Collector): void {
  if (target.kind === 'Name') to.bound.add(target.id)
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const one of target.elts) bindTarget(one, to)
  else if (target.kind === 'Starred') bindTarget(target.value, to)
}

function bindPattern(pattern: Pattern, to: Collector): void {
  switch (pattern.kind) {
    case 'MatchValue':
    case 'MatchSingleton':
      return
    case 'MatchSequence':
    case 'MatchOr':
      for (const one of pattern.patterns) bindPattern(one, to)
      return
    case 'MatchMapping':
      for (const one of pattern.patterns) bindPattern(one, to)
      if (pattern.rest !== null) to.bound.add(pattern.rest)
      return
    case 'MatchClass':
      for (const one of [...pattern.patterns, ...pattern.kwdPatterns]) bindPattern(one, to)
      return
    case 'MatchStar':
      if (pattern.name !== null) to.bound.add(pattern.name)
      return
    case 'MatchAs':
      if (pattern.pattern !== null) bindPattern(pattern.pattern, to)
      if (pattern.name !== null) to.bound.add(pattern.name)
  }
}

// A walrus binds in the function around a comprehension, so comprehensions are looked into; lambdas are not.
function scan(expression: Expr, to: Collector): void {
  if (expression.kind === 'NamedExpr') to.bound.add(expression.target.id)
  if (expression.kind === 'Yield' || expression.kind === 'YieldFrom') to.yields = true
  if (expression.kind === 'Lambda') return
  for (const inner of nestedExpressions(expression)) scan(inner, to)
}
