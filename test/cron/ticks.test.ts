import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isValidCron, parseCron } from '#cron/cron'
import { lastTick, nextTick, previousTick } from '#cron/ticks'
import { findTimeZone, toInstant, toLocal } from '#cron/time-zone'

type Row = readonly (number | null)[]
type Query = {
  readonly instants: readonly number[]
  readonly zones: readonly string[]
  readonly expressions: readonly string[]
}
type Table = { readonly croniter: string; readonly answers: readonly (readonly Row[] | null)[] }

const golden = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../golden/cron/${name}`, import.meta.url), 'utf8')) as T
const query = golden<Query>('cases.json')
const table = golden<Table>('table.json')

const cases = query.expressions.map((text, index) => ({ text, rows: table.answers[index] ?? null }))
const distance = (to: number | null, from: number) => (to === null ? null : to - from)
const isRandom = (text: string) => parseCron(text).kind === 'random'

describe(`the table of croniter ${table.croniter}`, () => {
  test('was made with the version that the oracle pins', () => {
    const pins = readFileSync(new URL('../oracle/requirements.txt', import.meta.url), 'utf8')
    expect(pins).toContain(`\ncroniter==${table.croniter}\n`)
  })

  test('is large enough to mean something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(210)
    expect(cases.filter(({ rows }) => rows !== null).length).toBeGreaterThan(180)
    expect(query.instants.length).toBeGreaterThanOrEqual(20)
  })

  test.each(cases)('accepts $text exactly where croniter does', ({ text, rows }) => {
    expect(isValidCron(text)).toBe(rows !== null)
  })

  test.each(cases.filter(({ text, rows }) => rows !== null && !isRandom(text)))(
    'has the ticks of $text',
    ({ text, rows }) => {
      const cron = parseCron(text)
      if (cron.kind !== 'cron') throw new Error(`${text} is ${cron.kind}`)
      const naive = query.instants.flatMap((instant) => {
        const [next, previous] = [nextTick(cron, instant), previousTick(cron, instant)]
        return [distance(next, instant), distance(previous, instant)]
      })
      const zoned = query.zones.map((name) => {
        const zone = findTimeZone(name)
        if (zone.kind !== 'zone') throw new Error(`${name} is unknown`)
        return query.instants.flatMap((instant) => {
          const local = toLocal(instant, zone)
          const [next, last] = [nextTick(cron, local), lastTick(cron, local)]
          const moment = (tick: number | null) => distance(tick === null ? null : toInstant(tick, zone), instant)
          return [moment(next), moment(last)]
        })
      })
      expect([naive, ...zoned]).toEqual(rows)
    },
  )
})
