import { describe, expect, test } from 'vitest'
import { type Cron, parseCron } from '#cron/cron'
import { nextRuns } from '#cron/next-runs'
import { findTimeZone, type TimeZone, toLocal } from '#cron/time-zone'
import { randomExpressions } from './random-expressions.ts'

const seconds = (iso: string) => Date.parse(iso) / 1000

function zone(name: string): TimeZone {
  const found = findTimeZone(name)
  if (found.kind !== 'zone') throw new Error(`${name} is unknown`)
  return found
}

function cron(text: string): Cron {
  const parsed = parseCron(text)
  if (parsed.kind !== 'cron') throw new Error(`${text} is ${parsed.kind}`)
  return parsed
}

const runsAfter = (text: string, from: string, zoneName: string, count: number) =>
  nextRuns(cron(text), seconds(from), zone(zoneName), count).map((run) =>
    new Date(run * 1000).toISOString().slice(5, 16),
  )

describe('next runs', () => {
  test.each([
    [
      'stays at 08:00 when clocks go forward',
      '0 8 * * *',
      '2026-03-27T12:00:00Z',
      ['03-28T07:00', '03-29T06:00', '03-30T06:00'],
    ],
    [
      'stays at 08:00 when clocks go back',
      '0 8 * * *',
      '2026-10-23T12:00:00Z',
      ['10-24T06:00', '10-25T07:00', '10-26T07:00'],
    ],
    ['moves a skipped time past the gap', '30 2 * * *', '2026-03-29T00:30:00Z', ['03-29T01:30', '03-30T00:30']],
    [
      'does not lose a skipped time that still lies ahead',
      '30 2 * * *',
      '2026-03-29T01:05:00Z',
      ['03-29T01:30', '03-30T00:30'],
    ],
    ['runs a repeated time once', '30 2 * * *', '2026-10-25T00:25:00Z', ['10-25T00:30', '10-26T01:30']],
    ['does not go back in the repeated hour', '30 2 * * *', '2026-10-25T01:05:00Z', ['10-26T01:30']],
    ['goes on after the repeated hour', '*/10 * * * *', '2026-10-25T01:05:00Z', ['10-25T02:00', '10-25T02:10']],
    ['skips the repeated hour', '0 * * * *', '2026-10-25T00:00:00Z', ['10-25T02:00', '10-25T03:00']],
    [
      'does not run the hour after a gap twice',
      '*/30 * * * *',
      '2026-03-29T00:30:00Z',
      ['03-29T01:00', '03-29T01:30', '03-29T02:00'],
    ],
  ])('%s (%s)', (_, text, from, expected) => {
    expect(runsAfter(text, from, 'Europe/Berlin', expected.length)).toEqual(expected)
  })

  test('come in the order of time where a gap of half an hour swaps two ticks', () => {
    const expected = ['10-03T15:40', '10-03T15:50', '10-04T15:20']
    expect(runsAfter('20,40 2 * * *', '2026-10-03T15:00:00Z', 'Australia/Lord_Howe', 3)).toEqual(expected)
  })

  test('are fewer than asked for where no more come', () => {
    expect(runsAfter('0 0 30 2 *', '2026-01-01T00:00:00Z', 'UTC', 3)).toEqual([])
    expect(runsAfter('0 0 1 1 * 0 2027', '2026-01-01T00:00:00Z', 'UTC', 3)).toEqual(['01-01T00:00'])
  })

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])(
    'are always later and never repeat, in %s',
    (name) => {
      const crons = randomExpressions(7, 300)
        .map(parseCron)
        .filter((parsed) => parsed.kind === 'cron')
      expect(crons.length).toBeGreaterThan(100)
      for (const from of [
        '2026-03-28T23:59:30Z',
        '2026-10-25T00:59:59.5Z',
        '2026-11-01T05:30:00Z',
        '2026-04-04T15:10:00Z',
      ].map(seconds)) {
        for (const parsed of crons) {
          const runs = nextRuns(parsed, from, zone(name), 4)
          const rising = [from, ...runs].every((run, index, all) => index === 0 || run > (all[index - 1] ?? run))
          expect(rising, `${parsed.text} from ${from}`).toBe(true)
        }
      }
    },
  )

  test('lose no day: a daily schedule runs on every local date', () => {
    const berlin = zone('Europe/Berlin')
    const runs = nextRuns(cron('30 2 * * *'), seconds('2026-01-01T00:00:00Z'), berlin, 365)
    const dates = runs.map((run) => Math.floor(toLocal(run, berlin) / 86_400))
    expect(dates.every((date, index) => index === 0 || date === (dates[index - 1] ?? 0) + 1)).toBe(true)
  })
})
