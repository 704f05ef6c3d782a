import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Json, JsonObject } from '#json/json'
import type { DltRules } from '#manifest/dlt-rules'
import { locationAt } from '#python/evaluate'
import type { Place } from '#python/machine'
import type { Cause, Value } from '#python/value'
import { jsonOf } from './json-value.ts'

/** A job as it is written to the manifest, with the faults that were met on the way and the place it is declared at. */
export interface DeclaredJob {
  readonly job: JsonObject
  readonly faults: readonly Diagnostic[]
  readonly place: Place | null
}

/** Collects the fields of one job in dlt's order; what cannot be written becomes a fault, and the rest is still read. */
export interface JobFields {
  readonly fields: Record<string, Json>
  readonly faults: Diagnostic[]
  /** How people know the job: `` `jobs.a.b` ``. */
  readonly label: string
  readonly place: Place | null
  readonly rules: DltRules
}

export const jobFields = (label: string, place: Place | null, rules: DltRules): JobFields => ({
  fields: {},
  faults: [],
  label,
  place,
  rules,
})

/** Adds a field whose value comes from Python. */
export function addValue(to: JobFields, name: string, value: Value): void {
  const answer = jsonOf(value, name, to.rules.utc)
  if (answer.kind === 'json') to.fields[name] = answer.json
  else if (answer.kind === 'unknown') to.faults.push(unknownField(to, name, answer.cause))
  else
    to.faults.push(diagnose('JOB_VALUE_UNFIT', { path: answer.path, job: to.label, type: answer.type }, at(to.place)))
}

/** The refusal of a field: the place is where the value stops being known. */
export function unknownField(to: JobFields, field: string, { expression, reason, place }: Cause): Diagnostic {
  const location = locationAt(place) ?? at(to.place)
  const [line = ''] = expression.split('\n')
  return diagnose('JOB_VALUE_UNKNOWN', { field, job: to.label, expression: line.slice(0, 100), reason }, location)
}

const at = (place: Place | null): Diagnostic['location'] => (place === null ? null : locationAt(place))
