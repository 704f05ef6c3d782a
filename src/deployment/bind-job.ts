import type { DltRules } from '#manifest/dlt-rules'
import { findAttribute } from '#python/attribute'
import { bind } from '#python/containers'
import { raised } from '#python/exceptions'
import { cause, none, str, tuple, unknown } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { makeInstance } from '#python/native-class'
import { updateWrapper } from '#python/standard/functools'
import type { InstanceValue, Value } from '#python/value'
import { configKeys, innermost } from './config-keys.ts'
import { runContextKey } from './input-schema.ts'
import type { JobPayload } from './job-factory.ts'
import { signatureFields } from './signature-fields.ts'

/** Binds a job to its function: name and section default to the function's own. */
export function bindJob(machine: Machine, waiting: InstanceValue, func: Value, rules: DltRules, place: Place): Value {
  const nameOf = findAttribute(machine, func, '__name__', place)
  const name = waiting.names.names.get('name') ?? none
  const section = waiting.names.names.get('section') ?? none
  const named = textOrNone(name) ? (nameOf ?? none) : name
  const module = findAttribute(machine, func, '__module__', place)
  if (func.kind !== 'unknown' && module?.kind !== 'str' && module?.kind !== 'unknown') {
    throw raised('AttributeError', "'NoneType' object has no attribute '__name__'", place)
  }
  const sectioned = textOrNone(section) ? lastPart(module ?? none) : section
  const spec = waiting.names.names.get('_user_spec') ?? none
  const all = configKeys(machine, func, spec, place)
  const keys = rules.engine === 1n ? all : withoutContext(all)
  const at = placeOfFunction(func) ?? place
  const fields = rules.engine === 1n ? [] : fieldsOf(machine, func, keys, at)
  const waited = waiting.payload as JobPayload
  const payload: JobPayload = { ...waited, function: func, keys, spec, fields, place: at }
  const bound = makeInstance(waiting.cls, waiting.names.names, payload)
  bind(machine, bound.names, 'name', named)
  bind(machine, bound.names, 'section', sectioned)
  return updateWrapper(machine, bound, func, place)
}

const withoutContext = (keys: Value): Value =>
  keys.kind === 'tuple' ? tuple(keys.items.filter((key) => key.kind !== 'str' || key.value !== runContextKey)) : keys

function fieldsOf(machine: Machine, func: Value, keys: Value, place: Place): JobPayload['fields'] {
  if (keys.kind === 'unknown') return keys
  const names = keys.kind === 'tuple' ? keys.items.flatMap((key) => (key.kind === 'str' ? [key.value] : [])) : []
  const inner = innermost(func)
  const target = inner.kind === 'method' ? inner.function : inner
  if (target.kind === 'function') return signatureFields(machine, target, names, place)
  return names.length === 0 ? [] : unknown(cause('the JSON Schema of its inputs is not modelled', place))
}

const textOrNone = (value: Value): boolean => value.kind === 'none' || (value.kind === 'str' && value.value === '')

const lastPart = (module: Value): Value => (module.kind === 'str' ? str(module.value.split('.').at(-1) ?? '') : module)

function placeOfFunction(func: Value): Place | null {
  if (func.kind !== 'function') return null
  return { unit: func.scope.unit, start: func.node.start, end: func.node.start + 3 }
}
