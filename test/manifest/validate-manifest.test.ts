import { describe, expect, test } from 'vitest'
import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import { loadManifest } from '#manifest/load-manifest'
import type { Job } from '#manifest/schema'
import { validateManifest } from '#manifest/validate-manifest'

const job = (change: Partial<Job> = {}): Job => ({
  job_ref: 'jobs.m.a',
  entry_point: { module: 'm', function: 'a', job_type: 'batch', launcher: 'dlt._workspace.deployment.launchers.job' },
  triggers: [],
  execute: {},
  ...change,
})

const manifest = (...jobs: Json[]): { readonly [key: string]: Json } => ({
  engine_version: 1n,
  created_at: '2026-04-30T12:34:56+00:00',
  deployment_module: '__deployment__',
  jobs,
})

const codesOf = (document: Json) => validateManifest(document).diagnostics.map(({ code }) => code)
const messageOf = (document: Json) => validateManifest(document).diagnostics[0]?.message

describe('a manifest', () => {
  test('without fault is given back as one', () => {
    const document = manifest(job({ triggers: ['every:5m'] }))
    expect(validateManifest(document)).toEqual({ diagnostics: [], unresolvedTriggers: new Map(), manifest: document })
  })

  test('with warnings alone is valid', () => {
    const { diagnostics, manifest: valid } = validateManifest(manifest(job({ allow_external_schedulers: true })))
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL', 'warning'],
    ])
    expect(valid).not.toBeNull()
  })

  test('with an error is not one', () => {
    expect(validateManifest(manifest(job({ triggers: ['http:'] }))).manifest).toBeNull()
  })

  test.each<[string, Json, string]>([
    ['that is no object', [], 'The manifest is not a JSON object.'],
    [
      'without its fields',
      {},
      'Path `.`: missing required fields `engine_version, created_at, deployment_module, jobs`.',
    ],
    ['with a field dlt does not know', { ...manifest(), owner: 'x' }, 'Path `.`: received unexpected fields `owner`.'],
    [
      'with a key that objects inherit',
      { ...manifest(), toString: 'x' },
      'Path `.`: received unexpected fields `toString`.',
    ],
    [
      'with a float version',
      { ...manifest(), version: 1 },
      'Path `.`: field `version` has invalid type `float` while `int` is expected.',
    ],
    [
      'with a null description',
      manifest({ ...job(), description: null }),
      'Path `./jobs[0]`: field `description` has invalid type `NoneType` while `str` is expected.',
    ],
    [
      'with an unknown policy',
      manifest(job(), { ...job(), refresh: 'never' }),
      "Path `./jobs[1]`: field `refresh=never` is not one of: 'always', 'auto', 'block'.",
    ],
    [
      'with a textual timeout',
      manifest({ ...job(), execute: { timeout: { timeout: '6h' } } }),
      'Path `./jobs[0]/execute/timeout`: field `timeout` has invalid type `str` while `int or float` is expected.',
    ],
    [
      'with a trigger that does not parse',
      manifest(job({ triggers: ['every:5s'] })),
      "Path `./jobs[0]`: Invalid trigger 'every:5s': minimum period is 1 minute.",
    ],
    [
      'with a text that is no text',
      manifest(job({ description: '\ud800' })),
      'The manifest cannot be saved or hashed: at `jobs[0].description` the text holds half of a surrogate pair.',
    ],
    [
      'with an integer beyond 64 bits',
      manifest(job({ execute: { concurrency: 2n ** 64n } })),
      'The manifest cannot be saved or hashed: at `jobs[0].execute.concurrency` the integer exceeds 64 bits.',
    ],
  ])('%s is refused with the path', (_, document, message) => {
    expect(messageOf(document)).toBe(message)
    expect(validateManifest(document)).toMatchObject({ diagnostics: { length: 1 }, manifest: null })
  })

  test('stops at the first violation of its shape, but tells every broken rule', () => {
    expect(codesOf(manifest({ ...job(), triggers: [1n], execute: null }))).toEqual(['MANIFEST_TYPE_INVALID'])
    const twice = job({
      job_ref: 'jobs.py.py',
      triggers: ['http:', 'job.fail:jobs.x', 'every:1h', 'every:2h'],
      freshness: ['job.is_fresh:jobs.y'],
    })
    expect(codesOf(manifest(twice, twice))).toEqual([
      ...['JOB_SECTION_RESERVED', 'JOB_NAME_RESERVED', 'BATCH_JOB_WITH_HTTP', 'JOB_WITH_SEVERAL_SCHEDULES'],
      ...['JOB_SECTION_RESERVED', 'JOB_NAME_RESERVED', 'BATCH_JOB_WITH_HTTP', 'JOB_WITH_SEVERAL_SCHEDULES'],
      ...[
        'JOB_REF_DUPLICATE',
        'ENTRY_POINT_SHARED',
        'TRIGGER_JOB_UNKNOWN',
        'FRESHNESS_JOB_UNKNOWN',
        'FRESHNESS_JOB_UNKNOWN',
      ],
    ])
  })

  test('lists the unknown jobs that its triggers name', () => {
    const { unresolvedTriggers } = validateManifest(
      manifest(job({ triggers: ['job.success:jobs.x', 'job.fail:jobs.m.a', 'job.fail:jobs.y'] })),
    )
    expect([...unresolvedTriggers]).toEqual([['jobs.m.a', ['jobs.x', 'jobs.y']]])
  })

  test('is refused where dlt would raise', () => {
    const waiting = job({ job_ref: 'jobs.m.b', freshness: ['job.is_matching_interval_fresh:jobs.m.a'] })
    expect(codesOf(manifest(job(), waiting))).toContain('FRESHNESS_NOT_IMPLEMENTED')
    const from = (start: string, trigger: string) => manifest(job({ triggers: [trigger], interval: { start } }))
    expect(codesOf(from('yesterday', 'schedule:0 8 * * *'))).toEqual(['INTERVAL_BOUND_INVALID'])
    expect(codesOf(from('yesterday', 'every:1h'))).toEqual([])
    expect(codesOf(from('2024-01-01', 'schedule:0 8 1 1 * 0 2030'))).toEqual(['INTERVAL_WITHOUT_TICK'])
  })

  test.each([
    ['schedule:0 8 R * *', 'SCHEDULE_RANDOM'],
    ['schedule:0 0 30 2 *', 'SCHEDULE_NEVER_DUE'],
    ['schedule:0 0 29 2 * 0 2025-2027', 'SCHEDULE_NEVER_DUE'],
    ['every:inf', 'EVERY_ENDLESS'],
    ['every:nan', 'EVERY_ENDLESS'],
  ])('is warned of %s, which dlt accepts and cannot schedule', (trigger, code) => {
    const { diagnostics } = validateManifest(manifest(job({ triggers: [trigger] })))
    expect(diagnostics).toMatchObject([{ code, severity: 'warning' }])
  })

  test.each(['schedule:0 0 29 2 *', 'schedule:0 0 29 2 * 0 2099,2096', 'every:1m', 'schedule:0 0 31 4-5 *'])(
    'is not warned of %s',
    (trigger) => {
      expect(codesOf(manifest(job({ triggers: [trigger] })))).toEqual([])
    },
  )
})

describe('a saved manifest', () => {
  test.each<[string, string]>([
    ['{"engine_version":1', 'MANIFEST_NOT_JSON'],
    ['[]', 'MANIFEST_NOT_OBJECT'],
    ['{"engine_version":2}', 'MANIFEST_FIELDS_MISSING'],
    ['{"engine_version":3}', 'MANIFEST_ENGINE_UNKNOWN'],
    ['{"engine_version":null}', 'MANIFEST_ENGINE_UNKNOWN'],
    ['{"engine_version":"1"}', 'MANIFEST_ENGINE_UNKNOWN'],
    ['{}', 'MANIFEST_FIELDS_MISSING'],
  ])('%s is refused', (text, code) => {
    expect(loadManifest(text)).toMatchObject({ kind: 'invalid', diagnostics: [{ code }] })
  })

  test('loads with its warnings', () => {
    const text = writeJson(manifest(job({ triggers: ['every:inf'] })))
    expect(loadManifest(text)).toMatchObject({ kind: 'manifest', warnings: [{ code: 'EVERY_ENDLESS' }] })
  })
})
