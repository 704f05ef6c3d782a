import type { DltRules } from '#manifest/dlt-rules'
import { readArguments, required } from '#python/arguments'
import { findAttribute } from '#python/attribute'
import { setEntry } from '#python/containers'
import { merge } from '#python/dict-methods'
import { raised } from '#python/exceptions'
import { emptyDict, int, native, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { truth } from '#python/truth'
import type { CallArguments, InstanceValue, NativeValue, Value } from '#python/value'
import { bindJob } from './bind-job.ts'
import { checkIdentifiers, copyOf, makeJob, timeoutOf } from './make-job.ts'

/** The three decorators of a version of dlt. (dlt/_workspace/deployment/decorators.py) */
export const decorators = (rules: DltRules): Readonly<Record<'job' | 'interactive' | 'pipeline', NativeValue>> => ({
  job: job(rules),
  interactive: interactive(rules),
  pipeline: pipeline(rules),
})

/** Arguments that a version knows beside those of all, in their places; names after `*` are given by keyword only. */
const modes = ({ engine }: DltRules): readonly string[] =>
  engine === 1n
    ? ['allow_external_schedulers', 'refresh']
    : ['incremental_mode', 'refresh_propagation', 'auto_refresh_pipeline_mode']

const replaced = ({ engine }: DltRules): readonly string[] =>
  engine === 1n ? [] : ['*allow_external_schedulers', '*refresh']

/** What is given, by name. */
function readNamed(
  callee: string,
  args: CallArguments,
  names: readonly string[],
  place: Place,
): ReadonlyMap<string, Value> {
  const values = readArguments(callee, args, names, place)
  const given = names.flatMap((name, index): [string, Value][] => {
    const value = values[index]
    return value === undefined ? [] : [[name.replace(/^[/*]/, ''), value]]
  })
  return new Map(given)
}

/** `run.job`, with and without parentheses. */
const job = (rules: DltRules): NativeValue =>
  native(
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
      ]
      const given = readNamed('job', args, [...names, ...modes(rules), 'spec', ...replaced(rules)], place)
      const made = makeJob(machine, { type: 'batch', given }, rules, place)
      return bindOrWait(machine, made, given.get('func') ?? none, rules, place)
    },
    false,
  )

/** `run.interactive` */
const interactive = (rules: DltRules): NativeValue =>
  native(
    'interactive',
    (machine, args, place) => {
      if (args.rest !== null) return args.rest
      const names = ['/func', 'name', 'section', 'interface', 'idle_timeout', 'execute', 'expose', 'require', 'spec']
      const passed = ['deliver', 'interval', 'freshness', ...modes(rules)].map((name) => `*${name}`)
      const all = rules.engine === 1n ? names : [...names, ...passed, ...replaced(rules)]
      const given = readNamed('interactive', args, all, place)
      const expose = given.get('expose') ?? none
      const idle = given.get('idle_timeout') ?? none
      const fullExpose = emptyDict()
      setEntry(machine, fullExpose, str('interface'), given.get('interface') ?? str('gui'), place)
      const isGiven = truth(machine, expose, place)
      const doubt = typeof isGiven !== 'boolean' ? isGiven : isGiven ? merge(machine, fullExpose, expose, place) : null
      const executed = copyOf(machine, given.get('execute') ?? none, place)
      if (executed.kind === 'dict') {
        if (!executed.entries.has('sconcurrency')) setEntry(machine, executed, str('concurrency'), int(1), place)
        if (idle.kind !== 'none') setEntry(machine, executed, str('timeout'), timeoutOf(machine, idle, place), place)
      }
      const settled = new Map([
        ...given,
        ['trigger', str('http:')] as const,
        ['execute', executed] as const,
        ['expose', doubt ?? fullExpose] as const,
      ])
      const made = makeJob(machine, { type: 'interactive', given: settled }, rules, place)
      return bindOrWait(machine, made, given.get('func') ?? none, rules, place)
    },
    false,
  )

/** `run.pipeline`: the first argument is the pipeline or its name. */
const pipeline = (rules: DltRules): NativeValue =>
  native(
    'pipeline',
    (machine, args, place) => {
      if (args.rest !== null) return args.rest
      const names = ['/pipeline', 'name', 'section', 'trigger', 'execute', 'expose', 'require', 'interval', 'freshness']
      const given = readNamed('pipeline_run', args, [...names, ...modes(rules), 'spec', ...replaced(rules)], place)
      const target = required('pipeline_run', given.get('pipeline'), place)
      checkIdentifiers(machine, given.get('name') ?? none, given.get('section') ?? none, place)
      const deliver = emptyDict()
      setEntry(machine, deliver, str('pipeline_name'), pipelineName(machine, target, place), place)
      const expose = copyOf(machine, given.get('expose') ?? none, place)
      if (expose.kind === 'dict' && expose.havoc === null && !expose.entries.has('scategory')) {
        setEntry(machine, expose, str('category'), str('pipeline'), place)
      }
      const settled = new Map<string, Value>([...given, ['deliver', deliver], ['expose', expose]])
      return native(
        'decorator',
        (inner, decorated, at) => {
          const made = makeJob(inner, { type: 'batch', given: settled }, rules, at)
          return bindJob(inner, made, decorated.positional[0] ?? none, rules, at)
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

const bindOrWait = (machine: Machine, made: InstanceValue, func: Value, rules: DltRules, place: Place): Value =>
  func.kind === 'none'
    ? native('bind', (inner, args, at) => bindJob(inner, made, args.positional[0] ?? none, rules, at), false)
    : bindJob(machine, made, func, rules, place)
