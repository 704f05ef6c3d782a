import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { routes } from '#platform/dlthub/routes'
import { called, factsFile, installedRoutes, type RouteFacts, tableFile } from '../oracle/dlthub-routes.ts'
import { installPythonClient } from './dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

const text = (path: string): string => readFileSync(path, 'utf8')

/** `node test/oracle/dlthub-routes.ts` makes both tables anew where dltHub's client has moved on. */
it('the calls of the platform are those of the installed Python client', () => {
  const installed = installedRoutes()
  expect(JSON.parse(text(factsFile))).toEqual(JSON.parse(installed.facts))
  expect(text(tableFile)).toBe(installed.table)
})

it('every call of this program is one of them, and none is listed that it does not make', () => {
  const { operations } = JSON.parse(text(factsFile)) as RouteFacts
  expect(Object.keys(routes).toSorted()).toEqual([...called].toSorted())
  for (const [name, { method, path, success }] of Object.entries(routes))
    expect(operations[name]).toMatchObject({ method, path, success })
})
