import { assign } from './assign.ts'
import type { Comprehension, DictComp, Expr, Generator } from './ast/expression.ts'
import { lose, setEntry, setOf } from './containers.ts'
import { iterate } from './iterate.ts'
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
  const produce = (): readonly Value[] | UnknownValue => {
    const items: Value[] = []
    const doubt = loop(machine, node.generators, 0, source, inner(frame, node.generators), (own) => {
      items.push(machine.evaluate(node.elt, own))
    })
    return doubt ?? items
  }
  if (node.kind === 'GeneratorExp') return iteratorOf('generator', produce)
  const items = produce()
  if (!Array.isArray(items)) return items as UnknownValue
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
  const items = iterate(machine, source, place)
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
  if (!Array.isArray(items)) return unsure(items as UnknownValue)
  for (const item of items as Value[]) {
    machine.step(place)
    assign(machine, generator.target, item, frame)
    const passes = filter(machine, generator.ifs, frame)
    if (passes === false) continue
    if (passes !== true) return unsure(withMay(passes, (items as Value[]).flatMap(reach)))
    const next = generators[index + 1]
    if (next === undefined) {
      visit(frame)
      continue
    }
    const doubt = loop(machine, generators, index + 1, machine.evaluate(next.iter, frame), frame, visit)
    if (doubt !== null) return doubt
  }
  return null
}

function filter(machine: Machine, tests: readonly Expr[], frame: Frame): boolean | UnknownValue {
  for (const test of tests) {
    const place = { unit: frame.scope.unit, start: test.start, end: test.end }
    const answer = truth(machine, machine.evaluate(test, frame), place)
    if (answer !== true) return answer
  }
  return true
}
