import { describe, expect, test } from 'vitest'
import { disagreements, ourAnswer } from './calls.ts'
import { readGoldenCalls } from './golden-calls-file.ts'
import { keyPhrases } from './key-phrases.ts'

const golden = readGoldenCalls()

describe('the answers of dlt that are written down', () => {
  test.each([...new Set(golden.map(({ call }) => call[0]))])('are given here too, by %s', (name) => {
    const rows = golden.filter(({ call }) => call[0] === name)
    const calls = rows.map(({ call }) => call)
    const answers = rows.map(({ answer }) => answer)
    expect(disagreements(calls, answers)).toEqual([])
  })

  test('show every refusal at least once', () => {
    const shown = golden
      .map(({ call }) => ourAnswer(call))
      .flatMap((answer) => ('refusal' in answer && answer.refusal ? [answer.refusal.code] : []))
    expect(Object.keys(keyPhrases).filter((code) => !shown.some((each) => each === code))).toEqual([])
  })
})
