import { assign } from './assign.ts'
import type { Comprehension, DictComp, Expr, Generator } from './ast/expression.ts'
import { produceAtOnce } from './at-once.ts'
import { lose, setEntry, setOf } from './containers.ts'
import { goThrough } from './going-through.ts'
import { reach } from './join.ts'
import { cause, emptyDict, iteratorOf, list, namespace, unknown, withMay } from './literal.ts'
import { type Frame, type Machine, normal, type Place } from './machine.ts'
import { targetNames } from './target-names.ts'
import { truth } from './truth.ts'
import { unknownRounds } from './unknown-rounds.ts'
import type { UnknownValue, Value } from './value.ts'

/** A list, set or generator written as a comprehension. */
export function comprehension(machine: Machine, node: Comprehension, frame: Frame, place: Place): Value {
  const source = outermost(machine, node.generators, frame)
  const within = inner(frame, node.generators)
  const items: Value[] = []
  const run = (): UnknownValue | null =>
    loop(machine, node.generators, 0, source, within, (own) => {
      items.push(machine.evaluate(node.elt, own))
    })
  if (node.kind === 'GeneratorExp') {
    const why = cause('it is a generator that changes what lies outside of it as it goes', place)
    const iterator = iteratorOf('generator', () => {
      items.length = 0
      const produced = produceAtOnce(machine, why, within.scope.names, () => [...items], run)
      iterator.failure = produced.failure
      return produced.items
    })
    return iterator
  }
  const doubt = run()
  if (doubt !== null) return doubt
  return node.kind === 'ListComp' ? list(items) : setOf(machine, items, false, place)
}

export function dictComprehension(machine: Machine, node: DictComp, frame: Frame, place: Place): Value {
  const dict = emptyDict()
  const source = outermost(machine, node.generators, frame)
  const doubt = loop(machine, node.generators, 0, source, inner(frame, node.generators), (own) => {
    const key = machine.evaluate(node.key, own)
    const value = machine.evaluate(node.value, own)
    if (key.kind === 'unknown') lose(machine, dict, key.cause)
    else setEntry(machine, dict, key, value, place)
  })
  return doubt ?? dict
}

// The first iterable is evaluated outside of the comprehension, at once.
function outermost(machine: Machine, generators: readonly Generator[], frame: Frame): Value {
  const [first] = generators
  return first === undefined ? list([]) : machine.evaluate(first.iter, frame)
}

function inner(frame: Frame, generators: readonly Generator[]): Frame {
  const { scope } = frame
  return {
    ...frame,
    scope: {
      ...scope,
      kind: 'function',
      names: namespace(),
      parent: scope.kind === 'class' ? scope.parent : scope,
      bound: new Set(generators.flatMap((one) => targetNames(one.target))),
      globals: new Set(),
      nonlocals: new Set(),
      isComprehension: true,
    },
  }
}

function loop(
  machine: Machine,
  generators: readonly Generator[],
  index: number,
  source: Value,
  frame: Frame,
  visit: (frame: Frame) => void,
): UnknownValue | null {
  const generator = generators[index]
  if (generator === undefined) return null
  const place: Place = { unit: frame.scope.unit, start: generator.iter.start, end: generator.iter.end }
  if (generator.isAsync) return unknown(cause('it is iterated asynchronously', place))
  const items = goThrough(machine, source, place)
  const unsure = (doubt: UnknownValue): UnknownValue => {
    unknownRounds(machine, frame, doubt.cause, (own) => {
      assign(machine, generator.target, unknown(doubt.cause, doubt.may), own)
      const next = generators[index + 1]
      if (next === undefined) visit(own)
      else loop(machine, generators, index + 1, machine.evaluate(next.iter, own), own, visit)
      return normal
    })
    return doubt
  }
  for (let step = items.next(); ; step = items.next()) {
    if (step.done) return step.value === null ? null : unsure(step.value)
    const item = step.value
    machine.step(place)
    assign(machine, generator.target, item, frame)
    const passes = filter(machine, generator.ifs, frame)
    if (passes === false) continue
    if (passes !== true) return unsure(withMay(passes, [...reach(source), ...reach(item)]))
    const next = generators[index + 1]
    if (next === undefined) {
      visit(frame)
      continue
    }
    const doubt = loop(machine, generators, index + 1, machine.evaluate(next.iter, frame), frame, visit)
    if (doubt !== null) return doubt
  }
}

function filter(machine: Machine, tests: readonly Expr[], frame: Frame): boolean | UnknownValue {
  for (const test of tests) {
    const place = { unit: frame.scope.unit, start: test.start, end: test.end }
    const answer = truth(machine, machine.evaluate(test, frame), place)
    if (answer !== true) return answer
  }
  return true
}
