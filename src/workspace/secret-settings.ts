import type { TomlValue } from './toml.ts'
import { tomlText } from './toml-text.ts'

/** Last parts of keys under which dlt's own sources and destinations expect secrets. */
const secretKeys =
  /(?:^|[._])(?:password|passwd|passphrase|secret|token|credentials?|api_?key|private_?key|access_?key(?:_id)?|secret_?key|service_account_json|connection_?string)"?$/i

/** `scheme://user:password@host`, wherever it stands. */
const urlWithPassword = /:\/\/[^\s/@:]*:[^\s/@]+@/

/**
 * Whether a setting is to be treated as a secret although it stands in a `config.toml`. dlt refuses secrets there, but
 * only when a job asks for them; a plan shows settings to everybody who sees the pull request, and sooner.
 */
export function isSecretSetting(key: string, value: TomlValue): boolean {
  return secretKeys.test(key) || urlWithPassword.test(tomlText(value))
}
