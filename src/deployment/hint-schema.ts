import type { Json } from '#json/json'
import {
  boolClass,
  bytesClass,
  dictClass,
  floatClass,
  frozensetClass,
  intClass,
  listClass,
  setClass,
  strClass,
  tupleClass,
  typeClass,
} from '#python/builtin-types'
import type { Machine, Place } from '#python/machine'
import { classMember } from '#python/native-class'
import { dateClass, datetimeClass, timeClass } from '#python/standard/datetime'
import { docClass } from '#python/standard/typing'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, Value } from '#python/value'
import { baseConfigurationClass } from './configspec.ts'
import { ownSchema, ownSpecification } from './dlt-credentials.ts'
import { entityClass } from './entity.ts'
import {
  annotatedParts,
  argumentsOf,
  isConfiguration,
  isEnumeration,
  isLiteral,
  isNewType,
  isNone,
  isTypedDict,
  isUnion,
  membersOf,
  modified,
  supertypeOf,
} from './hint-kinds.ts'
import { jsonDefault } from './json-default.ts'
import { isPydanticModel, pydanticAdvice } from './pydantic.ts'
import { define, doubtful, type Schema, type SchemaBuilder, unfit } from './schema-builder.ts'
import { secretSentinel } from './secret-types.ts'
import { specSchema } from './spec-schema.ts'
import { typedDictSchema } from './typed-dict-schema.ts'

export function schemaBuilder(machine: Machine, place: Place): SchemaBuilder {
  const builder: SchemaBuilder = {
    machine,
    place,
    describe: (hint) => hintSchema(builder, hint),
    definitions: new Map(),
    types: new Map(),
    doubt: null,
  }
  return builder
}

/**
 * The JSON Schema of a type hint. Raises where dlt fails to describe it.
 * (JsonSchemaBuilder.hint_schema of dlt/common/reflection/json_schema.py)
 */
function hintSchema(to: SchemaBuilder, hint: Value): Schema {
  const required = argumentsOf(hint, 'NotRequired') ?? argumentsOf(hint, 'Required')
  if (required?.[0] !== undefined) return hintSchema(to, required[0])
  const annotated = annotatedParts(hint)
  if (annotated !== null) return annotatedSchema(to, annotated.inner, annotated.metadata)
  if (isNewType(hint)) return hintSchema(to, supertypeOf(hint) ?? fail(to, '__supertype__'))
  if (isNone(hint)) return { type: 'null' }
  if (isLiteral(hint)) return literalSchema(to, argumentsOf(hint, 'Literal') ?? fail(to, '`Literal`'))
  if (isUnion(hint)) return unionSchema(to, membersOf(hint) ?? argumentsOf(hint, 'Final') ?? [])
  // Within `Final` a typed dictionary is recognised, and then not found.
  if (isTypedDict(modified(hint) ?? hint) && hint.kind !== 'class') throw unfit(to, 'it is not a class')
  if (isPydanticModel(hint)) return doubtful(to, pydanticAdvice)
  if (hint.kind === 'unknown') return foreignSchema(to, hint)
  if (hint.kind === 'class') return classSchema(to, hint)
  return formSchema(to, hint)
}

// dlt takes an optional type for its first member, and then does not find in it what it looks for.
function fail(to: SchemaBuilder, what: string): never {
  throw unfit(to, `the type has no ${what}`)
}

function annotatedSchema(to: SchemaBuilder, inner: Value, metadata: readonly Value[]): Schema {
  const schema: Record<string, Json> = { ...hintSchema(to, inner) }
  const doubt = metadata.map(saidBy).find((item) => item.kind === 'unknown')
  if (doubt?.kind === 'unknown') return doubtful(to, doubt)
  const described = metadata.map(descriptionOf).find((text) => text !== null)
  if (described !== undefined && described !== null) schema['description'] = described
  if (metadata.includes(secretSentinel)) schema['writeOnly'] = true
  for (const item of metadata) {
    if (item.kind !== 'instance' || item.cls !== entityClass) continue
    const type = item.names.names.get('type')
    if (type?.kind === 'str') schema['entity_type'] = type.value
    else return doubtful(to, 'the kind of this entity is not modelled')
  }
  return schema
}

