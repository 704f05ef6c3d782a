import { assign } from './assign.ts'
import type { For, While } from './ast/statement.ts'
import { attempt, proceed, rejoin } from './fork.ts'
import { iterate } from './iterate.ts'
import { unknown } from './literal.ts'
import { type Completion, Exhausted, type Frame, type Machine, normal, type Place } from './machine.ts'
import { truth } from './truth.ts'
import { unknownRounds } from './unknown-rounds.ts'
import type { UnknownValue, Value } from './value.ts'

const mostRounds = 200_000

export function forLoop(machine: Machine, node: For, frame: Frame): Completion {
  const place: Place = { unit: frame.scope.unit, start: node.iter.start, end: node.iter.end }
  const inside = within(frame)
  const items = node.isAsync
    ? unknown({ reason: 'it is iterated asynchronously', expression: '', place })
    : iterate(machine, machine.evaluate(node.iter, frame), place)
  if (!Array.isArray(items)) {
    const { cause, may } = items as UnknownValue
    const completion = unknownRounds(machine, inside, cause, (own) => {
      assign(machine, node.target, unknown(cause, may), own)
      return machine.execute(node.body, own)
    })
    return leave(machine, node, frame, inside, completion)
  }
  for (const item of items as readonly Value[]) {
    machine.step(place)
    const completion = round(machine, inside, () => {
      assign(machine, node.target, item, inside)
      return machine.execute(node.body, inside)
    })
    if (completion.kind !== 'normal') return leave(machine, node, frame, inside, completion)
  }
  return leave(machine, node, frame, inside, normal)
}

export function whileLoop(machine: Machine, node: While, frame: Frame): Completion {
  const place: Place = { unit: frame.scope.unit, start: node.test.start, end: node.test.end }
  const inside = within(frame)
  for (let count = 0; ; count += 1) {
    machine.step(place)
    if (count > mostRounds) throw new Exhausted('the loop goes round too often', place)
    const answer = truth(machine, machine.evaluate(node.test, inside), place)
    if (answer === false) return leave(machine, node, frame, inside, normal)
    const completion =
      answer === true
        ? round(machine, inside, () => machine.execute(node.body, inside))
        : unknownRounds(machine, inside, answer.cause, (own) => machine.execute(node.body, own))
    if (completion.kind !== 'normal' || answer !== true) return leave(machine, node, frame, inside, completion)
  }
}

const within = (frame: Frame): Frame => ({
  ...frame,
  exits: { returns: frame.exits.returns, breaks: [], continues: [] },
})

const again = (exit: Completion): Completion => (exit.kind === 'continue' ? normal : exit)

function round(machine: Machine, inside: Frame, run: () => Completion): Completion {
  return rejoin(machine, inside, inside.exits.continues, again(attempt(run)), again)
}

// The `else` of a loop runs where the loop came to its end; exits by `break` meet behind it.
function leave(machine: Machine, node: For | While, frame: Frame, inside: Frame, completion: Completion): Completion {
  const ended = completion.kind === 'normal' ? attempt(() => machine.execute(node.orelse, frame)) : completion
  const out = (exit: Completion): Completion => (exit.kind === 'break' ? normal : exit)
  const main = completion.kind === 'break' ? normal : ended
  return proceed(rejoin(machine, frame, inside.exits.breaks, main, out))
}
