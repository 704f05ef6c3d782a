import type { Pattern } from './ast/pattern.ts'
import type { Match, MatchCase } from './ast/statement.ts'
import { findAttribute } from './attribute.ts'
import { getEntry, keyOf } from './containers.ts'
import { equal, identical } from './equality.ts'
import { fork } from './fork.ts'
import { iterate } from './iterate.ts'
import { bool, cause, emptyDict, list, none, tuple, unknown } from './literal.ts'
import { type Completion, type Frame, type Machine, normal, type Place } from './machine.ts'
import { store } from './names.ts'
import { classMember } from './native-class.ts'
import { truth } from './truth.ts'
import { isInstance } from './type-of.ts'
import type { UnknownValue, Value } from './value.ts'

type Answer = boolean | UnknownValue

export function match(machine: Machine, node: Match, frame: Frame): Completion {
  return tryCases(machine, node.cases, machine.evaluate(node.subject, frame), frame)
}

function tryCases(machine: Machine, cases: readonly MatchCase[], subject: Value, frame: Frame): Completion {
  for (const [index, one] of cases.entries()) {
    const answer = fits(machine, one, subject, frame)
    if (answer === true) return machine.execute(one.body, frame)
    if (answer === false) continue
    return fork(machine, frame, answer.cause, [
      () => machine.execute(one.body, frame),
      () => tryCases(machine, cases.slice(index + 1), subject, frame),
    ])
  }
  return normal
}

function fits(machine: Machine, one: MatchCase, subject: Value, frame: Frame): Answer {
  const answer = matches(machine, one.pattern, subject, frame)
  if (answer !== true || one.guard === null) return answer
  return truth(machine, machine.evaluate(one.guard, frame), at(one.guard, frame))
}

const at = (node: { readonly start: number; readonly end: number }, frame: Frame): Place => ({
  unit: frame.scope.unit,
  start: node.start,
  end: node.end,
})

function matches(machine: Machine, pattern: Pattern, subject: Value, frame: Frame): Answer {
  const place = at(pattern, frame)
  switch (pattern.kind) {
    case 'MatchValue':
      return equal(machine, subject, machine.evaluate(pattern.value, frame), place)
    case 'MatchSingleton':
      return identical(subject, pattern.value === null ? none : bool(pattern.value)) ?? true
    case 'MatchAs': {
      const answer = pattern.pattern === null ? true : matches(machine, pattern.pattern, subject, frame)
      if (pattern.name !== null && answer !== false) {
        store(machine, frame.scope, pattern.name, answer === true ? subject : unknown(answer.cause))
      }
      return answer
    }
    case 'MatchOr':
      for (const option of pattern.patterns) {
        const answer = matches(machine, option, subject, frame)
        if (answer !== false) return answer
      }
      return false
    case 'MatchSequence':
      return matchSequence(machine, pattern.patterns, subject, frame, place)
    case 'MatchMapping':
      return matchMapping(machine, pattern, subject, frame, place)
    case 'MatchClass':
      return matchClass(machine, pattern, subject, frame, place)
    case 'MatchStar':
      return true
  }
}

const asked = ['__getitem__', '__len__', '__iter__', 'get', 'keys'] as const

/** What a pattern looks into: the list, tuple or dictionary that an instance is, if nothing of its class answers in its place. */
function innerOf(given: Value, place: Place): Value {
  if (given.kind !== 'instance') return given
  const outside = given.cls.mro.find(({ foreign }) => foreign !== null)?.foreign
  if (outside != null) return outside
  if (given.base === null) return given
  const isOwn = asked.some((name) => classMember(given.cls, name)?.kind === 'function')
  return isOwn ? unknown(cause('what its class answers to a pattern is not modelled', place)) : given.base
}

function matchSequence(
  machine: Machine,
  patterns: readonly Pattern[],
  given: Value,
  frame: Frame,
  place: Place,
): Answer {
  const inner = innerOf(given, place)
  const items = inner.kind === 'range' ? iterate(machine, inner, place) : null
  const subject: Value = items === null ? inner : Array.isArray(items) ? tuple(items) : (items as UnknownValue)
  return matchItems(machine, patterns, subject, frame)
}

