import { appendFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseJson } from '#json/parse-json'
import { planSchema } from '#reconcile/plan'
import { parsePlanJson } from '#report/parse-plan-json'
import { dltDeploy, exampleRepository, git, temporaryFolder } from './command-line.ts'

describe('the command line', () => {
  it('plans, deploys, and then finds nothing to change', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)

    const first = await dltDeploy(shop, ['plan', '--format', 'json', '--detailed-exitcode'])
    expect(first.code).toBe(3)
    expect(parsePlanJson(first.stdout)?.counts).toEqual({ added: 6, updated: 0, unchanged: 0, archived: 0 })

    expect((await dltDeploy(shop, ['deploy'])).stdout).toMatch(
      /Deployed: deployment v1, configuration v1 are in force\.\n$/,
    )
    const again = await dltDeploy(shop, ['plan', '--format', 'json', '--detailed-exitcode'])
    expect(again.code).toBe(0)
    expect(parsePlanJson(again.stdout)).toMatchObject({
      counts: { unchanged: 6 },
      base: { deployment: 1, configuration: 1 },
    })
    expect((await dltDeploy(shop, ['deploy'])).stdout).toContain(
      'Nothing to deploy: deployment v1, configuration v1 stay in force.',
    )
  })

  it('prints plans that its published schema takes', async () => {
    using folder = temporaryFolder()
    const { stdout } = await dltDeploy(exampleRepository(folder.path, 'warehouse'), ['plan', '--format', 'json'])
    expect(parseJson(stdout).kind).toBe('json')
    expect(planSchema.safeParse(parsePlanJson(stdout)).error).toBeUndefined()
  })

  it('moves code and configuration apart', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    await dltDeploy(shop, ['deploy'])
    appendFileSync(join(shop, 'orders_pipeline.py'), '\n# a remark\n')
    appendFileSync(join(shop, '.dlt/prod.config.toml'), '\n[extra]\nlevel = 1\n')

    expect((await dltDeploy(shop, ['configuration', 'sync'])).stdout).toContain(
      'deployment v1, configuration v2 are in force',
    )
    expect((await dltDeploy(shop, ['deployment', 'sync'])).stdout).toContain(
      'deployment v2, configuration v2 are in force',
    )
    expect((await dltDeploy(shop, ['deployment', 'sync'])).stdout).toContain(
      'Nothing to deploy: deployment v2, configuration v2',
    )
    const list = await dltDeploy(shop, ['deployment', 'list', '--format', 'json'])
    expect(parseJson(list.stdout)).toMatchObject({ kind: 'json', value: [{ version: 2n }, { version: 1n }] })
  })

  it('changes nothing on a dry run, and leaves the checkout as it was', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    const before = git(shop, 'for-each-ref') + git(shop, 'status', '--porcelain')
    const { code, stdout } = await dltDeploy(shop, ['deploy', '--dry-run', '--show-manifest'])
    expect([code, stdout.includes('"deployment_module": "__deployment__"')]).toEqual([0, true])
    expect(git(shop, 'for-each-ref') + git(shop, 'status', '--porcelain')).toBe(before)
  })

  it('finds jobs by selector, by name and in the archive', async () => {
    using folder = temporaryFolder()
    const shop = exampleRepository(folder.path)
    await dltDeploy(shop, ['deploy'])
    writeFileSync(
      join(shop, '__deployment__.py'),
      'from orders_pipeline import load_orders\n\n__all__ = ["load_orders"]\n',
    )
    await dltDeploy(shop, ['deploy'])

    const ingest = await dltDeploy(shop, ['job', 'list', 'tag:ingest'])
    expect(ingest.stdout.split('\n').filter((line) => line.startsWith('jobs.'))).toHaveLength(1)
    const all = await dltDeploy(shop, ['job', 'list'])
    expect(all.stdout).toMatch(/jobs\.data_quality\.check_orders\s+batch\s+archived/)
    expect((await dltDeploy(shop, ['job', 'info', 'load_orders'])).stdout).toContain('active, since deployment v1')
  })

  it('works in a subfolder of a repository, from below the workspace', async () => {
    using folder = temporaryFolder()
    git(folder.path, 'init', '--quiet')
    const shop = join(folder.path, 'teams/shop')
    cpSync(join(import.meta.dirname, '../workspaces/platform_team'), shop, { recursive: true })
    const { code, stdout } = await dltDeploy(join(shop, 'pipelines'), ['deploy'])
    expect([code, stdout.includes('deployment v1')]).toEqual([0, true])
    expect(git(folder.path, 'for-each-ref', '--format=%(refname)')).toContain('refs/dlt-deploy/shop')
  })

  it('lets one of two deploys at once be first, twenty times, and loses nothing', async () => {
    using folder = temporaryFolder()
    const remote = join(folder.path, 'remote.git')
    git(folder.path, 'init', '--quiet', '--bare', remote)
    const [left, right] = ['left', 'right'].map((name) => {
      const clone = exampleRepository(join(folder.path, name), 'minimal')
      git(clone, 'remote', 'add', 'origin', remote)
      return clone
    })
    if (left === undefined || right === undefined) throw new Error('two clones are needed')
    const ref = ['--state-ref', 'refs/dlt-deploy/race']

    for (let round = 1; round <= 20; round += 1) {
      const before = versionsIn(remote)
      for (const [clone, side] of [
        [left, 'left'],
        [right, 'right'],
      ] as const)
        writeFileSync(join(clone, 'round.py'), `ROUND = "${side} ${round}"\n`)
      const ended = await Promise.all([left, right].map((clone) => dltDeploy(clone, ['deploy', ...ref])))
      const codes = ended.map(({ code }) => code)
      for (const { code, stderr } of ended) if (code !== 0) expect(stderr).toContain('PLAN_STALE')
      const made = versionsIn(remote) - before
      expect(made, `round ${round}: ${codes}`).toBe(codes.filter((code) => code === 0).length)
      expect(made).toBeGreaterThanOrEqual(1)
    }
    expect(git(remote, 'rev-list', '--merges', '--count', 'refs/dlt-deploy/race').trim()).toBe('0')
    expect(git(remote, 'fsck', '--strict', '--no-dangling')).toBe('')
    const { stdout } = await dltDeploy(left, ['deployment', 'list', '--format', 'json', ...ref])
    const list = parseJson(stdout)
    expect(list.kind === 'json' && Array.isArray(list.value) ? list.value.length : 0).toBe(versionsIn(remote))
  })
})

function versionsIn(remote: string): number {
  const known = git(remote, 'for-each-ref', 'refs/dlt-deploy/race') !== ''
  return known ? Number(git(remote, 'rev-list', '--count', 'refs/dlt-deploy/race')) : 0
}
