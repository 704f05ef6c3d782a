import { strClass } from '#python/builtin-types'
import { str } from '#python/literal'
import { makeInstance, nativeClass } from '#python/native-class'
import { newTypeClass } from '#python/standard/typing'
import { makeTypeForm } from '#python/type-form'
import type { ClassValue } from '#python/value'

/** Marks a type as secret within `Annotated`. (dlt/common/typing.py) */
export const secretSentinel: ClassValue = nativeClass('SecretSentinel', { module: 'dlt.common.typing' })

export const anyType = makeTypeForm('Any', [], true)

const callableAny = makeInstance(
  newTypeClass,
  [
    ['__name__', str('CallableAny')],
    ['__supertype__', anyType],
  ],
  anyType,
)

/** `dlt.TSecretValue` */
export const secretValue = makeTypeForm('Annotated', [callableAny, secretSentinel])

/** `dlt.TSecretStrValue` */
export const secretText = makeTypeForm('Annotated', [strClass, secretSentinel])