function matchItems(machine: Machine, patterns: readonly Pattern[], subject: Value, frame: Frame): Answer {
  if (subject.kind === 'unknown') return lostTo(machine, patterns, subject, frame)
  if (subject.kind === 'list' && subject.havoc !== null) return lostTo(machine, patterns, subject.havoc, frame)
  if (subject.kind !== 'list' && subject.kind !== 'tuple') return false
  const { items } = subject
  const star = patterns.findIndex((pattern) => pattern.kind === 'MatchStar')
  if (star < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return false
  const tail = patterns.length - star - 1
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.kind === 'MatchStar') {
      if (pattern.name !== null) store(machine, frame.scope, pattern.name, list(items.slice(star, items.length - tail)))
      continue
    }
    const item = items[star < 0 || index < star ? index : items.length - (patterns.length - index)]
    if (item === undefined) return false
    const answer = matches(machine, pattern, item, frame)
    if (answer !== true) return answer
  }
  return true
}

// What a pattern would bind is unknown where it is unknown whether it matches.
function lostTo(machine: Machine, patterns: readonly Pattern[], doubt: UnknownValue, frame: Frame): UnknownValue {
  for (const pattern of patterns) {
    if ((pattern.kind === 'MatchAs' || pattern.kind === 'MatchStar') && pattern.name !== null) {
      store(machine, frame.scope, pattern.name, doubt)
    }
    if ('patterns' in pattern) lostTo(machine, pattern.patterns, doubt, frame)
  }
  return doubt
}

function matchMapping(
  machine: Machine,
  pattern: Extract<Pattern, { kind: 'MatchMapping' }>,
  given: Value,
  frame: Frame,
  place: Place,
): Answer {
  const subject = innerOf(given, place)
  if (subject.kind === 'unknown') return lostTo(machine, pattern.patterns, subject, frame)
  if (subject.kind !== 'dict') return false
  if (subject.havoc !== null) return lostTo(machine, pattern.patterns, subject.havoc, frame)
  const rest = new Map(subject.entries)
  for (const [index, keyNode] of pattern.keys.entries()) {
    const inner = pattern.patterns[index]
    const key = machine.evaluate(keyNode, frame)
    const found = getEntry(machine, subject, key, place)
    if (found === undefined || inner === undefined) return false
    const answer = matches(machine, inner, found, frame)
    if (answer !== true) return answer
    const held = keyOf(machine, key, place)
    if (typeof held === 'string') rest.delete(held)
  }
  if (pattern.rest !== null) store(machine, frame.scope, pattern.rest, { ...emptyDict(), entries: rest })
  return true
}

function matchClass(
  machine: Machine,
  pattern: Extract<Pattern, { kind: 'MatchClass' }>,
  subject: Value,
  frame: Frame,
  place: Place,
): Answer {
  const all = [...pattern.patterns, ...pattern.kwdPatterns]
  const cls = machine.evaluate(pattern.cls, frame)
  if (cls.kind === 'unknown') return lostTo(machine, all, cls, frame)
  if (cls.kind !== 'class') return lostTo(machine, all, unknown(cause('the pattern is not modelled', place)), frame)
  const answer = isInstance(subject, cls)
  if (answer !== true) return answer === false ? false : lostTo(machine, all, answer, frame)
  const [first, ...others] = pattern.patterns
  if (first !== undefined) {
    const positional = positionalNames(machine, cls, place)
    if (positional === null) {
      if (others.length > 0) return lostTo(machine, all, unknown(cause('the pattern is not modelled', place)), frame)
      const whole = matches(machine, first, subject, frame)
      if (whole !== true) return whole
    } else {
      for (const [index, inner] of pattern.patterns.entries()) {
        const named = matchAttribute(machine, positional[index] ?? '', inner, subject, frame, place)
        if (named !== true) return named
      }
    }
  }
  for (const [index, name] of pattern.kwdAttrs.entries()) {
    const inner = pattern.kwdPatterns[index]
    if (inner === undefined) return false
    const named = matchAttribute(machine, name, inner, subject, frame, place)
    if (named !== true) return named
  }
  return true
}

function positionalNames(machine: Machine, cls: Value, place: Place): readonly string[] | null {
  const names = findAttribute(machine, cls, '__match_args__', place)
  return names?.kind === 'tuple' ? names.items.map((item) => (item.kind === 'str' ? item.value : '')) : null
}

function matchAttribute(
  machine: Machine,
  name: string,
  pattern: Pattern,
  subject: Value,
  frame: Frame,
  place: Place,
): Answer {
  const value = findAttribute(machine, subject, name, place)
  return value === undefined ? false : matches(machine, pattern, value, frame)
}
