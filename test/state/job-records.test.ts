import { expect, it } from 'vitest'
import type { Job } from '#manifest/schema'
import type { JobRecord } from '#platform/platform'
import { nextJobs } from '#state/job-records'
import { job, manifest } from '../platform/release.ts'

const [a, b, c] = [job('a'), job('b'), job('c')] as const
const changedB = { ...b, triggers: ['every:5m'] }

/** `a 1 2` is active since version 1 and changed in 2; `-a 1 2` is archived. */
const known = (...rows: readonly string[]): readonly JobRecord[] =>
  rows.map((row) => {
    const [name = '', since, changed] = row.split(' ')
    const status = name.startsWith('-') ? 'archived' : 'active'
    return { job: job(name.replace('-', '')), status, since: Number(since), changed: Number(changed) }
  })
const rows = (records: readonly JobRecord[]): readonly string[] =>
  records.map(({ job: { job_ref }, status, since, changed }) => {
    return `${status === 'archived' ? '-' : ''}${job_ref.split('.').at(-1)} ${since} ${changed}`
  })

const cases: readonly (readonly [
  title: string,
  before: readonly JobRecord[],
  declared: readonly Job[],
  after: readonly string[],
])[] = [
  ['brings new jobs in the order they are declared in', known(), [b, a], ['b 5 5', 'a 5 5']],
  ['leaves a job that is the same as it was', known('a 1 2'), [a], ['a 1 2']],
  ['marks a job whose definition changed', known('a 1 2', 'b 1 1'), [a, changedB], ['a 1 2', 'b 1 5']],
  ['archives a job that is gone', known('a 1 2', 'b 3 4'), [a], ['a 1 2', '-b 3 5']],
  ['lists what was archived latest first', known('a 1 1', 'b 1 1', '-c 1 2'), [], ['-a 1 5', '-b 1 5', '-c 1 2']],
  ['takes an archived job up again', known('a 1 1', '-b 1 3'), [b, a], ['b 1 5', 'a 1 1']],
  ['leaves archived jobs archived', known('-a 1 2', '-c 1 1'), [b], ['b 5 5', '-a 1 2', '-c 1 1']],
]

it.each(cases)('%s', (_, before, declared, after) => {
  expect(rows(nextJobs(before, manifest(declared), 5))).toEqual(after)
})

it('keeps the last definition of an archived job', () => {
  const once = nextJobs(known('b 1 1'), manifest([changedB]), 2)
  const gone = nextJobs(once, manifest([c]), 3)
  expect(gone.map((record) => record.job)).toEqual([c, changedB])
})

it('does not mind the order of keys in a definition', () => {
  const reordered = Object.fromEntries(Object.entries(a).toReversed()) as Job
  expect(rows(nextJobs(known('a 1 1'), manifest([reordered]), 2))).toEqual(['a 1 1'])
})

it('tells an integer from a float', () => {
  const execute = { concurrency: 1n, timeout: { timeout: 7200n } }
  expect(rows(nextJobs(known('a 1 1'), manifest([{ ...a, execute }]), 2))).toEqual(['a 1 2'])
})
