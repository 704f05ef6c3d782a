import { describe, expect, it } from 'vitest'
import type { Job } from '#manifest/schema'
import { renamedJobs } from '#reconcile/renamed-jobs'
import { buildJob } from './build-job.ts'

const named = (name: string, change: Partial<Job> = {}): Job => {
  const job = buildJob(`jobs.shop.${name}`, { triggers: ['schedule:0 8 * * *'], description: 'Loads the shop.' })
  return { ...job, entry_point: { ...job.entry_point, module: 'shop', function: name }, ...change }
}
const pairs = (deployed: readonly Job[], declared: readonly Job[]) =>
  renamedJobs(deployed, declared).map(({ before, after }) => `${before.job_ref} → ${after.job_ref}`)

describe('a job is renamed', () => {
  it('where the function behind it stays', () => {
    const { entry_point } = named('load')
    const other = named('loads', { entry_point, description: 'Something else.', triggers: [] })
    expect(pairs([named('load')], [other])).toEqual(['jobs.shop.load → jobs.shop.loads'])
  })

  it('where its function is renamed and all else stays', () => {
    expect(pairs([named('load'), named('keep')], [named('keep'), named('load_all')])).toEqual([
      'jobs.shop.load → jobs.shop.load_all',
    ])
  })

  it.each([
    ['another description', { description: 'Loads the stock.' }],
    ['another schedule', { triggers: ['schedule:0 9 * * *'] }],
    ['nothing to tell it by', { description: 'Loads the shop.', triggers: [] }],
  ])('but not where the new one has %s', (_, change) => {
    expect(pairs([named('load')], [named('load_all', change)])).toEqual([])
  })

  it('but not where several could be meant', () => {
    expect(pairs([named('a'), named('b')], [named('c')])).toEqual([])
    expect(pairs([named('a')], [named('b'), named('c')])).toEqual([])
  })
})
