import { describe, expect, it } from 'vitest'
import { fieldChanges } from '#reconcile/field-changes'
import { reconcileJobs } from '#reconcile/reconcile-jobs'
import { renamedJobs } from '#reconcile/renamed-jobs'
import { buildJob } from './build-job.ts'

const a = buildJob('jobs.m.a', { triggers: ['every:5m'] })
const b = buildJob('jobs.m.b')
const c = buildJob('jobs.m.c')

describe('reconcileJobs', () => {
  it('names every job of either side once: declared ones in the author’s order, then those that left', () => {
    const changes = reconcileJobs([c, a], [b, { ...a, triggers: ['every:15m'] }])
    expect(changes.map(({ job_ref, status }) => [job_ref, status])).toEqual([
      ['jobs.m.b', 'added'],
      ['jobs.m.a', 'updated'],
      ['jobs.m.c', 'archived'],
    ])
  })

  it('says of an updated job which field changed, and from what to what', () => {
    const [change] = reconcileJobs([a], [{ ...a, triggers: ['every:15m', 'http:'] }])
    expect(change?.fields).toEqual([
      { path: 'triggers[0]', before: 'every:5m', after: 'every:15m' },
      { path: 'triggers[1]', after: 'http:' },
    ])
  })

  it('shows a job that comes or goes whole', () => {
    const [added, gone] = reconcileJobs([b], [a])
    expect(added?.fields).toContainEqual({ path: 'triggers', after: ['every:5m'] })
    expect(gone?.fields).toContainEqual({ path: 'execute', before: { concurrency: 1n } })
  })

  it('finds nothing to change between a list and itself, whatever its order', () => {
    expect(reconcileJobs([a, b, c], [c, b, a]).map(({ status }) => status)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ])
  })

  it.each([
    ['a refresh policy left at its default', { refresh: 'auto' as const }],
    ['an empty freshness list', { freshness: [] }],
    ['an empty list of config keys', { config_keys: [] }],
    ['a scheduler flag that is off', { allow_external_schedulers: false }],
  ])('takes %s for what dlt leaves out', (_, filled) => {
    expect(reconcileJobs([{ ...b, ...filled }], [b])[0]?.status).toBe('unchanged')
  })

  it('takes a requirement that appears as an empty object for a change, as dlt’s hash does', () => {
    expect(reconcileJobs([b], [{ ...b, require: {} }])[0]?.fields).toEqual([{ path: 'require', after: {} }])
  })
})

describe('fieldChanges', () => {
  it('tells 7200 from 7200.0', () => {
    expect(fieldChanges({ timeout: 7200n }, { timeout: 7200 })).toEqual([
      { path: 'timeout', before: 7200n, after: 7200 },
    ])
  })

  it('does not care in which order keys stand', () => {
    expect(fieldChanges({ x: 1n, y: [true, null] }, { y: [true, null], x: 1n })).toEqual([])
  })

  it('shows a value that changed its shape whole', () => {
    expect(fieldChanges({ tags: 'a' }, { tags: ['a'] })).toEqual([{ path: 'tags', before: 'a', after: ['a'] }])
  })

  it('is not fooled by keys that every object has', () => {
    expect(fieldChanges({}, { constructor: 'x' })).toEqual([{ path: 'constructor', after: 'x' }])
  })
})

describe('renamedJobs', () => {
  it('pairs a job that left with one that came, where both run the same function', () => {
    const renamed = { ...a, job_ref: 'jobs.m.renamed' }
    expect(renamedJobs([a, b], [renamed, b])).toEqual([{ before: a, after: renamed }])
  })

  it('does not pair jobs of different functions', () => {
    expect(renamedJobs([a], [b])).toEqual([])
  })
})
