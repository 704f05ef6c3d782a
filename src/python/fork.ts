import { joinState, joinValue } from './join.ts'
import { restore, type State, snapshot } from './journal.ts'
import { type Completion, type Frame, type Machine, normal, type Pending, PythonException } from './machine.ts'
import type { Cause, Mutable } from './value.ts'

/** One of several possible paths: how it ended and what it had changed. */
interface End {
  readonly completion: Completion
  readonly after: ReadonlyMap<Mutable, State>
}

/**
 * Walks every path that may be taken from here, and goes on with what is known whichever it was.
 *
 * A path that returns, breaks or continues where another goes on waits at the place its exit leads to. A path that
 * raises where another goes on matters to an enclosing `try` only: without one the import would have failed, and
 * there is no manifest to be wrong about.
 */
export function fork(machine: Machine, frame: Frame, cause: Cause, paths: readonly (() => Completion)[]): Completion {
  const ends = paths.map((path): End => {
    const recording = machine.journal.open()
    const completion = attempt(path)
    return { completion, after: machine.journal.rewind(recording) }
  })
  return settle(machine, frame, cause, ends)
}

/** Runs to a completion; a Python exception is one. */
export function attempt(path: () => Completion): Completion {
  try {
    return path()
  } catch (error) {
    if (error instanceof PythonException) return { kind: 'raise', exception: error }
    throw error
  }
}

/** Goes on with a completion: a raise is raised again. */
export function proceed(completion: Completion): Completion {
  if (completion.kind === 'raise') throw completion.exception
  return completion
}

function settle(machine: Machine, frame: Frame, cause: Cause, ends: readonly End[]): Completion {
  const going = ends.filter((end) => end.completion.kind === 'normal')
  const leaving = ends.filter((end) => end.completion.kind !== 'normal' && end.completion.kind !== 'raise')
  const raising = ends.filter((end) => end.completion.kind === 'raise')
  const caught = machine.tries.length > 0 ? raising : []
  if (going.length > 0) {
    for (const end of [...leaving, ...caught]) park(machine, frame, wait(machine, end, cause))
    put(machine, joinEnds(going, cause))
    return normal
  }
  const [first, ...others] = [...leaving, ...raising]
  if (first === undefined) return normal
  for (const end of others) {
    if (end.completion.kind !== 'raise' || machine.tries.length > 0) park(machine, frame, wait(machine, end, cause))
  }
  put(machine, first.after)
  return proceed(first.completion)
}

const wait = (machine: Machine, end: End, cause: Cause): Pending => ({
  completion: end.completion,
  cause,
  after: new Map(end.after),
  record: machine.journal.open(),
})

function park(machine: Machine, frame: Frame, pending: Pending): void {
  switch (pending.completion.kind) {
    case 'normal':
      return
    case 'return':
      frame.exits.returns.push(pending)
      return
    case 'break':
      frame.exits.breaks.push(pending)
      return
    case 'continue':
      frame.exits.continues.push(pending)
      return
    case 'raise':
      machine.tries.at(-1)?.raises.push(pending)
  }
}

function joinEnds(ends: readonly End[], cause: Cause): ReadonlyMap<Mutable, State> {
  const joined = new Map<Mutable, State>()
  for (const value of new Set(ends.flatMap((end) => [...end.after.keys()]))) {
    const states = ends.map((end) => end.after.get(value) ?? snapshot(value))
    joined.set(
      value,
      states.reduce((a, b) => joinState(a, b, cause)),
    )
  }
  return joined
}

/** Puts values into states, through the journal. */
export function put(machine: Machine, states: ReadonlyMap<Mutable, State>): void {
  for (const [value, state] of states) {
    machine.journal.touch(value)
    if (value.kind === 'namespace' && state.kind === 'namespace') {
      for (const name of new Set([...value.names.keys(), ...state.names.keys()])) {
        if (value.names.get(name) !== state.names.get(name)) machine.journal.touch(value, name)
      }
    }
    restore(value, state)
  }
}

/** The states of the path that waits, for everything in which it may differ from the present one. */
export function statesOf(pending: Pending): Map<Mutable, State> {
  return new Map([...pending.record.before, ...pending.after])
}

/**
 * Joins the exits that waited for this place into the path that arrived here with `completion`.
 * `arrive` says what such an exit means here: at the end of a loop's body a `continue` is a normal end.
 */
export function rejoin(
  machine: Machine,
  frame: Frame,
  waiting: Pending[],
  completion: Completion,
  arrive: (completion: Completion) => Completion,
): Completion {
  let main = completion
  for (let pending = waiting.pop(); pending !== undefined; pending = waiting.pop()) {
    machine.journal.close(pending.record)
    const states = statesOf(pending)
    const other = arrive(pending.completion)
    const present = new Map([...states.keys()].map((value) => [value, snapshot(value)] as const))
    if (main.kind === other.kind && main.kind !== 'raise') {
      put(
        machine,
        new Map([...states].map(([value, state]) => [value, joinState(snapshot(value), state, pending.cause)])),
      )
      if (main.kind === 'return' && other.kind === 'return') {
        main = { kind: 'return', value: joinValue(main.value, other.value, pending.cause) }
      }
      continue
    }
    const keepsMain = main.kind === 'normal' || (main.kind !== 'raise' && other.kind !== 'normal')
    const parked: End = keepsMain ? { completion: other, after: states } : { completion: main, after: present }
    if (!keepsMain) {
      put(machine, states)
      main = other
    }
    park(machine, frame, wait(machine, parked, pending.cause))
  }
  return main
}

/** Something that may or may not happen; whatever it returns is not asked for. */
export function perhaps(machine: Machine, frame: Frame, cause: Cause, run: () => void): void {
  fork(machine, frame, cause, [
    () => {
      run()
      return normal
    },
    () => normal,
  ])
}
