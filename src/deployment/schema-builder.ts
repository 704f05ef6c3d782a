import { canonicalJson } from '#json/canonical-json'
import type { Json, JsonObject } from '#json/json'
import { raised } from '#python/exceptions'
import { cause, none, unknown } from '#python/literal'
import type { Machine, Place, PythonException } from '#python/machine'
import type { ClassValue, UnknownValue, Value } from '#python/value'

/** A JSON Schema, its keys in the order in which dlt writes them. */
export type Schema = JsonObject

/** Collects the named types that a schema refers to. (JsonSchemaBuilder of dlt/common/reflection/json_schema.py) */
export interface SchemaBuilder {
  readonly machine: Machine
  readonly place: Place
  /** The schema of a type hint within another. */
  readonly describe: (hint: Value) => Schema
  readonly definitions: Map<string, Schema>
  readonly types: Map<string, ClassValue>
  /** Set by the first part that cannot be known: then what is built is of no use. */
  doubt: UnknownValue | null
}

/** Notes what keeps the schema from being known, and goes on with anything. */
export function doubtful(to: SchemaBuilder, about: UnknownValue | string): Schema {
  to.doubt ??= typeof about === 'string' ? unknown(cause(about, to.place)) : about
  return {}
}

/** Where dlt fails to describe a type. */
export const unfit = (to: SchemaBuilder, message: string): PythonException => raised('ValueError', message, to.place)

/** Adds the schema of a named type once, and refers to it. Registered before it is built, so that it may hold itself. */
export function define(to: SchemaBuilder, cls: ClassValue, build: () => Schema): Schema {
  const key = keyOf(to, cls)
  if (!to.definitions.has(key)) {
    to.definitions.set(key, {})
    to.types.set(key, cls)
    to.definitions.set(key, build())
  }
  return { $ref: `#/$defs/${key}` }
}

// The name of the type, and with its module where another type has taken it.
function keyOf(to: SchemaBuilder, cls: ClassValue): string {
  const text = (value: Value): string => (value.kind === 'str' ? value.value : '')
  const module = text(cls.names.names.get('__module__') ?? none)
  const qualified = text(cls.names.names.get('__qualname__') ?? none)
  const keys = [cls.name, `${module}__${qualified}`.replaceAll('.', '__')]
  const free = keys.find((key) => (to.types.get(key) ?? cls) === cls)
  if (free === undefined) doubtful(to, 'several types of the same name are described by their address in memory')
  return free ?? cls.name
}

/** `schema` by itself: a named type stands at its root, unless one within refers back to it. */
export function rootSchema(to: SchemaBuilder, schema: Schema): Schema {
  const reference = schema['$ref']
  const key = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : ''
  const definition = to.definitions.get(key)
  if (definition === undefined || textOf(Object.fromEntries(to.definitions)).includes(`"${reference}"`))
    return withDefinitions(to, schema)
  to.definitions.delete(key)
  return withDefinitions(to, definition)
}

/** `schema` with the definitions that it refers to, directly or through others. */
export function withDefinitions(to: SchemaBuilder, schema: Schema): Schema {
  const kept = new Set<string>()
  let referred = textOf(schema)
  for (;;) {
    const found = [...to.definitions].filter(([key]) => !kept.has(key) && referred.includes(`#/$defs/${key}"`))
    if (found.length === 0) break
    for (const [key] of found) kept.add(key)
    referred = textOf(Object.fromEntries(found))
  }
  // As dlt finds them: those that the schema names first, then those that they name.
  const definitions = [...kept].map((key): [string, Json] => [key, to.definitions.get(key) ?? {}])
  return kept.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) }
}

const textOf = (json: Json): string => canonicalJson(json)

export function objectSchema(
  title: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema {
  return { title, type: 'object', properties, ...(required.length === 0 ? {} : { required }) }
}
