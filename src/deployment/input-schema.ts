import type { Json, JsonObject } from '#json/json'
import { cause, none, unknown } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { typeFormOf } from '#python/type-form'
import { typeOf } from '#python/type-of'
import type { FunctionValue, UnknownValue, Value } from '#python/value'
import { resolveAnnotation } from './annotation.ts'
import { isMarker, isSecretMarker } from './dlt-config.ts'
import { hintSchema, isOptional, type Schema, secretSchema } from './hint-schema.ts'
import { jsonOf } from './json-value.ts'

/** The launcher passes this argument itself: it is no input. */
export const runContextKey = 'run_context'

/** Attributes of dlt's configurations: a key of that name would hide one, and is not modelled. */
const attributes = new Set([
  'get',
  'items',
  'keys',
  'values',
  'update',
  'copy',
  'pop',
  'clear',
  'popitem',
  'setdefault',
])

/**
 * The JSON Schema of the configuration keys of a signature; null where there are none, an unknown where a type or a
 * default is not modelled. (inputs_from_spec of dlt/_workspace/deployment/reflection.py)
 */
export function inputSchema(
  machine: Machine,
  func: FunctionValue,
  keys: readonly string[],
  place: Place,
): JsonObject | UnknownValue | null {
  const properties: Record<string, Json> = {}
  const required: string[] = []
  for (const key of keys) {
    if (key === runContextKey) continue
    const property = attributes.has(key) ? notModelled(place) : propertyOf(machine, func, key, place)
    if ('kind' in property) return property as UnknownValue
    const { schema, needed } = property as Property
    properties[key] = schema
    if (needed) required.push(key)
  }
  if (Object.keys(properties).length === 0) return null
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

interface Property {
  readonly schema: Schema
  readonly needed: boolean
}

const notModelled = (place: Place): UnknownValue =>
  unknown(cause('the JSON Schema of this input is not modelled', place))

function propertyOf(machine: Machine, func: FunctionValue, key: string, place: Place): Property | UnknownValue {
  const given = func.defaults.get(key) ?? none
  if (given.kind === 'unknown') return given
  const hint = func.annotations.has(key) ? resolveAnnotation(machine, func, key, place) : null
  const isAny = hint === null || (typeFormOf(hint)?.origin === 'Any' && typeFormOf(hint)?.bare === true)
  if (isMarker(given)) {
    const schema = isAny ? {} : hintSchema(hint ?? none)
    if (schema === null) return hint?.kind === 'unknown' ? hint : notModelled(place)
    const marked = isSecretMarker(given) ? secretSchema(schema, hint ?? none) : schema
    return marked === null ? notModelled(place) : { schema: marked, needed: isAny || !isOptional(hint ?? none) }
  }
  if (given.kind === 'none') {
    const schema = isAny ? {} : hintSchema(hint ?? none, true)
    if (schema === null) return hint?.kind === 'unknown' ? hint : notModelled(place)
    return { schema, needed: false }
  }
  const type = isAny ? typeOf(given) : (hint ?? none)
  const schema = hintSchema(type)
  if (schema === null) return type.kind === 'unknown' ? type : notModelled(place)
  const value = plainDefault(given)
  return value === undefined ? notModelled(place) : { schema: { ...schema, default: value }, needed: false }
}

const largest = 2n ** 63n

/** A default as JSON; undefined for whatever its JSON may turn into something else. */
function plainDefault(value: Value): Json | undefined {
  if (value.kind !== 'str' && value.kind !== 'int' && value.kind !== 'float' && value.kind !== 'bool') return undefined
  if (value.kind === 'int' && (value.value >= largest || value.value < -largest)) return undefined
  if (value.kind === 'float' && !Number.isFinite(value.value)) return undefined
  const json = jsonOf(value, 'default')
  return json.kind === 'json' ? json.json : undefined
}
