import { diagnose } from '#diagnostics/diagnostic'
import { normalizeFreshnessConstraints } from '#manifest/freshness'
import { normalizeTriggers } from '#manifest/normalize-trigger'
import { normalizeTimeout } from '#manifest/period'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { readArguments, required } from '#python/arguments'
import { findAttribute } from '#python/attribute'
import { bind, setEntry } from '#python/containers'
import { copyDict, merge } from '#python/dict-methods'
import { raised } from '#python/exceptions'
import { bool, emptyDict, int, list, native, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { makeInstance } from '#python/native-class'
import { updateWrapper } from '#python/standard/functools'
import { truth } from '#python/truth'
import type { DictValue, InstanceValue, NativeValue, Value } from '#python/value'
import { authorInput } from './author-value.ts'
import { configKeys } from './config-keys.ts'
import { fromJson } from './from-json.ts'
import { type JobPayload, jobFactoryClass } from './job-factory.ts'
import { jsonOf } from './json-value.ts'
import { dltRaises } from './python-fault.ts'

/** What the three decorators settle on before a function is bound. */
interface JobArguments {
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

/** `run.job`, with and without parentheses. */
export const job: NativeValue = native(
  'job',
  (machine, args, place) => {
    if (args.rest !== null) return args.rest
    const names = [
      '/func',
      'name',
      'section',
      'trigger',
      'execute',
      'expose',
      'require',
      'deliver',
      'interval',
      'freshness',
      'allow_external_schedulers',
      'refresh',
      'spec',
    ]
    const [
      func = none,
      name = none,
      section = none,
      trigger = none,
      execute = none,
      expose = none,
      require = none,
      deliver = none,
      interval = none,
      freshness = none,
      external = bool(false),
      refresh = str('auto'),
      spec = none,
    ] = readArguments('job', args, names, place)
    const made = makeJob(
      machine,
      {
        name,
        section,
        jobType: 'batch',
        trigger,
        execute,
        expose,
        require,
        deliver,
        interval,
        freshness,
        allowExternalSchedulers: external,
        refresh,
        spec,
      },
      place,
    )
    return bindOrWait(machine, made, func, place)
  },
  false,
)

/** `run.interactive` */
export const interactive: NativeValue = native(
  'interactive',
  (machine, args, place) => {
    if (args.rest !== null) return args.rest
    const names = ['/func', 'name', 'section', 'interface', 'idle_timeout', 'execute', 'expose', 'require', 'spec']
    const [
      func = none,
      name = none,
      section = none,
      face = str('gui'),
      idle = none,
      execute = none,
      expose = none,
      require = none,
      spec = none,
    ] = readArguments('interactive', args, names, place)
    const fullExpose = emptyDict()
    setEntry(machine, fullExpose, str('interface'), face, place)
    const given = truth(machine, expose, place)
    const doubt = typeof given !== 'boolean' ? given : given ? merge(machine, fullExpose, expose, place) : null
    const executed = copyOf(machine, execute, place)
    if (executed.kind === 'dict') {
      if (!executed.entries.has('sconcurrency')) setEntry(machine, executed, str('concurrency'), int(1), place)
      if (idle.kind !== 'none') setEntry(machine, executed, str('timeout'), timeoutOf(machine, idle, place), place)
    }
    const made = makeJob(
      machine,
      {
        name,
        section,
        jobType: 'interactive',
        trigger: str('http:'),
        execute: executed,
        expose: doubt ?? fullExpose,
        require,
        deliver: none,
        interval: none,
        freshness: none,
        allowExternalSchedulers: bool(false),
        refresh: str('auto'),
        spec,
      },
      place,
    )
    return bindOrWait(machine, made, func, place)
  },
  false,
)

/** `run.pipeline`: the first argument is the pipeline or its name. */
export const pipeline: NativeValue = native(
  'pipeline',
  (machine, args, place) => {
    if (args.rest !== null) return args.rest
    const names = [
      '/pipeline',
      'name',
      'section',
      'trigger',
      'execute',
      'expose',
      'require',
      'interval',
      'freshness',
      'allow_external_schedulers',
      'refresh',
      'spec',
    ]
    const [
      given,
      name = none,
      section = none,
      trigger = none,
      execute = none,
      expose = none,
      require = none,
      interval = none,
      freshness = none,
      external = bool(false),
      refresh = str('auto'),
      spec = none,
    ] = readArguments('pipeline_run', args, names, place)
    const target = required('pipeline_run', given, place)
    checkIdentifiers(machine, name, section, place)
    const deliver = emptyDict()
    setEntry(machine, deliver, str('pipeline_name'), pipelineName(machine, target, place), place)
    const fullExpose = copyOf(machine, expose, place)
    if (fullExpose.kind === 'dict' && fullExpose.havoc === null && !fullExpose.entries.has('scategory')) {
      setEntry(machine, fullExpose, str('category'), str('pipeline'), place)
    }
    return native(
      'decorator',
      (inner, decorated, at) => {
        const made = makeJob(
          inner,
          {
            name,
            section,
            jobType: 'batch',
            trigger,
            execute,
            expose: fullExpose,
            require,
            deliver,
            interval,
            freshness,
            allowExternalSchedulers: external,
            refresh,
            spec,
          },
          at,
        )
        return bindJob(inner, made, decorated.positional[0] ?? none, at)
      },
      false,
    )
  },
  false,
)

function pipelineName(machine: Machine, target: Value, place: Place): Value {
  if (target.kind === 'str' || target.kind === 'unknown') return target
  if (target.kind === 'instance' && target.base?.kind === 'str') return target.base
  const name = findAttribute(machine, target, 'pipeline_name', place)
  if (name !== undefined) return name
  const type = machine.typeOf(target)
  throw raised(
    'AttributeError',
    `'${type.kind === 'class' ? type.name : '?'}' object has no attribute 'pipeline_name'`,
    place,
  )
}

const bindOrWait = (machine: Machine, made: InstanceValue, func: Value, place: Place): Value =>
  func.kind === 'none'
    ? native('bind', (inner, args, at) => bindJob(inner, made, args.positional[0] ?? none, at), false)
    : bindJob(machine, made, func, place)

function checkIdentifiers(machine: Machine, name: Value, section: Value, place: Place): void {
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

function makeJob(machine: Machine, given: JobArguments, place: Place): InstanceValue {
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
function copyOf(machine: Machine, value: Value, place: Place): DictValue | Value {
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

function timeoutOf(machine: Machine, value: Value, place: Place): Value {
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

/** Binds a job to its function: name and section default to the function's own. */
function bindJob(machine: Machine, waiting: InstanceValue, func: Value, place: Place): Value {
  const nameOf = findAttribute(machine, func, '__name__', place)
  const name = waiting.names.names.get('name') ?? none
  const section = waiting.names.names.get('section') ?? none
  const named = textOrNone(name) ? (nameOf ?? none) : name
  const module = findAttribute(machine, func, '__module__', place)
  if (func.kind !== 'unknown' && module?.kind !== 'str' && module?.kind !== 'unknown') {
    throw raised('AttributeError', "'NoneType' object has no attribute '__name__'", place)
  }
  const sectioned = textOrNone(section) ? lastPart(module ?? none) : section
  const keys = configKeys(machine, func, waiting.names.names.get('_user_spec') ?? none, place)
  const payload: JobPayload = { function: func, keys, place: placeOfFunction(func) ?? place }
  const bound = makeInstance(waiting.cls, waiting.names.names, payload)
  bind(machine, bound.names, 'name', named)
  bind(machine, bound.names, 'section', sectioned)
  return updateWrapper(machine, bound, func, place)
}

const textOrNone = (value: Value): boolean => value.kind === 'none' || (value.kind === 'str' && value.value === '')

const lastPart = (module: Value): Value => (module.kind === 'str' ? str(module.value.split('.').at(-1) ?? '') : module)

function placeOfFunction(func: Value): Place | null {
  if (func.kind !== 'function') return null
  return { unit: func.scope.unit, start: func.node.start, end: func.node.start + 3 }
}
