import { isPrivate } from '#redact/secret-variables'

/** Name and value of a git setting. */
export type GitSetting = readonly [name: string, value: string]

type Environment = Readonly<Record<string, string | undefined>>

/** Of git's own variables, those that say how to connect. The others could point git at another repository. */
const kept =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|PROXY_.*|EXEC_PATH|ALLOW_PROTOCOL|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM))$/

/** Nothing may run but git and what carries its bytes; nobody is there to be asked. */
const guards: readonly GitSetting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
]

/**
 * The environment for one git process: messages in English, no prompt, no pager, no tracing, and `settings` given by
 * variables, because an argument list can be read by every process of the machine. Secrets of the configuration are none
 * of git's business, nor of what it starts: an ssh, a credential helper, a hook of a repository on this machine.
 */
export function gitEnvironment(env: Environment, settings: readonly GitSetting[] = []): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    const isForGit = name.startsWith('GIT_') ? kept.test(name) : !isPrivate(name)
    if (value !== undefined && isForGit) variables[name] = value
  }
  const all = [...settingsOf(env), ...guards, ...settings]
  all.forEach(([name, value], at) => {
    variables[`GIT_CONFIG_KEY_${at}`] = name
    variables[`GIT_CONFIG_VALUE_${at}`] = value
  })
  return {
    ...variables,
    GIT_CONFIG_COUNT: String(all.length),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  }
}

/** Settings that were handed to us in the same manner. */
function settingsOf(env: Environment): readonly GitSetting[] {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? '0')
  return Array.from({ length: Number.isInteger(count) ? count : 0 }, (_, at): GitSetting | null => {
    const name = env[`GIT_CONFIG_KEY_${at}`]
    return name === undefined ? null : [name, env[`GIT_CONFIG_VALUE_${at}`] ?? '']
  }).filter((setting) => setting !== null)
}
