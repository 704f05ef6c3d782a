import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { compareCodePoints } from '#json/code-point-order'
import { secretName } from './secret-name.ts'
import { SecretText } from './secret-text.ts'
import { flatten, mergeTables, type SettingsByProfile, withSetting } from './settings.ts'
import { isTable, parseToml, type TomlTable } from './toml.ts'
import { plainText } from './toml-text.ts'

/** Secrets by profile, `''` for those of every profile, and by dotted key; both sorted. */
export type SecretsByProfile = ReadonlyMap<string, ReadonlyMap<string, SecretText>>

/** Where secrets come from, in rising precedence. */
export interface SecretSources {
  /** From `secrets.toml` and `<profile>.secrets.toml` of the checkout. */
  readonly files: SettingsByProfile
  /** Environment variables and repository secrets, by names that `secretName` reads: documents first, then single values. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Profiles that a name may speak of. */
  readonly profiles: readonly string[]
}

/**
 * Gathers the secrets of each profile. A variable that is empty, as one made of an unset repository secret is, gives
 * nothing and is reported. No diagnostic holds a value.
 */
export function collectSecrets({ files, variables, profiles }: SecretSources): {
  readonly secrets: SecretsByProfile
  readonly diagnostics: readonly Diagnostic[]
} {
  const tables = new Map(files)
  const diagnostics: Diagnostic[] = []
  const tableOf = (profile: string): TomlTable => tables.get(profile) ?? new Map()

  for (const { name, text, means } of inOrder(variables, profiles)) {
    if (text.trim() === '') {
      diagnostics.push(diagnose('SECRET_EMPTY', { name }))
    } else if (means.kind === 'value') {
      const path = spell(means.path, [tableOf(means.profile), tableOf('')])
      tables.set(means.profile, withSetting(tableOf(means.profile), path, text))
    } else if (means.profile === null) {
      diagnostics.push(diagnose('SECRETS_PROFILE_UNKNOWN', { name, profiles: profiles.join(', ') }))
    } else {
      const document = parseToml(text)
      if ('line' in document) diagnostics.push(diagnose('SECRETS_NOT_TOML', { name, line: String(document.line) }))
      else tables.set(means.profile, mergeTables(tableOf(means.profile), document))
    }
  }
  return { secrets: wrap(tables), diagnostics }
}

/** Documents before single values, which have the last word; either by name. */
function inOrder(variables: SecretSources['variables'], profiles: readonly string[]) {
  return Object.entries(variables)
    .flatMap(([name, text]) => {
      const means = text === undefined ? null : secretName(name, profiles)
      return means === null || text === undefined ? [] : [{ name, text, means }]
    })
    .toSorted((a, b) => compareCodePoints(a.means.kind, b.means.kind) || compareCodePoints(a.name, b.name))
}

/** Finds for each capitalised part the key that is spelled so in one of the tables; in small letters where none is. */
function spell(path: readonly string[], tables: readonly TomlTable[]): readonly string[] {
  let level = tables
  return path.map((part) => {
    const key =
      level.flatMap((table) => [...table.keys()]).find((each) => each.toUpperCase() === part) ?? part.toLowerCase()
    level = level.flatMap((table) => {
      const inner = table.get(key)
      return isTable(inner) ? [inner] : []
    })
    return key
  })
}

function wrap(tables: SettingsByProfile): SecretsByProfile {
  const profiles = [...tables].toSorted(([a], [b]) => compareCodePoints(a, b))
  return new Map(profiles.map(([profile, table]) => [profile, wrapTable(table)]))
}

function wrapTable(table: TomlTable): ReadonlyMap<string, SecretText> {
  return new Map([...flatten(table)].map(([key, value]) => [key, new SecretText(plainText(value))]))
}
