import { describe, expect, it } from 'vitest'
import { jobHash } from '#manifest/hash'
import type { Job } from '#manifest/schema'
import type { Operation } from '../fakes/dlthub/routes.ts'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Job as StoredJob, Workspace } from '../fakes/dlthub/state.ts'
import { prod, startSessions } from './dlthub-session.ts'
import { code, job, manifest, release } from './release.ts'

/**
 * Others deploy at any moment, and the platform compares nothing for anybody. A deploy asks no more than it needs to see
 * them: here is what each of its questions is for.
 */

const load = job('load')
const notify = job('notify')
const old = job('old')
const faster: Job = { ...load, triggers: ['every:5m'] }
const changed = manifest([faster, notify])

/** Code, settings and jobs are in force, one job is archived; a plan was drawn that changes code, settings and a job. */
async function planned() {
  const { hub, workspace, session } = await startSessions()
  const first = { deployment: await code({ 'load.py': 'first' }), configuration: prod }
  const one = await session().apply(
    await session().read(),
    release({ ...first, manifest: manifest([load, notify, old]) }),
  )
  await session().apply(one, release({ ...first, manifest: manifest([load, notify]) }))
  const ours = await code({ 'load.py': 'ours' })
  const settings = await code({ 'config.toml': 'a = 2\n' })
  const platform = session(ours, settings)
  const base = await platform.read()
  hub.calls.length = 0
  const whole = release({ deployment: ours, configuration: prod, manifest: changed })
  return { hub, workspace, base, platform, other: session(ours, settings), whole }
}

const asked = ({ calls }: FakeDltHub, pattern: RegExp) => calls.filter(({ operation }) => pattern.test(operation))

type Change = (workspace: Workspace) => void

const change =
  ({ job_ref: ref }: Job, row: Partial<StoredJob>): Change =>
  ({ jobs }) => {
    const found = jobs.get(ref)
    if (found === undefined) throw new Error(`no job ${ref}`)
    jobs.set(ref, { ...found, ...row })
  }

const define = (definition: Job): Change =>
  change(definition, { definition: { ...definition }, hash: jobHash(definition) })

const bring =
  (definition: Job): Change =>
  ({ jobs }) => {
    const { job_ref: ref } = definition
    const like = jobs.get(load.job_ref)
    if (like === undefined) throw new Error('no job')
    jobs.set(ref, { ...like, id: ref, ref, definition: { ...definition }, hash: jobHash(definition) })
  }

/** Stores another version of what is in force, with a content of its own where none is given. */
const upload =
  (kind: 'deployments' | 'configurations', contentHash: string = `${kind} of theirs`): Change =>
  ({ [kind]: versions }) => {
    const last = versions.at(-1)
    if (last === undefined) throw new Error('no version')
    const version = last.version + 1
    versions.push({ ...last, id: `${kind} ${version}`, version, contentHash })
  }

describe('between the plan and the first write', () => {
  it.each<[string, Change]>([
    ['deployed other code', upload('deployments')],
    ['deployed other settings', upload('configurations')],
    ['changed a job that changes here too', define({ ...load, triggers: ['every:1h'] })],
    ['changed a job that stays as it is here', define({ ...notify, triggers: ['every:1h'] })],
    ['archived a job that changes here', change(load, { archived: true })],
    ['archived a job that stays as it is here', change(notify, { archived: true })],
    ['took up an archived job', change(old, { archived: false })],
    ['brought a job', bring(job('brought'))],
  ])('who %s is not overwritten', async (_what, meanwhile) => {
    const { hub, workspace, platform, base, whole } = await planned()
    meanwhile(workspace)
    const [versions, rows] = [workspace.deployments.length, structuredClone(workspace.jobs)]
    const { deployment } = whole
    for (const late of [whole, release({ deployment }), release({ manifest: changed })])
      await expect(platform.apply(base, late)).rejects.toMatchObject({ diagnostics: [{ code: 'PLAN_STALE' }] })
    expect([workspace.deployments.length, workspace.jobs]).toEqual([versions, rows])
    expect(asked(hub, /^upload_/)).toEqual([])
  })

  it('who deployed the very same has done it', async () => {
    const { hub, platform, other, base, whole } = await planned()
    const theirs = await other.apply(base, whole)
    hub.calls.length = 0
    expect(await platform.apply(base, whole)).toEqual(theirs)
    expect(asked(hub, /^upload_/)).toEqual([])
  })

  it('who deployed twice, the second time the very same, is told whole', async () => {
    const { platform, other, base, whole } = await planned()
    const between = { ...whole, deployment: await code({ 'load.py': 'between' }) }
    const theirs = await other.apply(await other.apply(base, between), whole)
    expect(theirs.base.deployment).toBe(3)
    expect(await platform.apply(base, whole)).toEqual(theirs)
  })

  it('what was in force is not said to be, by heart', async () => {
    const { platform, other, base, whole } = await planned()
    const deployment = await code({ 'load.py': 'first' })
    await other.apply(base, whole)
    await expect(platform.apply(base, release({ deployment }))).rejects.toMatchObject({
      diagnostics: [{ code: 'PLAN_STALE' }],
    })
  })

  it.each<Operation>(['deploy_workspace', 'issue_upload_deployment', 'issue_upload_configuration'])(
    'a platform that has no time for %s has it for nothing else',
    async (operation) => {
      const { hub, workspace, platform, base, whole } = await planned()
      hub.fail(operation, { kind: 'refuse', status: 409, detail: 'Another deploy is in flight' })
      await expect(platform.apply(base, whole)).rejects.toMatchObject({ diagnostics: [{ code: 'DLTHUB_CONFLICT' }] })
      expect([workspace.deployments.length, workspace.configurations.length]).toEqual([1, 1])
      expect((await platform.read()).revision).toBe(base.revision)
    },
  )
})

