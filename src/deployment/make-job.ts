import { diagnose } from '#diagnostics/diagnostic'
import { normalizeFreshnessConstraints } from '#manifest/freshness'
import { normalizeTriggers } from '#manifest/normalize-trigger'
import { normalizeTimeout } from '#manifest/period'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { setEntry } from '#python/containers'
import { copyDict, merge } from '#python/dict-methods'
import { raised } from '#python/exceptions'
import { emptyDict, int, list, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { makeInstance } from '#python/native-class'
import { truth } from '#python/truth'
import type { DictValue, InstanceValue, Value } from '#python/value'
import { authorInput } from './author-value.ts'
import { fromJson } from './from-json.ts'
import { type JobPayload, jobFactoryClass } from './job-factory.ts'
import { jsonOf } from './json-value.ts'
import { dltRaises } from './python-fault.ts'

/** What the three decorators settle on before a function is bound. */
export interface JobArguments {
  readonly name: Value
  readonly section: Value
  readonly jobType: 'batch' | 'interactive'
  readonly trigger: Value
  readonly execute: Value
  readonly expose: Value
  readonly require: Value
  readonly deliver: Value
  readonly interval: Value
  readonly freshness: Value
  readonly allowExternalSchedulers: Value
  readonly refresh: Value
  readonly spec: Value
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

export function makeJob(machine: Machine, given: JobArguments, place: Place): InstanceValue {
  checkIdentifiers(machine, given.name, given.section, place)
  const names: readonly (readonly [string, Value])[] = [
    ['name', given.name],
    ['section', given.section],
    ['job_type', str(given.jobType)],
    ['trigger', triggersOf(machine, given.trigger, place)],
    ['execute', executeOf(machine, given.execute, place)],
    ['expose', exposeOf(machine, given.expose, place)],
    ['require', given.require],
    ['deliver', given.deliver],
    ['interval', given.interval],
    ['freshness', freshnessOf(machine, given.freshness, place)],
    ['allow_external_schedulers', given.allowExternalSchedulers],
    ['refresh', given.refresh],
    ['_user_spec', given.spec],
  ]
  return makeInstance(jobFactoryClass, names, { function: none, keys: none, place } satisfies JobPayload)
}

function triggersOf(machine: Machine, value: Value, place: Place): Value {
  const input = authorInput(machine, value, place)
  if (input.kind === 'unknown') {
    machine.mayRaise(input.cause)
    return input
  }
  const { triggers, diagnostics } = normalizeTriggers(input)
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

function executeOf(machine: Machine, value: Value, place: Place): Value {
  const execute = copyOf(machine, value, place)
  if (execute.kind !== 'dict' || execute.havoc !== null) return execute
  const timeout = execute.entries.get('stimeout')
  if (timeout !== undefined) setEntry(machine, execute, timeout.key, timeoutOf(machine, timeout.value, place), place)
  if (!execute.entries.has('sconcurrency')) setEntry(machine, execute, str('concurrency'), int(1), place)
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
