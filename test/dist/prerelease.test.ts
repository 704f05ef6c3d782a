import { describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { StepResult } from '../fakes/runner.ts'
import { oracleEnvironment } from '../oracle/environment.ts'
import type { Branches } from './branches.ts'
import { workspaceFiles } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'

/** A workspace on a pre-release of dlt: what it generates is not known before somebody has asked it. */
let github: FakeGitHub
let branches: Branches
freshJaffle((made) => {
  ;({ github, branches } = made)
})

const locked = (version: string) => ({
  'uv.lock': `version = 1\nrequires-python = ">=3.11"\n\n[[package]]\nname = "dlt"\nversion = "${version}"\n`,
})
const asked = (requirement: string) => ({
  'pyproject.toml': (workspaceFiles['pyproject.toml'] ?? '').replace('dlt[hub]==1.26.0', requirement),
})
const plan = (files: Readonly<Record<string, string>>, inputs = {}): Promise<StepResult> => {
  branches.open(1, files)
  return branches.plan(1, { inputs })
}
const comment = (): string => readMarked(github.state.commentsOf(1)[0]?.body ?? '')?.text ?? ''

describe('a pre-release of dlt', () => {
  it.each([
    ['uv.lock', locked('1.31.0rc1'), '1.31.0rc1'],
    ['pyproject.toml', asked('dlt[hub]==1.31.0rc1'), '1.31.0rc1'],
    ['pyproject.toml, spelled out', asked('dlt[hub] == 1.31.0-alpha.1'), '1.31.0-alpha.1'],
    ['pyproject.toml, and nothing else will do', asked('dlt[hub]>=1.30.1a0,<1.30.1'), '1.30.1a0'],
  ])('in %s is refused as one, where its own generator is not at hand', async (_where, files, version) => {
    for (const generator of ['static', 'auto']) {
      const result = await (generator === 'static' ? plan(files, { generator }) : branches.plan(1))
      expect(result, result.log).toMatchObject({
        exitCode: 1,
        outputs: { decision: 'refused', 'reason-code': 'DLT_VERSION_PRERELEASE' },
      })
      expect(comment()).toContain(`uses dlt ${version}, a pre-release`)
      expect(comment()).toContain('`--generator python`')
    }
  })

  it('generates by itself where the code is trusted and its Python is there', async () => {
    const { interpreter } = oracleEnvironment('1.31')
    const result = await plan(asked('dlt[hub]==1.31.0rc1'), { python: interpreter })
    expect(result.outputs, result.log).toMatchObject({ decision: 'planned', added: '3' })
    expect(result.files['manifest']).toContain('"engine_version":2')
    const read = await branches.plan(1, { inputs: { python: interpreter, generator: 'static' } })
    expect(read.outputs['reason-code'], read.log).toBe('DLT_VERSION_PRERELEASE')
  })

  it('is one of several that a requirement admits: the release is read, and that is said', async () => {
    const result = await plan(asked('dlt[hub]>=1.31.0rc1'))
    expect(result.outputs, result.log).toMatchObject({ decision: 'planned', added: '3' })
    expect(result.annotations).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/`>=1\.31\.0rc1`.*read as dlt 1\.31\.0/),
        properties: { title: 'DLT_VERSION_OPEN' },
      },
    ])
    expect(result.files['manifest']).toContain('"engine_version":2')
  })
})
