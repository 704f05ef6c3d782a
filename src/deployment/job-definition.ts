import { diagnose } from '#diagnostics/diagnostic'
import type { DltRules } from '#manifest/dlt-rules'
import { pythonStrip } from '#manifest/python-strip'
import { findAttribute } from '#python/attribute'
import { locationAt } from '#python/evaluate'
import { cause, none, str, unknown } from '#python/literal'
import type { Machine } from '#python/machine'
import { truth } from '#python/truth'
import type { InstanceValue, Value } from '#python/value'
import { addAgentSchemas, agentOf, finishAgent } from './agent-job.ts'
import { sourceRefOf } from './dlt-sources.ts'
import { type JobPayload, jobRefOf } from './job-factory.ts'
import { addValue, type DeclaredJob, type JobFields, jobFields, unknownField } from './job-fields.ts'
import { addSchemas } from './job-schemas.ts'
import { launcher } from './launchers.ts'

/** The manifest's definition of a decorated job. (JobFactory.to_job_definition of dlt/_workspace/deployment/decorators.py) */
export function jobDefinition(machine: Machine, job: InstanceValue, rules: DltRules): DeclaredJob {
  const { function: func, keys, place } = job.payload as JobPayload
  const ref = jobRefOf(job)
  const label = typeof ref === 'string' ? `\`${ref}\`` : 'a job'
  const to = jobFields(label, place, rules)
  const held = (name: string): Value => job.names.names.get(name) ?? job.names.havoc ?? none
  if (rules.engine > 1n) to.fields['engine_version'] = rules.engine
  const agent = agentOf(machine, to, job)
  addValue(to, 'job_ref', typeof ref === 'string' ? str(ref) : ref)
  addEntryPoint(machine, to, job)
  addValue(to, 'triggers', held('trigger'))
  addValue(to, 'execute', held('execute'))
  addIfTrue(machine, to, 'expose', held('expose'))
  if (func.kind !== 'none') addDescription(machine, to, func)
  else if (agent !== null && agent.spec.description !== null) to.fields['description'] = agent.spec.description
  if (agent !== null) to.fields['access'] = agent.spec.access
  addIfTrue(
    machine,
    to,
    'config_keys',
    keys.kind === 'tuple' ? { kind: 'list', items: [...keys.items], havoc: null } : keys,
  )
  if (agent !== null) addAgentSchemas(machine, to, job, agent)
  else if (rules.engine > 1n) addSchemas(machine, to, job)
  addIfGiven(to, 'interval', held('interval'))
  addIfTrue(machine, to, 'freshness', held('freshness'))
  if (rules.engine === 1n) {
    addExternalSchedulers(machine, to, held('allow_external_schedulers'))
    addPolicy(to, 'refresh', held('refresh'))
  } else {
    addIfGiven(to, 'incremental_mode', held('incremental_mode'))
    addPolicy(to, 'refresh_propagation', held('refresh_propagation'))
    addIfTrue(machine, to, 'auto_refresh_pipeline_mode', held('auto_refresh_pipeline_mode'))
  }
  addDeliver(to, held('deliver'))
  addIfGiven(to, 'require', held('require'))
  if (agent !== null) finishAgent(to, job, agent)
  return { job: to.fields, faults: to.faults, place }
}

function addPolicy(to: JobFields, name: string, policy: Value): void {
  if (policy.kind !== 'str' || policy.value !== 'auto') addValue(to, name, policy)
}

/** A job without a function is an agent, and its entry point the name that it was found under. */
function addEntryPoint(machine: Machine, to: JobFields, job: InstanceValue): void {
  const { function: func, agent } = job.payload as JobPayload
  const point = jobFields(to.label, to.place, to.rules)
  const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 }
  const held = (name: string): Value => job.names.names.get(name) ?? none
  const isFunction = func.kind !== 'none'
  addValue(
    point,
    'module',
    isFunction ? (findAttribute(machine, func, '__module__', place) ?? none) : held('_module_name'),
  )
  addValue(point, 'function', isFunction ? nameOf(machine, func, place) : held('_attr_name'))
  addValue(point, 'job_type', held('job_type'))
  to.fields['entry_point'] = { ...point.fields, launcher: launcher(agent === null ? 'job' : 'agent') }
  to.faults.push(...point.faults)
}

function nameOf(machine: Machine, func: Value, place: NonNullable<JobFields['place']>): Value {
  const name = findAttribute(machine, func, '__name__', place)
  if (name !== undefined && (name.kind !== 'str' || name.value !== '')) return name
  const type = machine.typeOf(func)
  return type.kind === 'class' ? str(type.name) : type
}

function addIfGiven(to: JobFields, name: string, value: Value): void {
  if (value.kind !== 'none') addValue(to, name, value)
}

function addIfTrue(machine: Machine, to: JobFields, name: string, value: Value): void {
  const answer = truth(machine, value, to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 })
  if (answer === true) addValue(to, name, value)
  else if (answer !== false) to.faults.push(unknownField(to, name, answer.cause))
}

function addExternalSchedulers(machine: Machine, to: JobFields, value: Value): void {
  const answer = truth(machine, value, to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 })
  if (answer === true) to.fields['allow_external_schedulers'] = true
  else if (answer !== false) to.faults.push(unknownField(to, 'allow_external_schedulers', answer.cause))
}

function addDescription(machine: Machine, to: JobFields, func: Value): void {
  const place = to.place ?? { unit: { file: '', text: '' }, start: 0, end: 0 }
  const doc =
    func.kind === 'instance' && !func.names.names.has('__doc__')
      ? unknown(cause('it is the docstring of a class that is not read', place))
      : (findAttribute(machine, func, '__doc__', place) ?? none)
  if (doc.kind === 'unknown') to.faults.push(unknownField(to, 'description', doc.cause))
  else if (doc.kind === 'str') {
    const text = pythonStrip(doc.value)
    if (text !== '') to.fields['description'] = text
  } else if (doc.kind !== 'none') {
    to.faults.push(diagnose('JOB_VALUE_UNFIT', { path: '__doc__', job: to.label, type: doc.kind }, locationAt(place)))
  }
}

function addDeliver(to: JobFields, value: Value): void {
  if (value.kind === 'none') return
  if (value.kind === 'dict') {
    addValue(to, 'deliver', value)
    return
  }
  const ref = sourceRefOf(value)
  if (typeof ref === 'string') to.fields['deliver'] = { source_ref: ref }
  else if (ref !== null) addValue(to, 'deliver', ref)
  else if (value.kind === 'unknown') to.faults.push(unknownField(to, 'deliver', value.cause))
  else to.faults.push(diagnose('DELIVER_INVALID', { job: to.label }, to.place === null ? null : locationAt(to.place)))
}
