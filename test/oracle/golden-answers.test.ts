import { expect, test } from 'vitest'
import { readGoldenCase, writeGoldenCase } from '../golden/golden-case.ts'
import { oracleEnvironment } from './environment.ts'
import type { ManifestAnswer } from './generated-manifest.ts'
import { withAnswer } from './golden-answers.ts'

const refused = (python: string, dlt: string, type: string): ManifestAnswer => ({
  dlt,
  python,
  error: '',
  error_type: type,
  errors: [],
})

/** The headings and types that stand in a case after these answers. */
function told(...answers: readonly (readonly [python: string, dlt: string, type: string])[]): readonly string[] {
  const empty = readGoldenCase('# Title\ngroup: rejected\n')
  const golden = answers.reduce((one, answer) => withAnswer(one, refused(...answer)), empty)
  return [...writeGoldenCase(golden).matchAll(/^==> error(.*)\ntype: (.)$/gm)].map(([, at, type]) => `${type}${at}`)
}

test('an answer that an earlier version gives as well is not written', () => {
  expect(told(['3.11', '1.26.0', 'A'], ['3.12', '1.26.0', 'A'], ['3.11', '1.30.0', 'A'])).toEqual(['A'])
})

test('an answer stands under the first version that gives it', () => {
  const answers = told(
    ['3.11', '1.30.0', 'B'],
    ['3.11', '1.31.0', 'B'],
    ['3.13', '1.26.0', 'C'],
    ['3.11', '1.26.0', 'A'],
  )
  expect(answers).toEqual(['A', 'C (python 3.13)', 'B (dlt 1.30)'])
})

test('where dlt and Python both change the answer, each pair that was asked has its own', () => {
  const answers = told(
    ['3.11', '1.26.0', 'A'],
    ['3.13', '1.26.0', 'B'],
    ['3.11', '1.31.0', 'C'],
    ['3.13', '1.31.0', 'D'],
  )
  expect(answers).toEqual(['A', 'B (python 3.13)', 'C (dlt 1.31)', 'D (python 3.13, dlt 1.31)'])
})

test('a new answer takes the place of the old one, and may make a later one needless', () => {
  expect(told(['3.11', '1.26.0', 'A'], ['3.11', '1.29.1', 'B'], ['3.11', '1.26.1', 'B'])).toEqual(['B'])
})

test('a version of dlt without pins is refused by name', () => {
  expect(() => oracleEnvironment('1.25')).toThrow(
    'There are no pins for dlt 1.25, only for 1.26, 1.27, 1.29, 1.30, 1.31.',
  )
})
