import { assign } from './assign.ts'
import type { For, While } from './ast/statement.ts'
import { attempt, proceed, rejoin } from './fork.ts'
import { goThrough } from './going-through.ts'
import { unknown } from './literal.ts'
import { type Completion, Exhausted, type Frame, type Machine, normal, type Place } from './machine.ts'
import { truth } from './truth.ts'
import { unknownRounds } from './unknown-rounds.ts'
import type { UnknownValue } from './value.ts'

const mostRounds = 200_000

export function forLoop(machine: Machine, node: For, frame: Frame): Completion {
  const place: Place = { unit: frame.scope.unit, start: node.iter.start, end: node.iter.end }
  const inside = within(frame)
  const source = node.isAsync
    ? unknown({ reason: 'it is iterated asynchronously', expression: '', place })
    : machine.evaluate(node.iter, frame)
  const items = goThrough(machine, source, place)
  for (let next = items.next(); ; next = items.next()) {
    if (next.done)
      return leave(
        machine,
        node,
        frame,
        inside,
        next.value === null ? normal : unknownLeft(machine, node, inside, next.value),
      )
    const item = next.value
    machine.step(place)
    const completion = round(machine, inside, () => {
      assign(machine, node.target, item, inside)
      return machine.execute(node.body, inside)
    })
    if (completion.kind !== 'normal') return leave(machine, node, frame, inside, completion)
  }
}

// Nobody knows how many items are left, if any.
function unknownLeft(machine: Machine, node: For, inside: Frame, { cause, may }: UnknownValue): Completion {
  return unknownRounds(machine, inside, cause, (own) => {
    assign(machine, node.target, unknown(cause, may), own)
    return machine.execute(node.body, own)
  })
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
