import { describe, expect, it } from 'vitest'
import { personalKey } from '../fakes/dlthub/world.ts'
import { job } from '../platform/release.ts'
import { dltHubShop } from './dlthub-shop.ts'

const board = { ...job('board'), entry_point: { ...job('board').entry_point, job_type: 'interactive' } } as const
const owner = { RUNTIME__API_KEY: personalKey }

describe('a public link', () => {
  it('is given once, kept, and taken back', async () => {
    const { cli, workspace } = await dltHubShop('minimal', [board, job('load')])
    const published = await cli(['job', 'publish', 'board'])
    expect(published).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^http.*\/public\/\S+\n$/) })
    expect((await cli(['job', 'publish', 'board'])).stdout).toBe(published.stdout)
    expect((await cli(['job', 'unpublish', 'board'])).stdout).toContain('is not public')
    expect(workspace.jobs.get(board.job_ref)?.publicUrl).toBeNull()
    expect((await cli(['job', 'unpublish', 'board'])).code).toBe(0)
    const refused = await cli(['job', 'publish', 'load'])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('DLTHUB_CONFLICT') })
  })
})

describe('variables', () => {
  it('are set, listed without secrets, and removed', async () => {
    const { cli, workspace } = await dltHubShop('minimal')
    const secret = 'correct-horse-battery-staple'
    await cli(['variable', 'set', 'LOG_LEVEL', 'INFO'], owner)
    const set = await cli(['variable', 'set', 'TOKEN', '--secret-from', 'MINE', '--profile', 'prod'], {
      ...owner,
      MINE: secret,
    })
    expect(set).toEqual({ code: 0, stderr: '', stdout: 'TOKEN is set.\n' })
    expect(workspace.variables.get('prod')?.get('TOKEN')).toEqual({ kind: 'secret', value: secret })
    const listed = await cli(['variable', 'list'], owner)
    expect(listed.stdout).toMatch(/– +LOG_LEVEL +plain +INFO\nprod +TOKEN +secret +\*\*\*\n/)
    expect(JSON.parse((await cli(['variable', 'list', '--format', 'json'], owner)).stdout)).toEqual([
      { profile: null, variables: [{ name: 'LOG_LEVEL', kind: 'plain', value: 'INFO' }] },
      { profile: 'prod', variables: [{ name: 'TOKEN', kind: 'secret', value: null }] },
    ])
    expect((await cli(['variable', 'delete', 'TOKEN', '--profile', 'prod'], owner)).code).toBe(0)
    expect(workspace.variables.get('prod')?.size).toBe(0)
  })

  it.each<[readonly string[], Record<string, string>, string]>([
    [['variable', 'list'], {}, 'DLTHUB_FORBIDDEN'],
    [['variable', 'delete', 'NOBODY'], owner, 'VARIABLE_UNKNOWN'],
    [['variable', 'set', 'TOKEN'], owner, 'VARIABLE_VALUE_UNCLEAR'],
    [['variable', 'set', 'TOKEN', 'x', '--secret-from', 'MINE'], owner, 'VARIABLE_VALUE_UNCLEAR'],
    [['variable', 'set', 'TOKEN', '--secret-from', 'MINE'], owner, 'VARIABLE_EMPTY'],
  ])('%j is refused', async (args, env, code) => {
    const { cli, workspace } = await dltHubShop('minimal')
    const said = await cli(args, env)
    expect(said).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(code) })
    expect([...workspace.variables.values()].every(({ size }) => size === 0)).toBe(true)
  })
})
