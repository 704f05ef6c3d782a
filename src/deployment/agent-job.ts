import type { Json, JsonObject } from '#json/json'
import { cause, none } from '#python/literal'
import type { Machine } from '#python/machine'
import type { InstanceValue, Value } from '#python/value'
import { type ResolvedAgent, resolveAgent } from './agent-declaration.ts'
import { isObject, isTrue } from './agent-spec.ts'
import { runContextKey } from './input-schema.ts'
import type { JobPayload } from './job-factory.ts'
import { addValue, type JobFields, unknownField } from './job-fields.ts'
import { addSchemas } from './job-schemas.ts'

/** The agent of a job, null where the job is none or its agent cannot be known: then that is a fault of the job. */
export function agentOf(machine: Machine, to: JobFields, job: InstanceValue): ResolvedAgent | null {
  if ((job.payload as JobPayload).agent === null) return null
  const resolved = resolveAgent(machine, job)
  if (!('kind' in resolved)) return resolved
  to.faults.push(unknownField(to, 'agent', resolved.cause))
  return null
}

/** Keys and schemas: of the signature, or of what the agent itself declares. */
export function addAgentSchemas(machine: Machine, to: JobFields, job: InstanceValue, agent: ResolvedAgent): void {
  const { function: func } = job.payload as JobPayload
  const properties = isObject(agent.inputs?.['properties'] ?? null) ? (agent.inputs?.['properties'] as JsonObject) : {}
  if (func.kind === 'none') {
    const keys = Object.keys(properties).filter((key) => key !== runContextKey && !key.startsWith('__'))
    if (keys.length > 0) to.fields['config_keys'] = keys
  }
  addSchemas(machine, to, job, agent)
}

/** What an agent adds to its job at last. (AgentJobFactory.to_job_definition of dlt/_workspace/deployment/decorators.py) */
export function finishAgent(to: JobFields, job: InstanceValue, { spec, file }: ResolvedAgent): void {
  const { agent } = job.payload as JobPayload
  const option = (name: string): Value => agent?.options.get(name) ?? none
  const held = (name: string): JsonObject => (isObject(to.fields[name] ?? null) ? (to.fields[name] as JsonObject) : {})
  to.fields['execute'] = { concurrency: 5n, ...spec.execute, ...held('execute') }
  to.fields['expose'] = { ...held('expose'), category: 'background_agent' }
  const definition: Record<string, Json> = { engine_version: 1n, name: spec.name }
  if (spec.description !== null) definition['description'] = spec.description
  if (file !== null) definition['agent_file'] = file
  for (const [key, items] of Object.entries(spec.components)) if (items.length > 0) definition[key] = items
  const texts = { ...to, fields: definition }
  for (const key of ['instructions', 'model']) {
    const value = option(key)
    if (value.kind !== 'none' && !(value.kind === 'str' && value.value === '')) addValue(texts, key, value)
  }
  to.fields['agent'] = definition
  const loop = agent?.options.has('loop') === true ? option('loop') : null
  if (loop !== null && loop.kind !== 'str') {
    to.faults.push(
      unknownField(to, 'require', loop.kind === 'unknown' ? loop.cause : cause('its loop is no text', placeOf(to))),
    )
    return
  }
  const require = held('require')
  const groups = isTrue(require['dependency_groups']) ? require['dependency_groups'] : []
  const group = `agent-loop-${loop?.value ?? 'pydantic-ai'}`
  const all = Array.isArray(groups) && !groups.includes(group) ? [...groups, group] : (groups ?? [])
  to.fields['require'] = { ...require, dependency_groups: all }
}

const placeOf = ({ place }: JobFields) => place ?? { unit: { file: '', text: '' }, start: 0, end: 0 }
