import type { Json, JsonObject } from '#json/json'
import { writeJson } from '#json/write-json'
import type { Plan } from '#reconcile/plan'
import { boundedFinding } from './bounded-finding.ts'

/** The document of `plan --format json`, indented, with a line break at its end. */
export function renderPlanJson(plan: Plan): string {
  return `${writeJson(
    outsideJobs(boundedPlan(plan), (value) => (typeof value === 'number' ? BigInt(value) : value)),
    2,
  )}\n`
}

/** The same plan, whose findings say no more than anybody reads. What is data in it stays whole. */
export function boundedPlan(plan: Plan): Plan {
  return { ...plan, hazards: plan.hazards.map(boundedFinding), diagnostics: plan.diagnostics.map(boundedFinding) }
}

/** Converts every scalar but those of jobs: they hold values of the manifest, where 7200 and 7200.0 differ. Any other number is a count. */
export function outsideJobs(document: JsonObject, convert: (scalar: Json) => Json): JsonObject {
  return mapValues(document, (value, key) => (key === 'jobs' ? value : mapScalars(value, convert)))
}

function mapScalars(value: Json, convert: (scalar: Json) => Json): Json {
  if (isList(value)) return value.map((item) => mapScalars(item, convert))
  return isObject(value) ? mapValues(value, (member) => mapScalars(member, convert)) : convert(value)
}

function mapValues(object: JsonObject, map: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]))
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
