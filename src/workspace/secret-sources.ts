import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { compareCodePoints } from '#json/code-point-order'
import type { UnsetKey } from './empty-secrets.ts'
import { documentVariable, isBrokenName, secretName } from './secret-name.ts'
import { SecretText } from './secret-text.ts'
import { flatten, mergeTables, type SettingsByProfile, withSetting } from './settings.ts'
import { isTable, parseToml, type TomlTable } from './toml.ts'
import { plainText, tomlKey, tomlText } from './toml-text.ts'

/** Secrets by profile, `''` for those of every profile, and by dotted key; both sorted. */
export type SecretsByProfile = ReadonlyMap<string, ReadonlyMap<string, SecretText>>

/** Where secrets come from, in rising precedence. */
export interface SecretSources {
  /** From `secrets.toml` and `<profile>.secrets.toml` of the checkout. */
  readonly files: SettingsByProfile
  /** Environment variables and repository secrets, by names that `secretName` reads: documents first, then single values. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Plain settings, which tell how a key is spelled that a name has in capitals. */
  readonly settings?: SettingsByProfile
  /** How code spells parts of the keys that it asks for, of keys such as this path: it tells where no file does. */
  readonly asked?: (path: readonly string[]) => Iterable<string>
  /** Profiles that a name may speak of. */
  readonly profiles: readonly string[]
  /**
   * Whether variables add to a profile's files, key by key, or stand in their place wherever they give the profile
   * anything at all.
   */
  readonly mode?: 'merge' | 'replace'
  /** Names that were handed over as secrets, and not just found in the environment: each must mean something. */
  readonly given?: readonly string[]
}

