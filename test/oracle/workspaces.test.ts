import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { manifestGolden, readManifestGolden, workspaceNames, workspacesFolder } from '../golden/manifest-golden.ts'
import { isRefused, type ManifestAnswer } from './generated-manifest.ts'
import { askOracle } from './oracle.ts'

describe('the example workspaces', () => {
  let answers: ManifestAnswer[]

  beforeAll(async () => {
    const cases = workspaceNames.map((name) => ({ workspace: path.join(workspacesFolder, name) }))
    answers = await askOracle<ManifestAnswer[]>('generate_manifest', cases)
  })

  test.each(workspaceNames.map((name, index) => ({ name, index })))(
    'dlt answers for $name what its golden file says',
    ({ name, index }) => {
      const answer = answers[index]
      if (answer === undefined || isRefused(answer)) throw new Error(answer?.error ?? 'no answer')
      expect(manifestGolden(answer)).toBe(readManifestGolden(name, answer.python, answer.dlt))
    },
  )
})