/** What a piece of metadata says: its documentation, or itself. */
const saidBy = (item: Value): Value =>
  (item.kind === 'instance' ? item.names.names.get('documentation') : undefined) ?? item

function descriptionOf(item: Value): string | null {
  if (item.kind === 'str') return item.value
  if (item.kind !== 'instance' || !item.cls.mro.includes(docClass)) return null
  const text = item.names.names.get('documentation')
  return text?.kind === 'str' ? text.value : null
}

/** Keys that describe the field, not one variant of it. */
const annotations = ['description', 'writeOnly', 'entity_type'] as const

function unionSchema(to: SchemaBuilder, members: readonly Value[]): Schema {
  const variants = members.map((member) => hintSchema(to, member))
  const described = variants.filter((variant) => variant['type'] !== 'null')
  const [only] = described
  const acceptsAll = variants.some((variant) => Object.keys(variant).length === 0)
  if (described.length !== 1 || only === undefined) return acceptsAll ? {} : { anyOf: variants }
  const lifted = annotations.flatMap((key) => (only[key] === undefined ? [] : [[key, only[key]] as const]))
  const rest = Object.fromEntries(Object.entries(only).filter(([key]) => !annotations.some((one) => one === key)))
  const anyOf = variants.map((variant) => (variant === only ? rest : variant))
  return { ...(acceptsAll ? {} : { anyOf }), ...Object.fromEntries(lifted) }
}

const literalSchema = (to: SchemaBuilder, args: readonly Value[]): Schema =>
  enumSchema(distinct(args).map((arg) => jsonDefault(to, arg) ?? null))

// Python drops repeated values of a `Literal`; to it 1 and True are different ones here.
const distinct = (args: readonly Value[]): readonly Value[] =>
  args.filter((arg, index) => !args.slice(0, index).some((other) => arg === other || sameConstant(arg, other)))

const sameConstant = (a: Value, b: Value): boolean =>
  a.kind === b.kind && (a.kind === 'none' || ('value' in a && 'value' in b && a.value === b.value))

const typeNames = {
  string: 'string',
  bigint: 'integer',
  number: 'number',
  boolean: 'boolean',
} as const

/** The type of the values too, where all have the same one. */
function enumSchema(values: readonly Json[]): Schema {
  const types = new Set(values.map(typeNameOf))
  const [type] = types
  return { enum: [...values], ...(types.size === 1 && type !== undefined ? { type } : {}) }
}

function typeNameOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' ? 'object' : typeNames[typeof value as keyof typeof typeNames]
}

function classSchema(to: SchemaBuilder, cls: ClassValue): Schema {
  if (isEnumeration(cls)) {
    const members = cls.names.names.get('_member_list_')
    return enumSchema((members?.kind === 'tuple' ? members.items : []).map((one) => jsonDefault(to, one) ?? null))
  }
  if (isTypedDict(cls)) return define(to, cls, () => typedDictSchema(to, cls))
  if (isConfiguration(cls)) {
    const reference = define(to, cls, () => specSchema(to, cls))
    return parsesText(cls) ? { anyOf: [reference, { type: 'string' }] } : reference
  }
  const outside = cls.mro.find(({ foreign }) => foreign !== null)?.foreign
  if (outside != null) return doubtful(to, outside)
  if (isArray(cls)) return { type: 'array' }
  if (cls === dictClass) return { type: 'object' }
  if (containers.some((base) => cls.mro.includes(base))) return {}
  return [...scalars].find(([base]) => cls.mro.includes(base))?.[1] ?? {}
}

