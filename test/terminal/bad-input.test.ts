import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dltDeploy, exampleRepository, git, temporaryFolder } from './command-line.ts'

interface Fault {
  readonly what: string
  readonly spoil: (shop: string) => void
  readonly says: RegExp
}

/** Each makes one thing wrong in a good repository; what must come of it is a code, and a place where there is one. */
const faults: readonly Fault[] = [
  {
    what: 'no workspace',
    spoil: (shop) => rmSync(join(shop, '.dlt'), { recursive: true }),
    says: /WORKSPACE_NOT_FOUND/,
  },
  {
    what: 'no deployment module',
    spoil: (shop) => rmSync(join(shop, '__deployment__.py')),
    says: /DEPLOYMENT_MODULE_NOT_FOUND/,
  },
  {
    what: 'settings that are not TOML',
    spoil: append('.dlt/prod.config.toml', 'level = = 1\n'),
    says: /SETTINGS_NOT_TOML[\s\S]*\.dlt\/prod\.config\.toml:\d+:\d+/,
  },
  {
    what: 'a syntax error',
    spoil: append('orders_pipeline.py', 'def broken(:\n'),
    says: /SYNTAX_ERROR[\s\S]*orders_pipeline\.py:\d+:\d+/,
  },
  {
    what: 'a name that nobody defined',
    spoil: append('orders_pipeline.py', 'undefined_name\n'),
    says: /undefined_name[\s\S]*orders_pipeline\.py:\d+:\d+/,
  },
  {
    what: 'an import of nothing',
    spoil: append('__deployment__.py', 'from orders_pipeline import nothing_there\n'),
    says: /nothing_there[\s\S]*__deployment__\.py:\d+:\d+/,
  },
]

function append(file: string, text: string): (shop: string) => void {
  return (shop) => appendFileSync(join(shop, file), text)
}

describe('bad input', () => {
  it.each(faults)('of $what ends with one clear fault, exit code 1 and nothing changed', async ({ spoil, says }) => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    spoil(shop)
    const before = git(shop, 'for-each-ref')
    for (const command of ['plan', 'deploy']) {
      const ended = await dltDeploy(shop, [command])
      expect(ended.stderr).toMatch(says)
      expect(ended.stderr).toContain('hint: ')
      expect([ended.code, ended.stdout]).toEqual([1, ''])
    }
    expect(git(shop, 'for-each-ref')).toBe(before)
  })

  it('of state that a newer version wrote is refused', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    await dltDeploy(shop, ['deploy'])
    const tree = git(shop, 'ls-tree', 'refs/dlt-deploy/shop')
    const state = git(shop, 'cat-file', 'blob', 'refs/dlt-deploy/shop:state.json').replace(
      /"version": ?1,/,
      '"version": 2,',
    )
    writeFileSync(join(folder.path, 'state.json'), state)
    const blob = git(shop, 'hash-object', '-w', join(folder.path, 'state.json')).trim()
    const written = makeTree(shop, tree.replace(/[0-9a-f]{40}\tstate\.json/, `${blob}\tstate.json`))
    const commit = git(shop, 'commit-tree', '-m', 'newer', '-p', 'refs/dlt-deploy/shop', written).trim()
    git(shop, 'update-ref', 'refs/dlt-deploy/shop', commit)

    const { code, stderr } = await dltDeploy(shop, ['plan'])
    expect([code, stderr.includes('STATE_NEWER')]).toEqual([1, true])
    expect(git(shop, 'rev-parse', 'refs/dlt-deploy/shop').trim()).toBe(commit)
  })

  it('is not what a reader is that has seen enough', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    const command = `"${process.execPath}" "${join(import.meta.dirname, '../../dist/cli/index.js')}" deploy --show-manifest | head -c 1`
    const { stderr } = spawnSync('bash', ['-c', `${command}; exit \${PIPESTATUS[0]}`], { cwd: shop, encoding: 'utf8' })
    expect(stderr).not.toContain('EPIPE')
    expect(git(shop, 'for-each-ref', '--format=%(refname)')).toContain('refs/dlt-deploy/shop')
  })

  it('of a folder that is no repository is named', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    rmSync(join(shop, '.git'), { recursive: true })
    const { code, stderr } = await dltDeploy(shop, ['plan'], { GIT_CEILING_DIRECTORIES: folder.path })
    expect([code, stderr.includes('GIT_REPOSITORY_NOT_FOUND')]).toEqual([1, true])
  })

  it('of a machine without git is named', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    const { code, stderr } = await dltDeploy(shop, ['plan'], { PATH: folder.path })
    expect([code, stderr.includes('GIT_NOT_FOUND')]).toEqual([1, true])
  })

  it('of a remote that takes no push is named, and nothing is half done', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    const remote = join(folder.path, 'remote.git')
    git(folder.path, 'init', '--quiet', '--bare', remote)
    git(shop, 'remote', 'add', 'origin', remote)
    mkdirSync(join(remote, 'hooks'), { recursive: true })
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\necho "not here" >&2\nexit 1\n')
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755)
    const { code, stderr } = await dltDeploy(shop, ['deploy'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/error GIT_\w+: /)
    expect(git(remote, 'for-each-ref')).toBe('')
  })

  it.each([
    ['detached', (shop: string) => git(shop, 'checkout', '--quiet', '--detach')],
    ['unborn', (shop: string) => rmSync(join(shop, '.git/refs/heads/main'))],
  ])('is not what a %s head is: it deploys', async (_, change) => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    change(shop)
    expect((await dltDeploy(shop, ['deploy'])).code).toBe(0)
  })

  it('is not what a shallow checkout is: it deploys', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    git(shop, 'commit', '--quiet', '--allow-empty', '--message=More')
    const shallow = join(folder.path, 'shallow')
    git(folder.path, 'clone', '--quiet', '--depth=1', `file://${shop}`, shallow)
    expect((await dltDeploy(shallow, ['deploy'])).code).toBe(0)
    expect(git(shop, 'for-each-ref', '--format=%(refname)')).toContain('refs/dlt-deploy/shallow')
  })
})

function makeTree(shop: string, listing: string): string {
  return execFileSync('git', ['mktree'], { cwd: shop, input: listing, encoding: 'utf8' }).trim()
}
