import { put } from './fork.ts'
import { held, reach, smear } from './join.ts'
import type { State } from './journal.ts'
import { isYounger, moment, unknown } from './literal.ts'
import { type Machine, PythonException } from './machine.ts'
import type { Cause, Mutable, Namespace, UnknownValue, Value } from './value.ts'

/** What came of going through a generator to its end. */
export interface Produced {
  readonly items: readonly Value[] | UnknownValue
  /** What is raised behind the last item; null where it ends by itself. */
  readonly failure: PythonException | null
}

/**
 * Goes through a generator to its end, though Python goes as far as its consumer asks. So what it changes outside of
 * itself is lost, and with it what it yields, which may depend on how far others have come. Iterators that it goes
 * through are at an unknown place afterwards. `own` are the names of the generator itself; `yielded` what it has
 * yielded so far.
 */
export function produceAtOnce(
  machine: Machine,
  why: Cause,
  own: Namespace,
  yielded: () => readonly Value[] | UnknownValue,
  run: () => UnknownValue | null,
): Produced {
  const start = moment()
  const recording = machine.journal.open()
  let failure: PythonException | null = null
  let doubt: UnknownValue | null = null
  try {
    doubt = run()
  } catch (error) {
    if (!(error instanceof PythonException)) throw error
    failure = error
  }
  const items = doubt ?? yielded()
  const lost = new Map<Mutable, State>()
  for (const [value, before] of recording.before) {
    if (value === own || isYounger(value, start)) continue
    lost.set(value, smear(value, before, value.kind === 'namespace' ? recording.written.get(value) : undefined, why))
  }
  const isAlone = [...lost.keys()].every((value) => value.kind === 'iterator')
  if (isAlone) machine.journal.close(recording)
  else machine.journal.rewind(recording)
  put(machine, lost)
  if (isAlone) return { items, failure }
  const may = Array.isArray(items) ? items.flatMap(reach) : (items as UnknownValue).may
  return { items: unknown(why, [...may, ...[...lost.values()].flatMap(held)]), failure: null }
}
