import { expect, it } from 'vitest'
import { openShop, type Shop } from '../commands/shop.ts'
import { dltDeploy } from './command-line.ts'

const token = (value: string) => ({ PROD__SOURCES__ORDERS_PIPELINE__API_KEY: value, USER: 'ada' })

async function run(shop: Shop, args: readonly string[], env: Readonly<Record<string, string>> = token('first-value')) {
  const ended = await dltDeploy(shop.path, args, env)
  expect(ended.code, ended.stderr).toBe(0)
  return ended.stdout
}

const data = async (shop: Shop, ...args: readonly string[]) =>
  JSON.parse(await run(shop, [...args, '--format', 'json']))

it('moves one stream where a secret alone changes, and the other where a source file alone does', async () => {
  const shop = openShop()
  await run(shop, ['deploy'])
  const secret = JSON.parse(await run(shop, ['deploy', '--format', 'json'], token('second-value')))
  expect(secret).toMatchObject({
    counts: { added: 0, updated: 0, unchanged: 6, archived: 0 },
    deployment: { status: 'unchanged' },
    configuration: { status: 'changed', profiles: [{ profile: 'prod', keys: [{ key: '*', kind: 'secret' }] }] },
  })
  expect(await run(shop, ['info'])).toContain('deployment v1, configuration v2')

  shop.edit('orders_pipeline.py', 'import', '# a remark\nimport')
  const source = JSON.parse(await run(shop, ['deploy', '--format', 'json'], token('second-value')))
  expect(source).toMatchObject({
    counts: { added: 0, updated: 0, unchanged: 6, archived: 0 },
    deployment: { status: 'changed', updated: [{ path: 'orders_pipeline.py' }], added: [], deleted: [] },
    configuration: { status: 'unchanged', profiles: [] },
  })
  expect(await run(shop, ['info'])).toContain('deployment v2, configuration v2')
})

it('says of each version who, when, from which commit, and what it changed', async () => {
  const shop = openShop()
  await run(shop, ['deploy'])
  shop.write('__deployment__.py', 'from orders_pipeline import load_orders\n\n__all__ = ["load_orders"]\n')
  shop.write('extra.py', 'EXTRA = 1\n')
  shop.edit('.dlt/prod.config.toml', '"INFO"', '"DEBUG"')
  const commit = shop.commit('Orders alone')
  await run(shop, ['deploy'])

  const list = await run(shop, ['deployment', 'list'])
  expect(list.split('\n')[1]).toMatch(
    new RegExp(`^v2 +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +ada +${commit.slice(0, 7)} .*\\+1 ~1 -0`),
  )
  expect(await data(shop, 'deployment', 'list')).toMatchObject([
    { version: 2, changes: { added: 1, updated: 1, deleted: 0 }, provenance: { actor: 'ada', commit } },
    { version: 1 },
  ])
  const info = await run(shop, ['deployment', 'info'])
  expect(info).toContain('  - jobs.repository_pipeline.load_commits  archived\n')
  expect(info).toContain('\nCode: changed\n  + extra.py           10 B\n  ~ __deployment__.py')
  expect((await data(shop, 'deployment', 'info', '2')).changes).toMatchObject({
    jobs: [{ status: 'archived' }, { status: 'archived' }, { status: 'archived' }, { status: 'archived' }],
    added: ['extra.py'],
    updated: ['__deployment__.py'],
    deleted: [],
  })
  const first = (await data(shop, 'deployment', 'info', '1')).changes
  expect(first.jobs.map(({ status }: { status: string }) => status)).toEqual(Array(6).fill('added'))
  expect([first.updated, first.deleted]).toEqual([[], []])

  const settings = await run(shop, ['configuration', 'info'])
  expect(settings).toContain('Configuration: changed\n  profile prod\n    ~ runtime.log_level  "INFO" → "DEBUG"\n')
  expect((await data(shop, 'configuration', 'info', '2')).changes).toEqual([
    {
      profile: 'prod',
      keys: [{ key: 'runtime.log_level', kind: 'config', change: 'changed', before: '"INFO"', after: '"DEBUG"' }],
    },
  ])
  const list2 = await data(shop, 'configuration', 'list')
  expect(list2).toMatchObject([{ version: 2 }, { version: 1, provenance: { actor: 'ada' } }])
})
