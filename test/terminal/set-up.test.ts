import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workflowFaults } from '../../.github/scripts/lint-workflows.ts'
import { openShop } from '../commands/shop.ts'
import { dltDeploy, exampleRepository, git, temporaryFolder } from './command-line.ts'

const workflow = '.github/workflows/dlt-deploy.yml'

it('makes an empty folder a workspace with a workflow, and its plan is green', async () => {
  using folder = temporaryFolder()
  git(folder.path, 'init', '--quiet', '--initial-branch=trunk')
  const made = await dltDeploy(folder.path, ['init'])
  expect([made.code, made.stderr]).toEqual([0, ''])
  for (const path of ['.dlt/.workspace', '__deployment__.py', workflow])
    expect(made.stdout).toContain(`wrote  ${path}\n`)
  expect((await dltDeploy(folder.path, ['plan', '--quiet'])).code).toBe(0)
  const text = readFileSync(join(folder.path, workflow), 'utf8')
  expect(text).toContain('branches: ["trunk"]')
  expect(text).toMatch(/^ {10}PROD_SECRETS_TOML: \$\{\{ secrets\.PROD_SECRETS_TOML \}\}$/m)
  const faults = await workflowFaults('dlt-deploy.yml', text)
  expect(faults.filter((fault) => !fault.includes('dlt-deploy/dlt-deploy@v1'))).toEqual([])
})

it('changes nothing that is there, however often it is called', async () => {
  using folder = temporaryFolder()
  const path = exampleRepository(folder.path)
  mkdirSync(join(path, '.github/workflows'), { recursive: true })
  writeFileSync(
    join(path, '.github/workflows/ours.yaml'),
    'jobs:\n  a:\n    steps:\n      - uses: dlt-deploy/dlt-deploy@v1\n',
  )
  const before = git(path, 'status', '--porcelain', '--untracked-files=all')
  const { code, stdout } = await dltDeploy(path, ['init'])
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^kept {3}\.dlt\/\.workspace\nkept {3}__deployment__\.py\nkept {3}\.github\/workflows\/ours\.yaml\n/,
  )
  expect(git(path, 'status', '--porcelain', '--untracked-files=all')).toBe(before)
})

it('writes the workflow of a workspace in a folder, with the secrets that its jobs need by name', async () => {
  using folder = temporaryFolder()
  git(folder.path, 'init', '--quiet')
  const path = exampleRepository(folder.path, 'warehouse', 'pipelines')
  execFileSync('rm', ['-rf', join(path, '.git')])
  expect((await dltDeploy(path, ['init'])).code).toBe(0)
  const text = readFileSync(join(folder.path, workflow), 'utf8')
  expect(text).toContain('          workspace: "pipelines"\n')
  expect(text).toMatch(/^ {10}PROD__JOBS__LEDGER__TOKEN: \$\{\{ secrets\.PROD__JOBS__LEDGER__TOKEN \}\}$/m)
  const faults = await workflowFaults('dlt-deploy.yml', text)
  expect(faults.filter((fault) => !fault.includes('dlt-deploy/dlt-deploy@v1'))).toEqual([])
})

it('lists the repository secrets to add, a file as one document, and no value', async () => {
  const shop = openShop()
  const bare = await dltDeploy(shop.path, ['doctor'], { PROD__SOURCES__ORDERS_PIPELINE__API_KEY: 'only-here' })
  expect(bare.code).toBe(0)
  expect(bare.stdout).toMatch(/^ok {2}workspace {2}shop, /)
  const plan = await dltDeploy(shop.path, ['plan'])
  const added = /adds (\d+) jobs/.exec(plan.stdout)?.[1] ?? ''
  expect(bare.stdout).toContain(`ok  manifest   ${added} jobs, with the dashboard that dlt adds\n`)
  expect(bare.stdout).toContain('ok  platform   refs/dlt-deploy/shop of ')
  expect(bare.stdout).toContain('!!  workflow   none\n')
  expect(bare.stdout).toContain(
    '  # `jobs.orders_pipeline.api_key` is missing under `prod`: orders_pipeline.py:33 asks for it\n' +
      '  gh secret set PROD__JOBS__ORDERS_PIPELINE__API_KEY\n',
  )
  shop.write('.dlt/prod.secrets.toml', 'api_key = "a-value-to-hide"\nwebhook_url = ""\n')
  const { stdout } = await dltDeploy(shop.path, ['doctor', '--format', 'json'])
  expect(stdout).not.toContain('a-value-to-hide')
  const { checks, secrets } = JSON.parse(stdout)
  expect(checks.map(({ what, state }: Record<string, string>) => `${what} ${state}`)).toEqual([
    'workspace ok',
    'Python ok',
    'dlt ok',
    'manifest ok',
    'platform ok',
    'workflow warning',
  ])
  expect(secrets.map(({ command }: Record<string, string>) => command)).toEqual([
    'gh secret set PROD_SECRETS_TOML < .dlt/prod.secrets.toml',
    'gh secret set PROD__JOBS__DATA_QUALITY__WEBHOOK_URL',
    'gh secret set PROD__JOBS__REPOSITORY_PIPELINE__ACCESS_TOKEN',
  ])
})

it('looks at everything else where one thing is at fault, and fails', async () => {
  const shop = openShop()
  shop.write('__deployment__.py', 'import os\n__all__ = [os.environ["JOB"]]\n')
  git(shop.path, 'remote', 'set-url', 'origin', join(shop.folder, 'nowhere.git'))
  const { code, stdout } = await dltDeploy(shop.path, ['doctor', '--generator', 'static'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^no {2}manifest/m)
  expect(stdout).toMatch(/^no {2}platform/m)
  expect(stdout).toContain('GIT_REMOTE_MISSING')
})
