import type { Json } from '#json/json'
import type { Machine, Place } from '#python/machine'
import type { Value } from '#python/value'
import { weightOf } from '#python/weight'
import type { DeclaredJob } from './job-fields.ts'

// In steps of evaluation, measured to take about as long: making or writing a job, a value of it, a trigger of it.
const perJob = 100
const perValue = 4
const perTrigger = 20

/** Counts the making of a job against the budget of the evaluation: a value that many jobs share is read once for each. */
export function countArguments(machine: Machine, given: ReadonlyMap<string, Value>, place: Place): void {
  let work = perJob
  for (const [name, value] of given)
    work += weightOf(value) * (name === 'trigger' && value.kind !== 'str' ? perTrigger : 1)
  machine.journal.spend(work)
  machine.step(place)
}

/** A job, once it is counted together with what is done with it from here on. */
export function counted(machine: Machine, declared: DeclaredJob, place: Place): DeclaredJob {
  const triggers = declared.job['triggers']
  const count = Array.isArray(triggers) ? triggers.length : 0
  machine.journal.spend(perJob + perValue * sizeOf(declared.job) + perTrigger * count)
  machine.step(place)
  return declared
}

/** Counts a name that a module lists. */
export function countName(machine: Machine, place: Place): void {
  machine.journal.spend(perJob / 4)
  machine.step(place)
}

function sizeOf(json: Json): number {
  if (typeof json !== 'object' || json === null) return 1
  const inner: readonly Json[] = Array.isArray(json) ? json : Object.values(json)
  return inner.reduce<number>((size, one) => size + sizeOf(one), 1)
}
