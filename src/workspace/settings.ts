import { compareCodePoints } from '#json/code-point-order'
import { isTable, type TomlTable, type TomlValue } from './toml.ts'
import { tomlKey } from './toml-text.ts'

/** Settings by the profile whose file they stand in; `''` for the files of every profile. */
export type SettingsByProfile = ReadonlyMap<string, TomlTable>

const empty: TomlTable = new Map()

/** What applies under a profile: its own settings over those of every profile, as dlt's providers merge their files. */
export function settingsUnder(profile: string, settings: SettingsByProfile): TomlTable {
  return mergeTables(settings.get('') ?? empty, settings.get(profile) ?? empty)
}

/**
 * `over` laid over `base`: tables key by key, anything else whole, arrays too (`update_dict_nested` in
 * dlt/common/utils.py). A table takes the place of a value and a value that of a table.
 */
export function mergeTables(base: TomlTable, over: TomlTable): TomlTable {
  const merged = new Map(base)
  for (const [key, value] of over) {
    const under = merged.get(key)
    merged.set(key, isTable(value) && isTable(under) ? mergeTables(under, value) : value)
  }
  return merged
}

/** The value at a path of keys; undefined where there is none. */
export function settingAt(table: TomlTable, path: readonly string[]): TomlValue | undefined {
  let value: TomlValue | undefined = table
  for (const key of path) value = isTable(value) ? value.get(key) : undefined
  return value
}

/** `table` with a value at a path of keys, in place of whatever is in the way. */
export function withSetting(table: TomlTable, path: readonly string[], value: TomlValue): TomlTable {
  const nested = path.reduceRight<TomlValue>((inner, key) => new Map([[key, inner]]), value)
  return isTable(nested) ? mergeTables(table, nested) : table
}

/** Every value that is not a table, by its dotted key as TOML writes it, sorted by key. Empty tables leave no trace. */
export function flatten(table: TomlTable): ReadonlyMap<string, TomlValue> {
  return new Map([...leaves(table, [])].toSorted(([a], [b]) => compareCodePoints(a, b)))
}

function* leaves(table: TomlTable, above: readonly string[]): Generator<[string, TomlValue]> {
  for (const [key, value] of table) {
    const path = [...above, key]
    if (isTable(value)) yield* leaves(value, path)
    else yield [tomlKey(path), value]
  }
}
