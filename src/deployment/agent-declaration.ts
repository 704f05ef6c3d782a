import type { Json, JsonObject } from '#json/json'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { findAttribute } from '#python/attribute'
import { cause, none, str, unknown } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import type { SourceFiles } from '#python/source-files'
import { keywords } from '#python/tokenize/token'
import { typeFormOf } from '#python/type-form'
import type { InstanceValue, UnknownValue, Value } from '#python/value'
import { isAgentPath, readAgentFolder } from './agent-folder.ts'
import { agentOutputClass } from './agent-output.ts'
import { type AgentSpec, agentSpec, isObject, isTrue } from './agent-spec.ts'
import { cleanDoc } from './clean-doc.ts'
import { isNone } from './hint-kinds.ts'
import { type JobPayload, jobRefOf } from './job-factory.ts'
import { jobInputs } from './job-schemas.ts'
import { jsonOf } from './json-value.ts'
import { mergeInputs } from './merge-inputs.ts'
import { describeResult, returnHint, schemaFault } from './output-schema.ts'
import type { Schema } from './schema-builder.ts'

/** An agent job's agent, with the inputs of the job. */
export interface ResolvedAgent {
  readonly spec: AgentSpec
  /** Null where the signature is described as that of any job. */
  readonly inputs: JsonObject | null
  /** Where it is declared; null where it is given in place. */
  readonly file: string | null
}

/**
 * Reads the agent of a job as dlt does when it generates the manifest. Raises where the agent is not valid; an unknown
 * where it cannot be known. (resolve_agent_spec of dlt/_workspace/deployment/decorators.py)
 */
export function resolveAgent(machine: Machine, job: InstanceValue): ResolvedAgent | UnknownValue {
  const { function: func, agent, place } = job.payload as JobPayload
  const declared = agent?.declared ?? none
  const name = textOr(jobRefOf(job), '')
  const standard = describeResult(machine, agentOutputClass, name, place) as Schema
  const base = baseOf(machine, declared, agent?.files ?? null, name, place)
  if (base.kind === 'unknown') return base
  if (func.kind === 'none') {
    const spec = valid(base.fields, base.output, standard, name, place)
    const odd = oddInput(spec.inputs)
    if (odd !== undefined) throw schemaFault(name, `the agent has the input ${odd}, which cannot be an argument`, place)
    return { spec, inputs: spec.inputs, file: base.file }
  }
  const own = ofFunction(machine, job, base)
  if (own.kind === 'unknown') return own
  const spec = valid(own.fields, own.output, standard, name, place)
  const file = func.kind === 'function' ? func.scope.unit.file : null
  if (file === null) return unknown(cause('the file of this agent is not modelled', place))
  const jobName = textOr(job.names.names.get('name') ?? none, '')
  const signature = jobInputs(machine, job)
  if (signature === null) throw schemaFault(name, 'the inputs of the agent cannot be described', place)
  if (signature['kind'] === 'unknown') return signature as UnknownValue
  if (!isTrue(base.fields['inputs'])) return { spec, inputs: null, file: `${file}:${jobName}` }
  const merged = mergeInputs(base.fields['inputs'] as JsonObject, signature as Schema)
  return { spec, inputs: merged, file: `${file}:${jobName}` }
}

/** A name that cannot be that of an argument, or one that is not described by a mapping. */
function oddInput(inputs: JsonObject): string | undefined {
  const properties = isObject(inputs['properties']) ? inputs['properties'] : {}
  const odd = ([name, schema]: [string, Json]): boolean =>
    !isPythonIdentifier(name) || keywords.some((word) => word === name) || !isObject(schema)
  return Object.entries(properties).find(odd)?.[0]
}

interface Declared {
  readonly kind: 'declared'
  /** All but the output, as JSON. */
  readonly fields: JsonObject
  readonly output: Schema | null
  /** The file of its folder; null where it lies in none. */
  readonly file: string | null
}

function valid(fields: JsonObject, output: Schema | null, standard: Schema, job: string, place: Place): AgentSpec {
  const spec = agentSpec(fields, output, standard)
  if ('kind' in spec) throw schemaFault(job, `the agent ${spec.reason}`, place)
  return spec
}

