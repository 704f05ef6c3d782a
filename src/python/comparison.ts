import type { Compare } from './ast/expression.ts'
import { hasMember, special } from './attribute.ts'
import { equal, identical } from './equality.ts'
import { bool, cause, unknown } from './literal.ts'
import type { Frame, Machine, Place } from './machine.ts'
import { isIn } from './membership.ts'
import { ordered } from './order.ts'
import { truth } from './truth.ts'
import { isNarrower } from './type-of.ts'
import type { UnknownValue, Value } from './value.ts'

export function compare(machine: Machine, node: Compare, frame: Frame, place: Place): Value {
  let left = machine.evaluate(node.left, frame)
  let result: Value = bool(true)
  for (const [index, op] of node.ops.entries()) {
    const comparator = node.comparators[index]
    if (comparator === undefined) return result
    const right = machine.evaluate(comparator, frame)
    result = compareOne(machine, op, left, right, place)
    if (index < node.ops.length - 1) {
      const answer = truth(machine, result, place)
      if (answer === false) return result
      if (answer !== true) return answer
    }
    left = right
  }
  return result
}

function compareOne(machine: Machine, op: Compare['ops'][number], left: Value, right: Value, place: Place): Value {
  const own = ownAnswer(machine, op, left, right, place)
  if (own !== undefined) return own
  const answer = decide(machine, op, left, right, place)
  return typeof answer === 'boolean' ? bool(answer) : answer
}

const methods: Readonly<Record<string, readonly [string, string]>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
}

/** What a class written in Python answers, which need not be a bool; undefined where it has no say. */
function ownAnswer(machine: Machine, op: string, left: Value, right: Value, place: Place): Value | undefined {
  const [method, mirrored] = methods[op] ?? []
  if (method === undefined || mirrored === undefined) return undefined
  const sides = [
    { self: left, name: method, other: right },
    { self: right, name: mirrored, other: left },
  ]
  for (const { self, name, other } of isNarrower(machine, right, left) ? sides.toReversed() : sides) {
    if (self.kind !== 'instance' || !hasMember(self, name)) continue
    const answer = special(machine, self, name, [other], place)
    if (answer !== undefined && answer.kind !== 'notimplemented') return answer
  }
  return undefined
}

function decide(
  machine: Machine,
  op: Compare['ops'][number],
  left: Value,
  right: Value,
  place: Place,
): boolean | UnknownValue {
  const not = (answer: boolean | UnknownValue): boolean | UnknownValue =>
    typeof answer === 'boolean' ? !answer : answer
  switch (op) {
    case '==':
      return equal(machine, left, right, place)
    case '!=': {
      const own = special(machine, left, '__ne__', [right], place)
      return own === undefined || own.kind === 'notimplemented'
        ? not(equal(machine, left, right, place))
        : truth(machine, own, place)
    }
    case 'is':
    case 'is not': {
      const answer = identical(left, right) ?? unknown(cause('it depends on how Python shares equal values', place))
      return op === 'is' ? answer : not(answer)
    }
    case 'in':
      return isIn(machine, left, right, place)
    case 'not in':
      return not(isIn(machine, left, right, place))
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(machine, op, left, right, place)
  }
}
