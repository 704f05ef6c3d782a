import { type Machine, type Place, PythonException } from '#python/machine'
import type { UnknownValue } from '#python/value'
import { schemaBuilder } from './hint-schema.ts'
import { type Schema, type SchemaBuilder, withDefinitions } from './schema-builder.ts'
import { type ConfigField, fieldsSchema } from './spec-schema.ts'

/** The launcher passes this argument itself: it is no input. */
export const runContextKey = 'run_context'

/**
 * The JSON Schema of configuration keys. Null where dlt fails to describe one of them: it then describes none. An unknown
 * where that is not known. (inputs_from_spec of dlt/_workspace/deployment/reflection.py)
 */
export function inputSchema(
  machine: Machine,
  fields: (to: SchemaBuilder) => readonly ConfigField[],
  place: Place,
): Schema | UnknownValue | null {
  const to = schemaBuilder(machine, place)
  try {
    const described = fields(to).filter(({ name }) => name !== runContextKey)
    const { title: _own, ...schema } = fieldsSchema(to, '', described)
    return to.doubt ?? withDefinitions(to, { ...schema, additionalProperties: false })
  } catch (error) {
    if (error instanceof PythonException) return to.doubt
    throw error
  }
}
