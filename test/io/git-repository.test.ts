import { access, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { connectionSettings, displayUrl, isDirty, repositoryInfo } from '#io/git-repository'
import { gitIn } from '../platform/git-places.ts'

const folders: string[] = []
let root = ''
const env = { PATH: process.env['PATH'] }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'repository-'))
  folders.push(root)
  gitIn(root, 'init', '--quiet', '--initial-branch=main', 'checkout')
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

const checkout = () => join(root, 'checkout')

it('knows a repository before its first commit', async () => {
  expect(await repositoryInfo(checkout(), env)).toEqual({
    topLevel: checkout(),
    gitDirectory: join(checkout(), '.git'),
    prefix: '',
    commit: null,
    branch: 'main',
    shallow: false,
    objectFormat: 'sha1',
    remotes: [],
  })
})

it('knows where in the repository a folder lies, and whether that folder is dirty', async () => {
  const workspace = join(checkout(), 'teams/sales')
  await mkdir(workspace, { recursive: true })
  await writeFile(join(checkout(), 'outside.txt'), '')
  await writeFile(join(workspace, 'load.py'), '1')
  gitIn(checkout(), 'add', 'teams')
  expect(await isDirty(workspace, env)).toBe(true)
  gitIn(checkout(), 'commit', '--quiet', '--message=one')
  expect(await repositoryInfo(workspace, env)).toMatchObject({ prefix: 'teams/sales/', topLevel: checkout() })
  expect(await isDirty(workspace, env)).toBe(false)
  expect(await isDirty(checkout(), env)).toBe(true)
  await writeFile(join(workspace, 'load.py'), '2')
  expect(await isDirty(workspace, env)).toBe(true)
})

it('knows detached, shallow, bare and linked checkouts', async () => {
  gitIn(checkout(), 'commit', '--quiet', '--allow-empty', '--message=one')
  gitIn(checkout(), 'commit', '--quiet', '--allow-empty', '--message=two')
  const commit = gitIn(checkout(), 'rev-parse', 'HEAD')
  gitIn(root, 'clone', '--quiet', '--depth=1', `file://${checkout()}`, 'shallow')
  gitIn(root, 'clone', '--quiet', '--bare', checkout(), 'bare.git')
  gitIn(checkout(), 'worktree', 'add', '--quiet', '--detach', join(root, 'linked'))
  expect(await repositoryInfo(join(root, 'shallow'), env)).toMatchObject({
    shallow: true,
    commit,
    remotes: [{ name: 'origin', url: `file://${checkout()}`, defaultBranch: 'main' }],
  })
  expect(await repositoryInfo(join(root, 'bare.git'), env)).toMatchObject({
    topLevel: null,
    gitDirectory: join(root, 'bare.git'),
    commit,
  })
  expect(await repositoryInfo(join(root, 'linked'), env)).toMatchObject({
    topLevel: join(root, 'linked'),
    gitDirectory: join(checkout(), '.git'),
    branch: null,
    commit,
  })
})

it('takes the push address of each remote, paths made absolute', async () => {
  const config = (...args: string[]) => gitIn(checkout(), 'config', ...args)
  gitIn(checkout(), 'remote', 'add', 'origin', 'https://github.com/acme/pipelines.git')
  gitIn(checkout(), 'remote', 'add', 'split', 'https://example.com/read.git')
  gitIn(checkout(), 'remote', 'set-url', '--push', 'split', 'git@example.com:write.git')
  gitIn(checkout(), 'remote', 'add', 'near', '../near.git')
  gitIn(checkout(), 'remote', 'add', 'short', 'gh:acme/x')
  config('url.https://github.com/.insteadOf', 'gh:')
  await mkdir(join(checkout(), 'deep'))
  const { remotes } = await repositoryInfo(join(checkout(), 'deep'), env)
  expect(Object.fromEntries(remotes.map(({ name, url }) => [name, url]))).toEqual({
    origin: 'https://github.com/acme/pipelines.git',
    split: 'git@example.com:write.git',
    near: join(root, 'near.git'),
    short: 'https://github.com/acme/x',
  })
})

it('runs nothing of a repository it reads', async () => {
  const trap = join(root, 'trap')
  await writeFile(trap, `#!/bin/sh\ntouch "${root}/sprung"\n`)
  await chmod(trap, 0o755)
  for (const name of ['core.fsmonitor', 'core.pager', 'core.editor', 'credential.helper', 'core.sshCommand'])
    gitIn(checkout(), 'config', name, trap)
  await repositoryInfo(checkout(), env)
  await connectionSettings(checkout(), env)
  await isDirty(checkout(), env)
  await expect(access(join(root, 'sprung'))).rejects.toThrow('ENOENT')
})

it('passes on how a repository connects, and nothing else of its settings', async () => {
  const settings = [
    ['http.proxy', 'http://proxy:3128'],
    ['http.https://github.com/.extraheader', 'AUTHORIZATION: basic eA==\n two lines'],
    ['credential.https://example.com.helper', '!helper'],
    ['core.sshcommand', 'ssh -i key'],
    ['user.name', 'me'],
    ['core.editor', 'vi'],
  ] as const
  for (const [name, value] of settings) gitIn(checkout(), 'config', name, value)
  await writeFile(join(root, 'included'), '[http]\n\tsslVerify\n')
  gitIn(checkout(), 'config', 'include.path', join(root, 'included'))
  expect((await connectionSettings(checkout(), env)).toSorted()).toEqual(
    [...settings.slice(0, 4), ['http.sslverify', 'true']].toSorted(),
  )
})

const urls = [
  ['https://github.com/acme/x.git', 'https://github.com/acme/x.git'],
  ['https://me:secret@github.com/acme/x.git', 'https://github.com/acme/x.git'],
  ['https://token@github.com/acme/x.git', 'https://github.com/acme/x.git'],
  ['https://me:se@cret@github.com/x', 'https://github.com/x'],
  ['ssh://git@github.com:22/acme/x', 'ssh://github.com:22/acme/x'],
  ['git@github.com:acme/x.git', 'git@github.com:acme/x.git'],
  ['/srv/git/a@b.git', '/srv/git/a@b.git'],
  ['https://github.com/acme/a@b.git', 'https://github.com/acme/a@b.git'],
] as const

it.each(urls)('shows %s as %s', (url, shown) => {
  expect(displayUrl(url)).toBe(shown)
})
