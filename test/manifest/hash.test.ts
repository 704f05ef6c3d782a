import { describe, expect, test } from 'vitest'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { jobHash, manifestHash } from '#manifest/hash'
import type { Job, Manifest } from '#manifest/schema'
import { bumpVersion } from '#manifest/version'

const baseJob: Job = {
  job_ref: 'jobs.m.a',
  entry_point: { module: 'm', function: 'a', job_type: 'batch', launcher: 'dlt._workspace.deployment.launchers.job' },
  triggers: ['schedule:0 8 * * *'],
  execute: { concurrency: 1n },
  expose: { manual: true },
  default_trigger: 'schedule:0 8 * * *',
}

const dashboard: Job = {
  job_ref: 'jobs.workspace.dashboard',
  entry_point: {
    module: 'dlt._workspace.helpers.dashboard.dlt_dashboard',
    function: null,
    job_type: 'interactive',
    launcher: 'dlt._workspace.deployment.launchers.dashboard',
  },
  expose: { interface: 'gui', category: 'dashboard', manual: true },
  triggers: ['http:'],
  execute: { concurrency: 1n },
  require: { dependency_groups: ['jobs.workspace.dashboard'] },
  description: 'Workspace dashboard',
  default_trigger: 'http:',
}

const manifestOf = (jobs: Job[], module = '__deployment__'): Manifest => ({
  engine_version: 1n,
  created_at: '2026-04-30T12:34:56.123456+00:00',
  deployment_module: module,
  jobs,
})

describe('the hash of a job', () => {
  test.each<[string, Partial<Job>, string]>([
    ['as it is', {}, 'SfXMCrMP95T06h4fy5anNWswYOakcWheZCFElJ4lufg='],
    [
      'with a float timeout',
      { execute: { concurrency: 1n, timeout: { timeout: 7200 } } },
      'I/0KIvK696SxF4QqZgSunyLvzGl70APhN2bJTpbYoWg=',
    ],
    [
      'with the same timeout as an integer',
      { execute: { concurrency: 1n, timeout: { timeout: 7200n } } },
      'v7nZzhdxq4pcgj0dNoKk0BXA6N0CH9n9q+22IHh2mGY=',
    ],
    [
      'with no limit of concurrency',
      { execute: { concurrency: null } },
      '1ZUEEp24Xpr+2TQScwnfDE8JPTFbGyM0M7cby6BMUwE=',
    ],
    [
      'with a description beyond ASCII',
      { description: 'Ünïcode "q"\n    line 2 😀' },
      'ZMxYKLLTg/cyIlW1/hpP8PsPx7Su325ouqst8B+ArG4=',
    ],
    [
      'with an interval from Z',
      { interval: { start: '2024-01-01T00:00:00Z' } },
      'XYrSpM/Ol8kslzS0+vuGrR4+qCxLJc1CaED3S/Dhud0=',
    ],
    [
      'with an interval from +00:00',
      { interval: { start: '2024-01-01T00:00:00+00:00' } },
      'ux5Jpl66n6TXIQAPl2ADufXK0sFeccZqTaCZlJ9CmGs=',
    ],
    [
      'with an interval from no zone',
      { interval: { start: '2024-01-01T00:00:00' } },
      'MLC4ExiwQ7sWvSmtjOdV/5Cp8HUTDX5Rr2HjVYOrLBU=',
    ],
  ])('is the one dlt computes for the job %s', (_, change, hash) => {
    expect(jobHash({ ...baseJob, ...change })).toBe(hash)
  })

  test('is the one dlt computes for the workspace dashboard', () => {
    expect(jobHash(dashboard)).toBe('0jxQ8tK9YqqLrDQ6eqOoWgTmGo9z50zkCVcbxVzA0Rw=')
  })

  test.each([
    ['github_transformations_notebook', 'xM0NC0jaZ83hCHVQGuhSQgrhZws3Xq+GUxnMcd9orP8='],
    ['github_dq_notebook', 'K4tR+vhslFIZJostE/E96lteyQmYIU1BTa6Uma3WmLc='],
    ['github_report_notebook', 'YiuXarQNHs9vCcpPmyHZmotVtQ5u8V0gWGAsC+xtYwc='],
    ['usgs_dashboard', 'DU0x5XOhx4RoaK3YsnxF0zoVlwIwg9jJ8SsZ5KHk0HU='],
  ])('is the one dlt computes for the notebook %s of its starter workspaces', (module, hash) => {
    const notebook: Job = {
      job_ref: `jobs.${module}`,
      entry_point: {
        module,
        function: null,
        job_type: 'interactive',
        launcher: 'dlt._workspace.deployment.launchers.marimo',
      },
      expose: { interface: 'gui', category: 'notebook', manual: true },
      triggers: ['http:'],
      execute: { concurrency: 1n },
      default_trigger: 'http:',
    }
    expect(jobHash(notebook)).toBe(hash)
  })

  test('does not depend on the order of the fields', () => {
    const reversed = Object.fromEntries(Object.entries(baseJob).toReversed()) as unknown as Job
    expect(jobHash(reversed)).toBe(jobHash(baseJob))
  })
})

