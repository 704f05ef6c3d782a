import { cause, native, none, unknown } from '#python/literal'
import { makeInstance, nativeClass } from '#python/native-class'
import type { ClassValue, Value } from '#python/value'

const markerClass: ClassValue = nativeClass('ConfigValueSentinel', { module: 'dlt.common.typing' })

/** `dlt.config.value` and `dlt.secrets.value`: they mark a parameter that is injected. */
const markers = { config: makeInstance(markerClass), secrets: makeInstance(markerClass) } as const

export const isMarker = (value: Value): boolean => value.kind === 'instance' && value.cls === markerClass

/** Whether it is `dlt.secrets.value`. */
export const isSecretMarker = (value: Value): boolean => value === markers.secrets

const accessorClass: ClassValue = nativeClass('_Accessor', {
  module: 'dlt.common.configuration.accessors',
  members: {
    __getitem__: native('__getitem__', (machine, _args, place) => read(machine, place)),
    get: native('get', (machine, _args, place) => read(machine, place)),
    __contains__: native('__contains__', (machine, _args, place) => read(machine, place)),
    __setitem__: native('__setitem__', () => none),
    register_provider: native('register_provider', () => none),
  },
})

const read: (
  machine: Parameters<Parameters<typeof native>[1]>[0],
  place: Parameters<Parameters<typeof native>[1]>[2],
) => Value = (machine, place) => {
  const why = cause('it is read from configuration', place)
  machine.mayRaise(why)
  return unknown(why)
}

/** `dlt.config` and `dlt.secrets` */
export const makeAccessor = (kind: 'config' | 'secrets'): Value =>
  makeInstance(accessorClass, [['value', markers[kind]]])
