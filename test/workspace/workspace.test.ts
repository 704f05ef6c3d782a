import { beforeAll, describe, expect, it } from 'vitest'
import { pathExists } from '#io/files'
import { activeProfile } from '#workspace/profile'
import { findWorkspace, workspaceName, workspacesAmong } from '#workspace/workspace'
import { askOracle } from '../oracle/oracle.ts'
import { inFolder, plant } from '../package/tree.ts'

describe('a workspace is found', () => {
  const exists =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path)

  it('in the folder itself, or the nearest above it that has the marker', () => {
    const marked = exists('/repo/.dlt/.workspace', '/repo/etl/.dlt/.workspace')
    expect(findWorkspace('/repo/etl/src', marked)).toEqual({ root: '/repo/etl', settingsFolder: '.dlt' })
    expect(findWorkspace('/repo/etl', marked)).toEqual({ root: '/repo/etl', settingsFolder: '.dlt' })
    expect(findWorkspace('/repo', marked)).toEqual({ root: '/repo', settingsFolder: '.dlt' })
  })

  it('at the root of the file system, too', () => {
    expect(findWorkspace('/a', exists('/.dlt/.workspace'))).toEqual({ root: '/', settingsFolder: '.dlt' })
  })

  it('by another settings folder where dlt was told of one', () => {
    expect(findWorkspace('/a', exists('/a/conf/.workspace'), 'conf')).toEqual({ root: '/a', settingsFolder: 'conf' })
  })

  it('nowhere, which is a diagnostic', () => {
    expect(findWorkspace('/a/b', exists('/a/.dlt'))).toMatchObject({ code: 'WORKSPACE_NOT_FOUND' })
  })

  it('among the paths of a repository, as often as there are', () => {
    const paths = [
      '.dlt/.workspace',
      'a/.dlt/.workspace',
      'a/b/.dlt/.workspace',
      'c/.dlt/config.toml',
      'd.dlt/.workspace',
    ]
    expect(workspacesAmong(paths)).toEqual(['.', 'a', 'a/b'])
  })
})

describe('workspace, name and profile held against dlt', () => {
  const pins: Record<string, string> = {
    none: '',
    plain: 'prod',
    lines: 'prod\naccess\n',
    spaces: '  prod \r\n',
    blank: '\nprod',
    other: 'büro',
  }
  const choices = [null, '', 'tests']
  interface Seen {
    readonly profile: string
    readonly name: string
  }
  let cases: { root: string; argument: string | null; environment: string | null; pin: string | null }[] = []
  let ours: (Seen | null)[]
  let theirs: (Seen | null)[]

  beforeAll(() =>
    inFolder(async (folder) => {
      for (const [name, pin] of Object.entries(pins)) {
        plant(folder, {
          [`${name}/.dlt/.workspace`]: '',
          ...(pin === '' ? {} : { [`${name}/.dlt/profile-name`]: pin }),
        })
      }
      plant(folder, { 'bare/.dlt/config.toml': '' })
      cases = [...Object.entries(pins), ['bare', ''] as const].flatMap(([name, pin]) =>
        choices.flatMap((argument) =>
          choices.map((environment) => ({ root: `${folder}/${name}`, argument, environment, pin: pin || null })),
        ),
      )
      theirs = await askOracle('workspace_profile', cases)
      ours = cases.map(({ root, argument, environment, pin }) => {
        const found = findWorkspace(root, pathExists)
        if ('code' in found) return null
        return { profile: activeProfile({ argument, environment, pin }), name: workspaceName(found.root, null) }
      })
    }),
  )

  it('agree for every place a profile may be named in', () => {
    expect(ours).toEqual(theirs)
    expect(theirs.filter((seen) => seen === null)).toHaveLength(9)
    expect(new Set(theirs.map((seen) => seen?.profile))).toEqual(new Set(['dev', 'prod', 'tests', 'büro', undefined]))
  })
})
