import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { gitEnvironment } from '#io/git-environment'

/** A setting as git itself sees it in an environment. */
function gitReads(name: string, env: Record<string, string>): string[] {
  const result = spawnSync('git', ['config', '--get-all', name], { env: { ...env, PATH: process.env['PATH'] ?? '' } })
  return result.stdout.toString().split('\n').slice(0, -1)
}

it('drops what could point git at another repository, and keeps how to connect', () => {
  const env = gitEnvironment({
    HOME: '/home/me',
    GIT_DIR: '/elsewhere',
    GIT_WORK_TREE: '/elsewhere',
    GIT_INDEX_FILE: '/elsewhere',
    GIT_OBJECT_DIRECTORY: '/elsewhere',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '/elsewhere',
    GIT_NAMESPACE: 'x',
    GIT_CONFIG_PARAMETERS: "'a.b=c'",
    GIT_TRACE_CURL: '1',
    GIT_EDITOR: 'vi',
    GIT_SSH_COMMAND: 'ssh -i key',
    GIT_SSL_CAINFO: '/ca.pem',
    UNSET: undefined,
    PROD__SOURCES__TOKEN: 'x',
    RUNTIME__API_KEY: 'x',
    PROD_SECRETS_TOML: 'x',
    INPUT_SECRETS: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
  })
  const names = Object.keys(env).filter((name) => !/^GIT_CONFIG_(KEY|VALUE)_/.test(name))
  expect(names.toSorted()).toEqual(
    ['GIT_ASKPASS', 'GIT_CONFIG_COUNT', 'GIT_OPTIONAL_LOCKS', 'GIT_PAGER', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO'].concat([
      'GIT_TERMINAL_PROMPT',
      'HOME',
      'LC_ALL',
    ]),
  )
  expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', LC_ALL: 'C' })
})

it('gives settings that git reads, after those it was handed', () => {
  const handed = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: 'first',
    GIT_CONFIG_KEY_1: 'core.hooksPath',
    GIT_CONFIG_VALUE_1: '/evil',
  }
  const env = gitEnvironment(handed, [
    ['http.extraHeader', ''],
    ['http.extraHeader', 'Authorization: Basic eA=='],
  ])
  expect(gitReads('http.extraHeader', env)).toEqual(['first', '', 'Authorization: Basic eA=='])
  expect(gitReads('core.hooksPath', env).at(-1)).toBe('/dev/null')
  expect(gitReads('protocol.ext.allow', env)).toEqual(['never'])
})

it.each(['x', '-1', '1.5', ''])('takes a count of %j for none', (count) => {
  const env = gitEnvironment({ GIT_CONFIG_COUNT: count, GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'me' })
  expect(gitReads('user.name', env)).toEqual([])
  expect(gitReads('core.hooksPath', env)).toEqual(['/dev/null'])
})
