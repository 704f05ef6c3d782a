import type { Json } from '#json/json'
import type { DltRules } from '#manifest/dlt-rules'
import { unknown } from '#python/literal'
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

/** How much of a document may yet be written, and how deep: the same value may be held many times, or in itself. */
interface Room {
  left: number
  depth: number
}

/** A Python value as dlt writes it to the manifest. Tuples are refused, as dlt's validation takes lists only. */
export function jsonOf(value: Value, path: string, utc: DltRules['utc'] = 'Z'): JsonAnswer {
  return written(value, path, utc, { left: 200_000, depth: 0 })
}

function written(value: Value, path: string, utc: DltRules['utc'], room: Room): JsonAnswer {
  room.left -= 1
  if (room.left < 0 || room.depth > 200) {
    const place = { unit: { file: '', text: '' }, start: 0, end: 0 }
    return unknown({ reason: 'it is too large or too deep for a manifest', expression: path.slice(0, 80), place })
  }
  room.depth += 1
  const answer = writeOne(value, path, utc, room)
  room.depth -= 1
  return answer
}

function writeOne(value: Value, path: string, utc: DltRules['utc'], room: Room): JsonAnswer {
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
      return value.havoc ?? listOf(value.items, path, utc, room)
    case 'dict':
      return value.havoc ?? objectOf([...value.entries.values()], path, utc, room)
    case 'tuple':
      return takesAny.test(path) ? listOf(value.items, path, utc, room) : { kind: 'unfit', path, type: value.kind }
    case 'instance': {
      const moment = momentOf(value)
      if (moment?.kind === 'datetime' && takesDatetime.test(path)) {
        const text = isoText(moment)
        return json(moment.offset === 0n && !moment.pendulum ? text.replace('+00:00', utc) : text)
      }
      if ((moment?.kind === 'date' || moment?.kind === 'time') && takesAny.test(path)) return json(isoText(moment))
      if (value.base !== null && !(value.base.kind === 'tuple' && takesAny.test(path)))
        return written(value.base, path, utc, room)
      return { kind: 'unfit', path, type: value.cls.name }
    }
    default:
      return { kind: 'unfit', path, type: value.kind }
  }
}

function listOf(values: readonly Value[], path: string, utc: DltRules['utc'], room: Room): JsonAnswer {
  const items: Json[] = []
  for (const [index, value] of values.entries()) {
    const item = written(value, `${path}[${index}]`, utc, room)
    if (item.kind !== 'json') return item
    items.push(item.json)
  }
  return { kind: 'json', json: items }
}

function objectOf(
  entries: readonly { readonly key: Value; readonly value: Value }[],
  path: string,
  utc: DltRules['utc'],
  room: Room,
): JsonAnswer {
  const object: Record<string, Json> = {}
  for (const { key, value } of entries) {
    const name = key.kind === 'instance' ? key.base : key
    if (name?.kind !== 'str') return { kind: 'unfit', path, type: 'a key that is not text' }
    const item = written(value, `${path}.${name.value}`, utc, room)
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
