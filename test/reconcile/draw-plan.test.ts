import { describe, expect, it } from 'vitest'
import { manifestHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import { contentHash } from '#package/content-hash'
import type { PackageEntry, PackageListing } from '#package/package-entry'
import { changesAnything, drawPlan, type PlanInput, type Side } from '#reconcile/draw-plan'
import { planSchema } from '#reconcile/plan'
import type { Configuration } from '#workspace/configuration'
import { buildJob } from './build-job.ts'

const manifest: Manifest = {
  engine_version: 1n,
  created_at: '2026-01-01T00:00:00+00:00',
  deployment_module: '__deployment__',
  jobs: [buildJob('jobs.m.a', { triggers: ['schedule:0 8 * * *'] }), buildJob('jobs.m.b')],
}
const side: Side = {
  manifest,
  deployment: listing(file('a.py', 'one'), file('b.py', 'two')),
  configuration: configuration('x'),
}

describe('drawPlan', () => {
  it('adds everything where nothing is deployed', () => {
    const plan = drawPlan(input({ deployed: { manifest: null, deployment: null, configuration: null }, base: nothing }))
    expect(plan.counts).toEqual({ added: 2, updated: 0, unchanged: 0, archived: 0 })
    expect([plan.deployment.status, plan.configuration.status]).toEqual(['new', 'new'])
    expect(changesAnything(plan)).toBe(true)
  })

  it('changes nothing where what is declared is in force', () => {
    const plan = drawPlan(input({}))
    expect(plan.counts).toEqual({ added: 0, updated: 0, unchanged: 2, archived: 0 })
    expect(changesAnything(plan)).toBe(false)
  })

  it('does not take the hour of generation for a change', () => {
    const later = { ...manifest, created_at: '2026-02-01T00:00:00+00:00' }
    expect(changesAnything(drawPlan(input({ declared: { ...side, manifest: later } })))).toBe(false)
  })

  it('names code files that came, changed and went', () => {
    const declared = { ...side, deployment: listing(file('a.py', 'uno!'), file('c.py', 'three')) }
    const { deployment } = drawPlan(input({ declared }))
    expect(deployment).toMatchObject({
      status: 'changed',
      added: [{ path: 'c.py', after: 5 }],
      updated: [{ path: 'a.py', before: 3, after: 4 }],
      deleted: [{ path: 'b.py', before: 3 }],
    })
  })

  it('names settings with their values and secrets without', () => {
    const declared = { ...side, configuration: configuration('y', 'token') }
    const { configuration: change } = drawPlan(input({ declared }))
    expect(change.profiles).toEqual([
      {
        profile: 'prod',
        keys: [
          { key: 'level', kind: 'config', change: 'changed', before: '"x"', after: '"y"' },
          { key: 'token', kind: 'secret', change: 'added' },
        ],
      },
    ])
  })

  it('says that secrets changed where only their fingerprint tells', () => {
    const before = { ...side, configuration: configuration('x', 'token', 'f1') }
    const declared = { ...side, configuration: configuration('x', 'token', 'f2') }
    const { configuration: change } = drawPlan(input({ deployed: before, declared }))
    expect(change.profiles).toEqual([{ profile: 'prod', keys: [{ key: '*', kind: 'secret', change: 'changed' }] }])
  })

  it('does not take secrets that it could not see for removed ones', () => {
    const before = { ...side, configuration: configuration('x', 'token', 'f1') }
    const unseen = drawPlan(input({ deployed: before, secretsKnown: false })).configuration
    expect([unseen.status, unseen.profiles]).toEqual(['not compared', []])
    const changed = { ...side, configuration: configuration('y') }
    expect(drawPlan(input({ deployed: before, declared: changed, secretsKnown: false })).configuration.status).toBe(
      'changed',
    )
  })

  it('warns of a job that is renamed at the place where it is declared', () => {
    const place = { file: 'm.py', line: 3, column: 1 }
    const renamed = {
      ...manifest,
      jobs: manifest.jobs.map((job, at) => (at === 0 ? { ...job, job_ref: 'jobs.m.z' } : job)),
    }
    const plan = drawPlan(input({ declared: { ...side, manifest: renamed }, places: new Map([['jobs.m.z', place]]) }))
    expect(plan.hazards).toMatchObject([
      { code: 'JOB_RENAMED', severity: 'warning', job_ref: 'jobs.m.z', location: place },
    ])
  })

  it('gives equal plans equal hashes, and another base another one', () => {
    const once = drawPlan(input({}))
    expect(drawPlan(input({})).hashes).toEqual(once.hashes)
    expect(drawPlan(input({ base: { ...base, deployment: 9 } })).hashes.plan).not.toBe(once.hashes.plan)
  })

  it('draws what its own schema takes', () => {
    expect(planSchema.parse(drawPlan(input({})))).toEqual(drawPlan(input({})))
  })
})

const nothing = { deployment: null, configuration: null, manifest_hash: null }
const base = { deployment: 3, configuration: 2, manifest_hash: manifestHash(manifest) }

function input(change: Partial<PlanInput>): PlanInput {
  const given = {
    base,
    deployed: side,
    declared: side,
    hazards: [],
    diagnostics: [],
    places: new Map(),
    secretsKnown: true,
  }
  return { platform: 'git', workspace: 'shop', ...given, ...change }
}

function file(path: string, text: string): PackageEntry {
  return { kind: 'file', path, size: text.length, sha3: `hash of ${text}`, executable: false }
}

function listing(...entries: readonly PackageEntry[]): PackageListing {
  return { contentHash: contentHash(entries), entries }
}

function configuration(level: string, secret?: string, fingerprint: string | null = null): Configuration {
  const settings = [{ key: 'level', value: `"${level}"` }]
  const profile = { profile: 'prod', settings, secrets: secret === undefined ? [] : [secret], fingerprint }
  return { contentHash: `${level} ${secret} ${fingerprint}`, profiles: [profile] }
}
