import { expect, it } from 'vitest'
import { exhaustive, startDeploy, versionsIn } from './deployer.ts'
import { openShop, ref } from './shop.ts'

const deploys = exhaustive ? 50 : 6

it(`lets ${deploys} deploys at once in one after the other, each right about what it did`, async () => {
  const shop = openShop('minimal')
  const shops = Array.from({ length: deploys }, (_, at) => shop.clone(`clone${at}`))
  for (const [at, each] of shops.entries()) each.write('round.py', `ROUND = ${at}\n`)
  const ended = await Promise.all(shops.map((each) => startDeploy(each).ended))

  const versions = versionsIn(shop, 'round.py')
  for (const [at, { code, output }] of ended.entries()) {
    const said = /Deployed: deployment v(\d+)/.exec(output)?.[1]
    expect(code, output).toBe(0)
    expect(versions[Number(said) - 1], output).toBe(`ROUND = ${at}`)
  }
  expect(versions).toHaveLength(deploys)
  expect(shop.inRemote('rev-list', '--merges', '--count', ref)).toBe('0')
  expect(shop.inRemote('for-each-ref', 'refs/dlt-deploy-lock')).toBe('')
}, 900_000)
