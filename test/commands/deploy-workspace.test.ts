import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deployWorkspace } from '#commands/deploy-workspace'
import { listConfigurations, listDeployments } from '#commands/deployed-versions'
import { planWorkspace } from '#commands/plan-workspace'
import { asked, codes, openShop, ref, refusal } from './shop.ts'

it('takes no lock and makes no version where nothing changed', async () => {
  const shop = openShop()
  await deployWorkspace(shop.door, asked)
  const before = shop.inRemote('for-each-ref')
  expect(await deployWorkspace(shop.door, asked)).toMatchObject({ outcome: 'unchanged' })
  expect(shop.inRemote('for-each-ref')).toBe(before)
  expect(before).not.toContain('dlt-deploy-lock')
})

it('moves the configuration alone for a secret, and the deployment alone for a source file', async () => {
  const shop = openShop()
  const with_ = (value: string) => ({ ...asked, secrets: { PROD__SOURCES__ORDERS__TOKEN: value } })
  await deployWorkspace(shop.door, with_('first-value'))
  const secret = await deployWorkspace(shop.door, with_('second-value'))
  expect(secret.deployed.base).toMatchObject({ deployment: 1, configuration: 2 })
  expect(secret.plan.counts).toEqual({ added: 0, updated: 0, unchanged: 6, archived: 0 })
  expect(secret.plan.configuration.profiles).toEqual([
    { profile: 'prod', keys: [{ key: '*', kind: 'secret', change: 'changed' }] },
  ])
  shop.edit('orders_pipeline.py', 'import', '# a remark\nimport')
  const source = await deployWorkspace(shop.door, with_('second-value'))
  expect(source.deployed.base).toMatchObject({ deployment: 2, configuration: 2 })
  expect(source.plan.counts).toMatchObject({ added: 0, updated: 0, archived: 0 })
})

it('names a secret that the environment and the repository give different values, before anything is written', async () => {
  const shop = openShop()
  const env = { ...shop.door.env, PROD__TOKEN: 'one-value', PROD__SAME: 'x-value', PROD__EMPTY: '' }
  const secrets = { PROD__TOKEN: 'another-value', PROD__SAME: 'x-value', PROD__EMPTY: 'filled' }
  const { plan } = await planWorkspace({ ...shop.door, env }, { ...asked, secrets })
  const found = plan.diagnostics.filter(({ code }) => code === 'SECRET_GIVEN_TWICE')
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('`PROD__TOKEN` is given twice')])
  expect(shop.inRemote('for-each-ref', ref)).toBe('')
})

it('plans and moves one of the two streams alone', async () => {
  const shop = openShop('minimal')
  await deployWorkspace(shop.door, asked)
  shop.write('extra.py', 'EXTRA = 1\n')
  shop.write('.dlt/prod.config.toml', '[extra]\nlevel = 1\n')
  const settings = await deployWorkspace(shop.door, { ...asked, parts: ['configuration'] })
  expect(settings.deployed.base).toMatchObject({ deployment: 1, configuration: 2 })
  expect([settings.plan.deployment.status, settings.plan.configuration.status]).toEqual(['unchanged', 'changed'])
  expect((await deployWorkspace(shop.door, { ...asked, parts: ['configuration'] })).outcome).toBe('unchanged')
  const code = await deployWorkspace(shop.door, { ...asked, parts: ['deployment'] })
  expect(code.deployed.base).toMatchObject({ deployment: 2, configuration: 2 })
  expect([code.plan.deployment.status, code.plan.configuration.status]).toEqual(['changed', 'unchanged'])
})

it('names no commit as the source of files that differ from it', async () => {
  const shop = openShop()
  await deployWorkspace(shop.door, asked)
  shop.write('extra.py', 'EXTRA = 1\n')
  await deployWorkspace(shop.door, asked)
  const commit = shop.commit('Extra')
  shop.write('extra.py', 'EXTRA = 2\n')
  shop.commit('More')
  await deployWorkspace(shop.door, asked)
  const versions = await listDeployments(shop.door, asked)
  expect(versions.map(({ provenance }) => provenance.dirty ?? false)).toEqual([false, true, false])
  expect(versions[0]?.provenance.commit).not.toBe(commit)
  expect(versions[1]?.provenance.commit).toBe(versions[2]?.provenance.commit)
})

it('refuses an older commit than the one in force, and takes it where that is accepted by name', async () => {
  const shop = openShop()
  const older = shop.inRemote('rev-parse', 'main')
  shop.write('extra.py', 'EXTRA = 1\n')
  shop.commit('Newer')
  await deployWorkspace(shop.door, asked)
  execFileSync('git', ['checkout', '--quiet', older], { cwd: shop.path })
  expect(codes(await refusal(deployWorkspace(shop.door, asked)))).toEqual(['COMMIT_OLDER'])
  expect(await listDeployments(shop.door, asked)).toHaveLength(1)
  expect(shop.inRemote('for-each-ref')).not.toContain('dlt-deploy-lock')
  const accepted = await deployWorkspace(shop.door, { ...asked, allow: ['COMMIT_OLDER'] })
  expect(accepted.deployed.base.deployment).toBe(2)
})

