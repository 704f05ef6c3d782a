import { expect, it } from 'vitest'
import { compareBase } from '#commands/compare-base'
import { declareManifest } from '#commands/declare-manifest'
import { openWorkspace } from '#commands/open-workspace'
import { git } from '../terminal/command-line.ts'
import { openShop } from './shop.ts'

const reading = { module: null, generator: 'static', python: null, trusted: false, workspace: null } as const

it('reads the base of a change out of history, and tells the change from drift', async () => {
  const shop = openShop()
  const { manifest: deployed } = await declareManifest(shop.door, reading)
  const [first] = deployed.jobs
  shop.edit('__deployment__.py', '"""', '"""Base moved. ')
  const base = shop.commit('The base moves on')
  shop.write('later.py', 'from dlt.hub import run\n\n\n@run.job()\ndef later():\n    pass\n')
  shop.edit('__deployment__.py', '__all__ = [', 'from later import later\n\n__all__ = ["later", ')
  shop.commit('A change')
  const { manifest: declared } = await declareManifest(shop.door, reading)
  const workspace = openWorkspace(shop.door, null)
  const compare = (commit: string, jobs = deployed.jobs) =>
    compareBase(shop.door, workspace, { base: commit, module: null }, { deployed: { ...deployed, jobs }, declared })

  const changes = [{ job_ref: 'jobs.later.later', status: 'added' }]
  expect(await compare(base)).toEqual({ status: 'compared', changes, drift: [] })
  expect(await compare(base, deployed.jobs.slice(1))).toEqual({
    status: 'compared',
    changes,
    drift: [{ job_ref: first?.job_ref, status: 'added' }],
  })
  expect(await compare('f'.repeat(40))).toMatchObject({ status: 'not compared' })
  shop.write('__deployment__.py', 'def broken(:\n')
  const broken = shop.commit('Broken')
  expect(await compare(broken)).toMatchObject({ status: 'not compared', reason: 'the jobs of its base cannot be read' })
  expect(git(shop.path, 'status', '--porcelain')).toBe('')
})
