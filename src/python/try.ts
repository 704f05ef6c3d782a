import type { ExceptHandler, Try } from './ast/statement.ts'
import { attempt, fork, proceed, put, statesOf } from './fork.ts'
import { iterate } from './iterate.ts'
import { smear } from './join.ts'
import type { State } from './journal.ts'
import { none, unknown } from './literal.ts'
import {
  type Completion,
  type Frame,
  type Machine,
  normal,
  type Pending,
  PythonException,
  type TryFrame,
} from './machine.ts'
import { remove, store } from './names.ts'
import { isInstance } from './type-of.ts'
import type { Mutable, UnknownValue, Value } from './value.ts'

export function tryStatement(machine: Machine, node: Try, frame: Frame): Completion {
  const { handlers } = node
  const recovery: Recovery = {
    recover: (exception) => handle(machine, handlers, exception, frame),
    unforeseen: (exception) => [
      ...handlers.map((handler) => () => runHandler(machine, handler, exception, frame)),
      () => {
        throw exception
      },
    ],
  }
  const goOn = (): Completion => machine.execute(node.orelse, frame)
  const run = (): Completion => protect(machine, frame, () => machine.execute(node.body, frame), goOn, recovery)
  return node.finalbody.length === 0 ? run() : ensure(machine, frame, run, () => machine.execute(node.finalbody, frame))
}

/** What is done about an exception: by the handlers of a `try`, or by the manager of a `with`. */
export interface Recovery {
  /** Goes on after an exception, or raises. */
  readonly recover: (exception: PythonException) => Completion
  /** Each way to go on after an exception of which nothing is known. */
  readonly unforeseen: (exception: PythonException) => readonly (() => Completion)[]
}

/** Runs a body, and what is done about its exceptions: those that are raised and those that may be. */
export function protect(
  machine: Machine,
  frame: Frame,
  body: () => Completion,
  orelse: () => Completion,
  recovery: Recovery,
): Completion {
  const own: TryFrame = { raises: [], doubt: null }
  machine.tries.push(own)
  const completion = attempt(body)
  machine.tries.pop()
  const goOn = (): Completion => {
    if (completion.kind === 'normal') return orelse()
    return completion.kind === 'raise' ? recovery.recover(completion.exception) : completion
  }
  if (own.raises.length === 0 && own.doubt === null) return proceed(attempt(goOn))
  const paths = [goOn, ...own.raises.map((pending) => alternative(machine, recovery, pending))]
  const cause = own.doubt?.cause ?? own.raises[0]?.cause
  if (own.doubt !== null) paths.push(...doubted(machine, recovery, own.doubt))
  return cause === undefined ? goOn() : fork(machine, frame, cause, paths)
}

/** Runs something, then `finish` on every path on which it may have been left. */
export function ensure(
  machine: Machine,
  frame: Frame,
  run: () => Completion,
  finish: (completion: Completion) => Completion,
): Completion {
  const counts = parkedBefore(machine, frame)
  const completion = attempt(run)
  for (const pending of parkedSince(machine, frame, counts)) finishPending(machine, pending, finish)
  const final = finish(completion)
  return final.kind === 'normal' ? proceed(completion) : final
}

// An exception that was raised on one path only: its handler starts from what that path had left.
function alternative(machine: Machine, recovery: Recovery, pending: Pending): () => Completion {
  machine.journal.close(pending.record)
  const states = statesOf(pending)
  return () => {
    put(machine, states)
    return pending.completion.kind === 'raise' ? recovery.recover(pending.completion.exception) : normal
  }
}

// Something may have been raised anywhere from here on: what was changed since is lost to those who recover.
function doubted(
  machine: Machine,
  recovery: Recovery,
  doubt: NonNullable<TryFrame['doubt']>,
): readonly (() => Completion)[] {
  machine.journal.close(doubt.record)
  const states = new Map<Mutable, State>()
  for (const [value, before] of doubt.record.before) {
    const written = value.kind === 'namespace' ? doubt.record.written.get(value) : undefined
    states.set(value, smear(value, before, written, doubt.cause))
  }
  const exception = new PythonException(unknown(doubt.cause), doubt.cause.place)
  return recovery.unforeseen(exception).map((way) => () => {
    put(machine, states)
    return way()
  })
}

function handle(
  machine: Machine,
  handlers: readonly ExceptHandler[],
  exception: PythonException,
  frame: Frame,
): Completion {
  for (const [index, handler] of handlers.entries()) {
    const answer =
      handler.type === null ? true : catches(machine, machine.evaluate(handler.type, frame), exception, frame)
    if (answer === true) return runHandler(machine, handler, exception, frame)
    if (answer === false) continue
    return fork(machine, frame, answer.cause, [
      () => runHandler(machine, handler, exception, frame),
      () => handle(machine, handlers.slice(index + 1), exception, frame),
    ])
  }
  throw exception
}

function catches(machine: Machine, type: Value, exception: PythonException, frame: Frame): boolean | UnknownValue {
  if (type.kind === 'class') return isInstance(exception.value, type)
  if (type.kind === 'unknown') return type
  const items = iterate(machine, type, exception.place)
  if (!Array.isArray(items)) return items as UnknownValue
  let doubt: UnknownValue | null = null
  for (const item of items as Value[]) {
    const answer = catches(machine, item, exception, frame)
    if (answer === true) return true
    if (answer !== false) doubt ??= answer
  }
  return doubt ?? false
}

function runHandler(machine: Machine, handler: ExceptHandler, exception: PythonException, frame: Frame): Completion {
  const { name } = handler
  const run = (): Completion => machine.execute(handler.body, { ...frame, handling: exception })
  if (name === null) return run()
  return ensure(
    machine,
    frame,
    () => {
      store(machine, frame.scope, name, exception.value)
      return run()
    },
    () => {
      store(machine, frame.scope, name, none)
      remove(machine, frame.scope, name, exception.place)
      return normal
    },
  )
}

type Counts = readonly number[]

const listsOf = (machine: Machine, frame: Frame): readonly (readonly Pending[])[] => [
  frame.exits.returns,
  frame.exits.breaks,
  frame.exits.continues,
  machine.tries.at(-1)?.raises ?? [],
]

const parkedBefore = (machine: Machine, frame: Frame): Counts => listsOf(machine, frame).map((list) => list.length)

const parkedSince = (machine: Machine, frame: Frame, counts: Counts): readonly Pending[] =>
  listsOf(machine, frame).flatMap((list, index) => list.slice(counts[index]))

// Paths that have already left are finished as well.
function finishPending(machine: Machine, pending: Pending, finish: (completion: Completion) => Completion): void {
  const states = statesOf(pending)
  const recording = machine.journal.open()
  put(machine, states)
  attempt(() => finish(pending.completion))
  const after = machine.journal.rewind(recording)
  for (const [value, state] of after) pending.after.set(value, state)
}