/** What the job names as its agent; empty where it names none. */
function baseOf(
  machine: Machine,
  declared: Value,
  files: SourceFiles | null,
  job: string,
  place: Place,
): Declared | UnknownValue {
  if (declared.kind === 'none') return { kind: 'declared', fields: {}, output: null, file: null }
  if (declared.kind === 'unknown') return declared
  if (declared.kind === 'str' && files !== null) return ofReference(files, declared.value, job, place)
  if (declared.kind !== 'dict') return unknown(cause('this reference to an agent is not modelled', place))
  if (declared.havoc !== null) return declared.havoc
  const fields: [string, Json][] = []
  let output: Schema | null = null
  for (const { key, value } of declared.entries.values()) {
    if (key.kind !== 'str') return unknown(cause('a key of the agent is no text', place))
    if (key.value === 'output' && value.kind === 'class') {
      const described = describeResult(machine, value, job, place)
      if (described['kind'] === 'unknown') return described as UnknownValue
      output = described as Schema
      continue
    }
    const json = jsonOf(value, key.value)
    if (json.kind === 'unknown') return json
    if (json.kind === 'unfit') throw schemaFault(job, `${json.path} of the agent has the type ${json.type}`, place)
    if (key.value !== 'output') fields.push([key.value, json.json])
    else if (isObject(json.json)) output = json.json
    else if (isTrue(json.json)) throw schemaFault(job, 'the output of the agent is no schema', place)
  }
  return { kind: 'declared', fields: Object.fromEntries(fields), output, file: null }
}

/** An agent of a folder of the workspace. What a toolkit installs is not part of it. */
function ofReference(files: SourceFiles, reference: string, job: string, place: Place): Declared | UnknownValue {
  if (!isAgentPath(reference)) {
    const advice =
      'name the folder of its AGENT.md in the workspace, or have dlt generate the manifest (generator: python)'
    return unknown(cause(`agents of toolkits are not read: ${advice}`, place))
  }
  const read = readAgentFolder(files, reference)
  if (read.kind === 'unknown') return unknown(cause(read.reason, place))
  if (read.kind === 'missing') throw schemaFault(job, `its agent is not found: ${read.reason}`, place)
  if (read.kind === 'invalid') throw schemaFault(job, `the agent ${read.reason}`, place)
  const { output, ...fields } = read.fields
  if (output !== undefined && output !== null && !isObject(output))
    return unknown(cause('the output that this agent declares is not modelled', place))
  return { kind: 'declared', fields, output: isObject(output) ? output : null, file: read.file }
}

/** An agent that is a function: its docstring, signature and result over what it starts from. */
function ofFunction(machine: Machine, job: InstanceValue, base: Declared): Declared | UnknownValue {
  const { function: func, agent, place } = job.payload as JobPayload
  const fields: Record<string, Json> = { ...base.fields }
  const given = agent?.options.get('name') ?? none
  const called =
    given.kind === 'str' && given.value !== '' ? given : (findAttribute(machine, func, '__name__', place) ?? none)
  if (called.kind === 'unknown') return called
  fields['name'] = textOr(called, '')
  const doc = findAttribute(machine, func, '__doc__', place) ?? none
  if (doc.kind === 'unknown') return doc
  const text = doc.kind === 'str' ? cleanDoc(doc.value) : ''
  if (text !== '') {
    fields['description'] = text.split('\n', 1)[0] ?? ''
    fields['system_prompt'] = text
  }
  for (const key of ['access', 'tools', 'skills', 'rules']) {
    const value = agent?.options.get(key) ?? none
    if (value.kind === 'none') continue
    const json = jsonOf(value, key)
    if (json.kind === 'unknown') return json
    if (json.kind === 'unfit') throw schemaFault(text, `${json.path} of the agent has the type ${json.type}`, place)
    fields[key] = json.json
  }
  const output = outputOf(machine, job, base.output)
  if (output?.['kind'] === 'unknown') return output as UnknownValue
  return { kind: 'declared', fields, output: output as Schema | null, file: null }
}

/** What the function returns, where that is an agent's output or nothing else is declared. */
function outputOf(machine: Machine, job: InstanceValue, declared: Schema | null): Schema | UnknownValue | null {
  const { function: func, place } = job.payload as JobPayload
  const name = textOr(jobRefOf(job), '')
  const hint = returnHint(machine, func, place)
  if (hint?.kind === 'unknown') return hint
  const isOutput = hint?.kind === 'class' && hint.mro.includes(agentOutputClass)
  if (!isOutput && declared !== null && Object.keys(declared).length > 0) return declared
  if (hint === null || isNone(hint) || isAny(hint)) return null
  if (isOutput) return describeResult(machine, hint, name, place)
  throw schemaFault(name, 'the agent must return TAgentOutput or a typed dictionary built on it', place)
}

const isAny = (hint: Value): boolean => typeFormOf(hint)?.origin === 'Any'

const textOr = (value: Value | string, otherwise: string): string => {
  const held = typeof value === 'string' ? str(value) : value
  return held.kind === 'str' ? held.value : otherwise
}
