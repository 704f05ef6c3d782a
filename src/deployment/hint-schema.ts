import type { Json, JsonObject } from '#json/json'
import {
  boolClass,
  bytesClass,
  dictClass,
  floatClass,
  frozensetClass,
  intClass,
  listClass,
  noneTypeClass,
  setClass,
  strClass,
  tupleClass,
} from '#python/builtin-types'
import { dateClass, datetimeClass, timeClass } from '#python/standard/datetime'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, Value } from '#python/value'

/** A JSON Schema, its keys in the order in which dlt writes them. */
export type Schema = JsonObject

const ofClass: ReadonlyMap<ClassValue, Schema> = new Map<ClassValue, Schema>([
  [strClass, { type: 'string' }],
  [intClass, { type: 'integer' }],
  [floatClass, { type: 'number' }],
  [boolClass, { type: 'boolean' }],
  [bytesClass, { type: 'string', contentEncoding: 'base64' }],
  [datetimeClass, { type: 'string', format: 'date-time' }],
  [dateClass, { type: 'string', format: 'date' }],
  [timeClass, { type: 'string', format: 'time' }],
  [listClass, { type: 'array' }],
  [tupleClass, { type: 'array' }],
  [setClass, { type: 'array' }],
  [frozensetClass, { type: 'array' }],
  [dictClass, { type: 'object' }],
])

const sequences: readonly unknown[] = [listClass, tupleClass, setClass, frozensetClass]

/**
 * The JSON Schema of an annotation, made optional where its default is None. Null for what is not modelled.
 * (JsonSchemaBuilder of dlt/common/reflection/json_schema.py)
 */
export function hintSchema(hint: Value, orNone = false): Schema | null {
  if (orNone) return isUnion(hint) ? unionSchema(withNone(membersOf(hint))) : unionSchema(withNone([hint]))
  if (hint.kind === 'class') return ofClass.get(hint) ?? null
  const form = typeFormOf(hint)
  if (form === null) return null
  const { origin, args, bare } = form
  if (origin === 'Any') return bare ? {} : null
  if (bare) return null
  if (origin === 'Union') return unionSchema(args)
  if (origin === 'Literal') return literalSchema(args)
  if (origin === 'Annotated') return annotatedSchema(args)
  if (sequences.includes(origin)) return arraySchema(args)
  return origin === dictClass ? mappingSchema(args) : null
}

/** The schema of a hint that `dlt.secrets.value` marks. Null where it is not known whether the hint was secret before. */
export function secretSchema(schema: Schema, hint: Value): Schema | null {
  const form = typeFormOf(hint)
  if (form?.origin === 'Union') return null
  return { ...schema, writeOnly: true }
}

/** Whether a hint admits None, as the resolver of configuration sees it. */
export function isOptional(hint: Value): boolean {
  const form = typeFormOf(hint)
  if (form?.origin === 'Annotated') return isOptional(form.args[0] ?? hint)
  return isUnion(hint) && membersOf(hint).some(isNone)
}

const isUnion = (hint: Value): boolean => typeFormOf(hint)?.origin === 'Union'
const membersOf = (hint: Value): readonly Value[] => typeFormOf(hint)?.args ?? []
const isNone = (hint: Value): boolean => hint.kind === 'none' || hint === noneTypeClass
const withNone = (members: readonly Value[]): readonly Value[] =>
  members.some(isNone) ? members : [...members, noneTypeClass]

function unionSchema(members: readonly Value[]): Schema | null {
  // dlt fails at an optional `Literal`, and drops all inputs for it; what it makes of others is not modelled.
  if (members.some((member) => ['Literal', 'Annotated'].includes(String(typeFormOf(member)?.origin)))) return null
  const variants: Schema[] = []
  for (const member of members) {
    const variant = isNone(member) ? { type: 'null' } : isUnion(member) ? null : hintSchema(member)
    if (variant === null) return null
    variants.push(variant)
  }
  const texts = variants.map((variant) =>
    JSON.stringify(variant, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value)),
  )
  // Equal members fall together in Python, or not, by how they were written.
  if (new Set(texts).size !== texts.length) return null
  if (texts.includes('{}')) return {}
  const described = variants.filter((variant) => variant['type'] !== 'null')
  const [only] = described
  if (described.length !== 1 || only === undefined) return { anyOf: variants }
  const { description, writeOnly, ...rest } = only
  const anyOf = variants.map((variant) => (variant === only ? rest : variant))
  return {
    anyOf,
    ...(description === undefined ? {} : { description }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  }
}

/** The type of the values, where all have the same one. Values of an enumeration are not modelled. */
function literalSchema(args: readonly Value[]): Schema | null {
  const values: Json[] = []
  const types = new Set<string>()
  for (const arg of args) {
    if (arg.kind !== 'str' && arg.kind !== 'int' && arg.kind !== 'bool') return null
    if (arg.kind === 'int' && (arg.value >= 2n ** 63n || arg.value < -(2n ** 63n))) return null
    values.push(arg.value)
    types.add(arg.kind === 'str' ? 'string' : arg.kind === 'int' ? 'integer' : 'boolean')
  }
  const [type] = types
  // Python drops repeated values, and takes 1 and True for different ones only here.
  if (new Set(values.map((value) => `${typeof value}${String(value)}`)).size !== values.length) return null
  return { enum: values, ...(types.size === 1 && type !== undefined ? { type } : {}) }
}

/** dlt's own secret types stand for themselves: they are annotated with nothing else. */
function annotatedSchema([inner, ...metadata]: readonly Value[]): Schema | null {
  if (inner === undefined || typeFormOf(inner)?.origin === 'Annotated') return null
  const schema = hintSchema(inner)
  if (schema === null) return null
  if (metadata.length === 0) return { ...schema, writeOnly: true }
  const [text] = metadata
  return metadata.every((item) => item.kind === 'str') && text?.kind === 'str'
    ? { ...schema, description: text.value }
    : null
}

function arraySchema(args: readonly Value[]): Schema | null {
  const [item] = args.filter((arg) => arg.kind !== 'ellipsis')
  if (item === undefined) return null
  const items = isNone(item) ? null : hintSchema(item)
  return items === null ? null : { type: 'array', items }
}

function mappingSchema(args: readonly Value[]): Schema | null {
  const [, value] = args
  if (args.length !== 2 || value === undefined) return null
  const values = isNone(value) ? null : hintSchema(value)
  if (values === null) return null
  return { type: 'object', additionalProperties: Object.keys(values).length === 0 ? true : values }
}
