import { beforeAll, describe, expect, test } from 'vitest'
import { pythonRepr } from '#json/python-repr'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { parsePythonFloat } from '#manifest/python-number'
import { isPythonSpace } from '#manifest/python-strip'
import { askOracle } from '../oracle/oracle.ts'
import type { Answer } from './calls.ts'
import { readGoldenCalls } from './golden-calls-file.ts'

type Runs = readonly (readonly [first: number, last: number])[]

describe('dlt itself', () => {
  const golden = readGoldenCalls()
  let answers: readonly Answer[] = []
  let characters: Readonly<Record<string, Runs>> = {}

  beforeAll(async () => {
    const all = await askOracle<Answer[]>('manifest_triggers', [['characters'], ...golden.map(({ call }) => call)])
    const [first, ...rest] = all
    characters = (first as { value: Record<string, Runs> }).value
    answers = rest
  }, 120_000)

  test('still gives the answers that are written down', () => {
    expect(answers).toEqual(golden.map(({ answer }) => answer))
  })

  test.each<[string, (character: string) => boolean]>([
    ['start', isPythonIdentifier],
    ['continue', (character) => isPythonIdentifier(`a${character}`)],
    ['space', isPythonSpace],
    ['printable', (character) => character === '\\' || character === "'" || pythonRepr(character) === `'${character}'`],
    ['decimal', (character) => parsePythonFloat(character) !== null],
  ])('agrees on every character of its Unicode: %s', (property, ours) => {
    const theirs = new Set(codePoints(characters[property] ?? []))
    expect(theirs.size).toBeGreaterThan(20)
    const assigned = codePoints(characters['assigned'] ?? [])
    const differing = assigned.filter((code) => ours(String.fromCodePoint(code)) !== theirs.has(code))
    expect(differing.map((code) => code.toString(16))).toEqual([])
  })
})

function codePoints(runs: Runs): readonly number[] {
  return runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
