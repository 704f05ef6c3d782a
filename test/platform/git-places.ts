import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '#io/door'
import type { GitPlatformOptions } from '#platform/connection'
import { type GitPlatform, openGitPlatform } from '#platform/git-platform'
import type { Place } from './contract.ts'
import { type GitHttpServer, serveGit } from './git-http-server.ts'

export const token = 'ghs_aToken0fTests'

/** A checkout with one commit, and where its state lies. */
export interface GitPlace extends Place {
  readonly folder: string
  readonly checkout: string
  /** The repository that holds the state. */
  readonly holder: string
  readonly ref: string
  readonly server: GitHttpServer | null
  session(change?: Partial<GitPlatformOptions>, world?: Partial<Door>): Promise<GitPlatform>
}

export const kinds = ['no remote', 'a remote by path', 'a remote by file url', 'a remote over http'] as const

/** The world of tests: real, but it does not wait. */
export function worldIn(folder: string): Pick<Door, 'env' | 'temporary' | 'now' | 'random' | 'sleep'> {
  let waited = 0
  return {
    env: { PATH: process.env['PATH'], HOME: folder },
    temporary: folder,
    now: () => new Date(Date.UTC(2026, 2, 1) + waited).toISOString(),
    random: () => 0.5,
    sleep: (milliseconds) => {
      waited += milliseconds
      return Promise.resolve()
    },
  }
}

export async function gitPlace(kind: (typeof kinds)[number]): Promise<GitPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'place-'))
  const checkout = join(folder, 'checkout')
  const bare = join(folder, 'remote.git')
  const temporary = join(folder, 'temporary')
  await mkdir(checkout)
  await mkdir(temporary)
  gitIn(checkout, 'init', '--quiet', '--initial-branch=main')
  gitIn(checkout, 'commit', '--quiet', '--allow-empty', '--message=start')
  const server = kind === 'a remote over http' ? await serveGit(folder, token) : null
  const url = { 'no remote': null, 'a remote by path': bare, 'a remote by file url': `file://${bare}` }
  const remote = kind === 'a remote over http' ? `${server?.url}remote.git` : url[kind]
  if (remote !== null) {
    gitIn(folder, 'init', '--quiet', '--bare', bare)
    gitIn(checkout, 'remote', 'add', 'origin', remote)
  }

  const opened: GitPlatform[] = []
  return {
    folder,
    checkout,
    holder: remote === null ? join(checkout, '.git') : bare,
    ref: 'refs/dlt-deploy/pipelines',
    server,
    async session(change = {}, world = {}) {
      const options = { workspaceName: 'pipelines', repository: checkout, token: server && token, ...change }
      const platform = await openGitPlatform(options, { ...worldIn(folder), temporary, ...world })
      opened.push(platform)
      return platform
    },
    async remove() {
      for (const platform of opened) await platform.close()
      await server?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Output of git, run with the configuration of nobody. */
export function gitIn(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: { ...author, PATH: process.env['PATH'], HOME: cwd }, stdio: 'pipe' })
    .toString()
    .trimEnd()
}

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
