import { beforeAll, describe, expect, test } from 'vitest'
import { oracleEnvironment } from '../oracle/environment.ts'
import type { ManifestAnswer } from '../oracle/generated-manifest.ts'
import { askOracle } from '../oracle/oracle.ts'
import { compare, type Outcome } from './compare.ts'
import { type RandomWorkspace, randomWorkspace } from './workspace.ts'

const versions = ['1.26', '1.31'] as const
const seeds = Array.from({ length: 60 }, (_, index) => 20_000 + index)

describe.each(versions)('random workspaces of dlt %s', (version) => {
  const workspaces = seeds.map((seed) => randomWorkspace(seed, version))
  let outcomes: readonly Outcome[] = []

  beforeAll(async () => {
    const questions = workspaces.map(({ files, module, useAll }) => ({ files, module, use_all: useAll }))
    const answers = await askOracle<ManifestAnswer[]>('generate_manifest', questions, oracleEnvironment(version))
    outcomes = workspaces.map((workspace, index) => compare(workspace, answers[index] as ManifestAnswer))
  }, 400_000)

  test('are the same for the same seed', () => {
    expect(seeds.map((seed) => randomWorkspace(seed, version))).toEqual(workspaces)
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
    expect(count('equal')).toBeGreaterThan(workspaces.length / 4)
    expect(count('rejected')).toBeLessThan(workspaces.length / 2)
  })
})

const filesOf = (workspace: RandomWorkspace | undefined) => workspace?.files
