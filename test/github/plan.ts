import type { Manifest } from '#manifest/schema'
import type { Hazard, Plan } from '#reconcile/plan'

const job = {
  job_ref: 'jobs.ingest.load',
  entry_point: { module: 'ingest', function: 'load', job_type: 'batch' as const, launcher: 'job' },
  triggers: ['every:5m'],
  execute: { concurrency: 1n },
}

export const manifest: Manifest = {
  engine_version: 1n,
  created_at: '2026-01-05T08:00:00Z',
  deployment_module: '__deployment__',
  jobs: [job],
}

export const danger: Hazard = {
  code: 'PACKAGE_HAS_SECRETS',
  severity: 'error',
  job_ref: null,
  message: 'The package holds `.dlt/prod.secrets.toml`.',
  hint: 'Add it to `.gitignore`.',
  location: { file: '.dlt/prod.secrets.toml', line: 1, column: 1 },
} as Hazard

/** A plan of a first deploy of one job, after deployment 3 of another; changed as a test needs it. */
export function plan(change: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    platform: 'git',
    workspace: 'jaffle',
    base: { deployment: 3, configuration: null, manifest_hash: 'old' },
    manifest: { hash: 'new', jobs: 1 },
    counts: { added: 1, updated: 0, unchanged: 0, archived: 1 },
    jobs: [
      { job_ref: job.job_ref, status: 'added', fields: [] },
      { job_ref: 'jobs.ingest.gone', status: 'archived', fields: [] },
    ],
    deployment: { status: 'changed', content_hash: 'code', added: [], updated: [], deleted: [] },
    configuration: { status: 'unchanged', content_hash: 'settings', profiles: [] },
    hazards: [],
    diagnostics: [],
    hashes: { manifest: 'new', deployment: 'code', configuration: 'settings', plan: 'hash-of-the-plan' },
    ...change,
  }
}

/** A plan that changes nothing. */
export const quietPlan: Plan = plan({
  counts: { added: 0, updated: 0, unchanged: 1, archived: 0 },
  jobs: [{ job_ref: job.job_ref, status: 'unchanged', fields: [] }],
  base: { deployment: 4, configuration: 2, manifest_hash: 'new' },
  deployment: { status: 'unchanged', content_hash: 'code', added: [], updated: [], deleted: [] },
})
