import { compareCodePoints } from './code-point-order.ts'
import type { Json, JsonObject } from './json.ts'
import { layOut } from './write-json.ts'

/**
 * The one text of a value, for hashing: keys sorted by code point at every level, no whitespace, the
 * bytes that dlt's orjson writes with sorted keys.
 *
 * Total, where orjson is not: `findUnwritable` says what dlt would refuse to write. Such a value still
 * has a text of its own here, one that no writable value has.
 */
export function canonicalJson(value: Json): string {
  return layOut(value, { indent: 0, keysOf: sortedKeys }, '')
}

const sortedKeys = (object: JsonObject): readonly string[] => Object.keys(object).toSorted(compareCodePoints)
