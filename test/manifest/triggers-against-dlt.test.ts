import { beforeAll, describe, expect, test } from 'vitest'
import { askOracle } from '../oracle/oracle.ts'
import { type Answer, type Call, disagreements } from './calls.ts'
import {
  randomCascadeCalls,
  randomPatternCalls,
  randomReferenceCalls,
  randomSelectionCalls,
} from './random-selections.ts'
import { randomText } from './random-text.ts'
import { randomPeriod, randomTimestamp, randomTriggers, randomWrittenTriggers } from './random-triggers.ts'

const stored = randomTriggers(1, 3600)
const random = randomText(3)
const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)

const tables: Readonly<Record<string, readonly Call[]>> = {
  'stored triggers mean what they mean to dlt': stored.map((text) => ['parse_trigger', text]),
  'stored triggers read the same in words': stored
    .filter((text) => !/[[\]]/.test(text))
    .map((text) => ['humanize_trigger', text]),
  'written triggers are brought into the same stored form': randomWrittenTriggers(2, 1800).map((text) => [
    'normalize_trigger',
    text,
  ]),
  'periods are of as many seconds': times(600, () => ['parse_period', randomPeriod(random)]),
  'moments are stored as the same text': times(600, () => ['once', randomTimestamp(random)]),
  'selectors pick the same triggers': randomSelectionCalls(4, 1200),
  'patterns match the same text': randomPatternCalls(5, 3000),
  'refreshes reach the same jobs': randomCascadeCalls(7, 400),
  'references resolve to the same job': randomReferenceCalls(6, 600),
}

describe('random text, asked of dlt itself', () => {
  const answers = new Map<string, readonly Answer[]>()

  beforeAll(async () => {
    const all = await askOracle<Answer[]>('manifest_triggers', Object.values(tables).flat())
    let start = 0
    for (const [title, calls] of Object.entries(tables)) {
      answers.set(title, all.slice(start, start + calls.length))
      start += calls.length
    }
  }, 120_000)

  test.each(Object.keys(tables))('%s', (title) => {
    expect(disagreements(tables[title]!, answers.get(title)!)).toEqual([])
  })

  test('is a fair mix of what dlt accepts and what it refuses', () => {
    for (const title of [
      'stored triggers mean what they mean to dlt',
      'written triggers are brought into the same stored form',
    ]) {
      const refused = answers.get(title)!.filter((answer) => 'error' in answer).length
      expect(refused).toBeGreaterThan(tables[title]!.length / 5)
      expect(refused).toBeLessThan((tables[title]!.length * 4) / 5)
    }
    const matched = answers
      .get('patterns match the same text')!
      .filter((answer) => 'value' in answer && answer.value === true)
    expect(matched.length).toBeGreaterThan(400)
  })
})
