import { beforeAll, describe, expect, it } from 'vitest'
import { workspaceVersions } from '#commands/workspace-versions'
import { requiredDlt } from '#workspace/required-dlt'
import { requiredPython } from '#workspace/required-python'
import { parseRelease, parseSpecifier, satisfies } from '#workspace/version-specifier'
import { askOracle } from '../oracle/oracle.ts'
import { filesOf } from './files-in-memory.ts'

const lock = (...versions: string[]) =>
  `requires-python = ">=3.10"\n${versions.map((version) => `[[package]]\nname = "dlt"\nversion = "${version}"\n`).join('')}`
const project = (python: string, ...dependencies: string[]) =>
  `[project]\nrequires-python = "${python}"\ndependencies = ${JSON.stringify(dependencies)}\n`

describe('the Python of a workspace', () => {
  it.each([
    ['3.11', '3.11'],
    ['3.11.9\n', '3.11'],
    ['# ours\n\n3.13\n', '3.13'],
    ['cpython@3.10', '3.10'],
    ['cpython-3.12.4-linux-x86_64-gnu', '3.12'],
    ['python3.9', '3.9'],
  ])('is pinned by .python-version: %j', (pin, version) => {
    const files = filesOf({ '.python-version': pin, 'pyproject.toml': project('>=3.9') })
    expect(requiredPython(files)).toEqual({ kind: 'known', version, source: '.python-version' })
  })

  it.each([
    ['>=3.10', 'range', '3.12'],
    ['>=3.13', 'range', '3.13'],
    ['>=3.9,<3.12', 'range', '3.11'],
    ['>3.12,<=3.13', 'range', '3.12'],
    ['==3.11.*', 'known', '3.11'],
    ['~=3.11.2', 'known', '3.11'],
    ['==3.12', 'known', '3.12'],
    ['>=3.11,<3.12', 'known', '3.11'],
    ['~=3.10', 'range', '3.12'],
    ['>=3.10,!=3.12.*', 'range', '3.13'],
  ])('is what requires-python %s admits', (specifier, kind, version) => {
    const files = filesOf({ 'pyproject.toml': project(specifier) })
    expect(requiredPython(files)).toMatchObject({ kind, version, source: 'pyproject.toml' })
  })

  it('comes from the lock where the project does not say', () => {
    expect(requiredPython(filesOf({ 'uv.lock': lock() }))).toEqual({
      kind: 'range',
      version: '3.12',
      source: 'uv.lock',
      specifier: '>=3.10',
    })
  })

  it.each([{}, { '.python-version': 'pypy3.10' }, { 'pyproject.toml': project('>=4') }, { 'pyproject.toml': '[' }])(
    'is assumed where nothing readable says: %j',
    (texts) => {
      expect(requiredPython(filesOf(texts as Record<string, string>))).toEqual({
        kind: 'unknown',
        version: '3.12',
        source: 'default',
      })
    },
  )
})

