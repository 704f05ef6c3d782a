import { readArguments, required } from '#python/arguments'
import { findAttribute } from '#python/attribute'
import { setEntry } from '#python/containers'
import { merge } from '#python/dict-methods'
import { raised } from '#python/exceptions'
import { bool, emptyDict, int, native, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { truth } from '#python/truth'
import type { InstanceValue, NativeValue, Value } from '#python/value'
import { bindJob } from './bind-job.ts'
import { checkIdentifiers, copyOf, makeJob, timeoutOf } from './make-job.ts'

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
