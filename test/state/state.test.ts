import { expect, it } from 'vitest'
import type { Release } from '#platform/platform'
import { deployedOf, emptyState, nextState } from '#state/state'
import { code, configuration, job, manifest, release } from '../platform/release.ts'

const full = release({
  deployment: await code({ 'load.py': '1' }),
  configuration: configuration({ prod: { secrets: ['token'] } }),
  manifest: manifest([job('load')]),
})
const state = nextState(emptyState('pipelines'), full)

const nothingNew: readonly (readonly [string, Partial<Release>])[] = [
  ['an empty release', {}],
  ['the release in force', full],
  ['its code alone', { deployment: full.deployment }],
  ['its configuration alone', { configuration: full.configuration }],
  ['its manifest, generated at another time', { manifest: { ...manifest([job('load')]), created_at: 'later' } }],
  ['its manifest as another version', { manifest: { ...manifest([job('load')]), version: 7n, version_hash: 'x' } }],
]

it.each(nothingNew)('is the very same after %s', (_, parts) => {
  expect(nextState(state, release(parts))).toBe(state)
})

it('counts code and configuration apart, and the manifest not at all', async () => {
  const code2 = nextState(state, release({ deployment: await code({ 'load.py': '2' }) }))
  const configuration2 = nextState(code2, release({ configuration: configuration({}) }))
  const manifest2 = nextState(configuration2, release({ manifest: manifest([]) }))
  const numbers = [state, code2, configuration2, manifest2].map((each) => deployedOf(each, 'revision').base)
  expect(numbers.map(({ deployment, configuration }) => [deployment, configuration])).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
    [2, 2],
  ])
  expect(numbers[3]?.manifest_hash).not.toBe(numbers[2]?.manifest_hash)
})

it('leaves jobs as they are where a release has no manifest', async () => {
  expect(nextState(state, release({ deployment: await code({}) })).jobs).toBe(state.jobs)
})

it('knows jobs since version 0 where a manifest comes before any code', () => {
  const { deployment, jobs } = nextState(emptyState('pipelines'), release({ manifest: manifest([job('load')]) }))
  expect(deployment).toBeNull()
  expect(jobs).toEqual([{ job: job('load'), status: 'active', since: 0, changed: 0 }])
})
