import { type Diagnostic, diagnose, isError } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { pythonRepr } from '#json/python-repr'
import { findUnwritable } from '#json/unwritable'
import { type DltRules, firstRules } from './dlt-rules.ts'
import { parseFreshness } from './freshness.ts'
import type { Job, Manifest } from './schema.ts'
import { parseTrigger } from './trigger.ts'
import { validateJob } from './validate-job.ts'
import { validateStructure } from './validate-structure.ts'

export interface ManifestValidation {
  /** The first violation of the shape alone, or every violation of a rule, in dlt's order. */
  readonly diagnostics: readonly Diagnostic[]
  /** The unknown jobs that the triggers of a job name, by the job's reference. */
  readonly unresolvedTriggers: ReadonlyMap<string, readonly string[]>
  /** The document as a manifest; null where there is an error. */
  readonly manifest: Manifest | null
}

/**
 * Validates a manifest as a version of dlt does, 1.26 unless told: first its shape, then each job, then what jobs say of each other
 * (dlt/_workspace/deployment/manifest.py). Where dlt raises out of validation, that is an error here too, and so is
 * a value that it could not save.
 */
export function validateManifest(document: Json, rules: DltRules = firstRules): ManifestValidation {
  const unwritable = findUnwritable(document)
  const violation =
    unwritable === null ? validateStructure(document, rules) : diagnose('MANIFEST_UNWRITABLE', { ...unwritable })
  if (violation !== null) return { diagnostics: [violation], unresolvedTriggers: new Map(), manifest: null }
  // The structure has just been held against the very shapes the type is inferred from.
  const manifest = document as unknown as Manifest
  const { jobs } = manifest
  const unresolvedTriggers = findUnresolvedTriggers(jobs)
  const diagnostics = [
    ...jobs.flatMap((job) => [...validateJob(job, rules), ...checkEngine(job, manifest)]),
    ...checkDuplicateRefs(jobs),
    ...checkEntryPoints(jobs),
    ...[...unresolvedTriggers].map(([ref, refs]) =>
      diagnose('TRIGGER_JOB_UNKNOWN', { ref: pythonRepr(ref), refs: pythonRepr(refs) }),
    ),
    ...checkFreshness(jobs),
  ]
  return { diagnostics, unresolvedTriggers, manifest: diagnostics.some(isError) ? null : manifest }
}

function checkEngine(job: Job, manifest: Manifest): readonly Diagnostic[] {
  const { job_ref: ref, engine_version: engine } = job
  if (engine === undefined || BigInt(engine) === BigInt(manifest.engine_version)) return []
  const slots = { ref: pythonRepr(ref), engine: String(engine), manifest: String(manifest.engine_version) }
  return [diagnose('JOB_ENGINE_DIFFERS', slots)]
}

function checkDuplicateRefs(jobs: readonly Job[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const { job_ref: ref } of jobs) {
    if (seen.has(ref)) diagnostics.push(diagnose('JOB_REF_DUPLICATE', { ref: pythonRepr(ref) }))
    seen.add(ref)
  }
  return diagnostics
}

/** A job is compared with the latest earlier one of the same entry point. */
function checkEntryPoints(jobs: readonly Job[]): readonly Diagnostic[] {
  const seen = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const { job_ref: ref, entry_point: entry } of jobs) {
    const key = `${entry.module}:${entry.function ?? 'None'}`
    const first = seen.get(key)
    if (first !== undefined) {
      diagnostics.push(
        diagnose('ENTRY_POINT_SHARED', {
          first: pythonRepr(first),
          second: pythonRepr(ref),
          entryPoint: pythonRepr(key),
        }),
      )
    }
    seen.set(key, ref)
  }
  return diagnostics
}

function findUnresolvedTriggers(jobs: readonly Job[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(jobs.map((job) => job.job_ref))
  const unresolved = new Map<string, string[]>()
  for (const job of jobs) {
    for (const trigger of job.triggers.map(parseTrigger)) {
      if ((trigger.kind !== 'job.success' && trigger.kind !== 'job.fail') || known.has(trigger.ref)) continue
      unresolved.set(job.job_ref, [...(unresolved.get(job.job_ref) ?? []), trigger.ref])
    }
  }
  return unresolved
}

function checkFreshness(jobs: readonly Job[]): readonly Diagnostic[] {
  const byRef = new Map(jobs.map((job) => [job.job_ref, job]))
  return jobs.flatMap((job) => (job.freshness ?? []).flatMap((constraint) => checkConstraint(job, constraint, byRef)))
}

function checkConstraint(job: Job, constraint: string, byRef: ReadonlyMap<string, Job>): readonly Diagnostic[] {
  const freshness = parseFreshness(constraint)
  if (freshness.kind === 'invalid') return []
  const slots = { ref: pythonRepr(job.job_ref), upstream: pythonRepr(freshness.ref) }
  const upstream = byRef.get(freshness.ref)
  if (upstream === undefined) return [diagnose('FRESHNESS_JOB_UNKNOWN', slots)]
  if (freshness.type === 'job.is_matching_interval_fresh') return [diagnose('FRESHNESS_NOT_IMPLEMENTED', slots)]
  return upstream.entry_point.job_type === 'interactive' ? [diagnose('FRESHNESS_ON_INTERACTIVE', slots)] : []
}