describe('between the first write and the proof', () => {
  it.each<[string, Operation, Change, string]>([
    ['code before our jobs came', 'upload_configuration', upload('deployments'), 'The code'],
    ['code after our jobs came', 'get_deployment_latest', upload('deployments'), 'The code'],
    ['settings after ours', 'get_deployment_latest', upload('configurations'), 'The configuration'],
  ])('whoever deployed %s is seen', async (_what, operation, meanwhile, part) => {
    const { hub, workspace, platform, base, whole } = await planned()
    hub.before('upload_deployment', () => hub.before(operation, () => meanwhile(workspace)))
    await expect(platform.apply(base, whole)).rejects.toMatchObject({
      diagnostics: [{ code: 'DLTHUB_NOT_IN_FORCE', message: expect.stringContaining(part) }],
    })
  })

  it.each<[string, Operation, Change, string]>([
    ['code', 'upload_deployment', upload('deployments'), 'deployment v2'],
    ['settings', 'upload_configuration', upload('configurations'), 'configuration v2'],
  ])(
    'whoever deployed %s in the very last moment is replaced, and that is said',
    async (_what, op, meanwhile, what) => {
      const { hub, workspace, platform, base, whole } = await planned()
      hub.before(op, () => meanwhile(workspace))
      await expect(platform.apply(base, whole)).rejects.toMatchObject({
        diagnostics: [{ code: 'DLTHUB_REPLACED_UNSEEN', message: expect.stringContaining(what) }],
      })
      expect((await platform.apply(base, whole)).base).toEqual((await platform.read()).base)
    },
  )

  it('an upload of ours that arrived twice has replaced nobody', async () => {
    const { hub, workspace, platform, base, whole } = await planned()
    const hash = whole.deployment?.contentHash
    hub.before('upload_deployment', () => upload('deployments', hash)(workspace))
    expect((await platform.apply(base, whole)).base.deployment).toBe(3)
  })

  it('a job that came by itself meanwhile takes nothing from the proof', async () => {
    const { hub, workspace, platform, other, base, whole } = await planned()
    const alone = change(old, { archived: false, module: null })
    hub.before('upload_deployment', () => alone(workspace))
    const { jobs } = await platform.apply(base, whole)
    expect(jobs.filter(({ status }) => status === 'active')).toHaveLength(2)
    expect((await other.read()).jobs.filter(({ status }) => status === 'active')).toHaveLength(3)
  })

  it('an answer that is lost hides nothing of what it told', async () => {
    const { hub, workspace, platform, other, base, whole } = await planned()
    const { deployment, configuration } = whole
    const fewer = release({ deployment, configuration, manifest: manifest([faster]) })
    const lost = { kind: 'drop', after: true } as const
    hub.before('upload_configuration', () => hub.fail('deploy_workspace', lost))
    for (const operation of ['upload_deployment', 'upload_configuration'] as const) hub.fail(operation, lost)
    const deployed = await platform.apply(base, fewer)
    expect(deployed).toEqual(await other.read())
    expect(deployed.base).toMatchObject({ deployment: 2, configuration: 2 })
    expect(deployed.jobs.map(({ job: { job_ref: ref }, status }) => [ref, status])).toEqual([
      [load.job_ref, 'active'],
      [notify.job_ref, 'archived'],
      [old.job_ref, 'archived'],
    ])
    expect(asked(hub, /^upload_/)).toHaveLength(2)
    expect([workspace.deployments.length, workspace.configurations.length]).toEqual([2, 2])
  })

  it('a permit that aged is asked for anew, once', async () => {
    const { hub, workspace, platform, base, whole } = await planned()
    const aged = { kind: 'refuse', status: 401, detail: 'Token expired' } as const
    hub.fail('upload_configuration', aged)
    expect((await platform.apply(base, whole)).base.configuration).toBe(2)
    expect(asked(hub, /configuration/).map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'get_configuration_latest 200',
      'issue_upload_configuration 200',
      'upload_configuration 401',
      'get_configuration_latest 200',
      'issue_upload_configuration 200',
      'upload_configuration 200',
      'get_configuration_latest 200',
    ])
    const again = await planned()
    again.hub.fail('upload_configuration', aged, 2)
    await expect(again.platform.apply(again.base, again.whole)).rejects.toMatchObject({
      diagnostics: [{ code: 'DLTHUB_KEY_REFUSED' }],
    })
    expect([again.workspace.configurations.length, workspace.configurations.length]).toEqual([1, 2])
  })
})
