import { beforeAll, describe, expect, test } from 'vitest'
import { isValidCron, parseCron } from '#cron/cron'
import { nextTick, previousTick } from '#cron/ticks'
import { askOracle } from '../oracle/oracle.ts'
import { randomExpressions } from './random-expressions.ts'

type Rows = readonly (readonly (number | null)[])[] | null

const expressions = randomExpressions(20261122, 2500)
const instants = ['2024-02-29T12:30:00Z', '2025-12-31T23:59:59Z', '2026-06-15T08:00:00Z'].map(
  (text) => Date.parse(text) / 1000,
)

describe('random expressions, asked of croniter itself', () => {
  let answers: readonly Rows[] = []

  beforeAll(async () => {
    answers = (await askOracle<{ answers: readonly Rows[] }>('cron_table', { expressions, instants, zones: [] }))
      .answers
  }, 120_000)

  test('are a fair mix of valid and invalid', () => {
    const valid = answers.filter((rows) => rows !== null).length
    expect(valid).toBeGreaterThan(1200)
    expect(expressions.length - valid).toBeGreaterThan(400)
  })

  test('are accepted exactly where croniter accepts them', () => {
    const ours = expressions.filter(isValidCron)
    expect(ours).toEqual(expressions.filter((_, index) => answers[index] !== null))
  })

  test('have the same next and previous ticks', () => {
    const differing = expressions.filter((text, index) => {
      const cron = parseCron(text)
      const rows = answers[index]
      if (cron.kind !== 'cron' || rows === null || rows === undefined) return false
      const ours = instants.flatMap((instant) =>
        [nextTick(cron, instant), previousTick(cron, instant)].map((tick) => tick && tick - instant),
      )
      return JSON.stringify(ours) !== JSON.stringify(rows[0])
    })
    expect(differing).toEqual([])
  })
})
