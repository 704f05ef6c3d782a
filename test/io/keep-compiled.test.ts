import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../terminal/command-line.ts'

const cli = join(import.meta.dirname, '../../dist/cli/index.js')

/** Runs the program with nothing in its environment but these. */
function run(env: Readonly<Record<string, string>>): { readonly code: number | null; readonly said: string } {
  const path = { PATH: process.env['PATH'] ?? '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--version'], { env: { ...path, ...env } })
  return { code: status, said: `${stdout}${stderr}` }
}

describe('what Node keeps compiled', () => {
  const fine = { code: 0, said: expect.stringMatching(/^dlt-deploy \S+\n$/) }

  it('lies in the cache folder of the user, whichever they name', () => {
    using folder = temporaryFolder()
    expect(run({ XDG_CACHE_HOME: join(folder.path, 'named'), HOME: join(folder.path, 'home') })).toEqual(fine)
    expect(readdirSync(folder.path, { recursive: true })).toContain(join('named', 'dlt-deploy'))
    expect(run({ XDG_CACHE_HOME: 'relative', HOME: join(folder.path, 'home') })).toEqual(fine)
    expect(readdirSync(folder.path, { recursive: true })).toContain(join('home', '.cache', 'dlt-deploy'))
    expect(run({ HOME: join(folder.path, 'home') })).toEqual(fine)
  })

  it('is nothing where the user wants none, has no folder, or may not write', () => {
    using folder = temporaryFolder()
    const home = join(folder.path, 'home')
    expect(run({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(fine)
    expect(run({})).toEqual(fine)
    expect(existsSync(home)).toBe(false)
    writeFileSync(home, 'a file where the folder would be')
    expect(run({ HOME: home })).toEqual(fine)
  })
})
