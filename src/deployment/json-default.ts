import type { Json } from '#json/json'
import { classMember } from '#python/native-class'
import { enumClass } from '#python/standard/enum'
import { isoText, momentOf } from '#python/standard/moment'
import type { InstanceValue, Value } from '#python/value'
import { baseConfigurationClass } from './configspec.ts'
import { doubtful, type SchemaBuilder } from './schema-builder.ts'

/**
 * A value as dlt's JSON gives it back; undefined where it has no such form, and where it is None or becomes null.
 * (json_default of dlt/common/reflection/json_schema.py, over orjson)
 */
export function jsonDefault(to: SchemaBuilder, value: Value): Json | undefined {
  try {
    return plain(to, value) ?? undefined
  } catch (error) {
    if (error instanceof NoJson) return undefined
    throw error
  }
}

class NoJson extends Error {}

const least = -(2n ** 63n)
const most = 2n ** 64n - 1n

function plain(to: SchemaBuilder, value: Value): Json {
  switch (value.kind) {
    case 'none':
      return null
    case 'bool':
      return value.value
    case 'int':
      if (value.value < least || value.value > most) throw new NoJson()
      return value.value
    case 'float':
      return Number.isFinite(value.value) ? value.value : null
    case 'str':
      if (/\p{Surrogate}/u.test(value.value)) throw new NoJson()
      return value.value
    case 'bytes':
      return btoa(String.fromCharCode(...value.value))
    case 'tuple':
      return value.items.map((item) => plain(to, item))
    case 'list':
      if (value.havoc !== null) doubtful(to, value.havoc)
      return value.items.map((item) => plain(to, item))
    case 'dict':
      return objectOf(to, value)
    case 'instance':
      return ofInstance(to, value)
    case 'unknown':
      return decimalText(value) ?? doubtful(to, value)
    default:
      throw new NoJson()
  }
}

/** A decimal is a text in JSON: that of the literal it is made of, where Python would write it in the same way. */
function decimalText({ foreign, cause }: Extract<Value, { kind: 'unknown' }>): string | null {
  if (foreign !== 'decimal.Decimal()') return null
  const [, , text] = /^(?:decimal\.)?Decimal\((["']?)(-?(?:0|[1-9]\d*)(?:\.\d{1,6})?)\1\)$/.exec(cause.expression) ?? []
  const isLiteral =
    text !== undefined && (cause.expression.includes(`"`) || cause.expression.includes(`'`) || !text.includes('.'))
  return isLiteral && !/^-0$/.test(text) ? text : null
}

function objectOf(to: SchemaBuilder, { entries, havoc }: Extract<Value, { kind: 'dict' }>): Json {
  if (havoc !== null) doubtful(to, havoc)
  const object: [string, Json][] = []
  for (const { key, value } of entries.values()) {
    if (key.kind !== 'str') doubtful(to, 'a default whose keys are no texts is not modelled')
    else object.push([key.value, plain(to, value)])
  }
  return Object.fromEntries(object)
}

function ofInstance(to: SchemaBuilder, value: InstanceValue): Json {
  if (value.cls.mro.includes(enumClass)) {
    const held = value.names.names.get('_value_')
    return held === undefined ? doubtful(to, 'a member of this kind is not modelled') : plain(to, held)
  }
  const moment = momentOf(value)
  if (moment?.kind === 'date' || moment?.kind === 'datetime') return isoText(moment)
  if (moment?.kind === 'time' && moment.offset === null) return isoText(moment)
  if (moment !== null) throw new NoJson()
  if (value.base !== null && ['str', 'int', 'float', 'list', 'dict'].includes(value.base.kind))
    return plain(to, value.base)
  const names = value.base?.kind === 'tuple' ? classMember(value.cls, '_fields') : undefined
  if (names?.kind === 'tuple' && value.base?.kind === 'tuple') return namedOf(to, names.items, value.base.items)
  const told = ['asdict', '_asdict', '__dataclass_fields__'].some((name) => classMember(value.cls, name) !== undefined)
  const isStrange =
    value.base !== null || value.cls.mro.some((cls) => cls.foreign !== null || cls === baseConfigurationClass)
  if (told || isStrange) return doubtful(to, 'this default is not modelled')
  throw new NoJson()
}

// A named tuple is written as `_asdict` has it.
function namedOf(to: SchemaBuilder, names: readonly Value[], values: readonly Value[]): Json {
  const entries = values.map((value, index): [string, Json] => {
    const name = names[index]
    return [name?.kind === 'str' ? name.value : '', plain(to, value)]
  })
  return Object.fromEntries(entries)
}
