import { bind } from '#python/containers'
import { namespace, native, none, yes } from '#python/literal'
import type { Machine } from '#python/machine'
import { makeClass, nativeClass } from '#python/native-class'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, NativeValue, UnknownValue, Value } from '#python/value'

/** The base of dlt's configuration specifications. (dlt/common/configuration/specs/base_configuration.py) */
export const baseConfigurationClass: ClassValue = nativeClass('BaseConfiguration', {
  module: 'dlt.common.configuration.specs.base_configuration',
})

const marked = '__configspec__'

/** `@configspec`, with and without parentheses: marks the class, and derives it from the base where it is not yet. */
export const configspec: NativeValue = native(
  'configspec',
  (machine, args) => {
    const [cls] = args.positional
    if (cls !== undefined) return mark(machine, cls)
    return native('configspec', (inner, given) => mark(inner, given.positional[0] ?? none), false)
  },
  false,
)

function mark(machine: Machine, cls: Value): Value {
  if (cls.kind !== 'class') return cls
  bind(machine, cls.names, marked, yes)
  if (cls.mro.includes(baseConfigurationClass)) return cls
  const names = namespace(
    [...cls.names.names].filter(([name]) => /^__(module|qualname|doc|annotations|configspec)__$/.test(name)),
  )
  return makeClass(cls.name, [cls, baseConfigurationClass], names)
}

/**
 * The keys of a specification: annotated names, inherited ones first, without dunders and class variables. Only what
 * `@configspec` has marked counts. Null for a class that is no specification.
 */
export function specKeys(spec: Value): readonly string[] | UnknownValue | null {
  if (spec.kind === 'unknown') return spec
  if (spec.kind !== 'class') return null
  const outside = spec.mro.find((cls) => cls.foreign !== null)?.foreign
  if (outside != null) return outside
  if (!spec.mro.includes(baseConfigurationClass)) return null
  const keys: string[] = []
  for (const cls of spec.mro.toReversed()) {
    if (!cls.names.names.has(marked)) continue
    const annotations = cls.names.names.get('__annotations__')
    if (annotations?.kind !== 'dict') continue
    if (annotations.havoc !== null) return annotations.havoc
    for (const { key, value } of annotations.entries.values()) {
      if (key.kind !== 'str' || key.value.startsWith('__') || isClassVariable(value)) continue
      if (!keys.includes(key.value)) keys.push(key.value)
    }
  }
  return keys
}

function isClassVariable(value: Value): boolean {
  if (value.kind === 'str') return /^(typing\.)?ClassVar\b/.test(value.value)
  return typeFormOf(value)?.origin === 'ClassVar'
}
