import { beforeAll, describe, expect, test } from 'vitest'
import { isError } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { jobHash, manifestHash } from '#manifest/hash'
import { loadManifest } from '#manifest/load-manifest'
import { manifestSchema } from '#manifest/schema'
import { validateManifest } from '#manifest/validate-manifest'
import { bumpVersion } from '#manifest/version'
import { askOracle } from '../oracle/oracle.ts'
import { randomManifests } from './random-manifests.ts'
import { isOwn, isRaising, isSame, type Said, saidByDlt, saidByUs } from './validation-words.ts'

interface Answer {
  readonly hash: string | null
  readonly jobs: readonly string[] | null
  readonly saved: string | null
  readonly load: string | null
  readonly validation:
    | {
        readonly errors: readonly string[]
        readonly warnings: readonly string[]
        readonly unresolved: readonly [string, readonly string[]][]
      }
    | { readonly raised: string }
}

const texts = randomManifests(9, 1600)

describe('random manifests, asked of dlt itself', () => {
  let answers: readonly Answer[] = []

  beforeAll(async () => {
    answers = await askOracle<Answer[]>('manifest_validation', texts)
  }, 120_000)

  test('are a fair mix of valid, invalid and malformed ones', () => {
    const validations = answers.map(({ validation }) => validation)
    const judged = validations.filter((validation) => 'errors' in validation)
    expect(judged.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(250)
    expect(judged.filter(({ errors }) => errors.some((error) => error.startsWith('Path `'))).length).toBeGreaterThan(
      350,
    )
    expect(judged.filter(({ errors }) => errors.length > 1).length).toBeGreaterThan(150)
    expect(judged.filter(({ warnings }) => warnings.length > 0).length).toBeGreaterThan(250)
    expect(validations.length - judged.length).toBeGreaterThan(30)
  })

  test('break the same rules in the same order', () => {
    const differing = texts.flatMap((text, index): readonly unknown[] => {
      const { validation } = answers[index]!
      const { diagnostics } = validateManifest(read(text))
      if ('raised' in validation) return diagnostics.some(isRaising) ? [] : [{ text, diagnostics, validation }]
      const ours = diagnostics.filter((diagnostic) => !isOwn(diagnostic))
      const said: readonly Said[] = [...validation.errors, ...validation.warnings].map(saidByDlt)
      const sorted = [...ours.filter(isError), ...ours.filter((diagnostic) => !isError(diagnostic))].map(saidByUs)
      return sorted.length === said.length && sorted.every((each, at) => isSame(each, said[at]!))
        ? []
        : [{ text, ours: sorted, dlt: said }]
    })
    expect(differing).toEqual([])
  })

  test('leave the same triggers unresolved', () => {
    const rows = texts.flatMap((text, index) => {
      const { validation } = answers[index]!
      if ('raised' in validation) return []
      return [{ text, ours: [...validateManifest(read(text)).unresolvedTriggers], dlt: validation.unresolved }]
    })
    expect(rows.filter(({ dlt }) => dlt.length > 0).length).toBeGreaterThan(100)
    expect(rows.filter(({ ours, dlt }) => JSON.stringify(ours) !== JSON.stringify(dlt))).toEqual([])
  })

  test('load exactly where dlt loads them', () => {
    const ours = texts.filter((text) => loadManifest(text).kind === 'manifest')
    expect(ours).toEqual(texts.filter((_, index) => answers[index]!.load === null))
  })

  test('have the same hashes and are saved with the same bytes', () => {
    const differing = texts.flatMap((text, index) => {
      const loaded = loadManifest(text)
      if (loaded.kind === 'invalid') return []
      const { manifest } = loaded
      const { hash, jobs, saved } = answers[index]!
      const ours = {
        hash: manifestHash(manifest),
        jobs: manifest.jobs.map(jobHash),
        saved: writeJson(bumpVersion(manifest)),
      }
      return JSON.stringify(ours) === JSON.stringify({ hash, jobs, saved })
        ? []
        : [{ text, ours, dlt: { hash, jobs, saved } }]
    })
    expect(differing).toEqual([])
  })

  test('that load are manifests to the schema too, booleans in place of integers apart', () => {
    const loaded = texts.filter(
      (text) =>
        loadManifest(text).kind === 'manifest' && !/"(?:engine_version|version|concurrency)":(?:true|false)/.test(text),
    )
    expect(loaded.length).toBeGreaterThan(200)
    expect(loaded.filter((text) => !manifestSchema.safeParse(read(text)).success)).toEqual([])
  })
})

function read(text: string): Json {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw new Error(parsed.reason)
  return parsed.value
}
