import { none } from '#python/literal'
import { classMember, nativeClass } from '#python/native-class'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, UnknownValue, Value } from '#python/value'

/** The base of dlt's configuration specifications. (dlt/common/configuration/specs/base_configuration.py) */
export const baseConfigurationClass: ClassValue = nativeClass('BaseConfiguration', {
  module: 'dlt.common.configuration.specs.base_configuration',
})

/** The base of dlt's credentials: their values are secret. */
export const credentialsClass: ClassValue = nativeClass('CredentialsConfiguration', {
  module: 'dlt.common.configuration.specs.base_configuration',
  bases: [baseConfigurationClass],
})

/** Where a class remembers that `@configspec` has marked it. */
export const marked = '__configspec__'

/** A field of a specification: its type as it is written, and its default. */
export interface SpecField {
  readonly name: string
  readonly annotation: Value
  readonly value: Value
  /** The class that declares it: texts are evaluated in its module. */
  readonly home: ClassValue
}

/**
 * The fields of a specification: annotated names, inherited ones first, without dunders and class variables. Only what
 * `@configspec` has marked counts. Null for a class that is no specification.
 */
export function specFields(spec: Value): readonly SpecField[] | UnknownValue | null {
  if (spec.kind === 'unknown') return spec
  if (spec.kind !== 'class') return null
  const outside = spec.mro.find((cls) => cls.foreign !== null)?.foreign
  if (outside != null) return outside
  if (!spec.mro.includes(baseConfigurationClass)) return null
  const fields = new Map<string, SpecField>()
  for (const home of spec.mro.toReversed()) {
    if (!home.names.names.has(marked)) continue
    const annotations = home.names.names.get('__annotations__')
    if (annotations?.kind !== 'dict') continue
    if (annotations.havoc !== null) return annotations.havoc
    for (const { key, value: annotation } of annotations.entries.values()) {
      if (key.kind !== 'str' || key.value.startsWith('__') || isClassVariable(annotation)) continue
      const name = key.value
      fields.set(name, { name, annotation, value: classMember(spec, name) ?? none, home })
    }
  }
  return [...fields.values()]
}

/** The keys of a specification; null for a class that is none. */
export function specKeys(spec: Value): readonly string[] | UnknownValue | null {
  const fields = specFields(spec)
  return Array.isArray(fields) ? (fields as SpecField[]).map(({ name }) => name) : (fields as UnknownValue | null)
}

function isClassVariable(value: Value): boolean {
  if (value.kind === 'str') return /^(typing\.)?ClassVar\b/.test(value.value)
  return typeFormOf(value)?.origin === 'ClassVar'
}
