import { expect, test } from 'vitest'
import type { Plan } from '#reconcile/plan'
import { baseInWords, headline } from '#report/headline'
import { randomPlan } from './random-plan.ts'

const quiet: Plan = {
  ...randomPlan(1, 0),
  base: { deployment: 3, configuration: 2, manifest_hash: 'declared' },
  deployment: { status: 'unchanged', content_hash: 'code', added: [], updated: [], deleted: [] },
  configuration: { status: 'unchanged', content_hash: 'settings', profiles: [] },
  hazards: [],
  diagnostics: [],
  counts: { added: 0, updated: 0, unchanged: 2, archived: 0 },
}
const counts = (added: number, updated: number, unchanged: number, archived: number) => ({
  counts: { added, updated, unchanged, archived },
})
const code = (status: Plan['deployment']['status']) => ({ deployment: { ...quiet.deployment, status } })
const settings = (status: Plan['deployment']['status']) => ({ configuration: { ...quiet.configuration, status } })
const first = { base: { deployment: null, configuration: null, manifest_hash: null } }
const fault = { code: 'X', severity: 'error' as const, message: '', hint: '', location: null }

test.each([
  [{}, 'Nothing to change.'],
  [counts(1, 0, 2, 0), 'Adds 1 job.'],
  [counts(1, 2, 3, 4), 'Adds 1 job, updates 2 and archives 4.'],
  [counts(0, 2, 3, 0), 'Updates 2 jobs.'],
  [{ ...counts(0, 1, 3, 0), ...code('changed') }, 'Updates 1 job and changes the code.'],
  [{ ...code('changed'), ...settings('changed') }, 'Changes the code and the configuration; 2 jobs unchanged.'],
  [{ ...code('changed'), ...settings('new') }, 'Adds the configuration and changes the code; 2 jobs unchanged.'],
  [{ base: { ...quiet.base, manifest_hash: 'older' } }, 'Changes the manifest but no job; 2 jobs unchanged.'],
  [{ base: { ...quiet.base, manifest_hash: null } }, 'Nothing to change.'],
  [
    { base: { ...quiet.base, manifest_hash: null }, ...settings('changed') },
    'Changes the configuration; 2 jobs unchanged.',
  ],
  [code('not compared'), 'No job changes. The code was not compared.'],
  [{ ...counts(1, 0, 0, 0), ...settings('not compared') }, 'Adds 1 job. The configuration was not compared.'],
  [{ ...first, ...counts(4, 0, 0, 0), ...code('new'), ...settings('new') }, 'First deployment: adds 4 jobs.'],
  [{ ...first, ...counts(0, 0, 0, 0), ...code('new') }, 'First deployment: no jobs.'],
  [{ ...counts(1, 0, 0, 0), diagnostics: [fault] }, 'Cannot be deployed: 1 error. Adds 1 job.'],
  [
    { ...counts(1, 0, 0, 0), hazards: [{ ...fault, job_ref: null }] },
    'Adds 1 job. 1 hazard must be allowed by name first.',
  ],
])('%j: %s', (change, words) => {
  expect(headline({ ...quiet, ...change })).toBe(words)
})

test.each([
  [{ deployment: 3, configuration: 2, manifest_hash: 'x' }, 'on top of deployment v3, configuration v2'],
  [{ deployment: 3, configuration: null, manifest_hash: 'x' }, 'on top of deployment v3'],
  [{ deployment: null, configuration: null, manifest_hash: 'x' }, 'on top of what is deployed'],
  [{ deployment: null, configuration: null, manifest_hash: null }, 'nothing deployed before'],
])('%j is %s', (base, words) => {
  expect(baseInWords({ ...quiet, base })).toBe(words)
})