describe('the dlt of a workspace', () => {
  it('is the locked one, whatever the requirements admit', () => {
    const files = filesOf({ 'uv.lock': lock('1.25.1'), 'pyproject.toml': project('>=3.10', 'dlt>=1.20') })
    expect(requiredDlt(files)).toEqual({ kind: 'known', version: '1.25.1', source: 'uv.lock' })
  })

  it('is the highest of several locked ones', () => {
    expect(requiredDlt(filesOf({ 'uv.lock': lock('1.9.0', '1.26.0') }))).toEqual({
      kind: 'range',
      version: '1.26.0',
      source: 'uv.lock',
      specifier: '1.26.0 or 1.9.0',
    })
  })

  it.each([
    ['dlt==1.24.0', 'known', '1.24.0'],
    ['dlt[hub,workspace] == 1.27.0rc1 ; python_version > "3.9"', 'known', '1.27.0rc1'],
    ['DLT (>=1.20)', 'range', '1.31.0'],
    ['dlt[workspace]>=1.28', 'range', '1.31.0'],
    ['dlt>=1.28,<1.30', 'range', '1.29.1'],
    ['dlt>=1.32', 'range', '1.32.0'],
    ['dlt<=1.25', 'range', '1.25.0'],
    ['dlt<1.26', 'range', '1.25.0'],
    ['dlt~=1.26.0', 'range', '1.26.0'],
    ['dlt', 'range', '1.31.0'],
    ['dlt @ git+https://github.com/dlt-hub/dlt', 'unknown', '1.26.0'],
    ['dlt>1,<1', 'unknown', '1.26.0'],
    ['dlt==1.31.0-alpha.1', 'known', '1.31.0-alpha.1'],
    ['dlt>=1.31.0rc1', 'range', '1.31.0'],
    ['dlt>1.31.0rc1', 'range', '1.31.0'],
    ['dlt<=1.31.0rc1', 'range', '1.30.0'],
    ['dlt<1.31.0rc1', 'range', '1.30.0'],
    ['dlt!=1.31.0rc1', 'range', '1.31.0'],
    ['dlt>1.31.0rc1,<1.31.0', 'range', '1.31.0rc1'],
    ['dlt>=1.30.0.post1,<1.31', 'range', '1.30.0.post1'],
  ])('is what %s admits', (requirement, kind, version) => {
    const files = filesOf({ 'pyproject.toml': project('>=3.10', 'dlt-plus', 'dlthub>=0.1', 'dlt_extra', requirement) })
    expect(requiredDlt(files)).toMatchObject({ kind, version, source: 'pyproject.toml' })
  })

  it('is locked to a pre-release only where no release is higher', () => {
    const versionOf = (...versions: string[]) => requiredDlt(filesOf({ 'uv.lock': lock(...versions) })).version
    expect([
      versionOf('1.31.0rc1', '1.31.0'),
      versionOf('1.31.0', '1.31.0.post1'),
      versionOf('1.31.0a0', '1.30.0'),
    ]).toEqual(['1.31.0', '1.31.0.post1', '1.31.0a0'])
  })

  it.each([
    ['1.31.0', undefined],
    ['1.31', undefined],
    ['v1.31.0+ours.rc1', undefined],
    ['1.31.0.post1', undefined],
    ['1.31.0-1', undefined],
    ['1.31.0rc1', 'rc1'],
    ['1.31.0-alpha.2', '-alpha.2'],
    ['1.31.0_preview', '_preview'],
    ['1.31.0c1', 'c1'],
    ['1.31.0.dev', '.dev'],
    ['1.31.0b2.dev3+ours', 'b2.dev3'],
    ['1.31.0.post1.dev0', '.post1.dev0'],
    ['1.31.0-SNAPSHOT', '-SNAPSHOT'],
  ])('of version %s is before its release as %s says', (version, prerelease) => {
    const { dlt } = workspaceVersions(filesOf({ 'pyproject.toml': project('>=3.10', `dlt==${version}`) }))
    expect(dlt).toMatchObject({ major: 1, minor: 31, patch: 0 })
    expect(dlt.prerelease).toBe(prerelease)
  })

  it('may stand in a dependency group', () => {
    const files = filesOf({
      'pyproject.toml': '[dependency-groups]\nload = [{ include-group = "x" }, "dlt==1.23.0"]\n',
    })
    expect(requiredDlt(files)).toMatchObject({ kind: 'known', version: '1.23.0' })
  })

  it('may stand in a requirements file where there is no project', () => {
    const requirements = '# ours\n-r more.txt\ndlt[duckdb]==1.22.0  # pinned\n'
    expect(requiredDlt(filesOf({ 'requirements.txt': requirements }))).toMatchObject({
      version: '1.22.0',
      source: 'requirements.txt',
    })
    expect(requiredDlt(filesOf({ 'requirements.txt': requirements, 'pyproject.toml': '' }))).toMatchObject({
      kind: 'unknown',
      source: 'default',
    })
  })
})

describe('version specifiers held against Python’s packaging', () => {
  const versions = ['3.9', '3.10.0', '3.10.99', '3.11', '3.11.4', '3.12', '4', '1.26.0', '1.26.1', '1.27', '0.9']
  const specifiers = [
    ...[
      '>=3.10',
      '>3.10',
      '<3.11',
      '<=3.11',
      '==3.11',
      '==3.11.*',
      '!=3.11',
      '!=3.11.*',
      '~=3.10',
      '~=3.10.2',
      '~=1.26.0',
      '>=1.26,<2',
      ' >= 1.26 , != 1.26.1 ',
    ],
    ...[
      '>=3.11rc1',
      '>3.11rc1',
      '<3.11rc1',
      '<=3.11rc1',
      '==3.11rc1',
      '!=3.11rc1',
      '~=3.11rc1',
      '<=1.27.dev1',
      '>3.10.0b2',
    ],
    ...['>=3.11.post1', '>3.11.post1', '<3.11.post1', '<=3.11.post1', '!=3.11.post1', '>=1.26.0-1'],
    ...['', '==1.26', '>=3.9,<4,!=3.10.*', '~=3.11,<3.12'],
  ]
  const pairs = versions.flatMap((version) => specifiers.map((specifier) => [version, specifier] as const))
  let answers: readonly boolean[]

  beforeAll(async () => {
    answers = await askOracle('workspace_versions', pairs)
  })

  it('admit the same versions', () => {
    const ours = pairs.map(([version, specifier]) =>
      satisfies(parseRelease(version) ?? [], parseSpecifier(specifier) ?? []),
    )
    expect(pairs.filter((_, i) => ours[i] !== answers[i])).toEqual([])
    expect(answers).toContain(true)
    expect(answers).toContain(false)
  })

  it.each(['>=', 'latest', '^3.10', '3.10', '>=3.10 <3.12'])('%j is none', (text) => {
    expect(parseSpecifier(text)).toBeNull()
  })
})
