import type { ExceptHandler, Try } from './ast/statement.ts'
import { attempt, fork, proceed, put, statesOf } from './fork.ts'
import { iterate } from './iterate.ts'
import { smear } from './join.ts'
import type { State } from './journal.ts'
import { unknown } from './literal.ts'
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
  const counts = parkedBefore(machine, frame)
  const completion = attempt(() => guarded(machine, node, frame))
  if (node.finalbody.length === 0) return proceed(completion)
  for (const pending of parkedSince(machine, frame, counts)) finishPending(machine, node, frame, pending)
  const final = machine.execute(node.finalbody, frame)
  return final.kind === 'normal' ? proceed(completion) : final
}

function guarded(machine: Machine, node: Try, frame: Frame): Completion {
  const own: TryFrame = { raises: [], doubt: null }
  machine.tries.push(own)
  const completion = attempt(() => machine.execute(node.body, frame))
  machine.tries.pop()
  const goOn = (): Completion => {
    if (completion.kind === 'normal') return machine.execute(node.orelse, frame)
    return completion.kind === 'raise' ? handle(machine, node.handlers, completion.exception, frame) : completion
  }
  if (own.raises.length === 0 && own.doubt === null) return goOn()
  const paths = [goOn, ...own.raises.map((pending) => alternative(machine, node, frame, pending))]
  const cause = own.doubt?.cause ?? own.raises[0]?.cause
  if (own.doubt !== null) paths.push(...doubted(machine, node, frame, own.doubt))
  return cause === undefined ? goOn() : fork(machine, frame, cause, paths)
}

// An exception that was raised on one path only: its handler starts from what that path had left.
function alternative(machine: Machine, node: Try, frame: Frame, pending: Pending): () => Completion {
  machine.journal.close(pending.record)
  const states = statesOf(pending)
  return () => {
    put(machine, states)
    return pending.completion.kind === 'raise'
      ? handle(machine, node.handlers, pending.completion.exception, frame)
      : normal
  }
}

// Something may have been raised anywhere from here on: what was changed since is lost to the handlers.
function doubted(
  machine: Machine,
  node: Try,
  frame: Frame,
  doubt: NonNullable<TryFrame['doubt']>,
): readonly (() => Completion)[] {
  machine.journal.close(doubt.record)
  const states = new Map<Mutable, State>()
  for (const [value, before] of doubt.record.before) {
    const written = value.kind === 'namespace' ? doubt.record.written.get(value) : undefined
    states.set(value, smear(value, before, written, doubt.cause))
  }
  const exception = unknown(doubt.cause)
  const handlers = node.handlers.map((handler) => () => {
    put(machine, states)
    return runHandler(machine, handler, new PythonException(exception, doubt.cause.place), frame)
  })
  const unhandled = (): Completion => {
    put(machine, states)
    throw new PythonException(exception, doubt.cause.place)
  }
  return [...handlers, unhandled]
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
  if (handler.name !== null) store(machine, frame.scope, handler.name, exception.value)
  const completion = machine.execute(handler.body, { ...frame, handling: exception })
  if (handler.name !== null && completion.kind === 'normal') remove(machine, frame.scope, handler.name, exception.place)
  return completion
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

// Paths that have already left run the `finally` as well.
function finishPending(machine: Machine, node: Try, frame: Frame, pending: Pending): void {
  const states = statesOf(pending)
  const recording = machine.journal.open()
  put(machine, states)
  attempt(() => machine.execute(node.finalbody, frame))
  const after = machine.journal.rewind(recording)
  for (const [value, state] of after) pending.after.set(value, state)
}
