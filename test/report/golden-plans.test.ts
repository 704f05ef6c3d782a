import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { renderGoldenPlan } from './golden-plan.ts'

const folder = fileURLToPath(new URL('../golden/report/', import.meta.url))
const cases = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('plans as people read them', () => {
  test('there are cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8)
  })

  test.each(cases)('%s', async (name) => {
    const text = readFileSync(folder + name, 'utf8')
    await expect(renderGoldenPlan(text)).toMatchFileSnapshot(folder + name)
  })
})
