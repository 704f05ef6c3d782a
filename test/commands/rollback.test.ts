import { expect, it } from 'vitest'
import { deployWorkspace } from '#commands/deploy-workspace'
import { listJobs } from '#commands/deployed-jobs'
import { listConfigurations, listDeployments } from '#commands/deployed-versions'
import { type RollbackRequest, rollback } from '#commands/rollback'
import { asked, codes, openShop, ref, refusal, type Shop } from './shop.ts'

const back: RollbackRequest = { ...asked, deployment: null, configuration: null, dryRun: false }
const onlyOrders = 'from orders_pipeline import load_orders\n\n__all__ = ["load_orders"]\n'

/** Two versions of both streams: the second archives jobs and changes a setting. */
async function twoVersions(): Promise<{ readonly shop: Shop; readonly commits: readonly string[] }> {
  const shop = openShop()
  const first = shop.inRemote('rev-parse', 'main')
  await deployWorkspace(shop.door, asked)
  shop.write('__deployment__.py', onlyOrders)
  shop.edit('.dlt/prod.config.toml', '"INFO"', '"DEBUG"')
  const second = shop.commit('Orders alone')
  await deployWorkspace(shop.door, asked)
  return { shop, commits: [first, second] }
}

const rows = async (shop: Shop) =>
  (await listJobs(shop.door, asked, null))
    .map(({ job, status, since, changed }) => `${job.job_ref} ${status} ${since} ${changed}`)
    .toSorted()

it('ends where it began when it is done twice, as new versions', async () => {
  const { shop, commits } = await twoVersions()
  const [second, first] = await listDeployments(shop.door, asked)
  const once = await rollback(shop.door, back)
  expect(once).toMatchObject({ outcome: 'deployed', target: { deployment: 1, configuration: null } })
  expect(once.plan.counts).toMatchObject({ added: 4, archived: 0 })
  const twice = await rollback(shop.door, back)
  expect(twice).toMatchObject({ outcome: 'deployed', target: { deployment: 2 } })

  const versions = await listDeployments(shop.door, asked)
  expect(versions.map(({ version, contentHash }) => [version, contentHash])).toEqual([
    [4, second?.contentHash],
    [3, first?.contentHash],
    [2, second?.contentHash],
    [1, first?.contentHash],
  ])
  expect(versions.map(({ provenance }) => provenance.commit)).toEqual([...commits, ...commits].toReversed())
  expect(versions.map(({ provenance }) => provenance.restores?.deployment)).toEqual([2, 1, undefined, undefined])
  expect(await listConfigurations(shop.door, asked)).toHaveLength(2)
  for (const [later, earlier] of [
    ['~0', '~2'],
    ['~1', '~3'],
  ])
    expect(shop.inRemote('rev-parse', `${ref}${later}:code`)).toBe(shop.inRemote('rev-parse', `${ref}${earlier}:code`))
  expect(shop.inRemote('log', '--format=%s', ref).split('\n')).toEqual([
    'rollback: deployment v4',
    'rollback: deployment v3',
    'deploy: deployment v2, configuration v2',
    'deploy: deployment v1, configuration v1',
  ])
})

it('brings archived jobs back with their history', async () => {
  const { shop } = await twoVersions()
  expect((await rows(shop)).filter((row) => row.includes('archived'))).toHaveLength(4)
  await rollback(shop.door, back)
  const jobs = await rows(shop)
  expect(jobs.filter((row) => row.includes('archived'))).toEqual([])
  expect(jobs.filter((row) => row.endsWith(' active 1 3'))).toHaveLength(4)
  expect(jobs).toContain('jobs.orders_pipeline.load_orders active 1 1')
})

it('plans first, and on a dry run does nothing else', async () => {
  const { shop } = await twoVersions()
  const before = shop.inRemote('for-each-ref')
  const { outcome, plan } = await rollback(shop.door, { ...back, deployment: 1, configuration: 1, dryRun: true })
  expect([outcome, plan.deployment.status, plan.configuration.status]).toEqual(['dry run', 'changed', 'changed'])
  expect(shop.inRemote('for-each-ref')).toBe(before)
})

it('takes the settings back alone, and both streams together', async () => {
  const { shop } = await twoVersions()
  const settings = await rollback(shop.door, { ...back, configuration: 1 })
  expect(settings.deployed.base).toMatchObject({ deployment: 2, configuration: 3 })
  expect(settings.plan.counts).toMatchObject({ added: 0, updated: 0, archived: 0 })
  const both = await rollback(shop.door, { ...back, deployment: 1, configuration: 2 })
  expect(both.deployed.base).toMatchObject({ deployment: 3, configuration: 4 })
  const [latest] = await listConfigurations(shop.door, asked)
  expect(latest?.provenance.restores).toEqual({ deployment: 1, configuration: 2 })
})

it('says that the values of secrets do not come back', async () => {
  const shop = openShop()
  const secrets = (value: string) => ({ ...asked, secrets: { PROD__TOKEN: value } })
  await deployWorkspace(shop.door, secrets('one-value'))
  await deployWorkspace(shop.door, secrets('another-value'))
  const { plan } = await rollback(shop.door, { ...back, configuration: 1 })
  expect(plan.hazards).toMatchObject([{ code: 'SECRETS_NOT_RESTORED', severity: 'warning' }])
})

it('makes no version of what is in force, and refuses what never was', async () => {
  const { shop } = await twoVersions()
  expect((await rollback(shop.door, { ...back, deployment: 2 })).outcome).toBe('unchanged')
  expect(codes(await refusal(rollback(shop.door, { ...back, deployment: 3 })))).toEqual(['VERSION_UNKNOWN'])
  expect(codes(await refusal(rollback(shop.door, { ...back, configuration: 9 })))).toEqual(['VERSION_UNKNOWN'])
  const fresh = openShop()
  expect(codes(await refusal(rollback(fresh.door, back)))).toEqual(['NOT_DEPLOYED'])
  await deployWorkspace(fresh.door, asked)
  expect(codes(await refusal(rollback(fresh.door, back)))).toEqual(['NOTHING_BEFORE'])
})
