import type { Json } from '#json/json'
import type { DltRules } from '#manifest/dlt-rules'
import { isoText, momentOf } from '#python/standard/moment'
import type { UnknownValue, Value } from '#python/value'

/** A value that dlt's JSON cannot hold, or that its manifest does not take. */
export interface Unfit {
  readonly kind: 'unfit'
  readonly path: string
  readonly type: string
}

export type JsonAnswer = { readonly kind: 'json'; readonly json: Json } | UnknownValue | Unfit

/** Where the types of dlt's manifest take a datetime. Everywhere else its validation refuses one. */
const takesDatetime = /^(?:interval\.(?:start|end)$|require\.instance\.)/

/** Where they take anything that has a form in JSON. */
const takesAny = /^require\.instance\./

/** A Python value as dlt writes it to the manifest. Tuples are refused, as dlt's validation takes lists only. */
export function jsonOf(value: Value, path: string, utc: DltRules['utc'] = 'Z'): JsonAnswer {
  const json = (one: Json): JsonAnswer => ({ kind: 'json', json: one })
  switch (value.kind) {
    case 'unknown':
      return value
    case 'none':
      return json(null)
    case 'bool':
      return json(value.value)
    case 'int':
      return json(value.value)
    case 'float':
      return json(value.value)
    case 'str':
      return json(value.value)
    case 'list':
      return value.havoc ?? listOf(value.items, path, utc)
    case 'dict':
      return value.havoc ?? objectOf([...value.entries.values()], path, utc)
    case 'tuple':
      return takesAny.test(path) ? listOf(value.items, path, utc) : { kind: 'unfit', path, type: value.kind }
    case 'instance': {
      const moment = momentOf(value)
      if (moment?.kind === 'datetime' && takesDatetime.test(path)) {
        const text = isoText(moment)
        return json(moment.offset === 0n && !moment.pendulum ? text.replace('+00:00', utc) : text)
      }
      if ((moment?.kind === 'date' || moment?.kind === 'time') && takesAny.test(path)) return json(isoText(moment))
      if (value.base !== null && !(value.base.kind === 'tuple' && takesAny.test(path)))
        return jsonOf(value.base, path, utc)
      return { kind: 'unfit', path, type: value.cls.name }
    }
    default:
      return { kind: 'unfit', path, type: value.kind }
  }
}

function listOf(values: readonly Value[], path: string, utc: DltRules['utc']): JsonAnswer {
  const items: Json[] = []
  for (const [index, value] of values.entries()) {
    const item = jsonOf(value, `${path}[${index}]`, utc)
    if (item.kind !== 'json') return item
    items.push(item.json)
  }
  return { kind: 'json', json: items }
}

function objectOf(
  entries: readonly { readonly key: Value; readonly value: Value }[],
  path: string,
  utc: DltRules['utc'],
): JsonAnswer {
  const object: Record<string, Json> = {}
  for (const { key, value } of entries) {
    const name = key.kind === 'instance' ? key.base : key
    if (name?.kind !== 'str') return { kind: 'unfit', path, type: 'a key that is not text' }
    const item = jsonOf(value, `${path}.${name.value}`, utc)
    if (item.kind !== 'json') return item
    Object.defineProperty(object, name.value, {
      value: item.json,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return { kind: 'json', json: object }
}
