import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { manifestHash } from '#manifest/hash'
import type { Job, Manifest } from '#manifest/schema'
import type { Rehearsal } from '../platform.ts'
import type { Client } from './client.ts'
import { type DeployReceipt, deployReceiptSchema } from './wire.ts'

/**
 * Hands the jobs to the platform, or, in a dry run, asks what it would make of them. `owner` is the module whose jobs are
 * archived where they are no longer listed; null where none are. Rejects with `DLTHUB_JOBS_REFUSED`.
 */
export async function deployJobs(
  client: Client,
  manifest: Manifest,
  owner: string | null,
  dryRun: boolean,
): Promise<DeployReceipt> {
  const body: Json = {
    job_definition_engine_version: manifest.engine_version,
    job_definition_hash: manifestHash(manifest),
    jobs: manifest.jobs satisfies readonly Job[],
    deployment_module: owner,
    description: manifest.description ?? null,
    dry_run: dryRun,
  }
  const receipt = await client.call('deploy_workspace', deployReceiptSchema, { json: body })
  const { failed } = receipt.job_receipt
  if (failed.length === 0) return receipt
  const reasons = failed.map(({ ref, detail }) => `\`${ref}\` ${client.world.redact(detail)}`).join('; ')
  throw failure('DLTHUB_JOBS_REFUSED', { place: client.place, count: String(failed.length), reasons })
}

/** See `Platform.rehearse`. A key that may only read may not ask either. */
export async function rehearseJobs(
  client: Client,
  manifest: Manifest,
  owner: string | null,
): Promise<Rehearsal | null> {
  try {
    const { warnings, job_receipt: receipt } = await deployJobs(client, manifest, owner, true)
    const outcomes = [...receipt.succeeded, ...receipt.skipped].map(
      ({ outcome, job }) => [job.job_ref, outcome] as const,
    )
    return { warnings, outcomes: new Map(outcomes) }
  } catch (fault) {
    if (fault instanceof DeploymentError && fault.diagnostics[0].code === 'DLTHUB_FORBIDDEN') return null
    throw fault
  }
}
