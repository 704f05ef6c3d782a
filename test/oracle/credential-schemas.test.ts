import { expect, test } from 'vitest'
import { credentialSchemas } from '#deployment/dlt-credentials'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { oracleEnvironment } from './environment.ts'
import { askOracle } from './oracle.ts'

test("dlt's own specifications are described as dlt describes them", async () => {
  const answer = await askOracle<Json>('credential_schemas', {}, oracleEnvironment('1.31'))
  const parsed = parseJson(credentialSchemas)
  const plain = JSON.stringify(parsed, (_key, value) => (typeof value === 'bigint' ? Number(value) : value))
  expect(JSON.parse(plain)).toEqual({ kind: 'json', value: answer })
})
