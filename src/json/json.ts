/**
 * JSON as Python reads and writes it: an `int` is a `bigint`, a `float` is a `number`.
 *
 * The distinction must survive from source to hash, because `7200` and `7200.0` are different
 * documents to dlt. Anything that takes a manifest through `JSON.parse` loses it.
 */
export type Json = null | boolean | bigint | number | string | readonly Json[] | JsonObject

/** Keys keep the order in which they were inserted; only the canonical form sorts them. */
export interface JsonObject {
  readonly [key: string]: Json
}
