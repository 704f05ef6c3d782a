import { compareCodePoints } from '#json/code-point-order'
import type { Job, Manifest } from '#manifest/schema'
import type { Deployed, JobRecord } from '../platform.ts'
import { type DataPlane, filesOf } from './data-plane.ts'
import type { Recognition } from './recognition.ts'
import { byRef, type Rows, revisionOf } from './rows.ts'
import type { DeploymentRow, JobRow } from './wire.ts'

/**
 * What is in force, as far as the platform gives it back: it keeps jobs and no manifest, and of code and settings it
 * shows hashes. What has the hash of something that is at hand here is that very thing.
 */
export async function deployedOf(plane: DataPlane, rows: Rows, recognition: Recognition): Promise<Deployed> {
  const { configuration } = rows
  const [deployment] = rows.deployments
  const jobs = rows.jobs.toSorted(byRef)
  const active = jobs.filter((row) => row.is_archived !== true)
  const archived = jobs
    .filter((row) => row.is_archived === true)
    .toSorted((a, b) => compareCodePoints(b.updated_at, a.updated_at))
  return {
    revision: revisionOf(rows),
    base: {
      deployment: deployment?.version ?? null,
      configuration: configuration?.version ?? null,
      manifest_hash: null,
    },
    source:
      deployment === undefined ? null : { at: instant(deployment.created_at), actor: null, commit: null, runUrl: null },
    manifest: active.length === 0 ? null : manifestOf(active),
    files:
      deployment === undefined
        ? []
        : ((await recognition.files(deployment.content_hash)) ?? (await filesOf(plane, deployment.id))),
    configuration: configuration === null ? null : await recognition.configuration(configuration),
    jobs: [...active, ...archived].map((row) => recordOf(row, rows.deployments)),
  }
}

/**
 * The jobs as one document. Their order, the tags and the moment of their making are not kept by the platform, and the
 * description it keeps is the workspace's, which anybody may change: nothing is planned from it, so it is not asked for.
 */
function manifestOf(rows: readonly JobRow[]): Manifest {
  return {
    engine_version: rows[0]?.job_definition_engine_version ?? 1n,
    created_at: instant(rows[0]?.updated_at ?? ''),
    deployment_module: rows.find((row) => typeof row.deployment_module === 'string')?.deployment_module ?? '',
    jobs: rows.map(definitionOf),
  }
}

/**
 * The definition as it was sent. Fields of later versions stay as they are, to be seen in a plan; the engine version
 * that the platform puts into definitions of the first engine, which have none of their own, is taken out again.
 */
function definitionOf({ job_definition: definition, job_definition_engine_version: engine }: JobRow): Job {
  const { engine_version, ...fields } = definition as unknown as Job & { readonly engine_version?: bigint }
  return engine === 1n || engine_version === undefined ? fields : { engine_version, ...fields }
}

/** The deployments that brought a job and last changed it: the latest that stood when it was written. */
function recordOf(row: JobRow, deployments: readonly DeploymentRow[]): JobRecord {
  const standing = (at: string): number =>
    deployments.find(({ created_at }) => instant(created_at) <= instant(at))?.version ??
    deployments.at(-1)?.version ??
    1
  return {
    job: definitionOf(row),
    status: row.is_archived === true ? 'archived' : 'active',
    since: standing(row.created_at),
    changed: standing(row.updated_at),
    module: row.deployment_module ?? null,
  }
}

/** A moment as it is written everywhere here. */
export function instant(text: string): string {
  const at = Date.parse(text)
  return Number.isNaN(at) ? text : new Date(at).toISOString()
}
