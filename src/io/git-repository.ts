import { isAbsolute, resolve } from 'node:path'
import { failure } from '#diagnostics/diagnostic'
import { git } from './git.ts'
import type { GitSetting } from './git-environment.ts'

/** The repository that a folder lies in. Paths are absolute. */
export interface RepositoryInfo {
  /** Null in a bare repository. */
  readonly topLevel: string | null
  /** Where refs and objects lie; shared by all worktrees. */
  readonly gitDirectory: string
  /** The folder within the repository, `''` or ending in `/`. */
  readonly prefix: string
  /** Null before the first commit. */
  readonly commit: string | null
  /** Null where the head is detached. */
  readonly branch: string | null
  readonly shallow: boolean
  readonly objectFormat: string
  readonly remotes: readonly Remote[]
}

export interface Remote {
  readonly name: string
  /** Where pushes go; a local path is absolute. May hold a credential: show `displayUrl` of it. */
  readonly url: string
  /** As far as the last fetch or clone tells. */
  readonly defaultBranch: string | null
}

/** In the order of the answers, one a line. */
const questions = [
  '--is-bare-repository',
  '--is-shallow-repository',
  '--show-object-format',
  '--git-common-dir',
  '--show-prefix',
] as const

type Environment = Readonly<Record<string, string | undefined>>

/** What git knows of a folder, read without writing anything. Rejects with `GIT_REPOSITORY_NOT_FOUND`. */
export async function repositoryInfo(folder: string, env: Environment): Promise<RepositoryInfo> {
  const ask = (...args: readonly string[]): Promise<string | null> => answer(folder, env, args)
  const place = await ask('rev-parse', ...questions)
  if (place === null) throw failure('GIT_REPOSITORY_NOT_FOUND', { folder })
  const [bare, shallow, objectFormat = 'sha1', gitDirectory = '.git', prefix = ''] = place.split('\n')
  const topLevel = bare === 'true' ? null : await ask('rev-parse', '--show-toplevel')
  const [commit, branch, names] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    ask('symbolic-ref', '--quiet', '--short', 'HEAD'),
    ask('remote'),
  ])
  const home = topLevel ?? resolve(folder, gitDirectory)
  const remotes = (names ?? '').split('\n').filter((name) => name !== '')
  return {
    topLevel,
    gitDirectory: resolve(folder, gitDirectory),
    prefix,
    commit,
    branch,
    shallow: shallow === 'true',
    objectFormat,
    remotes: await Promise.all(remotes.map((name) => remoteOf(ask, name, home))),
  }
}

async function remoteOf(
  ask: (...args: readonly string[]) => Promise<string | null>,
  name: string,
  home: string,
): Promise<Remote> {
  const url = await ask('remote', 'get-url', '--push', name)
  const head = await ask('symbolic-ref', '--quiet', '--short', `refs/remotes/${name}/HEAD`)
  return { name, url: absoluteUrl(url ?? '', home), defaultBranch: head?.slice(name.length + 1) ?? null }
}

/** Whether files under a folder differ from its last commit, untracked ones included. False in a bare repository. */
export async function isDirty(folder: string, env: Environment): Promise<boolean> {
  const changes = await answer(folder, env, ['status', '--porcelain', '--untracked-files=normal', '--', '.'])
  return changes !== null && changes !== ''
}

/**
 * Whether one commit is in the history of another. Null where the repository has not both of them, or too little history
 * to tell.
 */
export async function isAncestor(
  folder: string,
  env: Environment,
  commit: string,
  later: string,
): Promise<boolean | null> {
  const { code } = await git(['merge-base', '--is-ancestor', commit, later], { cwd: folder, env, settings: readable })
  if (code === 0) return true
  const shallow = await answer(folder, env, ['rev-parse', '--is-shallow-repository'])
  return code === 1 && shallow === 'false' ? false : null
}

/** How the repository's own settings connect to its remotes: proxies, headers, credential helpers, ssh. */
export async function connectionSettings(folder: string, env: Environment): Promise<readonly GitSetting[]> {
  const wanted = '^(http|credential|ssh|core\\.sshcommand$)'
  const args = ['config', '--local', '--includes', '--null', '--get-regexp', wanted]
  const settings = (await answer(folder, env, args)) ?? ''
  return settings
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry): GitSetting => {
      const end = entry.indexOf('\n')
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]
    })
}

/** A URL without the user and password in it. */
export function displayUrl(url: string): string {
  return url.replace(/^(\w[\w+.-]*:\/\/)[^/]*@/, '$1')
}

/** Containers often check out as another user; reading such a repository runs nothing of it. */
const readable: readonly GitSetting[] = [
  ['safe.directory', '*'],
  ['safe.bareRepository', 'all'],
]

/** What git prints, without the last line's end; null where it refuses. */
async function answer(folder: string, env: Environment, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await git(args, { cwd: folder, env, settings: readable })
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}

/** Git resolves a relative remote against the top folder; `host:path` is an address of ssh. */
function absoluteUrl(url: string, home: string): string {
  const isPath = url !== '' && !url.includes('://') && !/^[^/]+:/.test(url)
  return isPath && !isAbsolute(url) ? resolve(home, url) : url
}
