import type { Json, JsonObject } from './json.ts'

/** Where in a value orjson would raise, and why. The path is `jobs[0].description`; empty for the value itself. */
export interface Unwritable {
  readonly path: string
  readonly reason: string
}

const deepest = 254
const loneSurrogate = /\p{Surrogate}/u

/** The first part of a value that dlt cannot serialise, in document order; null where it can write all of it. */
export function findUnwritable(value: Json, path = '', depth = 0): Unwritable | null {
  if (typeof value === 'string')
    return loneSurrogate.test(value) ? { path, reason: 'the text holds half of a surrogate pair' } : null
  if (typeof value === 'bigint') return fitsWord(value) ? null : { path, reason: 'the integer exceeds 64 bits' }
  if (typeof value !== 'object' || value === null) return null
  if (depth >= deepest) return { path, reason: `it is nested deeper than ${deepest} levels` }
  for (const [key, item, place] of partsOf(value, path)) {
    const found = findUnwritable(key, place) ?? findUnwritable(item, place, depth + 1)
    if (found !== null) return found
  }
  return null
}

function partsOf(value: readonly Json[] | JsonObject, path: string): readonly (readonly [string, Json, string])[] {
  if (Array.isArray(value)) return value.map((item: Json, index) => ['', item, `${path}[${index}]`])
  return Object.entries(value).map(([key, item]) => [key, item, path === '' ? key : `${path}.${key}`])
}

const fitsWord = (value: bigint): boolean => value >= -(2n ** 63n) && value < 2n ** 64n
