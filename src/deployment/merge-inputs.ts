import type { Json, JsonObject } from '#json/json'
import { isObject } from './agent-spec.ts'
import type { Schema } from './schema-builder.ts'

/** What says of which type a value is. */
const typeKeys: ReadonlySet<string> = new Set([
  'type',
  'anyOf',
  'oneOf',
  'allOf',
  '$ref',
  'enum',
  'const',
  'items',
  'prefixItems',
  'properties',
  'additionalProperties',
  'format',
])

/**
 * The inputs of a signature, completed from those that the agent declares: an annotated parameter keeps its own type.
 * (merge_inputs of dlt/_workspace/deployment/agent/reflection.py)
 */
export function mergeInputs(base: JsonObject, signature: Schema): Schema {
  const described = isObject(base['properties']) ? base['properties'] : {}
  const own = isObject(signature['properties']) ? signature['properties'] : {}
  const properties = Object.entries(own).map(([name, property]): [string, Json] => {
    const declared = described[name]
    const kept = Object.entries(isObject(declared) ? declared : {}).filter(
      ([key]) => !(isTyped(property) && typeKeys.has(key)),
    )
    return [name, { ...Object.fromEntries(kept), ...(property as JsonObject) }]
  })
  const merged = { ...signature, properties: Object.fromEntries(properties) }
  const definitions = base['$defs']
  if (!isObject(definitions) || Object.keys(definitions).length === 0) return merged
  return { ...merged, $defs: { ...definitions, ...(isObject(signature['$defs']) ? signature['$defs'] : {}) } }
}

const isTyped = (property: Json): boolean =>
  isObject(property) && Object.keys(property).some((key) => typeKeys.has(key))
