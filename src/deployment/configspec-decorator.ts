import { bind } from '#python/containers'
import { namespace, native, none, yes } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { classMember, makeClass } from '#python/native-class'
import type { ClassValue, NativeValue, Value } from '#python/value'
import { evaluateIn } from './annotation.ts'
import { isConfigHint } from './config-hint.ts'
import { checkMutable } from './config-keys.ts'
import { baseConfigurationClass, marked } from './configspec.ts'
import { dltException } from './python-fault.ts'

/**
 * `@configspec`, with and without parentheses: checks the fields of the class, marks it, and derives it from the base
 * where it is not yet. (configspec of dlt/common/configuration/specs/base_configuration.py)
 */
export const configspec: NativeValue = native(
  'configspec',
  (machine, args, place) => {
    const [cls] = args.positional
    if (cls !== undefined) return mark(machine, cls, place)
    return native('configspec', (inner, given, at) => mark(inner, given.positional[0] ?? none, at), false)
  },
  false,
)

function mark(machine: Machine, cls: Value, place: Place): Value {
  if (cls.kind !== 'class') return cls
  const isDerived = cls.mro.includes(baseConfigurationClass)
  if (cls.foreign === null) checkFields(machine, cls, isDerived, place)
  bind(machine, cls.names, marked, yes)
  if (isDerived) return cls
  const names = namespace(
    [...cls.names.names].filter(([name]) => /^__(module|qualname|doc|annotations|configspec)__$/.test(name)),
  )
  return makeClass(cls.name, [cls, baseConfigurationClass], names)
}

/** Every value needs a type, and every type one that configuration can have. Of a class that is derived here only what is annotated counts. */
function checkFields(machine: Machine, cls: ClassValue, isDerived: boolean, place: Place): void {
  const annotations = cls.names.names.get('__annotations__')
  if (annotations?.kind === 'dict' && annotations.havoc !== null) return
  const held = annotations?.kind === 'dict' ? [...annotations.entries.values()] : []
  const types = new Map(held.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value] as const] : [])))
  const missing = [...types.keys()].filter((name) => classMember(cls, name) === undefined)
  for (const name of [...cls.names.names.keys(), ...missing]) {
    const value = cls.names.names.get(name) ?? none
    if (/^(?:__|_abc_)/.test(name) || !isField(value)) continue
    const annotation = types.get(name)
    if (annotation !== undefined) {
      checkType(machine, cls, name, annotation, place)
      checkMutable(machine, name, value, place)
    } else if (isDerived && value.kind !== 'unknown') {
      throw dltException(
        'ConfigFieldMissingTypeHintException',
        `the field \`${name}\` of \`${cls.name}\` has no type`,
        place,
      )
    }
  }
}

// What can be called is a method, and no field.
function isField(value: Value): boolean {
  if (value.kind === 'instance') {
    const isConfiguration = value.cls.mro.includes(baseConfigurationClass)
    return isConfiguration || classMember(value.cls, '__call__') === undefined
  }
  return !['function', 'native', 'method', 'class', 'descriptor'].includes(value.kind)
}

function checkType(machine: Machine, cls: ClassValue, name: string, annotation: Value, place: Place): void {
  const module = cls.names.names.get('__module__')
  const held = module?.kind === 'str' ? machine.modules.names.get(module.value) : undefined
  const hint =
    annotation.kind === 'str' && held?.kind === 'module'
      ? evaluateIn(machine, annotation.value, held, held.file ?? '')
      : annotation
  if (hint !== null && isConfigHint(hint) === false) {
    const message = `the field \`${name}\` of \`${cls.name}\` has a type that cannot be configuration`
    throw dltException('ConfigFieldTypeHintNotSupported', message, place)
  }
}
