import { tomlValues } from './toml-values.ts'

/** Names of variables that carry configuration: a TOML document, or one setting as dlt names it. */
const document = /(^|_)SECRETS_TOML$/
const setting = /^[A-Z0-9_]*[A-Z0-9]__[A-Z0-9][A-Z0-9_]*$/

/** Which profile is in force, where the dltHub platform is and what of it is meant: people must be able to read it. */
const addresses: ReadonlySet<string> = new Set([
  'WORKSPACE__PROFILE',
  'RUNTIME__API_BASE_URL',
  'RUNTIME__WORKSPACE_ID',
  'RUNTIME__ORGANIZATION_ID',
])

/** Whether a variable has the name of one that carries configuration. */
export function carriesConfiguration(name: string): boolean {
  return setting.test(name) || document.test(name)
}

/**
 * Whether a variable is nobody's business but this program's: its inputs, among them tokens and secrets, the keys to the
 * runner's services, and what carries configuration.
 */
export function isPrivate(name: string): boolean {
  return /^(?:INPUT_|ACTIONS_)/.test(name) || carriesConfiguration(name)
}

/** What variables hold under names of the configuration, whole and, of documents, value by value: all of it counts as secret. */
export function secretVariables(variables: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = Object.entries(variables).filter(([name]) => carriesConfiguration(name) && !addresses.has(name))
  return [
    variables['RUNTIME__API_KEY'] ?? '',
    ...named.map(([, value]) => value ?? ''),
    ...named.filter(([name]) => document.test(name)).flatMap(([, value]) => tomlValues(value ?? '')),
  ]
}
