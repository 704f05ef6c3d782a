import { expect, test } from 'vitest'
import { lookupPaths } from '#checks/lookup-paths'
import { askOracle } from '../oracle/oracle.ts'

const questions = (['jobs', 'sources'] as const).flatMap((kind) => [
  { kind, section: 'shop', name: 'orders', key: 'api_key' },
  { kind, section: 'shop', name: 'shop', key: 'api_key' },
  { kind, section: 'sales_eu', name: 'load', key: 'Token' },
])

test('values are looked for where dlt looks for them, in its order', async () => {
  const tried = await askOracle<readonly (readonly string[])[]>('lookup', questions)
  const ours = questions.map(({ kind, section, name, key }) =>
    lookupPaths(kind, section, name, key).map((path) => path.replaceAll('.', '__').toUpperCase()),
  )
  expect(ours).toEqual(tried)
})
