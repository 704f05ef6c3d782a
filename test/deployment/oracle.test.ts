import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateManifest } from '#deployment/generate-manifest'
import { manifestHash } from '#manifest/hash'
import { isRefused, type ManifestAnswer } from '../oracle/generated-manifest.ts'
import { askOracle } from '../oracle/oracle.ts'

interface Workspace {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
}

const workspaces: readonly Workspace[] = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'oracle-workspaces.json'), 'utf8'),
)
let answers: readonly ManifestAnswer[] = []

beforeAll(async () => {
  answers = await askOracle(
    'generate_manifest',
    workspaces.map(({ files }) => ({ files })),
  )
})

/** dlt's own hash of the workspace, or null where dlt refuses it. A reader that cannot decide would be null as well. */
describe('a workspace in the style of factories', () => {
  it.each(workspaces.map((one, index) => [one.title, index] as const))('%s', (_title, index) => {
    const { files } = workspaces[index]!
    const answer = answers[index]!
    const { manifest, diagnostics } = generateManifest({
      files: { read: (file) => (files[file] === undefined ? null : new TextEncoder().encode(files[file])) },
      module: '__deployment__',
      useAll: true,
      python: { major: 3, minor: 11 },
      dlt: { major: 1, minor: 26, patch: 0 },
      createdAt: '2026-01-01T00:00:00+00:00',
    })
    expect(manifest === null ? null : manifestHash(manifest)).toBe(isRefused(answer) ? null : answer.hash)
    expect(diagnostics.some((one) => one.severity === 'error')).toBe(isRefused(answer))
  })
})