it('knows the order of commits where the checkout has one commit alone, by asking the remote', async () => {
  const shop = openShop()
  const push = (): string => execFileSync('git', ['push', '--quiet', 'origin', 'main'], { cwd: shop.path }).toString()
  shop.write('extra.py', 'EXTRA = 1\n')
  shop.commit('Newer')
  push()
  await deployWorkspace(shop.door, asked)
  const shallow = join(shop.folder, 'runner', 'shop')
  const clone = ['clone', '--quiet', '--depth=1', '--no-local', `file://${shop.remote}`, shallow]
  execFileSync('git', clone)
  execFileSync('git', ['fetch', '--quiet', '--depth=1', 'origin', `${shop.inRemote('rev-parse', 'main~1')}`], {
    cwd: shallow,
  })
  execFileSync('git', ['checkout', '--quiet', 'FETCH_HEAD'], { cwd: shallow })
  const refused = await refusal(deployWorkspace({ ...shop.door, cwd: shallow }, asked))
  expect(codes(refused)).toEqual(['COMMIT_OLDER'])
})

it('says so where the order of commits cannot be told', async () => {
  const shop = openShop()
  shop.write('extra.py', 'EXTRA = 1\n')
  shop.commit('Never pushed')
  await deployWorkspace(shop.door, asked)
  const other = join(shop.folder, 'other', 'shop')
  execFileSync('git', ['clone', '--quiet', shop.remote, other])
  const { outcome, plan } = await deployWorkspace({ ...shop.door, cwd: other }, asked)
  expect(outcome).toBe('deployed')
  expect(codes(plan.diagnostics)).toContain('COMMIT_ORDER_UNKNOWN')
})

it('deploys the plan that was reviewed, and it again as nothing new', async () => {
  const shop = openShop()
  const { plan } = await planWorkspace(shop.door, asked)
  const reviewed = { ...asked, reviewed: plan }
  expect((await deployWorkspace(shop.door, reviewed)).outcome).toBe('deployed')
  expect((await deployWorkspace(shop.door, reviewed)).outcome).toBe('unchanged')
})

it('refuses what was not reviewed, field by field', async () => {
  const shop = openShop()
  await deployWorkspace(shop.door, asked)
  shop.edit('orders_pipeline.py', '"7,37 * * * *"', '"*/20 * * * *"')
  const { plan } = await planWorkspace(shop.door, asked)
  shop.edit('orders_pipeline.py', '"*/20 * * * *"', '"*/10 * * * *"')
  shop.edit('.dlt/prod.config.toml', '"INFO"', '"DEBUG"')
  const refused = await refusal(deployWorkspace(shop.door, { ...asked, reviewed: plan }))
  expect(refused[0]?.message).toContain('manifest and deployment and configuration moved')
  const told = refused.slice(1).map(({ message }) => message)
  expect(told).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/load_orders triggers\[0\] is .*\*\/10.*, and was .*\*\/20/),
      expect.stringMatching(/setting runtime\.log_level of prod is changed \("INFO" → "DEBUG"\), and was unchanged/),
    ]),
  )
  expect(await listDeployments(shop.door, asked)).toHaveLength(1)
  const onlyHashes = await refusal(deployWorkspace(shop.door, { ...asked, reviewed: { hashes: plan.hashes } }))
  expect(codes(onlyHashes)).toEqual(['PLAN_DIFFERS'])
})

it('refuses a reviewed plan whose base is no longer in force', async () => {
  const shop = openShop()
  await deployWorkspace(shop.door, asked)
  const other = shop.clone('other')
  shop.edit('.dlt/prod.config.toml', '"INFO"', '"DEBUG"')
  const { plan } = await planWorkspace(shop.door, asked)
  other.write('extra.py', 'EXTRA = 1\n')
  await deployWorkspace(other.door, asked)
  const refused = await refusal(deployWorkspace(shop.door, { ...asked, reviewed: plan }))
  expect(codes(refused)).toEqual(['PLAN_STALE'])
  expect(await listConfigurations(shop.door, asked)).toHaveLength(1)
})

it('stands behind a deploy that came first, and plans anew against it', async () => {
  const shop = openShop()
  const shops = ['a', 'b', 'c', 'd'].map((name) => shop.clone(name))
  for (const [at, each] of shops.entries()) each.write('round.py', `ROUND = ${at}\n`)
  const results = await Promise.all(shops.map((each) => deployWorkspace(each.door, asked)))
  expect(results.map(({ deployed }) => deployed.base.deployment).toSorted()).toEqual([1, 2, 3, 4])
  for (const [at, { deployed }] of results.entries())
    expect(shop.inRemote('show', `${deployed.revision}:code/round.py`)).toBe(`ROUND = ${at}`)
  expect(shop.inRemote('rev-list', '--count', ref)).toBe('4')
  expect(shop.inRemote('for-each-ref')).not.toContain('dlt-deploy-lock')
})
