import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '#json/canonical-json'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { jsonFloat, pythonFloat } from '#json/python-float'
import { pythonRepr } from '#json/python-repr'
import { sha3Base64 } from '#json/sha3'
import { findUnwritable } from '#json/unwritable'
import { writeJson } from '#json/write-json'
import { askOracle } from '../oracle/oracle.ts'
import { doubleOf, randomDocuments, randomDoubles } from './random-json.ts'

interface Written {
  readonly sorted: string
  readonly plain: string
  readonly pretty: string
  readonly repr: string
  readonly hash: string
}

interface Answers {
  /** Null where orjson refuses to read. */
  readonly documents: readonly (Written | { readonly repr: string } | null)[]
  readonly floats: readonly (readonly [repr: string, json: string])[]
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const documents = [
  ...randomDocuments(7, 1500),
  ...[253, 254, 255, 256, 1023, 1024, 1025].map(nested),
  ...[254, 255].map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
]
const doubles = randomDoubles(8, 1500)

describe('random documents, asked of dlt and its orjson', () => {
  let answers: Answers = { documents: [], floats: [] }

  beforeAll(async () => {
    answers = await askOracle<Answers>('manifest_json', { documents, floats: doubles })
  }, 120_000)

  test('are a fair mix', () => {
    expect(answers.documents.filter((answer) => answer === null).length).toBeGreaterThan(250)
    expect(answers.documents.filter((answer) => answer !== null && 'hash' in answer).length).toBeGreaterThan(900)
  })

  test('are read exactly where orjson reads them', () => {
    const ours = documents.filter((text) => parseJson(text).kind === 'json')
    expect(ours).toEqual(documents.filter((_, index) => answers.documents[index] !== null))
  })

  test('have the same canonical text and hash, and are unwritable exactly where orjson cannot write them', () => {
    const differs = read().filter(({ value, answer }) =>
      'hash' in answer
        ? findUnwritable(value) !== null ||
          canonicalJson(value) !== answer.sorted ||
          sha3Base64(canonicalJson(value)) !== answer.hash
        : findUnwritable(value) === null,
    )
    expect(differs).toEqual([])
  })

  test('are saved with the same bytes and print the same in Python', () => {
    // JavaScript puts keys that look like small integers before all others, so their order is not that of the text.
    const ordered = read().filter(({ text }) => !/"(?:9|10)"/.test(text))
    const differs = ordered.filter(
      ({ value, answer }) =>
        pythonRepr(value) !== answer.repr ||
        ('hash' in answer && (writeJson(value) !== answer.plain || writeJson(value, 2) !== answer.pretty)),
    )
    expect(ordered.length).toBeGreaterThan(700)
    expect(differs).toEqual([])
  })

  test('print floats with the same digits', () => {
    const ours = doubles.map((bits) => [pythonFloat(doubleOf(bits)), jsonFloat(doubleOf(bits))])
    expect(ours).toEqual(answers.floats)
  })

  function read(): readonly { text: string; value: Json; answer: Written | { readonly repr: string } }[] {
    return documents.flatMap((text, index) => {
      const parsed = parseJson(text)
      const answer = answers.documents[index] ?? null
      return parsed.kind === 'invalid' || answer === null ? [] : [{ text, value: parsed.value, answer }]
    })
  }
})
