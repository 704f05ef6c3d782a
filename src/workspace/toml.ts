import { type TomlTable as ParsedTable, type TomlValue as ParsedValue, parse, TomlDate, TomlError } from 'smol-toml'

/** A value of TOML with its type kept: an integer is a `bigint`, a float a `number`. */
export type TomlValue = string | bigint | number | boolean | TomlMoment | readonly TomlValue[] | TomlTable

/** Keys keep the order in which they are written. */
export type TomlTable = ReadonlyMap<string, TomlValue>

/** A date, a time or both, as TOML writes it, to the millisecond. */
export interface TomlMoment {
  readonly moment: string
}

/** Where a text stops being TOML; both count from 1. What stands there is not told: it may be a secret. */
export interface TomlFault {
  readonly line: number
  readonly column: number
}

export function parseToml(text: string): TomlTable | TomlFault {
  try {
    return tableOf(parse(text, { integersAsBigInt: true }))
  } catch (error) {
    return error instanceof TomlError ? { line: error.line, column: error.column } : { line: 1, column: 1 }
  }
}

export function isTable(value: unknown): value is TomlTable {
  return value instanceof Map
}

function tableOf(table: ParsedTable): TomlTable {
  return new Map(Object.entries(table).map(([key, value]) => [key, typed(value)]))
}

function typed(value: ParsedValue): TomlValue {
  if (typeof value !== 'object') return value
  if (value instanceof TomlDate) return { moment: value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '') }
  return Array.isArray(value) ? value.map(typed) : tableOf(value as ParsedTable)
}