export interface CollectedSecrets {
  readonly secrets: SecretsByProfile
  /** The whole secrets of each profile that variables give something to, as TOML: what its `secrets.toml` is to be. */
  readonly documents: ReadonlyMap<string, SecretText>
  /** Keys of single variables that are empty. */
  readonly unset: readonly UnsetKey[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What GitHub keeps as one secret, in bytes. */
const largest = 48 * 1024

/**
 * Gathers the secrets of each profile. A variable that is empty, as one made of an unset repository secret is, gives
 * nothing and is reported. No diagnostic holds a value.
 */
export function collectSecrets({
  files,
  variables,
  settings = new Map(),
  asked = () => [],
  profiles,
  mode = 'merge',
  given = [],
}: SecretSources): CollectedSecrets {
  const tables = new Map(files)
  const touched = new Map<string, TomlTable>()
  const unset: UnsetKey[] = []
  const diagnostics = misnamed(variables, profiles, given)
  const tableOf = (profile: string): TomlTable => tables.get(profile) ?? new Map()
  const spelling = (profile: string): readonly TomlTable[] =>
    [profile, ''].flatMap((each) => [tableOf(each), settings.get(each) ?? new Map()])
  const spelled = (name: string, profile: string, path: readonly string[]): readonly string[] => {
    const { key, doubt } = spell(path, spelling(profile), asked)
    if (doubt !== null) {
      const keys = doubt.map((each) => `\`${each}\``).join(' and ')
      diagnostics.push(diagnose('SECRET_SPELLING_UNSURE', { name, keys, document: documentVariable(profile) }))
    }
    return key
  }
  const lay = (profile: string, over: TomlTable): void => {
    if (mode === 'replace' && !touched.has(profile) && tables.has(profile)) {
      const named = { profile: profile === '' ? 'every profile' : `\`${profile}\`` }
      diagnostics.push(
        diagnose('SECRETS_REPLACED', { ...named, keys: [...flatten(tableOf(profile)).keys()].join(', ') }),
      )
      tables.delete(profile)
    }
    tables.set(profile, mergeTables(tableOf(profile), over))
    touched.set(profile, mergeTables(touched.get(profile) ?? new Map(), over))
  }

  for (const { name, text, means } of inOrder(variables, profiles)) {
    if (text.trim() === '') {
      diagnostics.push(diagnose('SECRET_EMPTY', { name }))
      if (means.kind === 'value')
        unset.push({ profile: means.profile, key: tomlKey(spelled(name, means.profile, means.path)) })
    } else if (Buffer.byteLength(text) > largest) {
      diagnostics.push(diagnose('SECRET_TOO_LARGE', { name, size: String(Buffer.byteLength(text)) }))
    } else if (means.kind === 'value') {
      const path = spelled(name, means.profile, means.path)
      const over = withSetting(new Map(), path, text)
      if (contradicts(touched.get(means.profile), over)) {
        diagnostics.push(diagnose('SECRETS_CONTRADICT', { name, key: tomlKey(path), profile: means.profile }))
      }
      lay(means.profile, over)
    } else if (means.profile === null) {
      diagnostics.push(diagnose('SECRETS_PROFILE_UNKNOWN', { name, profiles: profiles.join(', ') }))
    } else {
      const document = parseToml(text)
      if ('line' in document) diagnostics.push(diagnose('SECRETS_NOT_TOML', { name, line: String(document.line) }))
      else lay(means.profile, document)
    }
  }
  const documents = [...touched.keys()].map((profile): [string, SecretText] => [profile, documentOf(tableOf(profile))])
  return { secrets: wrap(tables), documents: new Map(documents), unset, diagnostics }
}

/** Whether laying `over` would change or drop a value that another variable gave. */
function contradicts(before: TomlTable | undefined, over: TomlTable): boolean {
  if (before === undefined) return false
  const after = flatten(mergeTables(before, over))
  return [...flatten(before)].some(([key, value]) => {
    const now = after.get(key)
    return now === undefined || plainText(now) !== plainText(value)
  })
}

/** Names that look like those of secrets and are none. */
function misnamed(
  variables: SecretSources['variables'],
  profiles: readonly string[],
  given: readonly string[],
): Diagnostic[] {
  return Object.keys(variables)
    .filter((name) => secretName(name, profiles) === null)
    .toSorted(compareCodePoints)
    .flatMap((name) => {
      if (isBrokenName(name, profiles)) return [diagnose('SECRET_NAME_INVALID', { name })]
      const means = given.includes(name) && /^[A-Za-z0-9_]+__[A-Za-z0-9_]+$/.test(name)
      return means ? [diagnose('SECRETS_PROFILE_UNKNOWN', { name, profiles: profiles.join(', ') })] : []
    })
}

/** One value a line, so that two documents with the same values are the same. */
function documentOf(table: TomlTable): SecretText {
  return new SecretText([...flatten(table)].map(([key, value]) => `${key} = ${tomlText(value)}\n`).join(''))
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

/**
 * Finds for each capitalised part the key that is spelled so in one of the tables, else the one way that code spells it; in
 * small letters where neither tells. `doubt`: ways that code spells one part, where they are several.
 */
function spell(
  path: readonly string[],
  tables: readonly TomlTable[],
  asked: NonNullable<SecretSources['asked']>,
): { readonly key: readonly string[]; readonly doubt: readonly string[] | null } {
  let level = tables
  let doubt: readonly string[] | null = null
  const inCode = (part: string): string => {
    const ways = [...new Set(asked(path))].filter((each) => each.toUpperCase() === part).toSorted(compareCodePoints)
    if (ways.length > 1) doubt = ways
    return ways.length === 1 && ways[0] !== undefined ? ways[0] : part.toLowerCase()
  }
  const key = path.map((part) => {
    const key = level.flatMap((table) => [...table.keys()]).find((each) => each.toUpperCase() === part) ?? inCode(part)
    level = level.flatMap((table) => {
      const inner = table.get(key)
      return isTable(inner) ? [inner] : []
    })
    return key
  })
  return { key, doubt }
}

function wrap(tables: SettingsByProfile): SecretsByProfile {
  const profiles = [...tables].toSorted(([a], [b]) => compareCodePoints(a, b))
  return new Map(profiles.map(([profile, table]) => [profile, wrapTable(table)]))
}

function wrapTable(table: TomlTable): ReadonlyMap<string, SecretText> {
  return new Map([...flatten(table)].map(([key, value]) => [key, new SecretText(plainText(value))]))
}
