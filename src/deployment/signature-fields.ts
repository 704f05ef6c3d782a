import { none } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { makeTypeForm, makeUnion, typeFormOf } from '#python/type-form'
import { typeOf } from '#python/type-of'
import type { FunctionValue, Value } from '#python/value'
import { resolveAnnotation } from './annotation.ts'
import { isMarker, isSecretMarker } from './dlt-config.ts'
import { isNone, isSecret } from './hint-kinds.ts'
import { anyType, secretSentinel, secretValue } from './secret-types.ts'
import type { ConfigField } from './spec-schema.ts'

/** The configuration keys of a signature with their types and defaults. (spec_from_signature of dlt/common/reflection/spec.py) */
export function signatureFields(
  machine: Machine,
  func: FunctionValue,
  keys: readonly string[],
  place: Place,
): readonly ConfigField[] {
  const fields: ConfigField[] = []
  for (const name of keys) {
    const given = func.defaults.get(name) ?? none
    const hint = func.annotations.has(name) ? resolveAnnotation(machine, func, name, place) : anyType
    fields.push({ name, hint: typeOfField(hint, given), value: isMarker(given) ? none : given })
  }
  return fields
}

function typeOfField(hint: Value, given: Value): Value {
  const form = typeFormOf(hint)
  const isAny = form?.origin === 'Any' && form.bare
  if (given.kind === 'none') return isNone(hint) ? none : makeUnion([hint, none])
  if (isMarker(given)) {
    if (!isSecretMarker(given) || isSecret(hint)) return hint
    return isAny ? secretValue : makeTypeForm('Annotated', [hint, secretSentinel])
  }
  return isAny ? typeOf(given) : hint
}
