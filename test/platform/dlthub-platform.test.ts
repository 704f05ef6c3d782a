import { expect, it } from 'vitest'
import type { Deployed } from '#platform/platform'
import { prod, startSessions } from './dlthub-session.ts'
import { code, job, manifest, release } from './release.ts'

/** What `Platform` promises, as far as this platform keeps what it is given: it knows no commit, no tags and no order. */

const load = job('load')
const notify = job('notify', { triggers: ['job.success:jobs.github_pipeline.load'] })

const rows = ({ jobs }: Deployed) =>
  jobs.map(({ job: { job_ref }, status }) => `${job_ref.split('.').at(-1)} ${status}`)

it('has nothing in force before the first deployment', async () => {
  const { session } = await startSessions()
  const platform = session()
  expect(await platform.read()).toEqual({
    revision: null,
    base: { deployment: null, configuration: null, manifest_hash: null },
    source: null,
    manifest: null,
    files: [],
    configuration: null,
    jobs: [],
  })
  expect([await platform.deployments(), await platform.configurations()]).toEqual([[], []])
  expect([await platform.deploymentFiles(1), await platform.configuration(1)]).toEqual([null, null])
})

it('puts code, configuration and jobs in force, and somebody elsewhere reads the same', async () => {
  const { workspace, session } = await startSessions()
  const deployment = await code({
    'load.py': 'print()\n',
    'link.py': { link: 'load.py' },
    'ä/ö.txt': 'x'.repeat(70_000),
  })
  const platform = session()
  const whole = release({
    deployment,
    configuration: prod,
    manifest: manifest([load, notify], { description: 'Loads.' }),
  })
  const deployed = await platform.apply(await platform.read(), whole)
  expect(deployed.base).toEqual({ deployment: 1, configuration: 1, manifest_hash: null })
  expect(deployed.files).toEqual(deployment.entries)
  expect(deployed.configuration).toEqual(prod)
  expect(deployed.jobs.map((record) => record.job)).toEqual([load, notify])
  expect(workspace.description).toBe('Loads.')
  expect(await session().read()).toEqual(deployed)
  expect(workspace.deployments[0]?.requirements?.toString()).toBe('{"engine_version":1}')
  expect(workspace.configurations[0]?.contents.get('prod.secrets.toml')?.toString()).toBe('token = "t"\n')
})

it('keeps integers and floats of a job apart', async () => {
  const { session } = await startSessions()
  const timed = job('timed', { execute: { concurrency: 2n, timeout: { timeout: 7200.0, grace_period: 30n } } })
  const platform = session()
  await platform.apply(await platform.read(), release({ manifest: manifest([timed]) }))
  expect((await session().read()).jobs[0]?.job.execute).toStrictEqual(timed.execute)
})

it('makes no version of a release that is in force, whoever put it there', async () => {
  const { hub, session } = await startSessions()
  const same = release({ deployment: await code({ 'load.py': '1' }), configuration: prod, manifest: manifest([load]) })
  const platform = session()
  const base = await platform.read()
  const deployed = await platform.apply(base, same)
  hub.calls.length = 0
  expect(await platform.apply(base, same)).toEqual(deployed)
  expect(await session().apply(deployed, same)).toEqual(deployed)
  expect(hub.calls.filter(({ operation }) => /upload|deploy_workspace/.test(operation))).toEqual([])
})

it('refuses a release whose base is no longer in force, changing nothing', async () => {
  const { session, workspace } = await startSessions()
  const base = await session().read()
  await session().apply(base, release({ deployment: await code({ 'load.py': 'first' }) }))
  const late = session().apply(base, release({ deployment: await code({ 'load.py': 'second' }) }))
  await expect(late).rejects.toMatchObject({ diagnostics: [{ code: 'PLAN_STALE' }] })
  expect(workspace.deployments).toHaveLength(1)
})

it('refuses a file that is not the one that was planned, changing nothing', async () => {
  const { session } = await startSessions()
  const planned = await code({ 'load.py': 'reviewed' })
  const other = await code({ 'load.py': 'replaced' })
  const platform = session()
  const swapped = platform.apply(await platform.read(), release({ deployment: { ...planned, root: other.root } }))
  await expect(swapped).rejects.toMatchObject({ diagnostics: [{ code: 'PACKAGE_CHANGED' }] })
  expect((await platform.read()).revision).toBeNull()
})

it('archives a job that left the manifest, and takes it up again', async () => {
  const { session } = await startSessions()
  const platform = session()
  const one = await platform.apply(await platform.read(), release({ manifest: manifest([load, notify]) }))
  const two = await platform.apply(one, release({ manifest: manifest([notify]) }))
  expect(rows(two)).toEqual(['notify active', 'load archived'])
  const three = await platform.apply(two, release({ manifest: manifest([load, notify]) }))
  expect(rows(three)).toEqual(['load active', 'notify active'])
})

it('says of other settings that they are others, and not which', async () => {
  const { session } = await startSessions()
  const platform = session()
  await platform.apply(await platform.read(), release({ configuration: prod }))
  const elsewhere = session(undefined, await code({ 'config.toml': 'a = 2\n' }))
  const { configuration: seen } = await elsewhere.read()
  expect(seen?.profiles.map(({ profile, unread }) => [profile, unread])).toEqual([
    ['', true],
    ['prod', true],
  ])
})

it('lists versions, latest first, with their files', async () => {
  const { session } = await startSessions()
  const platform = session()
  const packages = [await code({ 'a.py': 'aa' }), await code({ 'a.py': 'aa', 'b.py': 'bbb' })]
  let deployed = await platform.read()
  for (const deployment of packages) deployed = await platform.apply(deployed, release({ deployment }))
  const listed = await platform.deployments()
  expect(listed.map(({ version, contentHash, files, size }) => [version, contentHash, files, size])).toEqual([
    [2, packages[1]?.contentHash, 2, 5],
    [1, packages[0]?.contentHash, 1, 2],
  ])
  expect(await platform.deploymentFiles(1)).toEqual(packages[0]?.entries)
  expect(await platform.deploymentFiles(3)).toBeNull()
})
