import { diagnose } from '#diagnostics/diagnostic'
import type { DltRules } from '#manifest/dlt-rules'
import { normalizeFreshnessConstraints } from '#manifest/freshness'
import { normalizeTriggers } from '#manifest/normalize-trigger'
import { normalizeTimeout } from '#manifest/period'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { setEntry } from '#python/containers'
import { copyDict, merge } from '#python/dict-methods'
import { raised } from '#python/exceptions'
import { bool, emptyDict, int, list, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { makeInstance } from '#python/native-class'
import { truth } from '#python/truth'
import type { DictValue, InstanceValue, Value } from '#python/value'
import { authorInput } from './author-value.ts'
import { fromJson } from './from-json.ts'
import { type AgentDeclaration, agentFactoryClass, jobFactoryClass, unbound } from './job-factory.ts'
import { countArguments } from './job-work.ts'
import { jsonOf } from './json-value.ts'
import { launcher } from './launchers.ts'
import { dltRaises } from './python-fault.ts'
import { requirementsOf } from './requirements.ts'

/** What the three decorators settle on before a function is bound: what was given, by name. */
export interface JobArguments {
  readonly type: 'batch' | 'interactive'
  readonly given: ReadonlyMap<string, Value>
  /** Set for an agent: its own settings come before the default concurrency. */
  readonly agent?: AgentDeclaration
}

export function checkIdentifiers(machine: Machine, name: Value, section: Value, place: Place): void {
  const faults = [
    ['JOB_NAME_INVALID', 'InvalidJobName', name],
    ['JOB_SECTION_INVALID', 'InvalidJobSection', section],
  ] as const
  for (const [code, exception, value] of faults) {
    const inner = value.kind === 'instance' && value.base !== null ? value.base : value
    if (inner.kind === 'unknown') machine.mayRaise(inner.cause)
    else if (inner.kind !== 'str' && inner.kind !== 'none') {
      throw raised('AttributeError', `'${inner.kind}' object has no attribute 'isidentifier'`, place)
    } else if (inner.kind === 'str' && !isPythonIdentifier(inner.value)) {
      throw dltRaises(exception, 'ValueError', diagnose(code, { name: inner.value }), place)
    }
  }
}

export function makeJob(
  machine: Machine,
  { type, given, agent }: JobArguments,
  rules: DltRules,
  place: Place,
): InstanceValue {
  countArguments(machine, given, place)
  const argument = (name: string): Value => given.get(name) ?? none
  const require = requirementsOf(machine, argument('require'), rules, place)
  checkIdentifiers(machine, argument('name'), argument('section'), place)
  const names: readonly (readonly [string, Value])[] = [
    ['name', argument('name')],
    ['section', argument('section')],
    ['job_type', str(type)],
    ['trigger', triggersOf(machine, argument('trigger'), rules, place)],
    ['execute', executeOf(machine, argument('execute'), rules, agent === undefined, place)],
    ['expose', exposeOf(machine, argument('expose'), place)],
    ['require', require],
    ['deliver', argument('deliver')],
    ['interval', argument('interval')],
    ['freshness', freshnessOf(machine, argument('freshness'), place)],
    ...modesOf(machine, given, rules, place),
    ...(rules.engine === 1n ? [] : [['launcher', str(launcher(agent === undefined ? 'job' : 'agent'))] as const]),
    ['_user_spec', argument('spec')],
  ]
  return makeInstance(agent === undefined ? jobFactoryClass : agentFactoryClass, names, unbound(place, agent))
}

/** How a job takes part in incremental loads and refreshes. The arguments of engine 1 still set the fields of engine 2. */
function modesOf(
  machine: Machine,
  given: ReadonlyMap<string, Value>,
  { engine }: DltRules,
  place: Place,
): readonly (readonly [string, Value])[] {
  const external = given.get('allow_external_schedulers')
  const refresh = given.get('refresh')
  if (engine === 1n) {
    return [
      ['allow_external_schedulers', external ?? bool(false)],
      ['refresh', refresh ?? str('auto')],
    ]
  }
  const mode = given.get('incremental_mode') ?? none
  const policy = given.get('refresh_propagation') ?? none
  return [
    ['incremental_mode', mode.kind === 'none' && external !== undefined ? modeOf(machine, external, place) : mode],
    ['refresh_propagation', orAuto(machine, policy.kind === 'none' ? (refresh ?? none) : policy, place)],
    ['auto_refresh_pipeline_mode', given.get('auto_refresh_pipeline_mode') ?? none],
    ['access', none],
    ['inputs', none],
    ['output', none],
  ]
}

function modeOf(machine: Machine, external: Value, place: Place): Value {
  const answer = truth(machine, external, place)
  return typeof answer === 'boolean' ? str(answer ? 'interval' : 'pipeline') : answer
}

function orAuto(machine: Machine, policy: Value, place: Place): Value {
  const answer = truth(machine, policy, place)
  if (typeof answer !== 'boolean') return answer
  return answer ? policy : str('auto')
}

function triggersOf(machine: Machine, value: Value, rules: DltRules, place: Place): Value {
  const input = authorInput(machine, value, place)
  if (input.kind === 'unknown') {
    machine.mayRaise(input.cause)
    return input
  }
  const { triggers, diagnostics } = normalizeTriggers(input, rules)
  const [fault] = diagnostics
  if (fault !== undefined) throw dltRaises('InvalidTrigger', 'ValueError', fault, place)
  return list(triggers.map(str))
}

function freshnessOf(machine: Machine, value: Value, place: Place): Value {
  const input = authorInput(machine, value, place)
  if (input.kind === 'unknown') {
    machine.mayRaise(input.cause)
    return input
  }
  const { constraints, diagnostics } = normalizeFreshnessConstraints(input)
  const [fault] = diagnostics
  if (fault !== undefined) throw dltRaises('InvalidFreshnessConstraint', 'ValueError', fault, place)
  return list(constraints.map(str))
}

/** A shallow copy of a mapping; an empty dictionary for whatever is falsy. */
export function copyOf(machine: Machine, value: Value, place: Place): DictValue | Value {
  const answer = truth(machine, value, place)
  if (typeof answer !== 'boolean') return answer
  if (!answer) return emptyDict()
  if (value.kind === 'dict') return copyDict(value)
  const dict = emptyDict()
  return merge(machine, dict, value, place) ?? dict
}

function executeOf(machine: Machine, value: Value, { engine }: DltRules, isLimited: boolean, place: Place): Value {
  const execute = copyOf(machine, value, place)
  if (execute.kind !== 'dict' || execute.havoc !== null) return execute
  const timeout = execute.entries.get('stimeout')
  const staysNull = engine > 1n && timeout?.value.kind === 'none'
  if (timeout !== undefined && !staysNull)
    setEntry(machine, execute, timeout.key, timeoutOf(machine, timeout.value, place), place)
  if (isLimited && !execute.entries.has('sconcurrency')) setEntry(machine, execute, str('concurrency'), int(1), place)
  return execute
}

export function timeoutOf(machine: Machine, value: Value, place: Place): Value {
  if (value.kind === 'dict') return value
  const json = jsonOf(value, 'timeout')
  if (json.kind === 'unknown') {
    machine.mayRaise(json.cause)
    return json
  }
  const normalized = json.kind === 'json' ? normalizeTimeout(json.json) : null
  if (normalized?.kind === 'timeout') return fromJson(machine, normalized.timeout, place)
  const builtin = json.kind === 'json' && typeof json.json === 'string' ? 'ValueError' : 'TypeError'
  const diagnostic =
    normalized?.diagnostic ?? diagnose('TIMEOUT_INVALID', { value: json.kind === 'unfit' ? json.type : '' })
  throw dltRaises(builtin, builtin, diagnostic, place)
}

function exposeOf(machine: Machine, value: Value, place: Place): Value {
  if (value.kind !== 'dict' || value.havoc !== null) return value
  const tags = value.entries.get('stags')
  const inner = tags?.value.kind === 'instance' ? tags.value.base : tags?.value
  if (tags === undefined || inner?.kind !== 'str') return value
  const copy = copyDict(value)
  setEntry(machine, copy, tags.key, list([tags.value]), place)
  return copy
}
