import { describe, expect, it } from 'vitest'
import type { Job } from '#manifest/schema'
import { impactOf } from '#reconcile/impact'
import { reconcileJobs } from '#reconcile/reconcile-jobs'
import { nextTimedRuns, timedRunsPerYear } from '#reconcile/timed-runs'
import { buildJob } from './build-job.ts'

const now = Date.parse('2026-03-28T20:00:00Z') / 1000
const timed = (...triggers: readonly string[]): Job =>
  buildJob('jobs.m.a', { triggers: [...triggers], require: { timezone: 'Europe/Berlin' } })

describe('timed runs a year', () => {
  it.each([
    [[], 0],
    [['schedule:0 8 * * *'], 365],
    [['schedule:0 8,20 * * 1-5'], 522],
    [['schedule:*/15 * 1 * *'], 12 * 96],
    [['every:15m'], 365 * 96],
    [['every:1h', 'schedule:0 0 * * *', 'tag:x', 'job.success:jobs.m.b'], 365 * 25],
    [['schedule:0 0 30 2 *'], 0],
    [['schedule:R R * * *'], null],
    [['schedule:0 0 1 1 * 0 2027'], null],
    [['once:2026-05-01'], 0],
  ])('%j: %s', (triggers, expected) => {
    expect(timedRunsPerYear(timed(...triggers))).toBe(expected)
  })
})

describe('the next timed runs', () => {
  it('are on the clocks of the job, also where these change', () => {
    expect(nextTimedRuns(timed('schedule:0 8 * * *', 'schedule:30 23 28 3 *'), now, 3)).toEqual([
      '2026-03-28T23:30:00+01:00',
      '2026-03-29T08:00:00+02:00',
      '2026-03-30T08:00:00+02:00',
    ])
    expect(nextTimedRuns(timed('every:5m'), now, 3)).toEqual([])
  })
})

describe('the impact of a plan', () => {
  const load = buildJob('jobs.m.load', { triggers: ['every:1h'] })
  const mart = buildJob('jobs.m.mart', { triggers: ['job.success:jobs.m.load'] })
  const report = buildJob('jobs.m.report', { freshness: ['job.is_fresh:jobs.m.mart'] })
  const impact = (deployed: readonly Job[], declared: readonly Job[]) =>
    impactOf(reconcileJobs(deployed, declared), deployed, declared, now)

  it('names whom a change reaches, nearest first, and how often is run before and after', () => {
    const found = impact([load, mart, report], [{ ...load, triggers: ['every:2h'] }, mart, report])
    expect(found).toMatchObject({
      runs_per_year: { before: 8760, after: 4380 },
      jobs: [{ job_ref: 'jobs.m.load', affects: ['jobs.m.mart', 'jobs.m.report'] }],
    })
  })

  it('of an archived job reaches those that wait for it', () => {
    expect(impact([load, mart, report], [mart, report])?.jobs).toMatchObject([
      { job_ref: 'jobs.m.load', runs_per_year: { before: 8760, after: 0 }, affects: ['jobs.m.mart', 'jobs.m.report'] },
    ])
  })

  it('ends where jobs wait in a circle', () => {
    const circle = { ...load, freshness: ['job.is_fresh:jobs.m.report'] }
    expect(impact([], [circle, mart, report])?.jobs[0]?.affects).toEqual(['jobs.m.mart', 'jobs.m.report'])
  })
})
