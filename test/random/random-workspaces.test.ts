import { beforeAll, describe, expect, test } from 'vitest'
import type { ManifestAnswer } from '../oracle/generated-manifest.ts'
import { askOracle } from '../oracle/oracle.ts'
import { compare, type Outcome } from './compare.ts'
import { type RandomWorkspace, randomWorkspace } from './workspace.ts'

const seeds = Array.from({ length: 60 }, (_, index) => 20_000 + index)
const workspaces = seeds.map(randomWorkspace)

describe('random workspaces', () => {
  let outcomes: readonly Outcome[] = []

  beforeAll(async () => {
    const questions = workspaces.map(({ files, module, useAll }) => ({ files, module, use_all: useAll }))
    const answers = await askOracle<ManifestAnswer[]>('generate_manifest', questions)
    outcomes = workspaces.map((workspace, index) => compare(workspace, answers[index] as ManifestAnswer))
  })

  test('are the same for the same seed', () => {
    expect(seeds.map(randomWorkspace)).toEqual(workspaces)
  })

  test('have the manifest that dlt generates, or a refusal', () => {
    const wrong = outcomes.flatMap((outcome, index) =>
      outcome.kind === 'wrong'
        ? [{ seed: seeds[index], reason: outcome.reason, files: filesOf(workspaces[index]) }]
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('are mostly such that dlt takes them and reading can decide', () => {
    const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
    expect(count('equal')).toBeGreaterThan(workspaces.length / 3)
    expect(count('rejected')).toBeLessThan(workspaces.length / 3)
  })
})

const filesOf = (workspace: RandomWorkspace | undefined) => workspace?.files