const parsesText = (cls: ClassValue): boolean =>
  classMember(cls, 'parse_native_representation') !== classMember(baseConfigurationClass, 'parse_native_representation')

const isArray = (cls: unknown): boolean => [listClass, tupleClass, setClass, frozensetClass].some((one) => one === cls)

const containers: readonly ClassValue[] = [dictClass, listClass]

const scalars: ReadonlyMap<ClassValue, Schema> = new Map<ClassValue, Schema>([
  [boolClass, { type: 'boolean' }],
  // A datetime is a date as well.
  [datetimeClass, { type: 'string', format: 'date-time' }],
  [dateClass, { type: 'string', format: 'date' }],
  [timeClass, { type: 'string', format: 'time' }],
  [strClass, { type: 'string' }],
  [floatClass, { type: 'number' }],
  [intClass, { type: 'integer' }],
  [bytesClass, { type: 'string', contentEncoding: 'base64' }],
])

const decimal: Schema = { type: ['number', 'string'] }

/** Classes of outside, by their path. Those without a form in JSON accept anything. */
const outside: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['decimal.Decimal', decimal],
  // The type of a default that is one.
  ['decimal.Decimal()', decimal],
  ['pendulum.DateTime', { type: 'string', format: 'date-time' }],
  ['pendulum.Date', { type: 'string', format: 'date' }],
  ['pendulum.Time', { type: 'string', format: 'time' }],
  ...[
    'uuid.UUID',
    'pathlib.Path',
    'pathlib.PurePath',
    'logging.Logger',
    'fractions.Fraction',
    're.Pattern',
    'collections.OrderedDict',
    'collections.defaultdict',
    'collections.Counter',
    'collections.deque',
    'collections.ChainMap',
    'collections.abc.Mapping',
    'collections.abc.MutableMapping',
    'collections.abc.Sequence',
    'collections.abc.MutableSequence',
    'collections.abc.Iterable',
    'collections.abc.Iterator',
    'collections.abc.Callable',
  ].map((path): [string, Schema] => [path, {}]),
])

function foreignSchema(to: SchemaBuilder, hint: Extract<Value, { kind: 'unknown' }>): Schema {
  const own = ownSpecification(hint.foreign ?? '')
  return own === undefined ? (outside.get(hint.foreign ?? '') ?? doubtful(to, hint)) : ownSchema(to, own)
}

const sequences = ['Sequence', 'MutableSequence', 'ByteString', 'Deque', 'AbstractSet', 'KeysView', 'ItemsView']
const mappings = ['Mapping', 'MutableMapping', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap']

function formSchema(to: SchemaBuilder, hint: Value): Schema {
  const form = typeFormOf(hint)
  if (form === null)
    return hint.kind === 'str' || hint.kind === 'function' ? {} : doubtful(to, 'this type is not modelled')
  const { origin, bare } = form
  // `List[None]` holds the type of None, `list[None]` holds None itself.
  const args = form.args.map((arg) => (arg.kind === 'none' ? null : arg))
  if (isArray(origin) || sequences.some((one) => one === origin)) {
    const items = args.filter((arg) => arg?.kind !== 'ellipsis')
    if (items.length === 0) return { type: 'array' }
    const [item] = items
    if (item === null || item === undefined) return doubtful(to, 'whether None or its type stands here is not modelled')
    return { type: 'array', items: hintSchema(to, item) }
  }
  if (origin === dictClass || mappings.some((one) => one === origin)) {
    if (args.length !== 2) return { type: 'object', additionalProperties: true }
    const value = args[1]
    if (value === null || value === undefined)
      return doubtful(to, 'whether None or its type stands here is not modelled')
    const values = hintSchema(to, value)
    return { type: 'object', additionalProperties: Object.keys(values).length === 0 ? true : values }
  }
  if (bare && origin === 'Text') return { type: 'string' }
  return typeof origin === 'string' || origin === typeClass ? {} : doubtful(to, 'this type is not modelled')
}
