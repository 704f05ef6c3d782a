import { native, none } from '#python/literal'
import { nativeClass } from '#python/native-class'
import { typeFormOf } from '#python/type-form'
import type { ClassValue, NativeValue, Value } from '#python/value'

/** The base of dlt's configuration specifications. (dlt/common/configuration/specs/base_configuration.py) */
export const baseConfigurationClass: ClassValue = nativeClass('BaseConfiguration', {
  module: 'dlt.common.configuration.specs.base_configuration',
})

/** `@configspec`, with and without parentheses: the class itself, as far as anyone here asks. */
export const configspec: NativeValue = native(
  'configspec',
  (_machine, args) => {
    const [cls] = args.positional
    return cls?.kind === 'class' ? cls : native('configspec', (_inner, given) => given.positional[0] ?? none, false)
  },
  false,
)

/** The keys of a specification: annotated names, inherited ones first, without dunders and class variables. */
export function specKeys(spec: Value): readonly string[] | Value {
  if (spec.kind !== 'class') return spec
  const keys: string[] = []
  for (const cls of spec.mro.toReversed()) {
    if (cls.foreign !== null) return cls.foreign
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
