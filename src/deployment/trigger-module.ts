import type { DltRules } from '#manifest/dlt-rules'
import type { NormalizedTrigger } from '#manifest/normalize-trigger'
import {
  deploymentTrigger,
  everyTrigger,
  httpTrigger,
  jobFailTrigger,
  jobSuccessTrigger,
  manualTrigger,
  onceTrigger,
  pipelineNameTrigger,
  scheduleTrigger,
  tagTrigger,
  webhookTrigger,
} from '#manifest/trigger-constructors'
import { readArguments, required } from '#python/arguments'
import { raised } from '#python/exceptions'
import { cause, none, pure, str, unknown } from '#python/literal'
import type { Place } from '#python/machine'
import { microsPerDay, momentOf, wallOf } from '#python/standard/moment'
import type { NativeValue, Value } from '#python/value'
import { dltRaises } from './python-fault.ts'

function constructorOf(
  name: string,
  names: readonly string[],
  make: (given: readonly Value[], place: Place) => NormalizedTrigger | Value,
): NativeValue {
  return pure(
    name,
    (_machine, args, place) => {
      const given = readArguments(name, args, names, place).map((value) => value ?? none)
      const made = make(given, place)
      if (made.kind === 'normalized') return str(made.trigger)
      if (made.kind === 'invalid') throw dltRaises('InvalidTrigger', 'ValueError', made.diagnostic, place)
      return made
    },
    false,
  )
}

const inner = (value: Value | undefined): Value =>
  value?.kind === 'instance' && value.base !== null ? value.base : (value ?? none)

/** A constructor of one text. An empty or missing one is an empty text, as dlt takes it. */
const ofText = (
  name: string,
  parameter: string,
  make: (text: string) => NormalizedTrigger,
  optional = false,
): NativeValue =>
  constructorOf(name, [parameter], ([given], place) => {
    const value = inner(given)
    if (value.kind === 'str') return make(value.value)
    if (value.kind === 'none') return optional ? make('') : required(name, undefined, place)
    throw raised('AttributeError', `'${value.kind}' object has no attribute 'strip'`, place)
  })

function momentValue(value: Value, place: Place): NormalizedTrigger | Value {
  const epoch = wallOf([1970])
  const moment = momentOf(value)
  if (moment?.kind === 'datetime') return onceTrigger({ instant: moment.wall - (moment.offset ?? 0n) - epoch })
  if (moment?.kind === 'date') return onceTrigger({ instant: BigInt(moment.days) * microsPerDay - epoch })
  const plain = inner(value)
  if (plain.kind === 'str' || plain.kind === 'int' || plain.kind === 'float' || plain.kind === 'bool')
    return onceTrigger(plain.value)
  return unknown(cause('the moment is not modelled', place))
}

/** The functions of `dlt.hub.run.trigger`. (dlt/_workspace/deployment/trigger.py) */
export const triggerMembers = (rules: DltRules): Readonly<Record<string, Value>> => ({
  schedule: ofText('schedule', 'cron_expr', scheduleTrigger, true),
  every: constructorOf('every', ['period'], ([given], place) => {
    const period = inner(given)
    if (period.kind === 'str' || period.kind === 'int' || period.kind === 'float' || period.kind === 'bool')
      return everyTrigger(period.value)
    if (period.kind === 'none') return everyTrigger('')
    throw raised('AttributeError', `'${period.kind}' object has no attribute 'strip'`, place)
  }),
  once: constructorOf('once', ['at'], ([at], place) => momentValue(at ?? none, place)),
  http: constructorOf('http', ['port', 'path'], ([port, path], place) => {
    const number = inner(port)
    const text = inner(path)
    const isNumber =
      number.kind === 'int' || number.kind === 'float' || number.kind === 'bool' || number.kind === 'none'
    if (!isNumber || (text.kind !== 'str' && text.kind !== 'none'))
      return unknown(cause('the arguments are not modelled', place))
    return httpTrigger(number.kind === 'none' ? null : number.value, text.kind === 'none' ? null : text.value)
  }),
  deployment: constructorOf('deployment', [], () => deploymentTrigger()),
  webhook: ofText('webhook', 'path', webhookTrigger, true),
  tag: ofText('tag', 'name', tagTrigger, true),
  manual: ofText('manual', 'job_ref', manualTrigger, true),
  pipeline_name: ofText('pipeline_name', 'name', pipelineNameTrigger, true),
  job_success: ofText('job_success', 'job_ref', (ref) => jobSuccessTrigger(ref, rules)),
  job_fail: ofText('job_fail', 'job_ref', (ref) => jobFailTrigger(ref, rules)),
})
