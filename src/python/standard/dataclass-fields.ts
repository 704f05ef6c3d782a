import { bind } from '../containers.ts'
import { raised } from '../exceptions.ts'
import { hashKey } from '../hash-key.ts'
import { cause, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { typeFormOf } from '../type-form.ts'
import type { CallArguments, ClassValue, Value } from '../value.ts'

export interface Field {
  readonly name: string
  readonly value: Value | null
  readonly factory: Value | null
  readonly init: boolean
  readonly repr: boolean
  readonly compare: boolean
  readonly keywordOnly: boolean
}

export const fieldClass: ClassValue = nativeClass('Field', { module: 'dataclasses' })
export const missing = makeInstance(nativeClass('_MISSING_TYPE', { module: 'dataclasses' }))
export const keywordMark = nativeClass('KW_ONLY', { module: 'dataclasses' })

export const flag = (args: CallArguments, name: string, otherwise: boolean): boolean => {
  const value = args.keywords.get(name)
  return value?.kind === 'bool' ? value.value : otherwise
}

/** Inherited fields first, each where it was first declared; the last declaration counts. */
export function fieldsOf(machine: Machine, cls: ClassValue, options: CallArguments, place: Place): Field[] | Value {
  const fields = new Map<string, Field>()
  for (const base of cls.mro.slice(1).toReversed()) {
    if (base.foreign !== null) return base.foreign
    for (const one of ownFields(base)) fields.set(one.name, one)
  }
  const annotations = cls.names.names.get('__annotations__')
  if (annotations?.kind !== 'dict') return [...fields.values()]
  if (annotations.havoc !== null) return annotations.havoc
  let keywordOnly = flag(options, 'kw_only', false)
  for (const { key, value: annotation } of annotations.entries.values()) {
    if (key.kind !== 'str') continue
    if (annotation === keywordMark || (annotation.kind === 'str' && annotation.value.endsWith('KW_ONLY'))) {
      keywordOnly = true
      continue
    }
    if (isClassVariable(machine, cls, annotation)) continue
    if (isInitVariable(annotation)) return unknown(cause('`InitVar` is not modelled', place))
    const given = cls.names.names.get(key.value)
    const made = makeField(key.value, given, keywordOnly)
    checkDefault(machine, made, place)
    if (given !== undefined && given.kind === 'instance' && given.cls === fieldClass) {
      if (made.value === null) machine.journal.touch(cls.names, key.value)
      if (made.value === null) cls.names.names.delete(key.value)
      else bind(machine, cls.names, key.value, made.value)
    }
    fields.set(key.value, made)
  }
  const inOrder = [...fields.values()]
  const plain = inOrder.filter((one) => one.init && !one.keywordOnly)
  const late = plain.findIndex(
    (one, index) =>
      one.value === null &&
      one.factory === null &&
      plain.slice(0, index).some((before) => before.value !== null || before.factory !== null),
  )
  if (late >= 0)
    throw raised('TypeError', `non-default argument '${plain[late]?.name}' follows default argument`, place)
  return inOrder
}

export function ownFields(cls: ClassValue): readonly Field[] {
  const held = cls.names.names.get('__dataclass_fields__')
  return held?.kind === 'instance' && Array.isArray(held.payload) ? (held.payload as Field[]) : []
}

// Of an annotation that is text only its first name is looked up, in the module of the class.
function isClassVariable(machine: Machine, cls: ClassValue, annotation: Value): boolean {
  if (annotation.kind !== 'str') return typeFormOf(annotation)?.origin === 'ClassVar'
  const [, prefix, name = ''] = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(annotation.value) ?? []
  const own = cls.names.names.get('__module__')
  const module = own?.kind === 'str' ? machine.modules.names.get(own.value) : undefined
  const within = prefix === undefined || module?.kind !== 'module' ? module : module.names.names.get(prefix)
  const found = within?.kind === 'module' ? within.names.names.get(name) : undefined
  return found !== undefined && typeFormOf(found)?.origin === 'ClassVar'
}

const isInitVariable = (annotation: Value): boolean =>
  annotation.kind === 'str'
    ? /\bInitVar\b/.test(annotation.value)
    : annotation.kind === 'unknown' && (annotation.foreign ?? '').startsWith('dataclasses.InitVar')

function makeField(name: string, given: Value | undefined, keywordOnly: boolean): Field {
  if (given?.kind === 'instance' && given.cls === fieldClass) {
    const declared = given.payload as Field
    return { ...declared, name, keywordOnly: keywordOnly || declared.keywordOnly }
  }
  return { name, value: given ?? null, factory: null, init: true, repr: true, compare: true, keywordOnly }
}

function checkDefault(machine: Machine, { name, value }: Field, place: Place): void {
  if (value === null || value.kind === 'unknown') return
  const refused = machine.version.minor >= 11 ? hashKey(value) === null : ['list', 'dict', 'set'].includes(value.kind)
  if (refused)
    throw raised(
      'ValueError',
      `mutable default ${value.kind} for field ${name} is not allowed: use default_factory`,
      place,
    )
}
