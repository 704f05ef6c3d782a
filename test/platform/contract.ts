import { describe, expect, it, onTestFinished } from 'vitest'
import type { Deployed, Platform } from '#platform/platform'
import { code, configuration, emptyFolder, job, manifest, provenance, release } from './release.ts'

/** An empty place for the state of one workspace. Each call of `session` is one more user of it, as from another machine. */
export interface Place {
  session(): Promise<Platform>
  remove(): Promise<void>
}

const prod = configuration({ prod: { settings: { 'runtime.log_level': '"INFO"' }, secrets: ['api.token'] } })
const debug = configuration({ prod: { settings: { 'runtime.log_level': '"DEBUG"' }, secrets: ['api.token'] } })
const load = job('load')
const notify = job('notify', { triggers: ['job.success:jobs.github_pipeline.load'] })

/** What every platform promises: the doc comments of `Platform`, as tests. */
export function describePlatform(name: string, place: () => Promise<Place>): void {
  const open = async (): Promise<{ first: Platform; second: Platform }> => {
    const { session, remove } = await place()
    onTestFinished(remove)
    return { first: await session(), second: await session() }
  }
  const rows = ({ jobs }: Deployed) =>
    jobs.map(({ job, status, since, changed }) => `${job.job_ref.split('.').at(-1)} ${status} ${since} ${changed}`)

  describe(name, () => {
    it('has nothing in force before the first deployment', async () => {
      const { first } = await open()
      expect(await first.read()).toEqual({
        revision: null,
        base: { deployment: null, configuration: null, manifest_hash: null },
        source: null,
        manifest: null,
        files: [],
        configuration: null,
        jobs: [],
      })
      expect(await first.deployments()).toEqual([])
      expect(await first.configurations()).toEqual([])
      expect(await first.deploymentFiles(1)).toBeNull()
      expect(await first.configuration(1)).toBeNull()
    })

    it('puts code, configuration and manifest in force together, and everyone reads the same', async () => {
      const { first, second } = await open()
      const deployment = await code({ 'load.py': 'print()\n', 'run.sh': { executable: '#!/bin/sh\n' } })
      const declared = manifest([load, notify], { description: 'Loads.', tags: ['ingest'] })
      const deployed = await first.apply(
        await first.read(),
        release({ deployment, configuration: prod, manifest: declared }),
      )

      expect(deployed.base).toMatchObject({ deployment: 1, configuration: 1 })
      expect(deployed.source).toEqual(provenance)
      expect(deployed.manifest).toEqual(declared)
      expect(deployed.files).toEqual(deployment.entries)
      expect(deployed.configuration).toEqual(prod)
      expect(rows(deployed)).toEqual(['load active 1 1', 'notify active 1 1'])
      expect(deployed.jobs.map((record) => record.job)).toEqual([load, notify])
      expect(await second.read()).toEqual(deployed)
    })

    it('keeps integers and floats of a manifest apart', async () => {
      const { first, second } = await open()
      const timed = job('timed', { execute: { concurrency: 2n, timeout: { timeout: 7200.0, grace_period: 30n } } })
      await first.apply(await first.read(), release({ deployment: await code({}), manifest: manifest([timed]) }))
      const [record] = (await second.read()).jobs
      expect(record?.job.execute).toStrictEqual({ concurrency: 2n, timeout: { timeout: 7200, grace_period: 30n } })
    })

    it('makes no version of a release that is in force', async () => {
      const { first } = await open()
      const same = release({
        deployment: await code({ 'load.py': '1' }),
        configuration: prod,
        manifest: manifest([load]),
      })
      const deployed = await first.apply(await first.read(), same)
      const later = { ...same, provenance: { ...provenance, at: '2026-03-02T00:00:00.000Z' } }
      expect(await first.apply(deployed, later)).toEqual(deployed)
      expect(await first.deployments()).toHaveLength(1)
      expect(await first.configurations()).toHaveLength(1)
    })

    it('numbers configuration apart from code', async () => {
      const { first } = await open()
      const deployment = await code({ 'load.py': '1' })
      const one = await first.apply(await first.read(), release({ deployment, configuration: prod }))
      const two = await first.apply(one, release({ deployment, configuration: debug }))
      expect(two.base).toMatchObject({ deployment: 1, configuration: 2 })
      const three = await first.apply(two, release({ deployment: await code({ 'load.py': '2' }) }))
      expect(three.base).toMatchObject({ deployment: 2, configuration: 2 })
      expect(three.configuration).toEqual(debug)
    })

    it('replaces a manifest that changed alone without a new version', async () => {
      const { first } = await open()
      const deployment = await code({ 'load.py': '1' })
      const one = await first.apply(await first.read(), release({ deployment, manifest: manifest([load]) }))
      const two = await first.apply(one, release({ deployment, manifest: manifest([load, notify]) }))
      expect(two.base.deployment).toBe(1)
      expect(two.base.manifest_hash).not.toBe(one.base.manifest_hash)
      expect(rows(two)).toEqual(['load active 1 1', 'notify active 1 1'])
    })

    it('archives a job that left the manifest, and takes it up again as the same job', async () => {
      const { first } = await open()
      const apply = async (base: Deployed, content: string, jobs: Parameters<typeof manifest>[0]) =>
        first.apply(base, release({ deployment: await code({ 'load.py': content }), manifest: manifest(jobs) }))
      const one = await apply(await first.read(), '1', [load, notify])
      const two = await apply(one, '2', [notify])
      expect(rows(two)).toEqual(['notify active 1 1', 'load archived 1 2'])
      expect(two.jobs.map((record) => record.job)).toEqual([notify, load])
      const three = await apply(two, '3', [job('third')])
      expect(rows(three)).toEqual(['third active 3 3', 'notify archived 1 3', 'load archived 1 2'])
      const four = await apply(three, '4', [load, { ...notify, triggers: [] }])
      expect(rows(four)).toEqual(['load active 1 4', 'notify active 1 4', 'third archived 3 4'])
    })

    it('refuses a release whose base is no longer in force, changing nothing, and takes it planned again', async () => {
      const { first, second } = await open()
      const base = await second.read()
      const deployed = await first.apply(base, release({ deployment: await code({ 'load.py': 'first' }) }))
      const late = second.apply(base, release({ deployment: await code({ 'load.py': 'second' }) }))
      await expect(late).rejects.toMatchObject({ diagnostics: [{ code: 'PLAN_STALE' }] })
      expect(await second.read()).toEqual(deployed)

      const again = await second.apply(deployed, release({ deployment: await code({ 'load.py': 'second' }) }))
      expect(again.base.deployment).toBe(2)
    })

    it('is done where the release was put in force by someone else, or by a call whose answer was lost', async () => {
      const { first, second } = await open()
      const base = await first.read()
      const same = release({
        deployment: await code({ 'load.py': '1' }),
        configuration: prod,
        manifest: manifest([load]),
      })
      const deployed = await first.apply(base, same)
      expect(await first.apply(base, same)).toEqual(deployed)
      expect(await second.apply(base, same)).toEqual(deployed)
      expect(await second.deployments()).toHaveLength(1)
    })

    it('puts earlier code in force as a new version', async () => {
      const { first } = await open()
      const earlier = await code({ 'load.py': 'good' })
      const one = await first.apply(await first.read(), release({ deployment: earlier }))
      const two = await first.apply(one, release({ deployment: await code({ 'load.py': 'bad' }) }))
      const three = await first.apply(two, release({ deployment: earlier }))
      expect(three.base.deployment).toBe(3)
      expect(three.files).toEqual(one.files)
    })

    it('gives earlier code back with its manifest, where it gives code back at all', async () => {
      const { first, second } = await open()
      const earlier = release({ deployment: await code({ 'load.py': 'good' }), manifest: manifest([load]) })
      const later = release({ deployment: await code({ 'load.py': 'bad' }), manifest: manifest([notify]) })
      const one = await first.apply(await first.read(), earlier)
      const two = await first.apply(one, later)
      if (second.restore === undefined) return
      const restored = await second.restore(1, await emptyFolder())
      const three = await second.apply(two, release({ deployment: null, manifest: null, ...restored }))
      expect(three.base).toEqual({ ...one.base, deployment: 3 })
      expect(three.files).toEqual(one.files)
      expect(rows(three)).toEqual(['load active 1 3', 'notify archived 2 3'])
      expect(await second.restore(4, await emptyFolder())).toBeNull()
    })

    it('lets one after the other deploy, where it locks at all, and keeps nothing of it in what is in force', async () => {
      const { first, second } = await open()
      const deployed = await first.apply(await first.read(), release({ configuration: prod }))
      const lock = await first.lock?.({ owner: 'first', provenance })
      let waits = true
      const next = second.lock?.({ owner: 'second', provenance }).then((taken) => {
        waits = false
        return taken
      })
      await new Promise((resolve) => setTimeout(resolve, 60))
      expect(waits).toBe(lock !== undefined)
      await lock?.release()
      await second.unlock?.('first')
      await (await next)?.release()
      expect(await second.read()).toEqual(deployed)
    })

    it('lists versions, latest first, with their files and settings', async () => {
      const { first, second } = await open()
      const packages = [await code({ 'a.py': 'aa' }), await code({ 'a.py': 'aa', 'b.py': 'bbb' }), await code({})]
      let deployed = await first.read()
      for (const deployment of packages) deployed = await first.apply(deployed, release({ deployment }))
      for (const settings of [prod, debug]) deployed = await first.apply(deployed, release({ configuration: settings }))

      expect(await second.deployments()).toMatchObject([
        { version: 3, contentHash: packages[2]!.contentHash, files: 0, size: 0, provenance },
        { version: 2, contentHash: packages[1]!.contentHash, files: 2, size: 5, provenance },
        { version: 1, contentHash: packages[0]!.contentHash, files: 1, size: 2, provenance },
      ])
      for (const version of [1, 2, 3])
        expect(await second.deploymentFiles(version)).toEqual(packages[version - 1]!.entries)
      expect(await second.deploymentFiles(4)).toBeNull()
      expect(await second.configurations()).toEqual([
        { version: 2, contentHash: debug.contentHash, profiles: ['prod'], provenance },
        { version: 1, contentHash: prod.contentHash, profiles: ['prod'], provenance },
      ])
      expect(await second.configuration(1)).toEqual(prod)
      expect(await second.configuration(2)).toEqual(debug)
      expect(await second.configuration(0)).toBeNull()
    })

    it('refuses a file that is not the one that was planned, changing nothing', async () => {
      const { first } = await open()
      const planned = await code({ 'load.py': 'reviewed' })
      const other = await code({ 'load.py': 'replaced' })
      const swapped = first.apply(await first.read(), release({ deployment: { ...planned, root: other.root } }))
      await expect(swapped).rejects.toMatchObject({ diagnostics: [{ code: 'PACKAGE_CHANGED' }] })
      expect((await first.read()).revision).toBeNull()
    })
  })
}
