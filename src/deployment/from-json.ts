import type { Json, JsonObject } from '#json/json'
import { dictOf } from '#python/containers'
import { bool, float, int, list, none, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import type { Value } from '#python/value'

/** A JSON document as the Python value that `json.loads` gives. */
export function fromJson(machine: Machine, json: Json, place: Place): Value {
  if (json === null) return none
  if (typeof json === 'boolean') return bool(json)
  if (typeof json === 'bigint') return int(json)
  if (typeof json === 'number') return float(json)
  if (typeof json === 'string') return str(json)
  if (Array.isArray(json)) return list(json.map((item: Json) => fromJson(machine, item, place)))
  const entries = Object.entries(json as JsonObject)
  return dictOf(
    machine,
    entries.map(([key, value]) => [str(key), fromJson(machine, value, place)] as const),
    place,
  )
}
