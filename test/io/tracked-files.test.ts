import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { trackedFiles } from '#io/tracked-files'
import { git, temporaryFolder } from '../terminal/command-line.ts'

it('are those of the repository that a folder is in, by a link too, and none outside of one', async () => {
  using folder = temporaryFolder()
  const [repository, outside] = [join(folder.path, 'repository'), join(folder.path, 'outside')]
  const workspace = join(repository, 'jaffle')
  mkdirSync(join(workspace, '.dlt'), { recursive: true })
  mkdirSync(outside)
  for (const place of [workspace, outside]) writeFileSync(join(place, 'prod.secrets.toml'), '')
  writeFileSync(join(workspace, 'new.secrets.toml'), '')
  git(repository, 'init', '--quiet')
  git(repository, 'add', 'jaffle/prod.secrets.toml')
  symlinkSync(workspace, join(outside, 'link'))
  const found = (place: string) => trackedFiles(place, ['*secrets.toml'], process.env)
  expect(await found(workspace)).toEqual(['prod.secrets.toml'])
  expect(await found(join(outside, 'link'))).toEqual(['prod.secrets.toml'])
  expect(await found(outside)).toEqual([])
})
