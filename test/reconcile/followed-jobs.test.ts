import { describe, expect, it } from 'vitest'
import { jobEdges, orphanedEdges } from '#reconcile/followed-jobs'
import { buildJob } from './build-job.ts'

const load = buildJob('jobs.m.load', { triggers: ['schedule:0 8 * * *'] })
const mart = buildJob('jobs.m.mart', { triggers: ['job.success:jobs.m.load'], freshness: ['job.is_fresh:jobs.m.load'] })
const alarm = buildJob('jobs.m.alarm', { triggers: ['job.fail:jobs.m.load', 'manual:'] })

describe('edges between jobs', () => {
  it('are follow-ups and freshness, in their order', () => {
    expect(jobEdges([load, mart, alarm]).map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['jobs.m.load', 'jobs.m.mart', 'success'],
      ['jobs.m.load', 'jobs.m.mart', 'fresh'],
      ['jobs.m.load', 'jobs.m.alarm', 'fail'],
    ])
  })

  it('are lost where a job is archived that others waited for, one for each pair of jobs', () => {
    const free = { ...mart, triggers: ['schedule:0 9 * * *'], freshness: [] }
    expect(orphanedEdges([load, mart, alarm], [free]).map(({ to }) => to)).toEqual(['jobs.m.mart'])
    expect(orphanedEdges([load, mart], [load, mart])).toEqual([])
    expect(orphanedEdges([load, mart], [])).toEqual([])
    expect(orphanedEdges([], [mart])).toEqual([])
  })
})
