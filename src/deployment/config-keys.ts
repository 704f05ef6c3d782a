import { isCallable } from '#python/callable'
import { bind } from '#python/containers'
import { raised } from '#python/exceptions'
import type { parametersOf } from '#python/functions'
import { hashKey } from '#python/hash-key'
import { cause, str, tuple, unknown } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { typeFormOf } from '#python/type-form'
import { typeOf } from '#python/type-of'
import type { FunctionValue, UnknownValue, Value } from '#python/value'
import { resolveAnnotation } from './annotation.ts'
import { isConfigHint } from './config-hint.ts'
import { baseConfigurationClass, specKeys } from './configspec.ts'
import { isMarker } from './dlt-config.ts'
import { dltException } from './python-fault.ts'

/**
 * The names of a signature that dlt injects: parameters with a default whose type is that of a configuration value.
 * A tuple of texts, or the unknown that keeps it from being known. Raises what decorating such a function raises.
 * (dlt/common/reflection/spec.py)
 */
export function configKeys(machine: Machine, func: Value, spec: Value, place: Place): Value {
  if (spec.kind !== 'none') {
    const keys = specKeys(spec)
    if (keys === null) throw raised('AttributeError', "the spec has no attribute 'get_resolvable_fields'", place)
    return Array.isArray(keys) ? tuple(keys.map(str)) : (keys as UnknownValue)
  }
  const inner = innermost(func)
  if (inner.kind === 'unknown') return inner
  if (inner.kind === 'class' || inner.kind === 'native' || inner.kind === 'instance') {
    return unknown(cause('its signature is not modelled', place))
  }
  const target = inner.kind === 'method' ? inner.function : inner
  if (target.kind !== 'function') return unknown(cause('its signature is not modelled', place))
  const keys: Value[] = []
  for (const { name } of eligible(target)) {
    const counted = isKey(machine, target, name, place)
    if (typeof counted !== 'boolean') return counted
    if (counted && !name.startsWith('__')) keys.push(str(name))
  }
  publish(machine, func, target)
  return tuple(keys)
}

// `functools.wraps` leaves a trail to the function inside, and signatures follow it.
export function innermost(func: Value): Value {
  let current = func
  for (let hops = 0; hops < 50; hops += 1) {
    if (current.kind !== 'function' && current.kind !== 'instance' && current.kind !== 'native') return current
    const next = current.names.names.get('__wrapped__')
    if (next === undefined) return current
    current = next
  }
  return current
}

const eligible = (func: FunctionValue): ReturnType<typeof parametersOf> => {
  const { posonly, args, kwonly } = func.node.args
  return [...posonly, ...args, ...kwonly].filter(({ name }) => name !== 'self' && name !== 'cls')
}

function isKey(machine: Machine, func: FunctionValue, name: string, place: Place): boolean | UnknownValue {
  const value = func.defaults.get(name)
  if (value === undefined) return false
  const annotated = func.annotations.has(name)
  const annotation = annotated ? resolveAnnotation(machine, func, name, place) : null
  const valid = annotation === null ? true : isConfigHint(annotation)
  if (valid !== true) return valid
  if (annotation !== null && typeFormOf(annotation)?.origin === 'ClassVar') return false
  if (value.kind === 'unknown' && !isMarker(value)) return true
  const isAny =
    annotation === null || (typeFormOf(annotation)?.origin === 'Any' && typeFormOf(annotation)?.bare === true)
  const called = isCallable(machine, value, place)
  if (isAny && value.kind !== 'none' && !isMarker(value) && called !== true) {
    if (called !== false) return called
    const type = typeOf(value)
    const fits = type.kind === 'unknown' ? type : isConfigHint(type)
    if (typeof fits !== 'boolean') return fits
    if (!fits)
      throw dltException(
        'ConfigFieldTypeHintNotSupported',
        `the default of \`${name}\` has a type that cannot be configuration`,
        place,
      )
  }
  checkMutable(machine, name, value, place)
  return true
}

/** Signatures and specifications become dataclasses, and these refuse defaults that can be changed. Raises. */
export function checkMutable(machine: Machine, name: string, value: Value, place: Place): void {
  if (isMarker(value) || value.kind === 'class') return
  if (value.kind === 'instance' && value.cls.mro.includes(baseConfigurationClass)) return
  const { minor } = machine.version
  const refused =
    value.kind === 'dict'
      ? minor === 11
      : value.kind === 'list' ||
        (value.kind === 'set' && !value.frozen) ||
        (minor >= 11 && hashKey(value) === null && value.kind !== 'tuple')
  if (refused) {
    const type = typeOf(value)
    const text = type.kind === 'class' ? type.name : '?'
    throw raised(
      'ValueError',
      `mutable default <class '${text}'> for field ${name} is not allowed: use default_factory`,
      place,
    )
  }
}

// The class that dlt makes of a signature is put into the module of the function.
function publish(machine: Machine, _func: Value, target: FunctionValue): void {
  const qualified = target.names.names.get('__qualname__')
  if (qualified?.kind !== 'str') return
  const words = qualified.value.replaceAll('<locals>.', '').match(/[^.^_]+/g) ?? []
  const name = `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Configuration`
  const { module } = target.scope
  const place: Place = { unit: target.scope.unit, start: target.node.start, end: target.node.start + 3 }
  bind(machine, module.names, name, unknown(cause(`dlt puts the class \`${name}\` here`, place)))
}
