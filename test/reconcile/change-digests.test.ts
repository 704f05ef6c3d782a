import { expect, it } from 'vitest'
import { changeDigests, differingKinds, differingNames, type Movements } from '#reconcile/change-digests'
import type { JobChange } from '#reconcile/plan'

const job = (change: Partial<JobChange> = {}): JobChange => ({
  job_ref: 'jobs.a.load',
  status: 'updated',
  fields: [{ path: 'triggers[0]', before: 'every:5m', after: 'every:15m' }],
  ...change,
})
const movements: Movements = {
  jobs: [job(), job({ job_ref: 'jobs.a.same', status: 'unchanged', fields: [] })],
  files: new Map([['ingest.py', 'aaaaaaaaaaaaaaaa']]),
  settings: [
    { profile: 'prod', keys: [{ key: 'dataset', kind: 'config', change: 'changed', before: '1', after: '2' }] },
  ],
}
const shown = changeDigests(movements)

it('says the same of the same, and names what moves', () => {
  expect(changeDigests({ ...movements, jobs: [job()] })).toEqual(shown)
  expect(Object.keys(shown.each ?? {})).toEqual([
    'jobs.a.load',
    'jobs.a.load triggers[0]',
    'file ingest.py',
    'setting dataset of prod',
  ])
  expect(JSON.stringify(shown)).not.toMatch(/every|15m/)
})

it.each<[string, Partial<Movements>, readonly string[], readonly string[]]>([
  [
    'a job that takes another way',
    { jobs: [job({ fields: [{ path: 'triggers[0]', before: 'every:5m', after: 'every:1m' }] })] },
    ['jobs'],
    ['jobs.a.load triggers[0]'],
  ],
  [
    'a field that is null rather than absent',
    { jobs: [job({ fields: [{ path: 'triggers[0]', before: null, after: 'every:15m' }] })] },
    ['jobs'],
    ['jobs.a.load triggers[0]'],
  ],
  ['a file more', { files: new Map([...movements.files, ['b.py', 'b']]) }, ['files'], ['file b.py']],
  ['no setting', { settings: [] }, ['settings'], ['setting dataset of prod']],
  ['jobs that cannot be read', { jobs: null }, ['jobs'], ['jobs.a.load', 'jobs.a.load triggers[0]']],
])('tells %s', (_what, change, kinds, names) => {
  const now = changeDigests({ ...movements, ...change })
  expect([differingKinds(shown, now), differingNames(shown, now)]).toEqual([kinds, names])
})

it('leaves secrets out, which are in no commit', () => {
  const secret = { profile: 'prod', keys: [{ key: 'token', kind: 'secret' as const, change: 'changed' as const }] }
  expect(changeDigests({ ...movements, settings: [...movements.settings, secret] })).toEqual(shown)
})

it('carries no names where they are too many, and tells a difference all the same', () => {
  const many = (hash: string) =>
    changeDigests({
      ...movements,
      files: new Map(Array.from({ length: 1000 }, (_, n): [string, string] => [`file-${n}`, hash])),
    })
  expect(many('x').each).toBeUndefined()
  expect([differingKinds(many('x'), many('y')), differingNames(many('x'), many('y'))]).toEqual([['files'], []])
})
