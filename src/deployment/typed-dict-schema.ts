import { none } from '#python/literal'
import { totality, typedDictClass } from '#python/standard/typed-dict'
import { makeTypeForm, makeUnion, typeFormOf } from '#python/type-form'
import type { ClassValue, Value } from '#python/value'
import { evaluateIn } from './annotation.ts'
import { cleanDoc } from './clean-doc.ts'
import { annotatedParts, argumentsOf } from './hint-kinds.ts'
import { doubtful, objectSchema, type Schema, type SchemaBuilder, unfit } from './schema-builder.ts'

/** Object schema of a typed dictionary. (typed_dict_schema of dlt/common/reflection/json_schema.py) */
export function typedDictSchema(to: SchemaBuilder, cls: ClassValue): Schema {
  const keys = keysOf(to, cls)
  const properties = Object.fromEntries([...keys].map(([name, { hint }]) => [name, to.describe(hint)]))
  const required = [...keys].filter(([, key]) => key.required).map(([name]) => name)
  const schema = objectSchema(cls.name, properties, required)
  const doc = cls.names.names.get('__doc__')
  if (doc?.kind === 'unknown') return doubtful(to, doc)
  return doc?.kind === 'str' && doc.value !== '' ? { ...schema, description: cleanDoc(doc.value) } : schema
}

interface Key {
  readonly hint: Value
  readonly required: boolean
}

/** Inherited keys first, each where it was first declared; the last declaration counts. */
function keysOf(to: SchemaBuilder, cls: ClassValue): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>()
  if (cls.foreign !== null) {
    doubtful(to, cls.foreign)
    return keys
  }
  for (const base of cls.bases)
    if (base.mro.includes(typedDictClass)) for (const [name, key] of keysOf(to, base)) keys.set(name, key)
  const annotations = cls.names.names.get('__annotations__')
  if (annotations?.kind === 'unknown') doubtful(to, annotations)
  if (annotations?.kind !== 'dict') return keys
  if (annotations.havoc !== null) doubtful(to, annotations.havoc)
  for (const { key, value } of annotations.entries.values()) {
    if (key.kind === 'str') keys.set(key.value, keyOf(to, cls, value))
    else doubtful(to, 'the keys of this typed dictionary are not modelled')
  }
  return keys
}

function keyOf(to: SchemaBuilder, cls: ClassValue, written: Value): Key {
  const total = cls.names.names.get(totality)
  if (total?.kind !== 'bool') doubtful(to, total?.kind === 'unknown' ? total : 'its totality is not modelled')
  // What is a text when the class is made says nothing about whether the key is required.
  const known = written.kind === 'str' && to.machine.version.minor < 14 ? none : resolved(to, cls, written)
  const inner = annotatedParts(known)?.inner ?? known
  const optional = argumentsOf(inner, 'NotRequired') !== null
  const required = argumentsOf(inner, 'Required') !== null || (!optional && total?.kind === 'bool' && total.value)
  return { hint: resolved(to, cls, written), required }
}

/** A hint with every text in it evaluated, as `typing.get_type_hints` does. Raises where one cannot be. */
function resolved(to: SchemaBuilder, cls: ClassValue, hint: Value, depth = 0): Value {
  if (depth > 50) throw unfit(to, 'a type refers to itself')
  if (hint.kind === 'str') {
    const module = cls.names.names.get('__module__')
    const held = module?.kind === 'str' ? to.machine.modules.names.get(module.value) : undefined
    if (held?.kind !== 'module') {
      doubtful(to, 'the module of this type is not modelled')
      return none
    }
    const value = evaluateIn(to.machine, hint.value, held, held.file ?? '')
    if (value === null) throw unfit(to, `${hint.value} is no expression`)
    return resolved(to, cls, value, depth + 1)
  }
  const form = typeFormOf(hint)
  if (form === null || form.bare || form.origin === 'Literal') return hint
  const within = (arg: Value): Value => resolved(to, cls, arg, depth + 1)
  if (form.origin === 'Annotated') {
    const [inner = none, ...metadata] = form.args
    return makeTypeForm('Annotated', [within(inner), ...metadata])
  }
  const args = form.args.map((arg) => (arg.kind === 'str' || typeFormOf(arg) !== null ? within(arg) : arg))
  return form.origin === 'Union' ? makeUnion(args) : makeTypeForm(form.origin, args)
}
