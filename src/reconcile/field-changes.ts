import type { Json, JsonObject } from '#json/json'
import type { FieldChange } from './plan.ts'

/**
 * Every place where two values differ, in the order of `after`, then what only `before` has.
 * Objects are compared by key and lists by position; `7200` and `7200.0` differ, as they do to dlt's hashes.
 */
export function fieldChanges(before: Json, after: Json, path = ''): readonly FieldChange[] {
  if (isObject(before) && isObject(after)) return keyChanges(before, after, path)
  if (isList(before) && isList(after)) return itemChanges(before, after, path)
  return sameScalar(before, after) ? [] : [{ path, before, after }]
}

function keyChanges(before: JsonObject, after: JsonObject, path: string): readonly FieldChange[] {
  const keys = [...Object.keys(after), ...Object.keys(before).filter((key) => !Object.hasOwn(after, key))]
  return keys.flatMap((key) => changeAt(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`))
}

function itemChanges(before: readonly Json[], after: readonly Json[], path: string): readonly FieldChange[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => changeAt(before[index], after[index], `${path}[${index}]`)).flat()
}

/** A key may be called `constructor`. */
function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function changeAt(before: Json | undefined, after: Json | undefined, path: string): readonly FieldChange[] {
  if (before === undefined) return after === undefined ? [] : [{ path, after }]
  if (after === undefined) return [{ path, before }]
  return fieldChanges(before, after, path)
}

/** `Object.is`, so that a NaN equals itself; a bigint never equals a number. */
function sameScalar(before: Json, after: Json): boolean {
  return Object.is(before, after)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