describe('the hash of a manifest', () => {
  test.each<[string, Manifest, string]>([
    ['without jobs', manifestOf([], 'd'), 'p+Px0HLPc4Hoxpmdsv7jVpuha8dQu8KoQ9nrs0qZHNw='],
    ['with one job', manifestOf([baseJob]), 'zGaH8jH04RVrR07fP6byCqTWxcGoTGndNY5+Ij0Ntbs='],
    ['with the dashboard alone', manifestOf([dashboard]), 'Biw32gaXQAcv626mrA6dViMxYXFAx67Qkqg9BGVYT80='],
  ])('is the one dlt computes for a manifest %s', (_, manifest, hash) => {
    expect(manifestHash(manifest)).toBe(hash)
  })

  test('does not depend on when and as which version the manifest was made', () => {
    const later: Manifest = {
      ...manifestOf([baseJob]),
      created_at: '',
      version: 7n,
      version_hash: 'x',
      previous_hashes: ['y'],
    }
    expect(manifestHash(later)).toBe(manifestHash(manifestOf([baseJob])))
  })
})

describe('saving a manifest', () => {
  const first = bumpVersion(manifestOf([baseJob]))
  const changed = bumpVersion({ ...first, description: 'x' })

  test('begins with version 0 and writes it last', () => {
    expect(writeJson(first)).toMatch(/"version":0,"version_hash":"zGaH8jH04RVrR07fP6byCqTWxcGoTGndNY5\+Ij0Ntbs="\}$/)
    expect(first).not.toHaveProperty('previous_hashes')
  })

  test('counts on where the content has changed, and remembers the hash before', () => {
    expect(changed).toMatchObject({
      version: 1n,
      version_hash: '1TlSgJZYjyF00W3F7goYMdKJ/RrAG3sia7OS4c1MYWw=',
      previous_hashes: [first.version_hash],
    })
  })

  test('changes nothing where the content is the same', () => {
    expect(writeJson(bumpVersion(changed))).toBe(writeJson(changed))
  })

  test('remembers ten hashes, the latest first', () => {
    let manifest = first
    for (let edit = 0; edit < 12; edit++) manifest = bumpVersion({ ...manifest, description: String(edit) })
    expect(manifest.version).toBe(12n)
    expect(manifest.previous_hashes).toHaveLength(10)
    expect(manifest.previous_hashes?.[0]).toBe(manifestHash({ ...manifest, description: '10' }))
    expect(manifest.previous_hashes).not.toContain(first.version_hash)
  })

  test('survives being read back, integers and floats told apart', () => {
    const saved = bumpVersion(
      manifestOf([{ ...baseJob, execute: { concurrency: 1n, timeout: { timeout: 7200, grace_period: 60n } } }]),
    )
    expect(parseJson(writeJson(saved))).toEqual({ kind: 'json', value: saved })
  })
})
