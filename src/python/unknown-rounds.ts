import { attempt, put } from './fork.ts'
import { reach, smear } from './join.ts'
import type { Recording, State } from './journal.ts'
import { unknown } from './literal.ts'
import {
  type Completion,
  type Exits,
  type Frame,
  type Machine,
  normal,
  type Pending,
  type TryFrame,
} from './machine.ts'
import type { Cause, Mutable, Value } from './value.ts'

/** After so many rounds nothing new is lost: each one loses what the one before it had changed. */
const enough = 4

/**
 * A loop that goes round an unknown number of times, perhaps never. Whatever its body changes is lost before the body
 * is walked again, until what it does no longer depends on the round.
 */
export function unknownRounds(
  machine: Machine,
  frame: Frame,
  cause: Cause,
  run: (frame: Frame) => Completion,
): Completion {
  let returned: readonly Value[] = []
  let mayReturn = false
  let mayBreak = false
  let mayRaise = false
  for (let count = 0; count < enough; count += 1) {
    const exits: Exits = { returns: [], breaks: [], continues: [] }
    const attempted: TryFrame = { raises: [], doubt: null }
    const recording = machine.journal.open()
    machine.tries.push(attempted)
    const completion = attempt(() => run({ ...frame, exits }))
    machine.tries.pop()
    const waiting = [...exits.returns, ...exits.breaks, ...exits.continues, ...attempted.raises]
    for (const pending of waiting) machine.journal.close(pending.record)
    if (attempted.doubt !== null) machine.journal.close(attempted.doubt.record)
    const ends = [completion, ...waiting.map((pending) => pending.completion)]
    returned = ends.flatMap((end) => (end.kind === 'return' ? reach(end.value) : []))
    mayBreak = ends.some((end) => end.kind === 'break')
    mayReturn = ends.some((end) => end.kind === 'return')
    mayRaise = attempted.doubt !== null || ends.some((end) => end.kind === 'raise')
    const lost = lostStates(
      recording,
      waiting.map((pending) => pending.after),
      cause,
    )
    machine.journal.rewind(recording)
    put(machine, lost)
  }
  if (mayRaise) machine.mayRaise(cause)
  const wait = (completion: Completion): Pending => ({
    completion,
    cause,
    after: new Map(),
    record: machine.journal.open(),
  })
  if (mayBreak) frame.exits.breaks.push(wait({ kind: 'break' }))
  if (mayReturn) frame.exits.returns.push(wait({ kind: 'return', value: unknown(cause, returned) }))
  return normal
}

function lostStates(
  recording: Recording,
  others: readonly ReadonlyMap<Mutable, State>[],
  cause: Cause,
): ReadonlyMap<Mutable, State> {
  const states = new Map<Mutable, State>()
  for (const [value, before] of recording.before) {
    const written = new Set(value.kind === 'namespace' ? (recording.written.get(value) ?? []) : [])
    for (const other of others) {
      const state = other.get(value)
      if (state?.kind !== 'namespace') continue
      for (const [name, held] of state.names) {
        if (before.kind === 'namespace' && before.names.get(name) !== held) written.add(name)
      }
    }
    states.set(value, smear(value, before, written, cause))
  }
  return states
}
