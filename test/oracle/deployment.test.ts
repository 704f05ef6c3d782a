import { beforeAll, describe, expect, test } from 'vitest'
import { deploymentCaseNames, readDeploymentCase } from '../golden/deployment-cases.ts'
import { answerFor } from '../golden/golden-case.ts'
import type { ManifestAnswer } from './generated-manifest.ts'
import { breachOfGroup, goldenAnswer, manifestCase } from './golden-answers.ts'
import { askOracle } from './oracle.ts'

describe('the golden cases of the deployment module', () => {
  const cases = deploymentCaseNames.map((name, index) => ({ name, index, golden: readDeploymentCase(name) }))
  let answers: ManifestAnswer[]

  beforeAll(async () => {
    const questions = cases.map(({ golden }) => manifestCase(golden))
    answers = await askOracle<ManifestAnswer[]>('generate_manifest', questions)
    // A process for each of hundreds of cases takes minutes where others are at work too.
  }, 400_000)

  test.each(cases)('dlt answers for $name what the case says', ({ golden, index }) => {
    const answer = answers[index] as ManifestAnswer
    const expected = answerFor(golden, answer.python, answer.dlt)
    const { python, dlt } = expected
    expect({ ...goldenAnswer(answer), python, dlt }).toEqual(expected)
    expect(breachOfGroup(golden, answer)).toBeNull()
  })
})
