import type { Json } from '#json/json'
import { none, positional } from '#python/literal'
import { classMember } from '#python/native-class'
import { type Field, fieldClass } from '#python/standard/dataclass-fields'
import type { ClassValue, Value } from '#python/value'
import { evaluateIn } from './annotation.ts'
import { baseConfigurationClass, type SpecField, specFields } from './configspec.ts'
import { isMarker } from './dlt-config.ts'
import { isOptional } from './hint-kinds.ts'
import { jsonDefault } from './json-default.ts'
import { doubtful, objectSchema, type Schema, type SchemaBuilder } from './schema-builder.ts'

/** A key that configuration fills: its type, and its default, None where there is none. */
export interface ConfigField {
  readonly name: string
  readonly hint: Value
  readonly value: Value
}

/** Properties of fields, and the names of those that must be given. (spec_schema of dlt/common/reflection/json_schema.py) */
export function fieldsSchema(to: SchemaBuilder, title: string, fields: readonly ConfigField[]): Schema {
  const properties: [string, Schema][] = []
  const required: string[] = []
  for (const { name, hint, value } of fields) {
    const schema: Record<string, Json> = { ...to.describe(hint) }
    if (value.kind !== 'none') {
      const json = isDictionary(value) ? undefined : jsonDefault(to, value)
      if (json !== undefined) schema['default'] = json
    } else if (!isOptional(hint)) required.push(name)
    properties.push([name, schema])
  }
  return objectSchema(title, Object.fromEntries(properties), required)
}

// dlt puts a dictionary behind a view of it, which has no form in JSON.
const isDictionary = (value: Value): boolean =>
  value.kind === 'dict' || (value.kind === 'instance' && value.base?.kind === 'dict')

/** Object schema of a specification. */
export function specSchema(to: SchemaBuilder, spec: ClassValue): Schema {
  return fieldsSchema(to, spec.name, specConfigFields(to, spec))
}

/** The fields of a specification as configuration resolves them. */
export function specConfigFields(to: SchemaBuilder, spec: Value): readonly ConfigField[] {
  const fields = specFields(spec)
  if (fields === null || !Array.isArray(fields)) {
    doubtful(
      to,
      fields === null ? 'this specification is not modelled' : (fields as Extract<Value, { kind: 'unknown' }>),
    )
    return []
  }
  if (spec.kind === 'class') checkMembers(to, spec)
  return (fields as SpecField[]).map((field) => ({
    name: field.name,
    hint: hintOf(to, field),
    value: defaultOf(to, field.value),
  }))
}

function hintOf(to: SchemaBuilder, { annotation, home }: SpecField): Value {
  if (annotation.kind !== 'str') return annotation
  const module = home.names.names.get('__module__')
  const held = module?.kind === 'str' ? to.machine.modules.names.get(module.value) : undefined
  if (held?.kind === 'module') return evaluateIn(to.machine, annotation.value, held, held.file ?? '') ?? annotation
  doubtful(to, 'the module of this type is not modelled')
  return none
}

function defaultOf(to: SchemaBuilder, value: Value): Value {
  if (isMarker(value)) return none
  if (value.kind !== 'instance' || value.cls !== fieldClass) return value
  const { value: plain, factory } = value.payload as Field
  if (factory !== null) return to.machine.call(factory, positional(), to.place)
  return plain === null || isMarker(plain) ? none : plain
}

/** An instance is made to see the defaults: what has a say in that is not modelled, nor are types that depend on values. */
function checkMembers(to: SchemaBuilder, spec: ClassValue): void {
  for (const name of ['__init__', '__post_init__', '__new__', '__getattribute__', '__setattr__']) {
    if (classMember(spec, name) !== classMember(baseConfigurationClass, name))
      doubtful(to, `a specification with \`${name}\` is not modelled`)
  }
  for (const { names } of spec.mro) {
    if (names.havoc !== null) doubtful(to, names.havoc)
    const odd = [...names.names].find(([name, value]) => value.kind === 'unknown' && !name.startsWith('__'))
    if (odd?.[1].kind === 'unknown') doubtful(to, odd[1])
  }
}
