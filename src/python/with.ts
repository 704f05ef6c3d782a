import { assign } from './assign.ts'
import type { With } from './ast/statement.ts'
import { getAttribute } from './attribute.ts'
import { placeOf } from './expressions.ts'
import { fork } from './fork.ts'
import { none, positional, unknown } from './literal.ts'
import { type Completion, type Frame, type Machine, normal, type PythonException } from './machine.ts'
import { truth } from './truth.ts'
import { ensure, protect } from './try.ts'

/** `with a as b, c:` is a `with` of `c` within one of `a`. */
export function withStatement(machine: Machine, node: With, frame: Frame, index = 0): Completion {
  const item = node.items[index]
  if (item === undefined) return machine.execute(node.body, frame)
  const place = placeOf(item.context, frame)
  const manager = machine.evaluate(item.context, frame)
  const isKnown = manager.kind !== 'unknown'
  const exit = isKnown ? getAttribute(machine, manager, '__exit__', place) : manager
  const entered = isKnown
    ? machine.call(getAttribute(machine, manager, '__enter__', place), positional(), place)
    : unknown(manager.cause, manager.may)

  const body = (): Completion => {
    if (item.target !== null) assign(machine, item.target, entered, frame)
    return withStatement(machine, node, frame, index + 1)
  }
  // What is raised may be swallowed: `__exit__` says so, and nobody knows what one of outside says.
  const recover = (exception: PythonException): Completion => {
    const details = positional(machine.typeOf(exception.value), exception.value, none)
    const answer = isKnown ? machine.call(exit, details, exception.place) : exit
    const swallows = truth(machine, answer, exception.place)
    if (swallows === true) return normal
    const raise = (): Completion => {
      throw exception
    }
    return swallows === false ? raise() : fork(machine, frame, swallows.cause, [() => normal, raise])
  }
  const leave = (completion: Completion): Completion => {
    if (isKnown && completion.kind !== 'raise') machine.call(exit, positional(none, none, none), place)
    return normal
  }
  return protect(
    machine,
    frame,
    () => ensure(machine, frame, body, leave),
    () => normal,
    { recover, unforeseen: (exception) => [() => recover(exception)] },
  )
}
