import { describe, expect, test } from 'vitest'
import type { JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { defaultTrigger } from '#manifest/default-trigger'
import { expandTriggers } from '#manifest/expand-triggers'
import { jobHash, manifestHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import { isSelector, matchTriggers } from '#manifest/selector'
import { validateManifest } from '#manifest/validate-manifest'
import { deploymentCaseNames, readDeploymentCase } from '../golden/deployment-cases.ts'
import { readManifestGolden, workspaceNames } from '../golden/manifest-golden.ts'

interface Generated {
  readonly title: string
  readonly hash: string
  readonly jobHashes: readonly string[] | null
  readonly document: JsonObject
}

function parsed(text: string): JsonObject {
  const result = parseJson(text)
  if (result.kind === 'invalid') throw new Error(result.reason)
  return result.value as JsonObject
}

const workspaces = workspaceNames.map((title): Generated => {
  const golden = parsed(readManifestGolden(title, '3.11'))
  const jobHashes = Object.values(golden['job_hashes'] as JsonObject).map(String)
  return { title, hash: String(golden['hash']), jobHashes, document: golden['manifest'] as JsonObject }
})

const cases = deploymentCaseNames.flatMap((title) =>
  readDeploymentCase(title).answers.flatMap((answer): Generated[] =>
    answer.kind === 'manifest' && answer.dlt === '1.26'
      ? [
          {
            title: `${title} (${answer.python})`,
            hash: answer.hash,
            jobHashes: null,
            document: parsed(answer.document),
          },
        ]
      : [],
  ),
)

const generated = [...workspaces, ...cases]

/** The time of making is left out of the golden texts. */
const validated = ({ document }: Generated) =>
  validateManifest({ created_at: '2026-04-30T12:34:56+00:00', ...document })

function manifestOf(golden: Generated): Manifest {
  const { manifest, diagnostics } = validated(golden)
  if (manifest === null) throw new Error(`${golden.title}: ${diagnostics.map(({ message }) => message).join(' ')}`)
  return manifest
}

describe('the manifests that dlt generated from the example workspaces and the golden cases', () => {
  test('are many', () => {
    expect(generated.length).toBeGreaterThan(80)
  })

  test.each(generated)('$title is valid and has the hash that dlt gave it', (golden) => {
    expect(manifestHash(manifestOf(golden))).toBe(golden.hash)
  })

  test.each(workspaces)('$title has jobs with the hashes that dlt gave them', (golden) => {
    expect(manifestOf(golden).jobs.map(jobHash)).toEqual(golden.jobHashes)
  })

  test('have jobs whose default trigger follows from their triggers', () => {
    const jobs = generated.flatMap((golden) => manifestOf(golden).jobs)
    expect(jobs.filter((job) => (job.default_trigger ?? null) !== defaultTrigger(job.triggers))).toEqual([])
  })

  test('have jobs that can each be selected by type and, unless it is switched off, by name', () => {
    const jobs = generated.flatMap((golden) => manifestOf(golden).jobs)
    for (const job of jobs) {
      const { triggers } = expandTriggers(job)
      const byName = `manual:${job.job_ref}`
      expect(isSelector(byName)).toBe(true)
      expect(matchTriggers(job.entry_point.job_type, triggers, [job.entry_point.job_type])).toEqual(triggers)
      expect(matchTriggers(job.entry_point.job_type, triggers, [byName.replaceAll('[', '[[]')])).toEqual(
        job.expose?.manual ? [byName] : [],
      )
    }
  })
})
