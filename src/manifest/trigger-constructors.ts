import { pythonRepr, pythonText } from '#json/python-repr'
import { type DltRules, firstRules } from './dlt-rules.ts'
import { invalid } from './invalid.ts'
import { jobEvent, type NormalizedTrigger } from './normalize-trigger.ts'
import { pythonStrip } from './python-strip.ts'
import { formatInstant, instantOf, parseTimestamp, unixTimestamp } from './timestamp.ts'
import { parseExpression, type TriggerType } from './trigger.ts'

/*
 * The functions of `dlt.hub.run.trigger`, each from the Python value it was called with to the stored trigger.
 * (dlt/_workspace/deployment/trigger.py)
 */

/** A Python number. A `bool` is one too. */
type PythonNumber = bigint | number | boolean

export function scheduleTrigger(cron: string): NormalizedTrigger {
  return stored('schedule', pythonStrip(cron))
}

/** A number means seconds and is printed as Python prints it: `every(300.0)` is `every:300.0s`. */
export function everyTrigger(period: string | PythonNumber): NormalizedTrigger {
  return stored('every', typeof period === 'string' ? pythonStrip(period) : `${pythonText(period)}s`)
}

/** A moment: text, seconds since 1970, or a date or datetime as microseconds since 1970-01-01T00:00Z. Stored in UTC. */
export function onceTrigger(at: string | PythonNumber | { readonly instant: bigint }): NormalizedTrigger {
  const instant = typeof at === 'object' ? at.instant : instantOfValue(at)
  if (instant === null) return invalid('ONCE_VALUE_INVALID', { value: typeof at === 'object' ? '' : pythonRepr(at) })
  return stored('once', formatInstant(instant))
}

export function httpTrigger(port: PythonNumber | null = null, path: string | null = null): NormalizedTrigger {
  const number = port === null ? null : Number(port)
  if (number !== null && !(number >= 1 && number <= 65_535)) {
    return invalid('HTTP_PORT_OUT_OF_RANGE', { trigger: pythonRepr('http:'), port: pythonText(port) })
  }
  if (path !== null && path !== '' && !path.startsWith('/'))
    return invalid('HTTP_PATH_INVALID', { path: pythonRepr(path) })
  return stored('http', `${port === null ? '' : pythonText(port)}${path ?? ''}`)
}

export function deploymentTrigger(): NormalizedTrigger {
  return stored('deployment', '')
}

export function webhookTrigger(path = ''): NormalizedTrigger {
  return stored('webhook', path)
}

export function tagTrigger(name: string): NormalizedTrigger {
  return stored('tag', pythonStrip(name))
}

export function manualTrigger(jobRef = ''): NormalizedTrigger {
  return stored('manual', jobRef)
}

export function pipelineNameTrigger(name: string): NormalizedTrigger {
  return stored('pipeline_name', pythonStrip(name))
}

export function jobSuccessTrigger(jobRef: string, rules: DltRules = firstRules): NormalizedTrigger {
  return jobEvent('job.success', jobRef, rules)
}

export function jobFailTrigger(jobRef: string, rules: DltRules = firstRules): NormalizedTrigger {
  return jobEvent('job.fail', jobRef, rules)
}

function stored(type: TriggerType, expr: string): NormalizedTrigger {
  const parsed = parseExpression(type, expr)
  return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` }
}

function instantOfValue(value: string | PythonNumber): bigint | null {
  const timestamp = typeof value === 'string' ? parseTimestamp(value) : unixTimestamp(Number(value))
  return timestamp === null ? null : instantOf(timestamp)
}
