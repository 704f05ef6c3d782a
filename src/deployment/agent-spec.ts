import { compareCodePoints } from '#json/code-point-order'
import type { Json, JsonObject } from '#json/json'
import { normalizeTimeout } from '#manifest/period'
import type { Schema } from './schema-builder.ts'

/** An agent as its declaration has it, normalized and found valid. */
export interface AgentSpec {
  readonly name: string
  readonly description: string | null
  readonly access: JsonObject
  readonly inputs: JsonObject
  readonly output: Schema
  readonly components: Readonly<Record<'tools' | 'skills' | 'rules', readonly Json[]>>
  /** What it suggests for `execute`. */
  readonly execute: JsonObject
}

/** An agent that dlt refuses, and why; completes the sentence "agent …". */
export interface InvalidAgent {
  readonly kind: 'invalid'
  readonly reason: string
}

const invalid = (reason: string): InvalidAgent => ({ kind: 'invalid', reason })

/** `declared` is what stands for the agent, but for its output. (validate_agent_spec of dlt/_workspace/deployment/agent/manifest.py) */
export function agentSpec(declared: JsonObject, output: Schema | null, standard: Schema): AgentSpec | InvalidAgent {
  for (const key of ['name', 'system_prompt']) if (!isTrue(declared[key])) return invalid(`must declare '${key}'`)
  const inputs = isTrue(declared['inputs']) ? declared['inputs'] : {}
  if (!isObject(inputs)) return invalid('inputs must be a mapping')
  if ('prompt' in inputs) return invalid("inputs must not declare 'prompt'")
  const access = accessOf(declared['access'])
  const execute = executeOf(declared['defaults'])
  const components = componentsOf(declared)
  const faults = [access, execute, components, shapeFault(declared)].filter((one) => one !== undefined)
  const fault = faults.find((one): one is InvalidAgent => 'kind' in one && one.kind === 'invalid')
  if (fault !== undefined) return fault
  return {
    name: declared['name'] as string,
    description: isTrue(declared['description']) ? (declared['description'] as string) : null,
    access: access as JsonObject,
    inputs,
    output: withStandard(output, standard),
    components: components as AgentSpec['components'],
    execute: execute as JsonObject,
  }
}

export const isTrue = (value: Json | undefined): boolean => {
  if (value === undefined || value === null || value === false || value === '' || value === 0 || value === 0n)
    return false
  return typeof value !== 'object' || (Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0)
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: Json): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')

const verbs: Readonly<Record<string, readonly string[]>> = {
  local: ['read', 'write', 'execute', 'network', 'all'],
  data: ['read', 'write', 'all'],
  context: ['read', 'all'],
}

function accessOf(given: Json | undefined): JsonObject | InvalidAgent {
  if (!isTrue(given)) return {}
  if (!isObject(given)) return invalid('access must be a mapping')
  const access: Record<string, Json> = {}
  for (const [axis, value] of Object.entries(given)) {
    const allowed = verbs[axis]
    if (allowed === undefined) return invalid(`access takes local, data, context. Got ${axis}`)
    const list = typeof value === 'string' ? [value] : value
    if (!isTexts(list)) return invalid(`access.${axis} takes a list of texts`)
    const refused = (list as string[]).find((verb) => !allowed.includes(verb))
    if (refused !== undefined) return invalid(`access.${axis} takes ${allowed.join(', ')}. Got ${refused}`)
    access[axis] = list
  }
  return access
}

function componentsOf(declared: JsonObject): AgentSpec['components'] | InvalidAgent {
  const found: Record<string, readonly Json[]> = {}
  for (const key of ['tools', 'skills', 'rules']) {
    const given = declared[key]
    if (given === undefined) continue
    const list = typeof given === 'string' ? [given] : given
    if (!isTexts(list)) return invalid(`${key} must be a list of texts`)
    found[key] = list as readonly Json[]
  }
  return { tools: found['tools'] ?? [], skills: found['skills'] ?? [], rules: found['rules'] ?? [] }
}

function executeOf(defaults: Json | undefined): JsonObject | InvalidAgent {
  if (defaults === undefined) return {}
  if (!isObject(defaults)) return invalid('defaults must be a mapping')
  const given = defaults['execute']
  if (given === undefined) return {}
  if (!isObject(given)) return invalid('defaults.execute must be a mapping')
  const { concurrency, timeout } = given
  const isCount =
    concurrency === undefined || concurrency === null || (typeof concurrency === 'bigint' && concurrency > 0n)
  if (!isCount) return invalid('defaults.execute.concurrency must be a positive integer, or null for no limit')
  if (Object.keys(given).some((key) => key !== 'timeout' && key !== 'concurrency'))
    return invalid('defaults.execute takes timeout and concurrency')
  if (timeout === undefined || timeout === null) return given
  const normalized = normalizeTimeout(timeout)
  if (normalized.kind !== 'timeout') return invalid('defaults.execute.timeout does not parse')
  const parts = Object.entries(normalized.timeout)
  const isFit = parts.every(([key, value]) => isPart(key) && ['bigint', 'number', 'boolean'].includes(typeof value))
  return isFit ? { ...given, timeout: normalized.timeout } : invalid('defaults.execute.timeout has another form')
}

const isPart = (key: string): boolean => key === 'timeout' || key === 'grace_period'

const fields = [
  'name',
  'description',
  'access',
  'inputs',
  'output',
  'system_prompt',
  'tools',
  'skills',
  'rules',
  'defaults',
]

function shapeFault(declared: JsonObject): InvalidAgent | undefined {
  const strange = Object.keys(declared).find((key) => !fields.includes(key))
  if (strange !== undefined) return invalid(`received the unexpected field '${strange}'`)
  for (const key of ['name', 'system_prompt', 'description']) {
    if (isTrue(declared[key]) && typeof declared[key] !== 'string') return invalid(`${key} must be a text`)
  }
  const {
    model,
    limits,
    loop_run_args: args,
    execute: _read,
    ...rest
  } = isObject(declared['defaults']) ? declared['defaults'] : {}
  const [other] = Object.keys(rest)
  if (other !== undefined) return invalid(`defaults received the unexpected field '${other}'`)
  if (model !== undefined && typeof model !== 'string') return invalid('defaults.model must be a text')
  if (args !== undefined && !isObject(args)) return invalid('defaults.loop_run_args must be a mapping')
  if (limits === undefined) return undefined
  const isFit = isObject(limits) && Object.entries(limits).every(([key, value]) => isLimit(key) && isCountable(value))
  return isFit ? undefined : invalid('defaults.limits takes max_turns and max_tokens')
}

const isLimit = (key: string): boolean => key === 'max_turns' || key === 'max_tokens'
const isCountable = (value: Json): boolean => typeof value === 'bigint' || typeof value === 'boolean'

/** An output always holds what every agent returns. (with_standard_output of dlt/_workspace/deployment/agent/reflection.py) */
function withStandard(declared: Schema | null, standard: Schema): Schema {
  if (declared === null || Object.keys(declared).length === 0) return standard
  const own = declared['properties']
  const properties = { ...(isObject(own) ? own : {}), ...(standard['properties'] as JsonObject) }
  const needed = declared['required']
  const names = isObject(needed) ? Object.keys(needed) : Array.isArray(needed) ? (needed as string[]) : []
  const all = new Set([...names, ...(standard['required'] as string[])])
  return { ...declared, type: 'object', properties, required: [...all].toSorted(compareCodePoints) }
}
