import type { Json, JsonObject } from '#json/json'
import { cause, none } from '#python/literal'
import type { Machine } from '#python/machine'
import type { InstanceValue, UnknownValue } from '#python/value'
import { entityTypes } from './entity.ts'
import { inputSchema } from './input-schema.ts'
import { type JobPayload, jobRefOf } from './job-factory.ts'
import { type JobFields, unknownField } from './job-fields.ts'
import { outputSchema, schemaFault } from './output-schema.ts'
import { doubtful, type Schema } from './schema-builder.ts'
import { type ConfigField, specConfigFields } from './spec-schema.ts'

/** The schemas of what goes into a job and comes out of it, and the input that a UI fills. */
export function addSchemas(machine: Machine, to: JobFields, job: InstanceValue, agent: Schemas | null = null): void {
  const { function: func, place } = job.payload as JobPayload
  const own = ['inputs', 'output', 'access'].find((name) => (job.names.names.get(name) ?? none).kind !== 'none')
  if (own !== undefined)
    to.faults.push(unknownField(to, own, cause(`\`${own}\` is set on the job itself, which is not modelled`, place)))
  const ref = jobRefOf(job)
  const name = typeof ref === 'string' ? ref : ''
  addSchema(to, 'inputs', described(agent?.inputs ?? jobInputs(machine, job)))
  addSchema(to, 'output', agent?.spec.output ?? outputSchema(machine, func, name, place))
  addEntities(to, name)
}

/** The schemas that an agent has of its own; its inputs are null where the signature decides. */
interface Schemas {
  readonly inputs: Schema | null
  readonly spec: { readonly output: Schema }
}

/** Inputs without properties are none. */
const described = (inputs: Schema | UnknownValue | null): Schema | UnknownValue | null => {
  if (inputs === null || inputs['kind'] === 'unknown') return inputs
  const { properties } = inputs as Schema
  return typeof properties === 'object' && properties !== null && Object.keys(properties).length > 0 ? inputs : null
}

/** The JSON Schema of the keys of a job, null where dlt cannot describe them. */
export function jobInputs(machine: Machine, job: InstanceValue): Schema | UnknownValue | null {
  const { spec, fields, place } = job.payload as JobPayload
  return inputSchema(
    machine,
    (builder) => {
      if (spec.kind !== 'none') return specConfigFields(builder, spec)
      if (Array.isArray(fields)) return fields as readonly ConfigField[]
      doubtful(builder, fields as UnknownValue)
      return []
    },
    place,
  )
}

function addSchema(to: JobFields, field: 'inputs' | 'output', schema: Schema | UnknownValue | null): void {
  if (schema === null) return
  if (schema['kind'] === 'unknown') to.faults.push(unknownField(to, field, (schema as UnknownValue).cause))
  else to.fields[field] = schema as Schema
}

/** The first input that names an entity is shown to be filled. Raises where a kind of entity is none that dlt knows. */
function addEntities(to: JobFields, job: string): void {
  entitiesOf(to, job, to.fields['output'])
  const [first] = entitiesOf(to, job, to.fields['inputs'])
  if (first === undefined) return
  const [name, type] = first
  const expose = to.fields['expose'] ?? {}
  const given = typeof expose === 'object' && !Array.isArray(expose) ? expose : {}
  to.fields['expose'] = { ...given, object_input: { entity_type: type, input: `${job}.${name}` } }
}

function entitiesOf(to: JobFields, job: string, schema: Json | undefined): readonly (readonly [string, string])[] {
  const properties = ((schema as JsonObject | undefined)?.['properties'] ?? {}) as JsonObject
  const found: [string, string][] = []
  for (const [name, property] of Object.entries(properties)) {
    const type = (property as JsonObject)['entity_type']
    if (type === undefined || type === null) continue
    if (!entityTypes.some((known) => known === type)) {
      const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 }
      throw schemaFault(job, `${name} is an entity of the unknown type ${String(type)}`, place)
    }
    found.push([name, type as string])
  }
  return found
}
